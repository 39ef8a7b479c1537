import type { Sheet } from "../domain/cell";
import { bottomOf, isEmptyRow, range, rightOf, textAt } from "./grid";
import { entriesOf, type IndicatorEntry } from "./indicatorEntries";
import { indicatorStrips, type IndicatorStrip } from "./indicatorStrips";
import { measuredIn } from "./measureUnit";
import type { Field } from "./stripField";
import { says, type Words } from "./words";

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
    const from = strip.head === null ? (strip.members[0] ?? sheet.top) : strip.head + 1;
    const stretch = {
      ...field,
      column: strip.column,
      from,
      last: lastOf(strip),
      to: endOf(sheet, strip, field, strips, isTaken),
    };
    const measured = measureColumn(sheet, words, strip.head, field);
    const named = entriesOf(sheet, words, stretch);
    const measures = measured === undefined ? [] : named.map(({ row }) => textAt(sheet, row, measured));
    const all = measures.filter((text) => text !== "");
    const entries = named.map(({ row, path }, index) => ({
      row,
      path: measuredIn(words, path, measures[index] ?? "", all),
    }));
    return { ...field, column: strip.column, head: strip.head, top: strip.head ?? from, entries };
  });
}

/** The column headed "Đơn vị tính". */
function measureColumn(sheet: Sheet, words: Words, head: number | null, { left, right }: Field): number | undefined {
  if (head === null) return undefined;
  return range(left, right).find((at) => says(words, textAt(sheet, head, at), "unitOfMeasure"));
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

function leftEdge(sheet: Sheet, words: Words, { column, head, members }: IndicatorStrip, least: number): number {
  const before = column - 1;
  if (before < least) return column;
  const heading = head === null ? "" : textAt(sheet, head, before);
  const isNumbering =
    heading === "" ? members.some((row) => !isEmptyRow(sheet, row, before, column)) : says(words, heading, "ordinal");
  return isNumbering ? before : column;
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
