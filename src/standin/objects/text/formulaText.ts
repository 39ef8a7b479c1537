import { HostError } from "../../wire/hostError";

const lengthLimit = 8_192;
const closing: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/**
 * A formula as it may be stored: in English, with commas. Excel refuses what it cannot read at all: brackets
 * or quotes left open, a semicolon as the separator, an operator with nothing after it.
 */
export function checkedFormula(formula: string): string {
  if (formula.length > lengthLimit) throw new HostError("FormulaLengthExceedsLimit", `${formula.length} characters`);
  const open: string[] = [];
  let quote = "";
  let last = "";
  for (const character of formula.slice(1)) {
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "(" || character === "{") open.push(closing[character] ?? "");
    else if (character === ")" || character === "}") {
      if (open.pop() !== character) refuse(formula, "a bracket closes that was not opened");
    } else if (character === ";" && open.at(-1) !== "}") refuse(formula, "arguments are separated by commas");
    if (character.trim() !== "") last = character;
  }
  if (quote !== "") refuse(formula, "a quotation mark is left open");
  if (open.length > 0) refuse(formula, "a bracket is left open");
  if ("-+*/^&=<>,".includes(last)) refuse(formula, "it ends in an operator");
  return formula;
}

function refuse(formula: string, reason: string): never {
  throw new HostError("InvalidArgument", `${reason}: ${formula.slice(0, 80)}`);
}
