import { countOf } from "./display.en";
import type { paneFormsVi } from "./paneForms.vi";

export const paneFormsEn: typeof paneFormsVi = {
  heading: "Forms for the units",
  hint: "Empty forms with the units' names, the indicators' codes and cells that take numbers only. What comes back is read without a question.",
  period: "Period of the forms",
  layout: "How to make them",
  layouts: { list: "One sheet for all units", each: "A sheet for each unit" },
  write: "Make forms",
  written: (sheets: number) =>
    sheets === 0 ? "None made: the workbook has no units." : `${countOf(sheets, "sheet", "sheets")} of forms made.`,
};
