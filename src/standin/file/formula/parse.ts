import type { Area } from "../../model";
import { parseArea } from "../a1";
import { sheetOfToken } from "./rewrite";
import { type Token, tokenize } from "./tokens";
import { ErrorValue, Unsupported, type Value } from "./value";

export type Expression =
  | { readonly kind: "value"; readonly value: Value }
  /** An argument left out, as in `IF(A1,,2)`. */
  | { readonly kind: "missing" }
  | { readonly kind: "reference"; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  | { readonly kind: "array"; readonly rows: readonly (readonly Value[])[] }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly Expression[] }
  | { readonly kind: "unary"; readonly operator: "+" | "-" | "%"; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression };

/** From weak to strong; all group to the left, the power as well. */
const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Reads a formula with its leading "=". Throws Unsupported where it is not one or uses what we do not know. */
export function parseFormula(formula: string): Expression {
  const tokens = tokenize(formula.startsWith("=") ? formula.slice(1) : formula).filter(({ kind }) => kind !== "space");
  const parser = new Parser(tokens);
  const expression = parser.expression(0);
  if (!parser.ended) throw new Unsupported(formula);
  return expression;
}

class Parser {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  get ended(): boolean {
    return this.at === this.tokens.length;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private take(text: string): boolean {
    const found = this.peek()?.kind === "operator" && this.peek()?.text === text;
    if (found) this.at++;
    return found;
  }

  private expect(text: string): void {
    if (!this.take(text)) throw new Unsupported(text);
  }

  expression(level: number): Expression {
    const operators = levels[level];
    if (operators === undefined) return this.signed();
    let left = this.expression(level + 1);
    for (;;) {
      const operator = operators.find((candidate) => this.take(candidate));
      if (operator === undefined) return left;
      left = { kind: "binary", operator, left, right: this.expression(level + 1) };
    }
  }

  /** The sign binds stronger than the power: -2^2 is 4. */
  private signed(): Expression {
    for (const operator of ["-", "+"] as const) {
      if (this.take(operator)) return { kind: "unary", operator, operand: this.signed() };
    }
    // "@" asks for the one value of this row, which a formula of one cell takes anyway.
    if (this.take("@")) return this.signed();
    let operand = this.primary();
    while (this.take("%")) operand = { kind: "unary", operator: "%", operand };
    return operand;
  }

  private primary(): Expression {
    if (this.take("(")) {
      const inner = this.expression(0);
      this.expect(")");
      return inner;
    }
    if (this.take("{")) return this.array();
    const token = this.peek();
    if (token === undefined) throw new Unsupported("end of formula");
    this.at++;
    switch (token.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "string":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return this.lost(token);
      case "sheet":
        return this.qualified(sheetOfToken(token.text));
      case "cell":
      case "columns":
      case "rows":
        return this.reference(null, token);
      case "name":
        return this.named(token.text);
      case "bracket":
      case "operator":
      case "space":
      case "other":
        throw new Unsupported(token.text);
    }
  }

  private qualified(sheet: string): Expression {
    const token = this.peek();
    this.at++;
    if (token?.kind === "error") return this.lost(token);
    if (token?.kind === "name") return { kind: "name", sheet, name: token.text };
    if (token === undefined || sheet.startsWith("[") || sheet.includes(":")) throw new Unsupported(sheet);
    return this.reference(sheet, token);
  }

  /** An error value; `#REF!A1:B2` is what remains of a reference to a sheet that is gone. */
  private lost(error: Token): Expression {
    const rest = this.peek();
    if (rest?.kind === "cell" || rest?.kind === "columns" || rest?.kind === "rows") {
      this.at++;
      this.reference(null, rest);
    }
    return { kind: "value", value: new ErrorValue(error.text) };
  }

  private reference(sheet: string | null, token: Token): Expression {
    let text = token.text;
    if (token.kind === "cell" && this.take(":")) {
      const corner = this.peek();
      if (corner?.kind !== "cell") throw new Unsupported(":");
      this.at++;
      text += `:${corner.text}`;
    }
    const area = parseArea(text);
    if (area === null) throw new Unsupported(text);
    return { kind: "reference", sheet, area };
  }

  private named(name: string): Expression {
    if (!this.take("(")) {
      if (this.peek()?.kind === "bracket") throw new Unsupported(name);
      const word = name.toUpperCase();
      if (word === "TRUE" || word === "FALSE") return { kind: "value", value: word === "TRUE" };
      return { kind: "name", sheet: null, name };
    }
    const list: Expression[] = [];
    while (!this.take(")")) {
      if (this.peek()?.text === "," || (list.length > 0 && this.peek()?.text === ")")) list.push({ kind: "missing" });
      else list.push(this.expression(0));
      if (this.take(",")) {
        if (this.peek()?.text === ")") list.push({ kind: "missing" });
      } else if (this.peek()?.text !== ")") throw new Unsupported(name);
    }
    return { kind: "call", name: name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, ""), arguments: list };
  }

  private array(): Expression {
    const rows: Value[][] = [[]];
    for (;;) {
      const item = this.signed();
      const constant =
        item.kind === "unary" && item.operator === "-" && item.operand.kind === "value" ? item.operand.value : null;
      if (item.kind === "value") rows.at(-1)?.push(item.value);
      else if (typeof constant === "number") rows.at(-1)?.push(-constant);
      else throw new Unsupported("array");
      if (this.take("}")) return { kind: "array", rows };
      if (this.take(";")) rows.push([]);
      else this.expect(",");
    }
  }
}
