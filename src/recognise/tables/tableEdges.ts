import type { Sheet } from "../../domain/cell";
import type { HeadingBlock } from "../headings/headingRows";
import { lowestHeading } from "../headings/lowestHeading";
import { labelReach } from "../lines/lineLabel";
import { namesFigures, says, type Words } from "../words";
import { bottomOf, isBlankAt, range, textAt } from "./grid";
import { type Field, lastOf } from "./stripField";
import type { UnitStrip } from "./unitStrips";

/** Where the next table begins that stands below in the same columns; else the end of the sheet. */
export function endOf(
  sheet: Sheet,
  words: Words,
  strip: UnitStrip,
  field: Field,
  strips: readonly UnitStrip[],
): number {
  const last = lastOf(strip);
  const below = strips.filter(({ start, column }) => start > last && column < field.right).map(({ start }) => start);
  const end = Math.min(bottomOf(sheet), ...below);
  const form = range(last + 1, end).find((row) =>
    range(field.left, field.right).some((column) => says(words, textAt(sheet, row, column), "indicatorName")),
  );
  return form ?? end;
}

/** The numbering and codes left of the names belong to the table; figures there are not read, and not taken by it. */
export function leftEdge(
  sheet: Sheet,
  words: Words,
  column: number,
  { left }: Field,
  head: HeadingBlock,
  rows: readonly number[],
): number {
  const least = Math.max(left, column - labelReach);
  const isOwn = (at: number): boolean =>
    !namesFigures(words.heading(lowestHeading(sheet, head, at))) &&
    [head.top, ...rows].some((row) => !isBlankAt(sheet, row, at));
  let edge = column;
  while (edge > least && isOwn(edge - 1)) edge--;
  return edge;
}
