import type { Sheet } from "../domain/cell";
import { bottomOf, cellAt, isFigureLike, lastFigures, range, rightOf, textAt } from "./grid";
import { mostTables } from "./rawTable";
import { namesFigures, says, type Words } from "./words";

/** Names of indicators one below the other: what forms and tables with their units in columns are found by. */
export interface IndicatorStrip {
  readonly column: number;
  /** The row that says "Chỉ tiêu"; null where none does. */
  readonly head: number | null;
  /** Rows that surely name figures, top to bottom. */
  readonly members: readonly number[];
}

/** Without a heading that says so, one indicator beside figures may be part of a sentence. */
const leastUnlabelled = 2;

/** The strips of a sheet outside the tables found so far, by column and from top to bottom. */
export function indicatorStrips(
  sheet: Sheet,
  words: Words,
  isTaken: (row: number, column: number) => boolean,
): IndicatorStrip[] {
  const lastFigure = lastFigures(sheet);
  const strips = range(sheet.left, rightOf(sheet)).flatMap((column) =>
    inColumn(sheet, words, column, lastFigure, isTaken),
  );
  if (strips.length > mostTables) return [];
  return strips.map((strip) => (strip.head === null ? { ...strip, head: headAbove(sheet, words, strip) } : strip));
}

/** Rows without a name that a form may be cut by. */
const mostRowsBetween = 6;

interface OpenStrip {
  readonly column: number;
  readonly head: number | null;
  readonly members: number[];
  readonly texts: Set<string>;
}

function inColumn(
  sheet: Sheet,
  words: Words,
  column: number,
  lastFigure: (row: number) => number,
  isTaken: (row: number, column: number) => boolean,
): IndicatorStrip[] {
  const strips: OpenStrip[] = [];
  const begin = (head: number | null): OpenStrip => {
    const strip = { column, head, members: [], texts: new Set<string>() };
    strips.push(strip);
    return strip;
  };
  let open: OpenStrip | null = null;
  /** Below "Đơn vị tính" stand "đội", "câu lạc bộ": what is counted, not indicators. */
  let isMeasure = false;
  let before = sheet.top;
  for (let row = sheet.top; row < bottomOf(sheet); row++) {
    const text = textAt(sheet, row, column);
    if (text === "" || isFigureLike(cellAt(sheet, row, column)) || isTaken(row, column)) continue;
    if (row - before > mostRowsBetween) open = null;
    before = row;
    if (says(words, text, "indicatorName")) {
      open = begin(row);
      isMeasure = false;
      continue;
    }
    if (says(words, text, "unitOfMeasure")) isMeasure = true;
    if (isMeasure) continue;
    // Under a heading that says "Chỉ tiêu" a form may also have been left blank.
    const mayBeOne = (open !== null && open.head !== null) || lastFigure(row) > column;
    if (!mayBeOne) continue;
    const match = words.heading(text);
    // Rates and comparisons also stand below lists of units.
    if (namesFigures(match) && (match.kind !== "derived" || open !== null)) {
      // The same indicator again, with other words in between: the next form begins.
      if (open === null || (open.head === null && open.texts.has(text))) open = begin(null);
      open.members.push(row);
      open.texts.add(text);
    }
  }
  return strips.filter(({ head, members }) => members.length >= (head === null ? leastUnlabelled : 1));
}

/** Where no cell says "Chỉ tiêu" or "Nội dung": a row shortly above that names units or values. */
function headAbove(sheet: Sheet, words: Words, { column, members }: IndicatorStrip): number | null {
  const first = members[0] ?? sheet.top;
  for (let row = first - 1; row >= Math.max(sheet.top, first - 4); row--) {
    for (let at = column + 1; at < rightOf(sheet); at++) {
      const { kind } = cellAt(sheet, row, at);
      const text = textAt(sheet, row, at);
      if (kind === "text" && (words.isUnit(text) || says(words, text, "value"))) return row;
    }
  }
  return null;
}
