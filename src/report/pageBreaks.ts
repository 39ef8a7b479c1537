import type { PageSetup } from "../domain/sheetPlan";

/** Rows with both ends. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** A sheet as it runs over pages. */
export interface Flow {
  /** Points of height of every row. */
  readonly heights: readonly number[];
  /**
   * Rows to stand on one page, the more important runs first: with those before it, a run that would take more than a
   * page is passed over.
   */
  readonly together: readonly Run[];
  /** Rows that begin a page in any case. */
  readonly starts: readonly number[];
  readonly titleRows: PageSetup["titleRows"];
  /** Points of rows that a page takes. */
  readonly room: number;
}

/** Points of A4. */
const [shortSide, longSide] = [595.28, 841.89];
const pointsPerCentimetre = 72 / 2.54;
/** Printers and fonts differ: what is left over is white, not a page of one line. */
const safety = 0.97;
/** Points: sums of heights are equal when they differ by less. */
const hair = 0.01;

/** Points of rows that a page takes, fitted to its width: a sheet that is wider is scaled down, and more goes on a page. */
export function pageRoom(page: Pick<PageSetup, "orientation" | "margins">, columnWidths: readonly number[]): number {
  const { top, bottom, left, right } = page.margins;
  const [wide, high] = page.orientation === "Portrait" ? [shortSide, longSide] : [longSide, shortSide];
  const sheet = columnWidths.reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, (wide - (left + right) * pointsPerCentimetre) / sheet);
  return (safety * (high - (top + bottom) * pointsPerCentimetre)) / scale;
}

/** The rows that begin a page, from the second on: pages are filled, and no run of rows is torn that fits one. */
export function pageBreaks(flow: Flow): readonly number[] {
  const { heights, starts, titleRows, room } = flow;
  const repeated = titleRows === null ? 0 : heightBetween(heights, titleRows.first, titleRows.last);
  const roomFrom = (begin: number): number => (titleRows !== null && begin > titleRows.last ? room - repeated : room);
  const isKept = keptRows(flow, roomFrom);
  const begins = new Set(starts);
  const breaks: number[] = [];
  let begin = 0;
  let left = room;
  for (let row = 0; row < heights.length;) {
    let end = row;
    while (isKept[end] === true) end++;
    const height = heightBetween(heights, row, end);
    if (row > begin && (begins.has(row) || height > left + hair)) {
      breaks.push(row);
      begin = row;
      left = roomFrom(begin);
    }
    left -= height;
    row = end + 1;
  }
  return breaks;
}

/** Of every row whether the next one has to stand on its page. */
function keptRows({ heights, together, starts }: Flow, roomFrom: (begin: number) => number): readonly boolean[] {
  const isKept = heights.map(() => false);
  const begins = new Set(starts);
  for (const run of together) {
    let { first, last } = run;
    while (isKept[first - 1] === true) first--;
    while (isKept[last] === true) last++;
    if (heightBetween(heights, first, last) > roomFrom(first) + hair) continue;
    for (let row = run.first; row < run.last; row++) isKept[row] = !begins.has(row + 1);
  }
  return isKept;
}

function heightBetween(heights: readonly number[], first: number, last: number): number {
  return heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
}
