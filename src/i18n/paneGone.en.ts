import type { paneGoneVi } from "./paneGone.vi";

/** `paneGoneVi` in English. */
export const paneGoneEn: typeof paneGoneVi = {
  hint: "Whose are the earlier figures of these units now?",
  heirOf: (unit: string) => `Unit that has the figures of ${unit}`,
  choose: "Choose a unit…",
  proposed: "Took in a part of the area",
  others: "Other units",
  nobody: "Nobody's",
  notChosen: "Choose a unit, or that they are nobody's.",
  remember: "Remember",
  rememberOf: (unit: string) => `Remember the unit that has the figures of ${unit}`,
};
