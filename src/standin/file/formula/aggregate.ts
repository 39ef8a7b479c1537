import { cellsIn, cellValue, filled, toRows } from "./block";
import { evaluate, type FormulaFunction, single } from "./evaluate";
import type { Expression } from "./parse";
import {
  errorOf,
  ErrorValue,
  Matrix,
  type Operand,
  parseNumber,
  Reference,
  toNumber,
  Unsupported,
  type Value,
} from "./value";

/**
 * The numbers a total takes: from cells only real numbers, since text and truth values in a column
 * are no figures; what is typed straight into the call is converted. The first error ends it.
 */
function numbersOf(operands: readonly Operand[]): number[] | ErrorValue {
  const numbers: number[] = [];
  for (const operand of operands) {
    if (operand instanceof Reference || operand instanceof Matrix) {
      for (const value of filled(operand)) {
        if (value instanceof ErrorValue) return value;
        if (typeof value === "number") numbers.push(value);
      }
    } else {
      const number = toNumber(operand);
      if (number instanceof ErrorValue) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

type Total = (numbers: number[]) => Value;

const sum: Total = (numbers) => numbers.reduce((total, number) => total + number, 0);
const average: Total = (numbers) => (numbers.length === 0 ? errorOf("#DIV/0!") : Number(sum(numbers)) / numbers.length);
const lowest: Total = (numbers) => numbers.reduce((found, number) => Math.min(found, number), numbers[0] ?? 0);
const highest: Total = (numbers) => numbers.reduce((found, number) => Math.max(found, number), numbers[0] ?? 0);
const product: Total = (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((total, number) => total * number, 1));

function middle(numbers: number[]): Value {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return errorOf("#NUM!");
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

const ofAll =
  (total: Total): FormulaFunction =>
  (list, place) => {
    const numbers = numbersOf(list.map((item) => evaluate(item, place)));
    return numbers instanceof ErrorValue ? numbers : total(numbers);
  };

const count: FormulaFunction = (list, place) => {
  let found = 0;
  for (const operand of list.map((item) => evaluate(item, place))) {
    const fromCells = operand instanceof Reference || operand instanceof Matrix;
    for (const value of filled(operand)) {
      if (typeof value === "number") found++;
      else if (
        !fromCells &&
        (typeof value === "boolean" || (typeof value === "string" && parseNumber(value) !== undefined))
      )
        found++;
    }
  }
  return found;
};

const countFilled: FormulaFunction = (list, place) =>
  list.reduce((found, item) => found + [...filled(evaluate(item, place))].length, 0);

const countBlank: FormulaFunction = ([item], place) => {
  const operand = item === undefined ? null : evaluate(item, place);
  if (!(operand instanceof Reference)) return errorOf("#VALUE!");
  const { top, left, bottom, right } = operand.area;
  const texts = [...filled(operand)].filter((value) => value !== "");
  return (bottom - top + 1) * (right - left + 1) - texts.length;
};

const sumOfProducts: FormulaFunction = (list, place) => {
  const blocks = list.map((item) => toRows(evaluate(item, { ...place, inBlocks: true })));
  const [first = []] = blocks;
  let total = 0;
  for (const [row, line] of first.entries()) {
    for (const column of line.keys()) {
      let term = 1;
      for (const block of blocks) {
        const value = block[row]?.[column];
        if (value === undefined) return errorOf("#VALUE!");
        if (value instanceof ErrorValue) return value;
        term *= typeof value === "number" ? value : 0;
      }
      total += term;
    }
  }
  return total;
};

const subtotals: ReadonlyMap<number, Total> = new Map([
  [1, average],
  [2, (numbers) => numbers.length],
  [4, highest],
  [5, lowest],
  [6, product],
  [9, sum],
]);

/** From 101 on, hidden rows are left out; results of other subtotals always are. */
const subtotal: FormulaFunction = ([code, ...list], place) => {
  const number = code === undefined ? null : single(evaluate(code, place), place);
  const total = typeof number === "number" ? subtotals.get(number % 100) : undefined;
  if (typeof number !== "number" || total === undefined) throw new Unsupported("SUBTOTAL");
  const numbers: number[] = [];
  for (const operand of list.map((item) => evaluate(item, place))) {
    if (!(operand instanceof Reference)) return errorOf("#VALUE!");
    const { sheet, area } = operand;
    for (const [row, column] of cellsIn(sheet, area)) {
      if (number > 100 && sheet.rows.get(row)?.hidden === true) continue;
      if (/\bSUBTOTAL\(/i.test(sheet.cells.get(row)?.get(column)?.formula ?? "")) continue;
      const value = cellValue(sheet, row, column);
      if (value instanceof ErrorValue) return value;
      if (typeof value === "number") numbers.push(value);
    }
  }
  return total(numbers);
};

/** The nth number from one end. */
const ranked =
  (direction: 1 | -1): FormulaFunction =>
  ([block, position], place) => {
    const numbers = numbersOf(block === undefined ? [] : [evaluate(block, place)]);
    const nth = toNumber(position === undefined ? null : single(evaluate(position, place), place));
    if (numbers instanceof ErrorValue) return numbers;
    if (nth instanceof ErrorValue) return nth;
    return numbers.sort((a, b) => direction * (a - b))[Math.ceil(nth) - 1] ?? errorOf("#NUM!");
  };

const rank: FormulaFunction = ([item, block, order], place) => {
  const scalar = (expression: Expression | undefined): Value =>
    expression === undefined ? null : single(evaluate(expression, place), place);
  const number = toNumber(scalar(item));
  const numbers = numbersOf(block === undefined ? [] : [evaluate(block, place)]);
  const rising = toNumber(scalar(order));
  for (const part of [number, numbers, rising]) if (part instanceof ErrorValue) return part;
  if (number instanceof ErrorValue || numbers instanceof ErrorValue) return errorOf("#VALUE!");
  if (!numbers.includes(number)) return errorOf("#N/A");
  return 1 + numbers.filter((other) => (rising === 0 ? other > number : other < number)).length;
};

export const aggregateFunctions: readonly (readonly [string, FormulaFunction])[] = [
  ["SUM", ofAll(sum)],
  ["AVERAGE", ofAll(average)],
  ["MIN", ofAll(lowest)],
  ["MAX", ofAll(highest)],
  ["PRODUCT", ofAll(product)],
  ["MEDIAN", ofAll(middle)],
  ["COUNT", count],
  ["COUNTA", countFilled],
  ["COUNTBLANK", countBlank],
  ["SUMPRODUCT", sumOfProducts],
  ["SUBTOTAL", subtotal],
  ["LARGE", ranked(-1)],
  ["SMALL", ranked(1)],
  ["RANK", rank],
  ["RANK.EQ", rank],
];
