import { toRows } from "./block";
import { evaluate, type FormulaFunction, type Place, single } from "./evaluate";
import type { Expression } from "./parse";
import { compare, errorOf, ErrorValue, type Operand, parseNumber, Reference, sameNumber, type Value } from "./value";

type Test = (value: Value) => boolean;

/** What a criterion such as 5, ">=80", "Xuân*" or "<>" asks of a cell. */
export function criterion(value: Value): Test {
  if (value instanceof ErrorValue)
    return (candidate) => candidate instanceof ErrorValue && candidate.text === value.text;
  if (typeof value !== "string") return equalTo(value ?? 0);
  const [, operator = "", operand = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(value) ?? [];
  if (operand === "") {
    if (operator === "") return (candidate) => candidate === null || candidate === "";
    if (operator === "=") return (candidate) => candidate === null;
    return operator === "<>" ? (candidate) => candidate !== null : () => false;
  }
  const typed = typedOperand(operand);
  if (operator === "" || operator === "=") return equalTo(typed);
  if (operator === "<>") {
    const equal = equalTo(typed);
    return (candidate) => !equal(candidate);
  }
  return (candidate) => {
    if (candidate === null || candidate instanceof ErrorValue || typeof candidate !== typeof typed) return false;
    const order = compare(candidate, typed);
    return operator === "<" ? order < 0 : operator === "<=" ? order <= 0 : operator === ">" ? order > 0 : order >= 0;
  };
}

function typedOperand(text: string): number | string | boolean {
  const word = text.toUpperCase();
  return parseNumber(text) ?? (word === "TRUE" ? true : word === "FALSE" ? false : text);
}

function equalTo(wanted: number | string | boolean): Test {
  if (typeof wanted === "boolean") return (candidate) => candidate === wanted;
  if (typeof wanted === "string") {
    const pattern = wildcard(wanted);
    return (candidate) => typeof candidate === "string" && pattern.test(candidate);
  }
  // Digits kept as text count as the number, unlike in a comparison.
  return (candidate) => {
    const number = typeof candidate === "string" ? parseNumber(candidate) : candidate;
    return typeof number === "number" && sameNumber(number, wanted);
  };
}

/** "*" is any text, "?" one character, "~" takes the next one as it is; without case, the whole cell. */
export function wildcard(text: string): RegExp {
  const pattern = text.replace(/~([*?~])|[\\^$.*+?()[\]{}|]/g, (found: string, plain?: string) =>
    plain !== undefined ? `\\${plain}` : found === "*" ? "[\\s\\S]*" : found === "?" ? "[\\s\\S]" : `\\${found}`,
  );
  return new RegExp(`^${pattern}$`, "iu");
}

interface Matches {
  /** The places where every pair of block and criterion holds, from the block's first cell. */
  readonly places: readonly (readonly [row: number, column: number])[];
  /** How many cells below the last used row hold as well, being blank. */
  readonly below: number;
}

function matches(pairs: readonly Expression[], place: Place): Matches | ErrorValue {
  const conditions: { rows: readonly (readonly Value[])[]; test: Test }[] = [];
  let extent = { height: 0, width: 0 };
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const block = operandOf(pairs[index], place);
    if (!(block instanceof Reference)) return errorOf("#VALUE!");
    const { top, left, bottom, right } = block.area;
    const own = { height: bottom - top + 1, width: right - left + 1 };
    if (index > 0 && (own.height !== extent.height || own.width !== extent.width)) return errorOf("#VALUE!");
    extent = own;
    conditions.push({ rows: toRows(block), test: criterion(single(operandOf(pairs[index + 1], place), place)) });
  }
  const height = Math.max(0, ...conditions.map(({ rows }) => rows.length));
  const places: (readonly [number, number])[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < extent.width; column++) {
      if (conditions.every(({ rows, test }) => test(rows[row]?.[column] ?? null))) places.push([row, column]);
    }
  }
  const blanksHold = conditions.every(({ test }) => test(null));
  return { places, below: blanksHold ? (extent.height - height) * extent.width : 0 };
}

const operandOf = (expression: Expression | undefined, place: Place): Operand =>
  expression === undefined ? null : evaluate(expression, place);

const countIfs: FormulaFunction = (pairs, place) => {
  const found = matches(pairs, place);
  return found instanceof ErrorValue ? found : found.places.length + found.below;
};

/** Takes the numbers of a block that stand where the criteria hold. */
const totalIfs =
  (total: (numbers: readonly number[]) => Value) =>
  (block: Expression | undefined, pairs: readonly Expression[], place: Place): Operand => {
    const found = matches(pairs, place);
    const operand = operandOf(block ?? pairs[0], place);
    if (found instanceof ErrorValue) return found;
    if (!(operand instanceof Reference)) return errorOf("#VALUE!");
    const numbers: number[] = [];
    const { sheet, area } = operand;
    for (const [row, column] of found.places) {
      const cell = sheet.cells.get(area.top + row)?.get(area.left + column);
      if (cell?.isError === true) return new ErrorValue(String(cell.value));
      if (typeof cell?.value === "number") numbers.push(cell.value);
    }
    return total(numbers);
  };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const sumWhere = totalIfs(sum);
const averageWhere = totalIfs((numbers) => (numbers.length === 0 ? errorOf("#DIV/0!") : sum(numbers) / numbers.length));
const highestWhere = totalIfs((numbers) => numbers.reduce((found, number) => Math.max(found, number), numbers[0] ?? 0));
const lowestWhere = totalIfs((numbers) => numbers.reduce((found, number) => Math.min(found, number), numbers[0] ?? 0));

export const criteriaFunctions: readonly (readonly [string, FormulaFunction])[] = [
  ["COUNTIF", countIfs],
  ["COUNTIFS", countIfs],
  [
    "SUMIF",
    ([block, test, target], place) =>
      sumWhere(
        target,
        [block, test].filter((item) => item !== undefined),
        place,
      ),
  ],
  [
    "AVERAGEIF",
    ([block, test, target], place) =>
      averageWhere(
        target,
        [block, test].filter((item) => item !== undefined),
        place,
      ),
  ],
  ["SUMIFS", ([target, ...pairs], place) => sumWhere(target, pairs, place)],
  ["AVERAGEIFS", ([target, ...pairs], place) => averageWhere(target, pairs, place)],
  ["MAXIFS", ([target, ...pairs], place) => highestWhere(target, pairs, place)],
  ["MINIFS", ([target, ...pairs], place) => lowestWhere(target, pairs, place)],
];
