import { paneRangesChosenEn } from "./paneRangesChosen.en";
import { paneRangesChosenVi } from "./paneRangesChosen.vi";

/** The words about ranges that were chosen, in both languages: they are fetched with the list of them. */
export const paneRangesChosen = { vi: paneRangesChosenVi, en: paneRangesChosenEn };
