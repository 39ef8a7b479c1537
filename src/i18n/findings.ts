import { findingEn } from "./findings.en";
import { findingVi } from "./findings.vi";

/** The sentences of all findings, in both languages: they are fetched with what shows them. */
export const findingSentences = { vi: findingVi, en: findingEn };
