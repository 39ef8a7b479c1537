import type { ConditionalFormatModel } from "../../model";
import { HostError } from "../../wire/hostError";
import { need } from "../grid/protect";
import type { Condition } from "./format";

/** The condition and look of a format made by formula. */
export type CustomRule = Extract<ConditionalFormatModel["rule"], { type: "Custom" }>;

/** The rule as it stands; refused for a format that is gone or of another type. */
export function ruleOf({ sheet, format }: Condition): CustomRule {
  if (!sheet.conditionalFormats.includes(format)) throw new HostError("ItemNotFound");
  if (format.rule.type !== "Custom") throw new HostError("InvalidOperation", "the format is not Custom");
  return format.rule;
}

/** Changes parts of the rule. A format of the file is from then on written like a new one. */
export function change(self: Condition, patch: Partial<CustomRule>): void {
  need(self.sheet, "allowFormatCells");
  const rule = ruleOf(self);
  if (self.format.fromFile) self.sheet.changes.removedConditionalFormats.push(self.format.areas);
  self.format.fromFile = false;
  self.format.rule = { ...rule, ...patch };
  self.book.isDirty = true;
}
