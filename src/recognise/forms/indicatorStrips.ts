import type { Sheet } from "../../domain/cell";
import { bottomOf, cellAt, isFigureLike, lastFigures, range, rightOf, textAt } from "../tables/grid";
import { headsMeasures } from "../headings/measureColumn";
import { withoutDays } from "../headings/ownDays";
import { mostTables } from "../tables/rawTable";
import { namesFigures, says, type Words } from "../words";

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
    const headsUnits = says(words, text, "unitName") && !headsMeasures(sheet, words, row, column);
    if (headsUnits || says(words, text, "indicatorName")) {
      open = begin(row);
      isMeasure = false;
      continue;
    }
    if (headsMeasures(sheet, words, row, column)) isMeasure = true;
    if (isMeasure) continue;
    // Under a heading that says "Chỉ tiêu" a form may also have been left blank.
    const mayBeOne = (open !== null && open.head !== null) || lastFigure(row) > column;
    if (!mayBeOne) continue;
    const match = words.heading(withoutDays(text));
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

/** How far above the first of a strip's names their heading may stand, and how far one that says nothing known. */
const headReach = 4;
const unknownHeadReach = 2;

/**
 * Where no cell says "Chỉ tiêu" or "Nội dung": a row shortly above that names units or values, else one with a text over
 * the names and another over their figures.
 */
function headAbove(sheet: Sheet, words: Words, { column, members }: IndicatorStrip): number | null {
  const first = members[0] ?? sheet.top;
  const rows = range(Math.max(sheet.top, first - headReach), first).toReversed();
  const textsIn = (row: number): number[] =>
    range(column + 1, rightOf(sheet)).filter((at) => cellAt(sheet, row, at).kind === "text");
  const known = rows.find((row) =>
    textsIn(row).some((at) => words.isUnit(textAt(sheet, row, at)) || says(words, textAt(sheet, row, at), "value")),
  );
  const isOverFigures = (at: number): boolean => members.some((row) => isFigureLike(cellAt(sheet, row, at)));
  const isHead = (row: number): boolean =>
    first - row <= unknownHeadReach && textAt(sheet, row, column) !== "" && textsIn(row).some(isOverFigures);
  return known ?? rows.find(isHead) ?? null;
}
