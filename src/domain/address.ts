import type { Area, CellRef } from "./cell";

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** "F9", without the sheet. */
export function cellAddress(cell: Pick<CellRef, "row" | "column">): string {
  return `${columnName(cell.column)}${cell.row + 1}`;
}

/** "A1:M24", without the sheet; a single cell is written as one. */
export function areaAddress(area: Omit<Area, "sheet">): string {
  const first = cellAddress({ row: area.top, column: area.left });
  const last = cellAddress({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** "F9" or "A1:M24", without the sheet. */
export function addressOf(at: CellRef | Area): string {
  return "row" in at ? cellAddress(at) : areaAddress(at);
}

/** A sheet name as formulas and hyperlinks write it: quoted, apostrophes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The same text for the same cell of the same sheet, for sets and maps. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}
