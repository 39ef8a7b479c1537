import { areaAddress } from "../domain/address";
import type { Block, EntryPlan } from "../domain/sheetPlan";
import { entryText } from "../i18n/entryText";

/**
 * Locks a sheet but for the cells to be filled in. There is no password: the lock is against slips. Must come last,
 * since Excel refuses any other change to a locked sheet. Queues only.
 */
export function lockForEntry(sheet: Excel.Worksheet, { counts, amounts, texts }: EntryPlan): void {
  for (const block of [...counts, ...amounts, ...texts])
    sheet.getRange(areaAddress(block)).format.protection.locked = false;
  const fromNil = { formula1: 0, operator: "GreaterThanOrEqualTo" } as const;
  for (const block of counts) limit(sheet, block, { wholeNumber: fromNil }, entryText.count);
  for (const block of amounts) limit(sheet, block, { decimal: fromNil }, entryText.amount);
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}

function limit(
  sheet: Excel.Worksheet,
  block: Block,
  rule: Excel.DataValidationRule,
  { prompt, refusal }: (typeof entryText)["count" | "amount"],
): void {
  const validation = sheet.getRange(areaAddress(block)).dataValidation;
  validation.rule = rule;
  validation.prompt = { ...prompt, showPrompt: true };
  validation.errorAlert = { ...refusal, style: "Stop", showAlert: true };
}
