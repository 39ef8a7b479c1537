import type { paneRangeVi } from "./paneRange.vi";

/** `paneRangeVi` in English. */
export const paneRangeEn: typeof paneRangeVi = {
  use: "Use the selected range",
  hint: "If a sheet holds more than its table: select the table in Excel with its headings and names, then press this.",
  whenNone:
    "If there is a table that was not recognised: select all of it in Excel, then press Use the selected range.",
  kept: (place) => `From now on only ${place} is read.`,
  whole: (sheet) => `From now on all of the sheet “${sheet}” is read.`,
};
