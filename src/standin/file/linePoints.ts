import type { SheetModel } from "../model";

/** What the sizes of a sheet's rows and columns are kept in. */
export type Lines = Pick<SheetModel, "columns" | "rows" | "defaultColumnWidth" | "defaultRowHeight">;

const pointsPerPixel = 0.75;
/** Pixels of a digit of the default font, the unit of column widths. */
const digitPixels = 7;

/** The width of a column in points; 0 when it is hidden. */
export function columnPoints({ columns, defaultColumnWidth }: Lines, column: number): number {
  const size = columns.get(column);
  if (size?.hidden === true) return 0;
  return Math.round((size?.width ?? defaultColumnWidth) * digitPixels) * pointsPerPixel;
}

/** The height of a row in points; 0 when it is hidden. */
export function rowPoints({ rows, defaultRowHeight }: Lines, row: number): number {
  const size = rows.get(row);
  return size?.hidden === true ? 0 : (size?.height ?? defaultRowHeight);
}
