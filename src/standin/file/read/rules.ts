import type { Area, ConditionalFormatModel, DataValidationModel } from "../../model";
import { parseAreas } from "../a1";
import { shownFormula } from "../formula/rewrite";
import type { Overlay } from "./styles";
import { child, children, flagOf, numberOf, type XmlElement } from "../xml";

/** What office.js calls the kinds of rules that are not formulas. */
const foreign: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

const noOverlay: Overlay = { fill: null, fontColor: null, bold: null };

/**
 * The id of the nth rule of a sheet's XML. Saving counts the rules again and takes those out whose
 * id the model no longer has.
 */
export const ruleId = (index: number): string =>
  `{00000000-0000-0000-0001-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;

export function readConditionalFormats(sheet: XmlElement, overlays: readonly Overlay[]): ConditionalFormatModel[] {
  const blocks = children(sheet, "conditionalFormatting").map((block) => ({
    areas: parseAreas(block.attributes.get("sqref") ?? ""),
    rules: children(block, "cfRule"),
  }));
  return blocks
    .flatMap(({ areas, rules }) => rules.map((rule) => ({ areas, rule })))
    .map(({ areas, rule }, index) => ({
      id: ruleId(index),
      areas,
      priority: numberOf(rule, "priority") ?? index + 1,
      stopIfTrue: flagOf(rule, "stopIfTrue"),
      rule: readRule(rule, overlays),
      fromFile: true,
    }));
}

function readRule(rule: XmlElement, overlays: readonly Overlay[]): ConditionalFormatModel["rule"] {
  const type = rule.attributes.get("type") ?? "";
  if (type !== "expression") return { type: "Foreign", excelType: foreign[type] ?? "PresetCriteria" };
  const formula = `=${shownFormula(child(rule, "formula")?.text ?? "")}`;
  return { type: "Custom", formula, ...(overlays[numberOf(rule, "dxfId") ?? -1] ?? noOverlay) };
}

const basicKinds: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** The comparisons of data validation: the file's word and office.js's. */
export const comparisons: readonly (readonly [stored: string, shown: string])[] = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
];

/** One entry an area: a rule over several areas is listed once for each. */
export function readDataValidations(sheet: XmlElement): DataValidationModel[] {
  return children(child(sheet, "dataValidations"), "dataValidation").flatMap((element) => {
    const text = (name: string): string => element.attributes.get(name) ?? "";
    const rule = readValidationRule(element);
    if (rule === null) return [];
    const style = text("errorStyle");
    const shared = {
      rule,
      errorAlert: {
        title: text("errorTitle"),
        message: text("error"),
        style: style === "warning" ? "Warning" : style === "information" ? "Information" : "Stop",
        showAlert: flagOf(element, "showErrorMessage"),
      },
      prompt: { title: text("promptTitle"), message: text("prompt"), showPrompt: flagOf(element, "showInputMessage") },
      ignoreBlanks: flagOf(element, "allowBlank"),
    };
    return parseAreas(text("sqref")).map((area: Area) => ({ area, ...shared }));
  });
}

function readValidationRule(element: XmlElement): DataValidationModel["rule"] | null {
  const type = element.attributes.get("type") ?? "none";
  const first = child(element, "formula1")?.text ?? "";
  const second = child(element, "formula2")?.text ?? "";
  if (type === "list") {
    const literal = /^"([\s\S]*)"$/.exec(first.trim());
    const source = literal === null ? `=${first}` : (literal[1] ?? "").replaceAll('""', '"');
    // The attribute says the opposite of its name: 1 hides the arrow.
    return { list: { source, inCellDropDown: !flagOf(element, "showDropDown") } };
  }
  if (type === "custom") return { custom: { formula: `=${first}` } };
  const kind = basicKinds[type];
  if (kind === undefined) return null;
  const operator =
    comparisons.find(([stored]) => stored === (element.attributes.get("operator") ?? "between"))?.[1] ?? "Between";
  return { [kind]: { formula1: `=${first}`, ...(second === "" ? {} : { formula2: `=${second}` }), operator } };
}
