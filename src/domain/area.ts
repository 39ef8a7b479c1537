import type { Area } from "./cell";

/** A rectangle of cells of a sheet that is known from elsewhere, both ends included. */
export type Rectangle = Omit<Area, "sheet">;

const lastRow = 1_048_575;
const lastColumn = 16_383;

/**
 * What an address without its sheet names: "A1:M24", "F9", "$A$1:$M$24", or whole columns and rows ("A:F", "3:20"), which
 * reach as far as Excel's sheets do. null when it names no rectangle.
 */
export function rectangleFrom(address: string): Rectangle | null {
  const [first = "", last = first, ...more] = address.trim().toUpperCase().split(":");
  const [from, to] = [cornerFrom(first), cornerFrom(last)];
  if (from === null || to === null || more.length > 0) return null;
  if ((from.row === null || from.column === null) && !address.includes(":")) return null;
  const rows = span(from.row, to.row, lastRow);
  const columns = span(from.column, to.column, lastColumn);
  if (rows === null || columns === null) return null;
  return { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
}

interface Corner {
  /** null where the address has whole columns. */
  readonly row: number | null;
  /** null where it has whole rows. */
  readonly column: number | null;
}

function cornerFrom(text: string): Corner | null {
  const [whole, letters, digits] = /^(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/.exec(text) ?? [];
  if (whole === undefined || whole === "") return null;
  return {
    column: letters === undefined ? null : columnOf(letters),
    row: digits === undefined ? null : Number(digits) - 1,
  };
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** From the lesser to the greater of two ends; all there are where both are left open. */
function span(a: number | null, b: number | null, last: number): readonly [number, number] | null {
  if (a === null && b === null) return [0, last];
  if (a === null || b === null || Math.max(a, b) > last) return null;
  return [Math.min(a, b), Math.max(a, b)];
}

export function holds({ top, left, bottom, right }: Rectangle, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The cells that two rectangles have in common; null when they have none. */
export function common(a: Rectangle, b: Rectangle): Rectangle | null {
  const [top, left] = [Math.max(a.top, b.top), Math.max(a.left, b.left)];
  const [bottom, right] = [Math.min(a.bottom, b.bottom), Math.min(a.right, b.right)];
  return top > bottom || left > right ? null : { top, left, bottom, right };
}
