import { paneTargetsEn } from "./paneTargets.en";
import { paneTargetsVi } from "./paneTargets.vi";

/** The words of the plan's targets, in both languages: they are fetched with it. */
export const paneTargets = { vi: paneTargetsVi, en: paneTargetsEn };
