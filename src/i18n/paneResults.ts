import { paneResultsEn } from "./paneResults.en";
import { paneResultsVi } from "./paneResults.vi";

/** The words of the results screen, in both languages: they are fetched with it. */
export const paneResults = { vi: paneResultsVi, en: paneResultsEn };
