import type { Area, ConditionalFormatModel, DataValidationModel } from "../../model";
import { areaName, parseAreas } from "../a1";
import { storedFormula } from "../formula/rewrite";
import { comparisons, ruleId } from "../read/rules";
import { escapeXml } from "../xml";
import { putInSheet, setAttributes, textsOf } from "./frame";

type CustomFormat = ConditionalFormatModel & { readonly rule: { readonly type: "Custom" } };

/** The number, in the file, of what a format lays over a cell. */
export type OverlayNumber = (format: CustomFormat) => number;

/**
 * Takes out the rules of the file that the model no longer has, puts in the new ones, and leaves the
 * others word for word; only when a new rule comes before an old one are the priorities counted anew.
 */
export function putConditionalFormats(
  xml: string,
  formats: readonly ConditionalFormatModel[],
  overlay: OverlayNumber,
): string {
  const kept = new Map(formats.filter(({ fromFile }) => fromFile).map((format) => [format.id, format]));
  const fresh = formats.filter((format): format is CustomFormat => !format.fromFile && format.rule.type === "Custom");
  const order = priorities(formats);
  let index = 0;
  const blocks = textsOf(xml, "conditionalFormatting").map((block) => {
    let areas: readonly Area[] | null = null;
    const rules = block.replace(/<((?:[\w.-]+:)?cfRule)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g, (rule) => {
      const format = kept.get(ruleId(index++));
      if (format === undefined) return "";
      areas ??= format.areas;
      const stops = /^<[^>]*\sstopIfTrue\s*=\s*["'](?:1|true)["']/.test(rule);
      const priority = order.get(format);
      return setAttributes(rule, {
        ...(stops === format.stopIfTrue ? {} : { stopIfTrue: format.stopIfTrue ? "1" : null }),
        ...(priority === undefined ? {} : { priority: String(priority) }),
      });
    });
    return moved(rules, areas);
  });
  const old = blocks.filter((block) => /cfRule\b/.test(block));
  const written = fresh.map((format) => {
    const formula = escapeXml(storedFormula(format.rule.formula));
    const stop = format.stopIfTrue ? ' stopIfTrue="1"' : "";
    const priority = order.get(format) ?? format.priority;
    return (
      `<conditionalFormatting sqref="${format.areas.map(areaName).join(" ")}">` +
      `<cfRule type="expression" dxfId="${overlay(format)}" priority="${priority}"${stop}><formula>${formula}</formula></cfRule></conditionalFormatting>`
    );
  });
  return putInSheet(xml, "conditionalFormatting", [...old, ...written].join(""));
}

/** Where rows were inserted or deleted above, a rule of the file goes with its cells. */
function moved(block: string, areas: readonly Area[] | null): string {
  const known = /\ssqref\s*=\s*["']([^"']*)["']/.exec(block)?.[1] ?? "";
  const now = areas?.map(areaName).join(" ");
  const stays = now === undefined || parseAreas(known).map(areaName).join(" ") === now;
  return stays ? block : setAttributes(block, { sqref: now });
}

/** New numbers where they are needed: the file counts from 1 and no two rules of a sheet share a number. */
function priorities(formats: readonly ConditionalFormatModel[]): ReadonlyMap<ConditionalFormatModel, number> {
  const ranked = [...formats].sort((a, b) => a.priority - b.priority || Number(a.fromFile) - Number(b.fromFile));
  const firstFresh = ranked.findIndex(({ fromFile }) => !fromFile);
  const freshComeLast = firstFresh < 0 || ranked.slice(firstFresh).every(({ fromFile }) => !fromFile);
  if (!freshComeLast) return new Map(ranked.map((format, index) => [format, index + 1]));
  const highest = ranked.filter(({ fromFile }) => fromFile).reduce((top, { priority }) => Math.max(top, priority), 0);
  return new Map(
    ranked
      .slice(Math.max(0, firstFresh))
      .filter(({ fromFile }) => !fromFile)
      .map((format, index) => [format, highest + index + 1]),
  );
}

const storedComparison: ReadonlyMap<string, string> = new Map(comparisons.map(([stored, shown]) => [shown, stored]));
const storedKinds: ReadonlyMap<string, string> = new Map([
  ["wholeNumber", "whole"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
]);

export function dataValidationsXml(validations: readonly DataValidationModel[]): string {
  const written = validations.map(validationXml).filter((text) => text !== "");
  return written.length === 0 ? "" : `<dataValidations count="${written.length}">${written.join("")}</dataValidations>`;
}

/** The longest list of choices Excel takes in place. */
const longestList = 255;

function validationXml({ area, rule, errorAlert, prompt, ignoreBlanks }: DataValidationModel): string {
  const condition = conditionOf(rule);
  if (condition === null) return "";
  const text = (name: string, value: string | undefined): string =>
    value === undefined || value === "" ? "" : ` ${name}="${escapeXml(value)}"`;
  const style = errorAlert?.style.toLowerCase() ?? "stop";
  const attributes =
    condition.attributes +
    (style === "stop" ? "" : ` errorStyle="${style}"`) +
    (ignoreBlanks ? ' allowBlank="1"' : "") +
    (prompt?.showPrompt === true ? ' showInputMessage="1"' : "") +
    (errorAlert === null || errorAlert.showAlert ? ' showErrorMessage="1"' : "") +
    text("errorTitle", errorAlert?.title) +
    text("error", errorAlert?.message) +
    text("promptTitle", prompt?.title) +
    text("prompt", prompt?.message);
  return `<dataValidation${attributes} sqref="${areaName(area)}">${condition.formulas}</dataValidation>`;
}

function conditionOf(rule: DataValidationModel["rule"]): { attributes: string; formulas: string } | null {
  const list = record(rule["list"]);
  if (list !== null) {
    const source = plainText(list["source"]);
    const formula = source.startsWith("=")
      ? storedFormula(source)
      : `"${source.slice(0, longestList).replaceAll('"', '""')}"`;
    // The attribute says the opposite of its name: 1 hides the arrow.
    const hidden = list["inCellDropDown"] === false ? ' showDropDown="1"' : "";
    return { attributes: ` type="list"${hidden}`, formulas: formulaXml(1, formula) };
  }
  const custom = record(rule["custom"]);
  if (custom !== null)
    return { attributes: ' type="custom"', formulas: formulaXml(1, storedFormula(plainText(custom["formula"]))) };
  for (const [name, stored] of storedKinds) {
    const basic = record(rule[name]);
    if (basic === null) continue;
    const operator = storedComparison.get(plainText(basic["operator"])) ?? "between";
    const second = basic["formula2"];
    return {
      attributes: ` type="${stored}"${operator === "between" ? "" : ` operator="${operator}"`}`,
      formulas:
        formulaXml(1, storedFormula(plainText(basic["formula1"]))) +
        (second === undefined || second === null || second === ""
          ? ""
          : formulaXml(2, storedFormula(plainText(second)))),
    };
  }
  return null;
}

const formulaXml = (number: 1 | 2, formula: string): string =>
  `<formula${number}>${escapeXml(formula)}</formula${number}>`;

const record = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : null;

const plainText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
