/** What writes sheets, fetched by the pane when it is first needed: reading and showing results do without. */
export { keepPlan } from "./keepPlan";
export { keepQuotas } from "./keepQuotas";
export { makeReport } from "./makeReport";
export { writeForms } from "./writeForms";
