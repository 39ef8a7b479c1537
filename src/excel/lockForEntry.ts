import { areaAddress } from "../domain/address";
import type { EntryPlan } from "../domain/sheetPlan";
import { entryText } from "../i18n/entryText";

/**
 * Locks a sheet but for the cells to be filled in. There is no password: the lock is against slips. Must come last,
 * since Excel refuses any other change to a locked sheet. Queues only.
 */
export function lockForEntry(sheet: Excel.Worksheet, { counts, texts }: EntryPlan): void {
  for (const block of [...counts, ...texts]) sheet.getRange(areaAddress(block)).format.protection.locked = false;
  for (const block of counts) {
    const validation = sheet.getRange(areaAddress(block)).dataValidation;
    validation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    validation.prompt = { ...entryText.prompt, showPrompt: true };
    validation.errorAlert = { ...entryText.refusal, style: "Stop", showAlert: true };
  }
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}
