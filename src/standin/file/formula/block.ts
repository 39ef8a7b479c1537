import type { SheetModel } from "../../model";
import { ErrorValue, Matrix, type Operand, Reference, Unsupported, type Value } from "./value";

/** What a formula sees in a cell; null when it is blank. */
export function cellValue(sheet: SheetModel, row: number, column: number): Value {
  const cell = sheet.cells.get(row)?.get(column);
  if (cell === undefined || (cell.value === "" && cell.formula === null)) return null;
  return cell.isError ? new ErrorValue(String(cell.value)) : cell.value;
}

/** More cells than any block of a real sheet: whole columns are cut at the last used row first. */
const maxBlock = 2_000_000;

/** All values of an operand, rows first, blanks included. */
export function toRows(operand: Operand): readonly (readonly Value[])[] {
  if (operand instanceof Matrix) return operand.rows;
  if (!(operand instanceof Reference)) return [[operand]];
  const { sheet, area } = operand;
  const used = Math.max(area.top, ...sheet.cells.keys());
  const bottom = Math.min(area.bottom, used);
  if ((bottom - area.top + 1) * (area.right - area.left + 1) > maxBlock) throw new Unsupported("block");
  return Array.from({ length: bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) =>
      cellValue(sheet, area.top + row, area.left + column),
    ),
  );
}

/** The values that are there, row by row; blanks are left out. */
export function* filled(operand: Operand): Generator<Exclude<Value, null>> {
  if (operand instanceof Reference) {
    const { sheet, area } = operand;
    for (const [row, column] of cellsIn(sheet, area)) {
      const value = cellValue(sheet, row, column);
      if (value !== null) yield value;
    }
  } else if (operand instanceof Matrix) {
    for (const row of operand.rows) for (const value of row) if (value !== null) yield value;
  } else if (operand !== null) yield operand;
}

/** The places of an area that hold a cell. Walks the cells or the area, whichever is less. */
export function* cellsIn(
  sheet: SheetModel,
  area: Reference["area"],
): Generator<readonly [row: number, column: number]> {
  const { top, left, bottom, right } = area;
  const rows =
    bottom - top < sheet.cells.size
      ? null
      : [...sheet.cells.keys()].filter((row) => row >= top && row <= bottom).sort((a, b) => a - b);
  const count = rows === null ? bottom - top + 1 : rows.length;
  for (let index = 0; index < count; index++) {
    const row = rows === null ? top + index : (rows[index] ?? top);
    const line = sheet.cells.get(row);
    if (line === undefined) continue;
    if (right - left < line.size) {
      for (let column = left; column <= right; column++) if (line.has(column)) yield [row, column];
    } else {
      for (const column of line.keys()) if (column >= left && column <= right) yield [row, column];
    }
  }
}
