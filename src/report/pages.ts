import type { Draft } from "./draft";
import type { Foot } from "./foot";

/** Points of height for a table: on the page it begins on, and on every other. Infinity leaves pages to `Draft.printed`. */
export interface Room {
  readonly first: number;
  readonly other: number;
  /** What follows the table and takes its last line along; null for nothing. */
  readonly foot: Pick<Foot, "height" | "least"> | null;
}

export interface TableLines {
  /** Heights in points of the heading rows, drawn again on every page. */
  readonly heads: readonly number[];
  /** A line that `heads` what is below it never stands last on a page. */
  readonly lines: readonly TableLine[];
}

interface TableLine {
  readonly height: number;
  readonly heads?: boolean;
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

/** Gives every line and heading its row and its height, and headings to every page: one band of print titles cannot serve several tables. */
export function placeTable(draft: Draft, top: number, { heads, lines }: TableLines, room: Room): PlacedTable {
  const headHeight = heads.reduce((sum, height) => sum + height, 0);
  const below = footHeight(lines.at(-1), room.foot, room.other - headHeight);
  const beginsPage = headHeight + leastHeight(lines, below) > room.first;
  const rowOf: number[] = [];
  const starts: number[] = [];
  let row = top;
  let left = 0;
  let line = 0;
  do {
    starts.push(row);
    for (const height of heads) draft.height(row++, height);
    left = (starts.length === 1 && !beginsPage ? room.first : room.other) - headHeight;
    const page = linesOnPage(lines, below, line, left);
    draft.together(row - heads.length, row);
    page.forEach(({ height, heads: isHead = false }, index) => {
      if (isHead && index < page.length - 1) draft.together(row, row + 1);
      rowOf.push(row);
      draft.height(row++, height);
      left -= height;
    });
    line += page.length;
  } while (line < lines.length);
  return { rowOf, starts, breaks: beginsPage ? starts : starts.slice(1), end: row, left };
}

/** Points of the first lines up to one that heads nothing, and of what must be free below it. */
function leastHeight(lines: readonly TableLine[], below: number): number {
  const body = lines.findIndex(({ heads = false }) => !heads);
  const least = lines.slice(0, body + 1).reduce((sum, { height }) => sum + height, 0);
  return least + (body === lines.length - 1 ? below : 0);
}

/** The points that must be free below the last line; as little as may be where all of it takes more than a page. */
function footHeight(last: TableLine | undefined, foot: Room["foot"], room: number): number {
  if (foot === null) return 0;
  return (last?.height ?? 0) + foot.height <= room ? foot.height : foot.least;
}

/** At least one line, whatever its height; the last of all only with `below` points free under it. */
function linesOnPage(lines: readonly TableLine[], below: number, from: number, room: number): readonly TableLine[] {
  let left = room;
  let to = from;
  for (let line = lines[to]; line !== undefined; line = lines[to]) {
    left -= line.height;
    if (to > from && left < (to === lines.length - 1 ? below : 0)) break;
    to++;
  }
  if (to === lines.length) return lines.slice(from);
  let whole = to;
  while (whole > from && lines[whole - 1]?.heads === true) whole--;
  return lines.slice(from, whole > from ? whole : to);
}
