import { panePlansEn } from "./panePlans.en";
import { panePlansVi } from "./panePlans.vi";

/** The words about the choice of a plan, in both languages: they are fetched with it. */
export const panePlans = { vi: panePlansVi, en: panePlansEn };
