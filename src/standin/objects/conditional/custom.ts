import { asFlag, asOneOf, asText } from "../../wire/arguments";
import { at, kind, type Kind } from "../../wire/kind";
import { method, navigation, scalar } from "../../wire/member";
import { asColor } from "../format/color";
import { checkedFormula } from "../text/formulaText";
import { borders } from "./borders";
import { change, ruleOf } from "./rule";
import type { Condition } from "./format";

const setFormula = (self: Condition, value: unknown): void => {
  const text = asText(value);
  change(self, { formula: checkedFormula(text.startsWith("=") ? text : `=${text}`) });
};

export const rule: Kind<Condition> = kind<Condition>("ConditionalFormatRule", {
  formula: scalar("1.6", (self) => ruleOf(self).formula, setFormula),
  formulaLocal: scalar("1.6", (self) => ruleOf(self).formula, setFormula),
});

export const fill: Kind<Condition> = kind<Condition>("ConditionalRangeFill", {
  color: scalar(
    "1.6",
    (self) => ruleOf(self).fill ?? "",
    (self, value) => change(self, { fill: asColor(value) }),
  ),
  clear: method("1.6", (self) => change(self, { fill: null })),
});

export const font: Kind<Condition> = kind<Condition>("ConditionalRangeFont", {
  color: scalar(
    "1.6",
    (self) => ruleOf(self).fontColor ?? "",
    (self, value) => change(self, { fontColor: asColor(value) }),
  ),
  bold: scalar(
    "1.6",
    (self) => ruleOf(self).bold,
    (self, value) => change(self, { bold: asFlag(value) }),
  ),
  italic: scalar(
    "1.6",
    (self) => ruleOf(self).italic ?? null,
    (self, value) => change(self, { italic: asFlag(value) }),
  ),
  strikethrough: scalar(
    "1.6",
    (self) => ruleOf(self).strikethrough ?? null,
    (self, value) => change(self, { strikethrough: asFlag(value) }),
  ),
  underline: scalar(
    "1.6",
    (self) => ruleOf(self).underline ?? null,
    (self, value) => change(self, { underline: asOneOf(value, ["None", "Single", "Double"]) }),
  ),
  clear: method("1.6", (self) => {
    const { formula, fill: color } = ruleOf(self);
    change(self, {});
    self.format.rule = { type: "Custom", formula, fill: color, fontColor: null, bold: null };
  }),
});

export const look: Kind<Condition> = kind<Condition>("ConditionalRangeFormat", {
  fill: navigation("1.6", (self) => at(fill, self)),
  font: navigation("1.6", (self) => at(font, self)),
  borders: navigation("1.6", (self) => at(borders, self)),
  numberFormat: scalar(
    "1.6",
    (self) => ruleOf(self).numberFormat ?? null,
    (self, value) => change(self, { numberFormat: asText(value) }),
  ),
});

/** A format whose condition is a formula, and how matching cells look. */
export const customFormat: Kind<Condition> = kind<Condition>("CustomConditionalFormat", {
  rule: navigation("1.6", (self) => at(rule, self)),
  format: navigation("1.6", (self) => at(look, self)),
});
