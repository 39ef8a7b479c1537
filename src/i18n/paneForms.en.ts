import type { paneFormsVi } from "./paneForms.vi";

/** `paneFormsVi` in English. */
export const paneFormsEn: typeof paneFormsVi = {
  hint: "Empty forms with the units' names, the indicators' codes and cells that take numbers only. What comes back is read without a question.",
  period: "Period of the forms",
  layout: "How to make them",
  layouts: { list: "One sheet for all units", each: "A sheet for each unit" },
  write: "Make forms",
};
