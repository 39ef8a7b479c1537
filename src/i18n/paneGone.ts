import { paneGoneEn } from "./paneGone.en";
import { paneGoneVi } from "./paneGone.vi";

/** The words about units that are gone, in both languages: they are fetched with it. */
export const paneGone = { vi: paneGoneVi, en: paneGoneEn };
