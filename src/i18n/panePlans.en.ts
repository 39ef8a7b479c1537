import type { panePlansVi } from "./panePlans.vi";

/** `panePlansVi` in English. */
export const panePlansEn: typeof panePlansVi = {
  none: "No plan has been chosen, so no targets are followed.",
  proposed: (plan: string) => `By its place and year, this workbook could follow the plan ${plan}.`,
  which: "Choose a plan",
  use: "Use this plan",
  whereTo: "The targets go on the sheet “Chỉ tiêu”, where they can be edited.",
};
