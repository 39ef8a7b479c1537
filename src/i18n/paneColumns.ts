import { paneColumnsEn } from "./paneColumns.en";
import { paneColumnsVi } from "./paneColumns.vi";

/** The words about what a column means, in both languages: they are fetched with it. */
export const paneColumns = { vi: paneColumnsVi, en: paneColumnsEn };
