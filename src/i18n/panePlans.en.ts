import type { panePlansVi } from "./panePlans.vi";

/** `panePlansVi` in English. */
export const panePlansEn: typeof panePlansVi = {
  none: "No plan has been chosen, so no targets are followed.",
  proposed: (plan: string) => `By its place and year, this workbook could follow the plan ${plan}.`,
  which: "Choose a plan",
  use: "Use this plan",
  whereTo: "The targets go on the sheet “Chỉ tiêu”, where they can be edited.",
  confirm: (plan: string) => `Replace the sheet “Chỉ tiêu” by the plan ${plan}?`,
  confirmLoss: "The sheet “Chỉ tiêu” there is will be deleted, and everything edited on it is lost.",
  replace: "Replace the plan",
  goBack: "Go back",
};
