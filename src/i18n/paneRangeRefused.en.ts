import { assertNever } from "../domain/assertNever";
import type { RangeRefusal } from "../domain/chosenRange";
import type { paneRangeRefusedVi } from "./paneRangeRefused.vi";

/** `paneRangeRefusedVi` in English. */
export const paneRangeRefusedEn: typeof paneRangeRefusedVi = {
  title: "The selection cannot be used",
  why: refusalEn,
  close: "Close",
};

function refusalEn(refusal: RangeRefusal): string {
  switch (refusal.why) {
    case "notCells":
      return "A picture or chart is selected, not cells. Select the cells of the table, then press again.";
    case "severalAreas":
      return "Several separate ranges are selected. Select one range (without holding Ctrl), then press again.";
    case "singleCell":
      return "Only one cell is selected. Select the whole table from its headings to its last row (click a cell of it and press Ctrl+A), then press again.";
    case "empty":
      return "The selected cells are all blank. Select the whole table of figures, then press again.";
    case "reportSheet":
      return `The sheet “${refusal.sheet}” is a report, which is never read as figures. Select the table on its source sheet.`;
    case "settingSheet":
      return `The sheet “${refusal.sheet}” keeps settings, which are never read as figures. Select a table on another sheet, or rename this one.`;
    case "ownForm":
      return `The sheet “${refusal.sheet}” is your own form, which is never read as figures. Select a table on another sheet, or choose no form in the step Report.`;
    case "noTable":
      return `There is no table to be read in ${refusal.address} of the sheet “${refusal.sheet}”. Select its headings and the column of ward names too, then press again.`;
    case "noSheet":
      return `The workbook has no sheet “${refusal.sheet}”, or it is hidden.`;
    default:
      return assertNever(refusal);
  }
}
