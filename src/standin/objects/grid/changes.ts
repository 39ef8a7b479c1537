import type { SheetModel } from "../../model";

/** Notes for saving what differs from the file; a sheet made since is written whole and needs no notes. */

export function noteValue(sheet: SheetModel, row: number, column: number): void {
  if (sheet.originalName !== null) sheet.changes.values.add(`${row},${column}`);
}

export function noteStyle(sheet: SheetModel, row: number, column: number): void {
  if (sheet.originalName !== null) sheet.changes.styles.add(`${row},${column}`);
}
