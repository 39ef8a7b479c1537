import type { Area, ErrorText, SheetModel } from "../../model";

/** An error value on its way through a formula. */
export class ErrorValue {
  constructor(readonly text: string) {}
}

export const errorOf = (text: ErrorText): ErrorValue => new ErrorValue(text);

/** What a cell or an operation yields; null is a blank cell. */
export type Value = number | string | boolean | ErrorValue | null;

/** A rectangle of cells, not yet read. */
export class Reference {
  constructor(
    readonly sheet: SheetModel,
    readonly area: Area,
  ) {}
}

/** Values computed as a block, rows first. */
export class Matrix {
  constructor(readonly rows: readonly (readonly Value[])[]) {}
}

export type Operand = Value | Reference | Matrix;

/** Raised for what this evaluator does not know, so that another can be asked. */
export class Unsupported extends Error {}

/** The number Excel makes of a value in arithmetic; text that is no number gives #VALUE!. */
export function toNumber(value: Value): number | ErrorValue {
  if (typeof value === "number" || value instanceof ErrorValue) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return parseNumber(value) ?? errorOf("#VALUE!");
}

/** A number written as text, as en-US Excel reads it: "1,234.5", " 12 ", "12%", "-3e2"; undefined for anything else. */
export function parseNumber(text: string): number | undefined {
  const match = /^\s*([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?)\s*(%?)\s*$/.exec(text);
  const digits = match?.[2] ?? "";
  if (match === null || !/\d/.test(digits)) return undefined;
  const number = Number(digits.replaceAll(",", ""));
  return (match[1] === "-" ? -number : number) / (match[3] === "%" ? 100 : 1);
}

export function toText(value: Value): string | ErrorValue {
  if (value instanceof ErrorValue) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberText(value) : value;
}

/** As "General" shows it: at most 15 significant digits. */
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    return rounded
      .toExponential()
      .replace(/e([+-])(\d)$/, "E$10$2")
      .replace("e", "E");
  }
  return rounded.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });
}

/** The truth Excel sees in a value. */
export function toBoolean(value: Value): boolean | ErrorValue {
  if (typeof value === "boolean" || value instanceof ErrorValue) return value;
  if (typeof value === "string") {
    const word = value.toUpperCase();
    return word === "TRUE" ? true : word === "FALSE" ? false : errorOf("#VALUE!");
  }
  return value !== null && value !== 0;
}

/** Two figures are one to Excel when their first 15 digits agree. */
export const sameNumber = (a: number, b: number): boolean =>
  a === b || Number(a.toPrecision(15)) === Number(b.toPrecision(15));

/** Below 0, 0 or above 0, in Excel's order: numbers before text before truth values; text without case. */
export function compare(a: number | string | boolean | null, b: number | string | boolean | null): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  const byKind = rank(left) - rank(right);
  if (byKind !== 0) return byKind;
  if (typeof left === "string" && typeof right === "string") {
    const [first, second] = [left.toLowerCase(), right.toLowerCase()];
    return first < second ? -1 : first > second ? 1 : 0;
  }
  const [first, second] = [Number(left), Number(right)];
  return sameNumber(first, second) ? 0 : first - second;
}

const blankLike = (other: number | string | boolean | null): number | string | boolean =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

const rank = (value: number | string | boolean): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
