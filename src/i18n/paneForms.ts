import { paneFormsEn } from "./paneForms.en";
import { paneFormsVi } from "./paneForms.vi";

/** The words about empty forms, in both languages: they are fetched with the choice of them. */
export const paneForms = { vi: paneFormsVi, en: paneFormsEn };
