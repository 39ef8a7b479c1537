import type { Sheet } from "../../domain/cell";
import { planSheetWords } from "../../plans/goalWords";
import { quotaSheetWords } from "../../plans/quotaWords";
import { isRosterSheet } from "../units/ownRoster";
import { fold, headsOf, type Heads } from "./settingTable";

/** The sheet in which a clerk keeps the plan's targets: its name, whatever the case. */
export function isPlanSheet({ name }: Pick<Sheet, "name">): boolean {
  return fold(name) === fold(planSheetWords.sheet);
}

/** Where its table begins; null when it is not laid out as one: a clerk may call a table of figures so. */
export function planHeads(sheet: Sheet): Heads | null {
  const { name, kind } = planSheetWords.heads;
  return headsOf(sheet, [name, kind]);
}

/** Whether it is laid out as one. */
export function holdsPlan(sheet: Sheet): boolean {
  return planHeads(sheet) !== null;
}

/** The sheet in which a clerk keeps what each unit is to reach: its name, whatever the case. */
export function isQuotaSheet({ name }: Pick<Sheet, "name">): boolean {
  return fold(name) === fold(quotaSheetWords.sheet);
}

/** Sheets the clerk keeps what the product goes by in: never figures. */
export function isSettingSheet(sheet: Pick<Sheet, "name">): boolean {
  return [isRosterSheet, isPlanSheet, isQuotaSheet].some((isSetting) => isSetting(sheet));
}
