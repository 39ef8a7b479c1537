import type { Area, CellModel, SheetModel } from "../../model";
import type { Book } from "../book";
import { display } from "../text/display";
import { isEntireColumn } from "./area";
import { eachCell, span } from "./cells";
import { contains } from "./area";
import { pointsOfWidth, setRowHeight } from "./size";

/** A character of a font is about half as wide as it is high; good enough for a grid without fonts. */
const characterWidth = 0.55;
const lineHeight = 1.36;

const textOf = (book: Book, cell: CellModel): string =>
  display(cell.value, cell.style.numberFormat, book.culture, book.model.date1904);

const isMerged = (sheet: SheetModel, row: number, column: number): boolean =>
  sheet.merges.some((merge) => contains(merge, row, column));

/** Makes rows as high as their texts need. Merged cells do not count, as in Excel. */
export function fitRows(book: Book, sheet: SheetModel, area: Area): void {
  const rows = isEntireColumn(area) ? [...sheet.cells.keys()] : span(area.top, area.bottom);
  for (const row of rows) {
    const line: Area = { top: row, bottom: row, left: 0, right: 16_383 };
    let height = sheet.defaultRowHeight;
    eachCell(sheet, line, (cell, _, column) => {
      if (isMerged(sheet, row, column)) return;
      const { size } = cell.style.font;
      const text = textOf(book, cell);
      const room = pointsOfWidth(sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth) - 4;
      const lines = cell.style.wrapText
        ? text
            .split("\n")
            .reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * size * characterWidth) / room)), 0)
        : 1;
      height = Math.max(height, Math.round(lines * size * lineHeight * 4) / 4);
    });
    setRowHeight(sheet, { ...line }, Math.min(height, 409.5));
  }
}

/** Makes columns as wide as their texts need. */
export function fitColumns(book: Book, sheet: SheetModel, area: Area): void {
  const needed = new Map<number, number>();
  eachCell(sheet, area, (cell, row, column) => {
    if (isMerged(sheet, row, column) || cell.style.wrapText) return;
    const longest = Math.max(
      ...textOf(book, cell)
        .split("\n")
        .map((part) => part.length),
    );
    const characters = (longest * cell.style.font.size * characterWidth) / (11 * characterWidth) + 1;
    needed.set(column, Math.max(needed.get(column) ?? 0, characters));
  });
  for (const [column, characters] of needed) {
    if (characters <= 1) continue;
    sheet.columns.set(column, {
      ...sheet.columns.get(column),
      width: Math.min(255, Math.round(characters * 256) / 256),
    });
    sheet.changes.columns.add(column);
  }
}
