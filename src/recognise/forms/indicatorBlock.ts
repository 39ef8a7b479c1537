import type { Sheet } from "../../domain/cell";
import { bottomOf, cellAt, hasFigures, isEmptyRow, isFigureLike, range, rightOf, textAt } from "../tables/grid";
import type { IndicatorEntry } from "./indicatorEntries";
import { unitEntriesOf } from "./unitEntries";
import { indicatorStrips, type IndicatorStrip } from "./indicatorStrips";
import { headsMeasures } from "../headings/measureColumn";
import { measuredIn } from "../headings/measureUnit";
import type { Field } from "../tables/stripField";
import { says, type Words } from "../words";

/** A column of indicator names, one below the other, with the rows of figures it names. */
export interface IndicatorBlock extends Field {
  readonly column: number;
  /** The row that heads the columns of figures; null where there is none. */
  readonly head: number | null;
  readonly top: number;
  readonly entries: readonly IndicatorEntry[];
}

/** Finds them, leaving out the cells that already belong to other tables. */
export function findIndicatorBlocks(
  sheet: Sheet,
  words: Words,
  isTaken: (row: number, column: number) => boolean,
): IndicatorBlock[] {
  const strips = indicatorStrips(sheet, words, isTaken);
  return strips.map((strip) => {
    const field = fieldOf(sheet, words, strip, strips);
    const from = strip.head === null ? firstOf(sheet, strip, isTaken) : strip.head + 1;
    const stretch = {
      ...field,
      column: strip.column,
      ordinals: ordinalsOf(sheet, words, strip, field),
      from,
      last: lastOf(strip),
      to: endOf(sheet, strip, field, strips, isTaken),
    };
    const measured = measureColumn(sheet, words, strip.head, field);
    const named = unitEntriesOf(sheet, words, stretch);
    const measures = measured === undefined ? [] : named.map(({ row }) => textAt(sheet, row, measured));
    const all = measures.filter((text) => text !== "");
    const entries = named.map((entry, index) => ({
      ...entry,
      path: measuredIn(words, entry.path, measures[index] ?? "", all),
    }));
    return { ...field, column: strip.column, head: strip.head, top: strip.head ?? from, entries };
  });
}

/** The column that says what each row counts. */
function measureColumn(sheet: Sheet, words: Words, head: number | null, { left, right }: Field): number | undefined {
  if (head === null) return undefined;
  return range(left, right).find((at) => headsMeasures(sheet, words, head, at));
}

/** Blocks side by side: the column that numbers the entries belongs to the block on its right. */
function fieldOf(sheet: Sheet, words: Words, strip: IndicatorStrip, strips: readonly IndicatorStrip[]): Field {
  const beside = strips.filter((other) => topOf(other) <= lastOf(strip) && topOf(strip) <= lastOf(other));
  const before = beside.filter(({ column }) => column < strip.column).map(({ column }) => column + 1);
  const after = beside.filter(({ column }) => column > strip.column);
  return {
    left: leftEdge(sheet, words, strip, Math.max(sheet.left, ...before)),
    right: Math.min(rightOf(sheet), ...after.map((other) => leftEdge(sheet, words, other, strip.column + 1))),
  };
}

function topOf({ head, members }: IndicatorStrip): number {
  return head ?? members[0] ?? 0;
}

function lastOf({ head, members }: IndicatorStrip): number {
  return members.at(-1) ?? head ?? 0;
}

/** Without a heading: rows with figures right above the first that is known may be what it is a part of. */
function firstOf(
  sheet: Sheet,
  { column, members }: IndicatorStrip,
  isTaken: (row: number, column: number) => boolean,
): number {
  let first = members[0] ?? sheet.top;
  const isItem = (row: number): boolean =>
    textAt(sheet, row, column) !== "" &&
    !isFigureLike(cellAt(sheet, row, column)) &&
    hasFigures(sheet, row, column + 1, rightOf(sheet)) &&
    !isTaken(row, column);
  while (first > sheet.top && isItem(first - 1)) first--;
  return first;
}

/** Columns that number or code the names; without a heading one right before them that is filled. */
function leftEdge(sheet: Sheet, words: Words, { column, head, members }: IndicatorStrip, least: number): number {
  const headingOf = (at: number): string => (head === null ? "" : textAt(sheet, head, at));
  if (column > least && headingOf(column - 1) === "") {
    return members.some((row) => !isEmptyRow(sheet, row, column - 1, column)) ? column - 1 : column;
  }
  let left = column;
  while (left > least && labelsNames.some((label) => says(words, headingOf(left - 1), label))) left--;
  return left;
}

const labelsNames = ["ordinal", "unitCode"] as const;

function ordinalsOf(sheet: Sheet, words: Words, { column, head }: IndicatorStrip, { left }: Field): number | null {
  const labelled = range(left, column).findLast(
    (at) => head !== null && says(words, textAt(sheet, head, at), "ordinal"),
  );
  return labelled ?? (left < column ? column - 1 : null);
}

/** Where the next block or another table begins in the same columns. */
function endOf(
  sheet: Sheet,
  strip: IndicatorStrip,
  { right }: Field,
  strips: readonly IndicatorStrip[],
  isTaken: (row: number, column: number) => boolean,
): number {
  const last = lastOf(strip);
  const below = strips.filter((other) => topOf(other) > last && other.column < right).map(topOf);
  const end = Math.min(bottomOf(sheet), ...below);
  return range(last + 1, end).find((row) => isTaken(row, strip.column)) ?? end;
}
