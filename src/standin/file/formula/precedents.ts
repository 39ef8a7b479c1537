import type { Area, SheetModel } from "../../model";
import { parseArea } from "../a1";
import { findName, findSheet, type Place } from "./evaluate";
import { type Expression, parseFormula } from "./parse";
import { sheetOfToken } from "./rewrite";
import { tokenize } from "./tokens";
import { Unsupported } from "./value";

/** The formula as an expression; null where it uses what we do not know. */
export function readable(formula: string): Expression | null {
  try {
    return parseFormula(formula);
  } catch (error) {
    if (error instanceof Unsupported) return null;
    throw error;
  }
}

/** Cells a formula depends on. */
export interface Precedent {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Every area an expression names, through defined names as well. */
export function* referencesOf(expression: Expression, place: Place, depth = 0): Generator<Precedent> {
  switch (expression.kind) {
    case "reference": {
      const sheet = findSheet(place, expression.sheet);
      if (sheet !== undefined) yield { sheet, area: expression.area };
      return;
    }
    case "name": {
      const formula = findName(place, expression.sheet, expression.name);
      // A name that leads to itself ends here; evaluating it is what Excel refuses.
      const meant = formula === undefined || depth >= 16 ? null : readable(formula);
      if (meant !== null) yield* referencesOf(meant, place, depth + 1);
      return;
    }
    case "call":
      for (const argument of expression.arguments) yield* referencesOf(argument, place, depth);
      return;
    case "unary":
      yield* referencesOf(expression.operand, place, depth);
      return;
    case "binary":
      yield* referencesOf(expression.left, place, depth);
      yield* referencesOf(expression.right, place, depth);
      return;
    case "value":
    case "missing":
    case "array":
      return;
  }
}

/** Every area that stands in a formula we cannot read as a whole. */
export function* referencesIn(formula: string, place: Place): Generator<Precedent> {
  const tokens = tokenize(formula);
  let sheet: SheetModel | undefined = place.sheet;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind === "sheet") sheet = findSheet(place, sheetOfToken(text));
    else if (kind === "cell" || kind === "columns" || kind === "rows") {
      const [colon, corner] = [tokens[index + 1], tokens[index + 2]];
      const isRange = kind === "cell" && colon?.text === ":" && corner?.kind === "cell";
      const area = parseArea(isRange ? `${text}:${corner.text}` : text);
      if (sheet !== undefined && area !== null) yield { sheet, area };
      if (!isRange) sheet = place.sheet;
    } else if (text !== ":") sheet = place.sheet;
  }
}
