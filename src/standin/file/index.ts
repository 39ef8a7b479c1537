/** .xlsx in and out: the only folder that knows the spreadsheet libraries. */
export { type FileProblem, preflight } from "./preflight";
export { type Loaded, loadWorkbook } from "./read/load";
export { type Engine, loadEngine } from "./engine";
export { saveWorkbook } from "./write/save";
export { recalculate } from "./formula/recalculate";
