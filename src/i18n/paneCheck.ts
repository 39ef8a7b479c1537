import { paneCheckEn } from "./paneCheck.en";
import { paneCheckVi } from "./paneCheck.vi";

/** The words of the check screen, in both languages: they are fetched with it. */
export const paneCheck = { vi: paneCheckVi, en: paneCheckEn };
