import type { Area, CellModel, SheetModel, StyleModel, WorkbookModel } from "../../model";
import { isUnbounded } from "./area";

export const cellAt = (sheet: SheetModel, row: number, column: number): CellModel | undefined =>
  sheet.cells.get(row)?.get(column);

/** How a place looks that has no cell of its own: its row goes before its column, that before the sheet. */
export const styleOfPlace = (model: WorkbookModel, sheet: SheetModel, row: number, column: number): StyleModel =>
  sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? sheet.baseStyle ?? model.defaultStyle;

export const styleAt = (model: WorkbookModel, sheet: SheetModel, row: number, column: number): StyleModel =>
  cellAt(sheet, row, column)?.style ?? styleOfPlace(model, sheet, row, column);

/** The cell of a place, made when there is none. */
export function cellFor(model: WorkbookModel, sheet: SheetModel, row: number, column: number): CellModel {
  let cells = sheet.cells.get(row);
  if (!cells) sheet.cells.set(row, (cells = new Map<number, CellModel>()));
  let cell = cells.get(column);
  if (!cell) {
    cell = {
      value: "",
      isError: false,
      formula: null,
      style: styleOfPlace(model, sheet, row, column),
      hyperlink: null,
    };
    cells.set(column, cell);
  }
  return cell;
}

export const isBlank = (cell: CellModel | undefined): boolean =>
  cell === undefined || (cell.value === "" && cell.formula === null);

export function dropCell(sheet: SheetModel, row: number, column: number): void {
  const cells = sheet.cells.get(row);
  if (cells?.delete(column) && cells.size === 0) sheet.cells.delete(row);
}

/** Visits the cells of an area that exist. Safe against changes of the visited cell only. */
export function eachCell(
  sheet: SheetModel,
  area: Area,
  visit: (cell: CellModel, row: number, column: number) => void,
): void {
  each(sheet.cells, area.top, area.bottom, (cells, row) =>
    each(cells, area.left, area.right, (cell, column) => visit(cell, row, column)),
  );
}

/** Visits the entries from one key to another, by counting or by looking at all, whichever is less work. */
function each<Value>(
  entries: Map<number, Value>,
  from: number,
  to: number,
  visit: (value: Value, key: number) => void,
): void {
  if (to - from < entries.size)
    for (let key = from; key <= to; key++) {
      const value = entries.get(key);
      if (value !== undefined) visit(value, key);
    }
  else for (const [key, value] of [...entries]) if (key >= from && key <= to) visit(value, key);
}

/** What `read` says of every cell of an area, row by row. */
export function table<Value>(area: Area, read: (row: number, column: number) => Value): Value[][] {
  return span(area.top, area.bottom).map((row) => span(area.left, area.right).map((column) => read(row, column)));
}

/** The whole numbers from one to another, both included. */
export const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Cells beyond which Excel answers a read with null. */
const readLimit = 5_000_000;

/** True when Excel lists the cells of an area: it does not for whole rows and columns, nor beyond five million. */
export const isListed = (area: Area): boolean =>
  !isUnbounded(area) && (area.bottom - area.top + 1) * (area.right - area.left + 1) <= readLimit;
