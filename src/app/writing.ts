/** What changes the workbook's sheets, fetched by the pane when it is first needed: reading and showing results do without. */
export { addFiles } from "./addFiles";
export { highlightShortfalls, removeHighlights } from "./highlightShortfalls";
export { keepPlan } from "./keepPlan";
export { keepQuotas } from "./keepQuotas";
export { makeReport } from "./makeReport";
export { removeReport } from "./removeReport";
export { writeForms } from "./writeForms";
