import type { Area, SheetModel } from "../../model";
import { isEntireColumn, isEntireRow } from "./area";
import { span } from "./cells";

/** Pixels of a digit and of the padding around a column in Excel's default font. */
const digit = 7;
const pointsPerPixel = 0.75;

/** The width of a column in points, from its width in characters as files state it. */
export const pointsOfWidth = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit) * pointsPerPixel;

/** The width as files state it, from points; Excel rounds to whole pixels. */
export const widthOfPoints = (points: number): number =>
  Math.trunc((Math.round(points / pointsPerPixel) * 256) / digit) / 256;

export const rowHeight = (sheet: SheetModel, row: number): number =>
  sheet.rows.get(row)?.height ?? sheet.defaultRowHeight;

export const columnWidth = (sheet: SheetModel, column: number): number =>
  pointsOfWidth(sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth);

/** Sets the height of rows in points; over all rows it becomes the sheet's usual height. */
export function setRowHeight(sheet: SheetModel, area: Area, height: number): void {
  if (isEntireColumn(area)) {
    sheet.defaultRowHeight = height;
    sheet.changes.view = true;
  }
  const rows = isEntireColumn(area) ? [...sheet.rows.keys()] : span(area.top, area.bottom);
  for (const row of rows) {
    sheet.rows.set(row, { ...sheet.rows.get(row), height });
    sheet.changes.rows.add(row);
  }
}

/** Sets the width of columns in points; over all columns it becomes the sheet's usual width. */
export function setColumnWidth(sheet: SheetModel, area: Area, points: number): void {
  const width = widthOfPoints(points);
  if (isEntireRow(area)) {
    sheet.defaultColumnWidth = width;
    sheet.changes.view = true;
  }
  const columns = isEntireRow(area) ? [...sheet.columns.keys()] : span(area.left, area.right);
  for (const column of columns) {
    sheet.columns.set(column, { ...sheet.columns.get(column), width });
    sheet.changes.columns.add(column);
  }
}

/** The distance of a row from the top of the sheet, in points; hidden rows take no room. */
export const topOf = (sheet: SheetModel, row: number): number => {
  let distance = row * sheet.defaultRowHeight;
  for (const [index, line] of sheet.rows)
    if (index < row) distance += (line.hidden ? 0 : (line.height ?? sheet.defaultRowHeight)) - sheet.defaultRowHeight;
  return distance;
};

/** The distance of a column from the left of the sheet, in points; hidden columns take no room. */
export const leftOf = (sheet: SheetModel, column: number): number => {
  const usual = pointsOfWidth(sheet.defaultColumnWidth);
  let distance = column * usual;
  for (const [index, line] of sheet.columns)
    if (index < column) distance += (line.hidden ? 0 : pointsOfWidth(line.width ?? sheet.defaultColumnWidth)) - usual;
  return distance;
};

/** Shows or hides rows. Over whole columns that would be every row, which the stand-in does not do. */
export function hideRows(sheet: SheetModel, area: Area, hidden: boolean): void {
  for (const row of span(area.top, area.bottom)) {
    sheet.rows.set(row, { ...sheet.rows.get(row), hidden });
    sheet.changes.rows.add(row);
  }
}

export function hideColumns(sheet: SheetModel, area: Area, hidden: boolean): void {
  for (const column of span(area.left, area.right)) {
    sheet.columns.set(column, { ...sheet.columns.get(column), hidden });
    sheet.changes.columns.add(column);
  }
}
