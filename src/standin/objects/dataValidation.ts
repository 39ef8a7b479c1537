import { absoluteName, quoteSheet } from "../file/a1";
import type { DataValidationModel } from "../model";
import { asFlag, asRecord, asText, isOf } from "../wire/arguments";
import { HostError } from "../wire/hostError";
import { isThing, kind, type Kind } from "../wire/kind";
import { method, scalar } from "../wire/member";
import { meet, without } from "./grid/area";
import { need } from "./grid/protect";
import type { Areas } from "./range/areas";
import { range } from "./range/range";

const kinds = ["wholeNumber", "decimal", "list", "date", "time", "textLength", "custom"] as const;

/** The rule all cells share: null when there is none, undefined when they differ. */
function ruleOf({ sheet, areas }: Areas): DataValidationModel | null | undefined {
  const found = sheet.dataValidations.filter(({ area }) => areas.some((part) => meet(part, area)));
  const [first] = found;
  if (!first) return null;
  return found.length === 1 && areas.every((part) => without(part, first.area).length === 0) ? first : undefined;
}

/** Puts a rule on the areas; what other rules covered there is cut out of them. */
function put({ book, sheet, areas }: Areas, made: Omit<DataValidationModel, "area"> | null): void {
  need(sheet, null);
  for (const area of areas) {
    sheet.dataValidations = sheet.dataValidations.flatMap((rule) =>
      meet(rule.area, area) ? without(rule.area, area).map((part) => ({ ...rule, area: part })) : [rule],
    );
    if (made) sheet.dataValidations.push({ ...made, area: { ...area } });
  }
  sheet.changes.dataValidations = true;
  book.isDirty = true;
}

function change(self: Areas, patch: Partial<DataValidationModel>): void {
  const known = ruleOf(self);
  if (!known) throw new HostError("InvalidOperation", "the range has no rule of its own");
  put(self, { ...known, ...patch });
}

function setRule(self: Areas, value: unknown): void {
  const rule = asRecord(value);
  const named = kinds.filter((name) => rule[name] !== undefined && rule[name] !== null);
  if (named.length !== 1) throw new HostError("InvalidArgument", "a rule has exactly one kind");
  put(self, { rule: withSource(rule), errorAlert: null, prompt: null, ignoreBlanks: true });
}

/** A list may be given as a range; it is kept as the reference Excel makes of it. */
function withSource(rule: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const list = rule["list"];
  if (typeof list !== "object" || list === null || !("source" in list) || !isThing(list.source)) return rule;
  if (!isOf(list.source, range)) throw new HostError("InvalidArgument", "a list comes from a range or a text");
  const { sheet, area } = list.source.self;
  return { list: { ...list, source: `=${quoteSheet(sheet.name)}!${absoluteName(area)}` } };
}

/** "WholeNumber" for `{ wholeNumber: … }`. */
function typeOf(self: Areas): string {
  const found = ruleOf(self);
  if (found === undefined) return "Inconsistent";
  const name = found ? kinds.find((key) => found.rule[key] !== undefined) : undefined;
  return name === undefined ? "None" : name.charAt(0).toUpperCase() + name.slice(1);
}

export const dataValidation: Kind<Areas> = kind<Areas>("DataValidation", {
  type: scalar("1.8", typeOf),
  rule: scalar("1.8", (self) => ruleOf(self)?.rule ?? {}, setRule),
  ignoreBlanks: scalar(
    "1.8",
    (self) => ruleOf(self)?.ignoreBlanks ?? true,
    (self, value) => change(self, { ignoreBlanks: asFlag(value) }),
  ),
  errorAlert: scalar(
    "1.8",
    (self) => ruleOf(self)?.errorAlert ?? { title: "", message: "", style: "Stop", showAlert: true },
    (self, value) => {
      const { title, message, style, showAlert } = asRecord(value);
      change(self, {
        errorAlert: {
          title: asText(title ?? ""),
          message: asText(message ?? ""),
          style: asText(style ?? "Stop"),
          showAlert: asFlag(showAlert ?? true),
        },
      });
    },
  ),
  prompt: scalar(
    "1.8",
    (self) => ruleOf(self)?.prompt ?? { title: "", message: "", showPrompt: true },
    (self, value) => {
      const { title, message, showPrompt } = asRecord(value);
      change(self, {
        prompt: { title: asText(title ?? ""), message: asText(message ?? ""), showPrompt: asFlag(showPrompt ?? true) },
      });
    },
  ),
  clear: method("1.8", (self) => put(self, null)),
});
