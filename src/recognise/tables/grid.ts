import { blank, type Cell, type CellRef, type Sheet } from "../../domain/cell";
import { isCountedNoun } from "../../read/figureWords";
import { readFigure } from "../../read/figure";

/** The cell at a place of the sheet, counted from 0; blank outside what was read. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row - sheet.top]?.[column - sheet.left] ?? blank;
}

/** The text of a cell; "" unless it holds text. */
export function textAt(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell.kind === "text" ? cell.text : "";
}

export function isBlankAt(sheet: Sheet, row: number, column: number): boolean {
  return cellAt(sheet, row, column).kind === "blank";
}

export function refAt(sheet: Sheet, row: number, column: number): CellRef {
  return { sheet: sheet.name, row, column };
}

/** The first row and column after the sheet's last. */
export function bottomOf(sheet: Sheet): number {
  return sheet.top + sheet.rows.length;
}
export function rightOf(sheet: Sheet): number {
  return sheet.left + (sheet.rows[0]?.length ?? 0);
}

/** Columns of a row that hold anything, left to right, from `from` up to but without `to`. */
export function filledColumns(sheet: Sheet, row: number, from: number, to: number): number[] {
  const columns: number[] = [];
  for (let column = from; column < to; column++) if (!isBlankAt(sheet, row, column)) columns.push(column);
  return columns;
}

export function isEmptyRow(sheet: Sheet, row: number, from: number, to: number): boolean {
  for (let column = from; column < to; column++) if (!isBlankAt(sheet, row, column)) return false;
  return true;
}

export function hasFigures(sheet: Sheet, row: number, from: number, to: number): boolean {
  for (let column = from; column < to; column++) if (isFigureLike(cellAt(sheet, row, column))) return true;
  return false;
}

/** For each row of the sheet the column of its last figure; -1 where it has none. */
export function lastFigures(sheet: Sheet): (row: number) => number {
  const columns = sheet.rows.map((cells) => {
    const last = cells.findLastIndex(isFigureLike);
    return last < 0 ? -1 : sheet.left + last;
  });
  return (row) => columns[row - sheet.top] ?? -1;
}

/** Whether a cell can be an entry of a table, right or wrong: a number, an error, or text much like a number ("15 người", "536/950"). */
export function isFigureLike(cell: Cell): boolean {
  switch (cell.kind) {
    case "blank":
      return false;
    case "text":
      return cell.text.length <= longestFigure && (looksNumeric(cell.text) || readFigure(cell).value !== null);
    default:
      return true;
  }
}

const longestFigure = 24;

/** Digits, perhaps with one word that says what is counted; "6 tháng" is a heading. */
function looksNumeric(text: string): boolean {
  const noun = /^[-+~<>(]?\s*\d[\d\s.,/%)]*(\p{L}*)\??$/u.exec(text)?.[1];
  return noun !== undefined && (noun.length < 2 || isCountedNoun(noun));
}

/** "A", "(1)", "3", "(3)=(1)+(2)": what stands in a row that numbers the columns. */
export function isColumnNumber(cell: Cell): boolean {
  if (cell.kind === "number") return Number.isInteger(cell.value) && cell.value > 0 && cell.value < 300;
  return cell.kind === "text" && /^\(?(\d{1,3}|\p{L})\)?(\s*=[\s\d()+\-*/:x%.]+)?$/u.test(cell.text);
}

/** "2024", as text or as a number: in a row of its own a heading, not a figure. */
export function isYear(cell: Cell): boolean {
  const year =
    cell.kind === "number" ? cell.value : cell.kind === "text" && /^\d{4}$/.test(cell.text) ? Number(cell.text) : 0;
  return Number.isInteger(year) && year >= 1990 && year < 2050;
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
