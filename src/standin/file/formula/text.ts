import { filled } from "./block";
import { each, type FormulaFunction, evaluate } from "./evaluate";
import { operandsOf } from "./arithmetic";
import { errorOf, ErrorValue, parseNumber, toNumber, toText, type Value } from "./value";

type Argument = string | number;

/** A function of texts ("t") and numbers ("n"), in the order of the signs; missing ones are undefined. */
function ofTexts(kinds: string, operation: (...values: (Argument | undefined)[]) => Value): FormulaFunction {
  return (list, place) =>
    each(operandsOf(list, place), place, (values) => {
      const converted: Argument[] = [];
      for (const [index, value] of values.entries()) {
        const argument = kinds[index] === "n" ? toNumber(value) : toText(value);
        if (argument instanceof ErrorValue) return argument;
        converted.push(argument);
      }
      return operation(...converted);
    });
}

const text = (value: Argument | undefined): string => (value === undefined ? "" : String(value));
const number = (value: Argument | undefined, absent: number): number => (value === undefined ? absent : Number(value));

const join: FormulaFunction = (list, place) => {
  let joined = "";
  for (const operand of list.map((item) => evaluate(item, place))) {
    for (const value of filled(operand)) {
      const part = toText(value);
      if (part instanceof ErrorValue) return part;
      joined += part;
    }
  }
  return joined;
};

function substitute(whole: string, old: string, replacement: string, nth: number): string {
  if (old === "") return whole;
  const pieces = whole.split(old);
  if (nth === 0) return pieces.join(replacement);
  return pieces.map((piece, index) => (index === 0 ? piece : (index === nth ? replacement : old) + piece)).join("");
}

function find(sought: string, within: string, start: number): Value {
  const at = start < 1 ? -1 : within.indexOf(sought, start - 1);
  return at < 0 ? errorOf("#VALUE!") : at + 1;
}

export const textFunctions: readonly (readonly [string, FormulaFunction])[] = [
  ["LEN", ofTexts("t", (value) => text(value).length)],
  ["LEFT", ofTexts("tn", (value, count) => text(value).slice(0, Math.max(0, number(count, 1))))],
  ["RIGHT", ofTexts("tn", (value, count) => (number(count, 1) <= 0 ? "" : text(value).slice(-number(count, 1))))],
  [
    "MID",
    ofTexts("tnn", (value, start, count) =>
      number(start, 1) < 1
        ? errorOf("#VALUE!")
        : text(value).slice(number(start, 1) - 1, number(start, 1) - 1 + number(count, 0)),
    ),
  ],
  ["UPPER", ofTexts("t", (value) => text(value).toUpperCase())],
  ["LOWER", ofTexts("t", (value) => text(value).toLowerCase())],
  [
    "TRIM",
    ofTexts("t", (value) =>
      text(value)
        .replace(/^ +| +$/g, "")
        .replace(/ +/g, " "),
    ),
  ],
  ["EXACT", ofTexts("tt", (first, second) => text(first) === text(second))],
  ["REPT", ofTexts("tn", (value, count) => text(value).repeat(Math.max(0, Math.trunc(number(count, 0)))))],
  [
    "SUBSTITUTE",
    ofTexts("tttn", (whole, old, replacement, nth) =>
      substitute(text(whole), text(old), text(replacement), number(nth, 0)),
    ),
  ],
  ["FIND", ofTexts("ttn", (sought, within, start) => find(text(sought), text(within), number(start, 1)))],
  [
    "SEARCH",
    ofTexts("ttn", (sought, within, start) =>
      find(text(sought).toLowerCase(), text(within).toLowerCase(), number(start, 1)),
    ),
  ],
  ["VALUE", ofTexts("t", (value) => parseNumber(text(value)) ?? errorOf("#VALUE!"))],
  ["CONCATENATE", join],
  ["CONCAT", join],
];
