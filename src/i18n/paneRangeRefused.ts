import { paneRangeRefusedEn } from "./paneRangeRefused.en";
import { paneRangeRefusedVi } from "./paneRangeRefused.vi";

/** The words about a selection that cannot be read, in both languages: they are fetched when one is refused. */
export const paneRangeRefused = { vi: paneRangeRefusedVi, en: paneRangeRefusedEn };
