import { paneFileAnswersEn } from "./paneFileAnswers.en";
import { paneFileAnswersVi } from "./paneFileAnswers.vi";

/** What became of files that were added, in both languages: fetched with the answers. */
export const paneFileAnswers = { vi: paneFileAnswersVi, en: paneFileAnswersEn };
