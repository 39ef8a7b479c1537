import type { Sheet } from "../../domain/cell";
import { cellAt, filledColumns, range, textAt } from "../tables/grid";
import type { Field } from "../tables/stripField";
import { says, type Words } from "../words";

/** Numbering and codes stand at most so many columns left of the names. */
export const labelReach = 2;
/** Anything shorter left of the names is a number in some list. */
const shortestName = 4;
const longestOrdinal = 5;

/** The name of a line, or, as totals often stand there merged, the text left of the name's column. */
export function lineLabel(
  sheet: Sheet,
  row: number,
  column: number,
  { left }: Field,
): { readonly text: string; readonly column: number } {
  const own = textAt(sheet, row, column);
  if (own !== "") return { text: own, column };
  for (let at = column - 1; at >= Math.max(left, column - labelReach); at--) {
    const text = textAt(sheet, row, at);
    if (text.length >= shortestName) return { text, column: at };
  }
  return { text: "", column };
}

/** "1", "II", "a)" left of the names; "" where nothing like that stands. */
export function ordinalOf(sheet: Sheet, row: number, column: number, { left }: Field): string {
  for (let at = column - 1; at >= Math.max(left, column - labelReach); at--) {
    const cell = cellAt(sheet, row, at);
    if (cell.kind === "number") return String(cell.value);
    if (cell.kind === "text" && cell.text.length <= longestOrdinal) return cell.text;
  }
  return "";
}

/** The column headed "Mã đơn vị", on whichever side of the names. */
export function codeColumn(sheet: Sheet, words: Words, top: number, body: number, field: Field): number | null {
  for (const row of range(top, body)) {
    const column = filledColumns(sheet, row, field.left, field.right).find((at) =>
      says(words, textAt(sheet, row, at), "unitCode"),
    );
    if (column !== undefined) return column;
  }
  return null;
}

/** Codes lose their leading zeros where Excel took them for numbers: ward codes have five digits. */
export function codeText(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell.kind === "number" ? String(cell.value).padStart(5, "0") : textAt(sheet, row, column);
}
