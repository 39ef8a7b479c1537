import { countOf } from "./display.en";
import type { paneColumnsVi } from "./paneColumns.vi";

/** `paneColumnsVi` in English. */
export const paneColumnsEn: typeof paneColumnsVi = {
  hint: "Choose once; the workbook remembers it.",
  morePlaces: (number: number) => `and ${countOf(number, "other place", "other places")}`,
  meaningOf: (header: string) => `Which indicator is column “${header}”`,
  choose: "Choose an indicator…",
  proposed: "Proposed",
  others: "Other indicators…",
  leaveOut: "Leave this column out",
  leftOut: "This column is not read.",
  remember: "Remember",
  rememberOf: (header: string) => `Remember column “${header}”`,
  notChosen: "Choose an indicator, or leave the column out.",
};
