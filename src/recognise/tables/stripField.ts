import type { Sheet } from "../../domain/cell";
import { cellAt, range, rightOf, textAt } from "./grid";
import type { UnitStrip } from "./unitStrips";
import { says, type Words } from "../words";

/** The columns a table may use: from `left` up to but without `right`. */
export interface Field {
  readonly left: number;
  readonly right: number;
}

/** Headings stand at most so many rows above the first name. */
const headingReach = 8;

/** Tables side by side share the columns between their names: numbering and codes belong to the table on their right. */
export function fieldOf(sheet: Sheet, words: Words, strip: UnitStrip, strips: readonly UnitStrip[]): Field {
  const beside = strips.filter((other) => other !== strip && overlap(other, strip));
  const before = beside.filter(({ column }) => column < strip.column).map(({ column }) => column);
  const after = beside.filter(({ column }) => column > strip.column);
  const left = before.length === 0 ? sheet.left : leftEdge(sheet, words, strip, Math.max(...before) + 1);
  const right = after.map((other) => leftEdge(sheet, words, other, strip.column + 1));
  return { left, right: Math.min(rightOf(sheet), ...right) };
}

/** The strip right before this one with nothing in between: the names of the superiors. */
export function superiorOf(
  sheet: Sheet,
  words: Words,
  strip: UnitStrip,
  strips: readonly UnitStrip[],
): UnitStrip | undefined {
  return strips.find(
    (other) =>
      other.column < strip.column &&
      overlap(other, strip) &&
      leftEdge(sheet, words, strip, other.column + 1) === other.column + 1,
  );
}

function overlap(a: UnitStrip, b: UnitStrip): boolean {
  return a.start <= lastOf(b) && b.start <= lastOf(a);
}

export function lastOf({ members, start }: UnitStrip): number {
  return members.at(-1) ?? start;
}

/** The first of the columns left of a strip that only number or code its names. */
function leftEdge(sheet: Sheet, words: Words, strip: UnitStrip, least: number): number {
  let column = strip.column;
  while (column > least && labelsNames(sheet, words, strip, column - 1)) column--;
  return column;
}

function labelsNames(sheet: Sheet, words: Words, { start, members }: UnitStrip, column: number): boolean {
  const first = members[0] ?? start;
  // One number alone counts nothing: what stands higher up may be its heading.
  const top = members.length > 1 ? Math.max(start, first - headingReach) : first - headingReach;
  const headings = range(top, first)
    .map((row) => textAt(sheet, row, column))
    .filter((text) => text.length > 1 && !/\d/.test(text));
  if (headings.length > 0) {
    return headings.some((text) => says(words, text, "ordinal") || says(words, text, "unitCode"));
  }
  const cells = members.map((row) => cellAt(sheet, row, column)).filter(({ kind }) => kind !== "blank");
  const numbers = cells.map((cell) => (cell.kind === "number" ? cell.value : NaN));
  return (
    cells.length * 2 > members.length &&
    numbers.every((value, index) => index === 0 || value - (numbers[index - 1] ?? NaN) === 1)
  );
}
