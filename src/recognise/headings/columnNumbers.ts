import type { Sheet } from "../../domain/cell";
import { cellAt, filledColumns, isColumnNumber } from "../tables/grid";

/**
 * Whether a row numbers the columns of a table ("A B 1 2 3", "(1) (2) (3)"), right or wrong. Plain numbers
 * may also be a total without a name, or those of a ward called by a number: they number the columns only when most
 * count up one by one.
 */
export function isNumberRow(sheet: Sheet, row: number, nameColumn: number, from: number, to: number): boolean {
  const name = cellAt(sheet, row, nameColumn);
  if (name.kind !== "blank" && !isColumnNumber(name)) return false;
  const cells = filledColumns(sheet, row, from, to).map((column) => cellAt(sheet, row, column));
  if (cells.length < 2 || !cells.every(isColumnNumber)) return false;
  if (cells.some((cell) => cell.kind === "text" && !/^\d+$/.test(cell.text))) return true;
  const numbers = cells.map((cell) =>
    cell.kind === "number" ? cell.value : cell.kind === "text" ? Number(cell.text) : NaN,
  );
  return countUp(numbers, name.kind === "blank" ? 1 : 0);
}

/** From 1, where one of them stands for a name. */
function countUp(numbers: readonly number[], fewest: 0 | 1): boolean {
  const steps = numbers.filter((value, index) => index > 0 && value === (numbers[index - 1] ?? NaN) + 1).length;
  const isCount = steps * 2 > numbers.length - 1 + fewest && Math.max(...numbers) <= numbers.length + 3;
  return isCount && (fewest === 0 ? Math.min(...numbers) <= 1 : numbers.length > 2);
}

/**
 * Whether a row right below the headings numbers some of their columns ("1 2 4", and "-1 -2 -4", which Excel makes of
 * "(1) (2) (4)"): none counts further than there are columns, and none adds up the units `below`.
 */
export function numbersSomeColumns(
  sheet: Sheet,
  row: number,
  nameColumn: number,
  from: number,
  to: number,
  below: readonly number[],
): boolean {
  if (cellAt(sheet, row, nameColumn).kind !== "blank") return false;
  const columns = filledColumns(sheet, row, from, to);
  const numbers = columns.map((column) => numberAt(sheet, row, column));
  const sign = Math.sign(numbers[0] ?? 0);
  const areNumbers = numbers.every((value, index) => {
    const [size, before] = [value * sign, (numbers[index - 1] ?? 0) * sign];
    return Number.isInteger(size) && size > before && size <= (columns[index] ?? 0) - from + mostAhead;
  });
  if (numbers.length < 2 || !areNumbers) return false;
  const addsUp = (column: number, value: number): boolean =>
    below.reduce((sum, line) => sum + (numberAt(sheet, line, column) || 0), 0) === value;
  return sign < 0 || !columns.some((column, index) => column > nameColumn && addsUp(column, numbers[index] ?? 0));
}

/** Columns may be numbered from one to the left of the table. */
const mostAhead = 3;

function numberAt(sheet: Sheet, row: number, column: number): number {
  const cell = cellAt(sheet, row, column);
  return cell.kind === "number" ? cell.value : NaN;
}
