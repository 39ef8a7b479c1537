import { paneTemplateEn } from "./paneTemplate.en";
import { paneTemplateVi } from "./paneTemplate.vi";

/** The words of the agency's own form, in both languages: they are fetched with it. */
export const paneTemplate = { vi: paneTemplateVi, en: paneTemplateEn };
