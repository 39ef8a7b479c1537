import type { Cell, Sheet } from "../domain/cell";
import { cellAt, filledColumns, isColumnNumber } from "./grid";

/**
 * Whether a row numbers the columns of a table ("A B 1 2 3", "(1) (2) (3)"), right or wrong. Plain numbers
 * may also be a total without a name: they number the columns only when most count up one by one.
 */
export function isNumberRow(sheet: Sheet, row: number, nameColumn: number, from: number, to: number): boolean {
  const name = cellAt(sheet, row, nameColumn);
  if (name.kind !== "blank" && !isColumnNumber(name)) return false;
  const cells = filledColumns(sheet, row, from, to).map((column) => cellAt(sheet, row, column));
  if (cells.length < 2 || !cells.every(isColumnNumber)) return false;
  // A number where names stand is never a figure.
  return name.kind !== "blank" || cells.some(({ kind }) => kind === "text") || countUp(cells);
}

function countUp(cells: readonly Cell[]): boolean {
  const numbers = cells.map((cell) => (cell.kind === "number" ? cell.value : NaN));
  const steps = numbers.filter((value, index) => index > 0 && value === (numbers[index - 1] ?? NaN) + 1).length;
  return numbers.length > 2 && steps * 2 > numbers.length && Math.max(...numbers) <= numbers.length + 3;
}
