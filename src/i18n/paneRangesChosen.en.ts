import { countEn as count } from "./display.en";
import type { paneRangesChosenVi } from "./paneRangesChosen.vi";

/** `paneRangesChosenVi` in English. */
export const paneRangesChosenEn: typeof paneRangesChosenVi = {
  chosen: (number) => `Chosen ranges: ${count(number)}`,
  only: "Only the chosen range of this sheet is read.",
  gone: (sheet) => `The workbook has no sheet “${sheet}” any more, so its range has no effect.`,
  readWhole: "Read the whole sheet",
  forget: "Forget this range",
};
