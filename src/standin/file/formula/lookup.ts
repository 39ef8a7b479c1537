import { wildcard } from "./criteria";
import { toRows } from "./block";
import { evaluate, type FormulaFunction, type Place, single } from "./evaluate";
import type { Expression } from "./parse";
import { compare, errorOf, ErrorValue, Matrix, type Operand, Reference, toNumber, type Value } from "./value";

const operandOf = (expression: Expression | undefined, place: Place): Operand =>
  expression === undefined || expression.kind === "missing" ? null : evaluate(expression, place);

function numberOf(expression: Expression | undefined, place: Place, absent: number): number | ErrorValue {
  return expression === undefined ? absent : toNumber(single(operandOf(expression, place), place));
}

/** The index of a value in a list: -1 when it is not there. `order` 1 and -1 take the nearest in a sorted list. */
function position(list: readonly Value[], wanted: Value, order: number): number {
  if (wanted instanceof ErrorValue || wanted === null) return -1;
  const alike = (value: Value): value is number | string | boolean => typeof value === typeof wanted;
  if (order === 0) {
    const pattern = typeof wanted === "string" && /[*?~]/.test(wanted) ? wildcard(wanted) : null;
    return list.findIndex(
      (value) => alike(value) && (pattern === null ? compare(value, wanted) === 0 : pattern.test(String(value))),
    );
  }
  let found = -1;
  for (const [index, value] of list.entries()) {
    if (!alike(value)) continue;
    if (compare(value, wanted) * order > 0) break;
    found = index;
  }
  return found;
}

const match: FormulaFunction = ([wanted, list, order], place) => {
  const rows = toRows(operandOf(list, place));
  const kind = numberOf(order, place, 1);
  if (kind instanceof ErrorValue) return kind;
  const value = single(operandOf(wanted, place), place);
  if (value instanceof ErrorValue) return value;
  const line = rows.length === 1 ? (rows[0] ?? []) : rows.map((row) => row[0] ?? null);
  const index = position(line, value, Math.sign(kind));
  return index < 0 ? errorOf("#N/A") : index + 1;
};

const lookup =
  (vertical: boolean): FormulaFunction =>
  ([wanted, block, offset, nearest], place) => {
    const rows = toRows(operandOf(block, place));
    const table = vertical ? rows : (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
    const step = numberOf(offset, place, 1);
    const sorted = numberOf(nearest, place, 1);
    const value = single(operandOf(wanted, place), place);
    for (const part of [value, step, sorted]) if (part instanceof ErrorValue) return part;
    const index = position(
      table.map((row) => row[0] ?? null),
      value,
      sorted === 0 ? 0 : 1,
    );
    if (index < 0) return errorOf("#N/A");
    const found = table[index]?.[Number(step) - 1];
    return found === undefined ? errorOf("#REF!") : found;
  };

const index: FormulaFunction = ([block, rowNumber, columnNumber], place) => {
  const operand = operandOf(block, place);
  const first = numberOf(rowNumber, place, 0);
  const second = numberOf(columnNumber, place, 0);
  if (first instanceof ErrorValue) return first;
  if (second instanceof ErrorValue) return second;
  if (!(operand instanceof Reference))
    return toRows(operand)[Math.max(0, first - 1)]?.[Math.max(0, second - 1)] ?? errorOf("#REF!");
  const { sheet, area } = operand;
  // One number runs along a block of one row or one column.
  const flat = area.top === area.bottom && columnNumber === undefined;
  const row = flat ? 1 : first;
  const column = flat ? first : second;
  const chosen = {
    top: row === 0 ? area.top : area.top + row - 1,
    bottom: row === 0 ? area.bottom : area.top + row - 1,
    left: column === 0 ? area.left : area.left + column - 1,
    right: column === 0 ? area.right : area.left + column - 1,
  };
  const inside = chosen.bottom <= area.bottom && chosen.right <= area.right && row >= 0 && column >= 0;
  return inside ? new Reference(sheet, chosen) : errorOf("#REF!");
};

const lookUpAnywhere: FormulaFunction = ([wanted, keys, results, absent, mode], place) => {
  const kind = numberOf(mode, place, 0);
  if (kind !== 0) return errorOf("#VALUE!");
  const flat = (operand: Operand): Value[] => toRows(operand).flat();
  const value = single(operandOf(wanted, place), place);
  if (value instanceof ErrorValue) return value;
  const found = position(flat(operandOf(keys, place)), value, 0);
  if (found >= 0) return flat(operandOf(results, place))[found] ?? null;
  return absent === undefined || absent.kind === "missing" ? errorOf("#N/A") : operandOf(absent, place);
};

/** What the cell shows and counts as: the second argument in its own kind, or else the place it leads to. */
const link: FormulaFunction = ([target, shown], place) => {
  const leadsTo = single(operandOf(target, place), place);
  if (leadsTo instanceof ErrorValue || shown === undefined) return leadsTo;
  return single(operandOf(shown, place), place);
};

/** ROW and COLUMN: of a reference its first, without one the formula's own; counted from 1. */
const coordinate =
  (side: "row" | "column"): FormulaFunction =>
  ([item], place) => {
    if (item === undefined) return place[side] + 1;
    const operand = evaluate(item, place);
    if (!(operand instanceof Reference)) return errorOf("#VALUE!");
    const { top, bottom, left, right } = operand.area;
    const [first, last] = side === "row" ? [top, bottom] : [left, right];
    if (!place.inBlocks || first === last) return first + 1;
    const numbers = Array.from({ length: last - first + 1 }, (_, step) => first + step + 1);
    return new Matrix(side === "row" ? numbers.map((number) => [number]) : [numbers]);
  };

const extent =
  (side: "rows" | "columns"): FormulaFunction =>
  ([item], place) => {
    const operand = operandOf(item, place);
    if (operand instanceof Reference) {
      const { top, bottom, left, right } = operand.area;
      return side === "rows" ? bottom - top + 1 : right - left + 1;
    }
    const rows = toRows(operand);
    return side === "rows" ? rows.length : (rows[0]?.length ?? 0);
  };

export const lookupFunctions: readonly (readonly [string, FormulaFunction])[] = [
  ["MATCH", match],
  ["VLOOKUP", lookup(true)],
  ["HLOOKUP", lookup(false)],
  ["XLOOKUP", lookUpAnywhere],
  ["INDEX", index],
  ["ROW", coordinate("row")],
  ["COLUMN", coordinate("column")],
  ["HYPERLINK", link],
  ["ROWS", extent("rows")],
  ["COLUMNS", extent("columns")],
];
