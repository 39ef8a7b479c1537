import type { Draft } from "./draft";

/** Points of height for a table: on the page it begins on, and on every other. Infinity leaves pages to Excel. */
export interface Room {
  readonly first: number;
  readonly other: number;
}

export interface TableLines {
  /** Heights in points of the heading rows, drawn again on every page. */
  readonly heads: readonly number[];
  /** A line that `heads` what is below it never stands last on a page. */
  readonly lines: readonly { readonly height: number; readonly heads?: boolean }[];
}

export interface PlacedTable {
  /** The row of each line. */
  readonly rowOf: readonly number[];
  /** The first heading row of each page. */
  readonly starts: readonly number[];
  /** Rows that must begin a new page. */
  readonly breaks: readonly number[];
  /** The row below. */
  readonly end: number;
  /** Points left on the last page. */
  readonly left: number;
}

/** Points between the margins of an A4 page on its side, and a little less: what is left over is white, not a page of one line. */
export const pageHeight = 472;

/** Points that so many rows above a table take, one of which is the title's (`drawOpening`). */
export function openingHeight(rows: number): number {
  return rows * 18 + 12;
}

/** Gives every line and heading its row and its height, and headings to every page: one band of print titles cannot serve several tables. */
export function placeTable(draft: Draft, top: number, { heads, lines }: TableLines, room: Room): PlacedTable {
  const headHeight = heads.reduce((sum, height) => sum + height, 0);
  const beginsPage = headHeight + (lines[0]?.height ?? 0) > room.first;
  const rowOf: number[] = [];
  const starts: number[] = [];
  let row = top;
  let left = 0;
  let line = 0;
  do {
    starts.push(row);
    for (const height of heads) draft.height(row++, height);
    left = (starts.length === 1 && !beginsPage ? room.first : room.other) - headHeight;
    const page = linesOnPage(lines, line, left);
    for (const { height } of page) {
      rowOf.push(row);
      draft.height(row++, height);
      left -= height;
    }
    line += page.length;
  } while (line < lines.length);
  return { rowOf, starts, breaks: beginsPage ? starts : starts.slice(1), end: row, left };
}

/** At least one line, whatever its height. */
function linesOnPage(lines: TableLines["lines"], from: number, room: number): TableLines["lines"] {
  let left = room;
  let to = from;
  for (let line = lines[to]; line !== undefined && (to === from || line.height <= left); line = lines[to]) {
    left -= line.height;
    to++;
  }
  const isTorn = to < lines.length && to - from > 1 && lines[to - 1]?.heads === true;
  return lines.slice(from, isTorn ? to - 1 : to);
}
