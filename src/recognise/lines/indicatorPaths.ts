import type { Sheet } from "../../domain/cell";
import { entriesOf } from "../forms/indicatorEntries";
import type { Field } from "../tables/stripField";
import { range, textAt } from "../tables/grid";
import type { FoundLine } from "./unitLines";
import type { Words } from "../words";

/** The columns of a table: its own, that of the names, those right of it that may name indicators, and "ĐVT". */
export interface LongField extends Field {
  readonly names: number;
  readonly columns: readonly number[];
  readonly measured: number | undefined;
  readonly headingOf: (column: number) => string;
  readonly pathOf: (column: number) => readonly string[];
}

/** No form has more; of longer lists nothing is read, and their figures are told as unread. */
export const mostIndicators = 200;

/** An indicator with what it stands below; empty where a row names none. */
export type IndicatorPath = readonly string[];

/** What stands left of the names, in each row or above. */
export function givenOnce(sheet: Sheet, found: readonly FoundLine[], column: number): readonly IndicatorPath[] {
  let told: IndicatorPath = [];
  let next = found[0]?.row ?? 0;
  return found.map(({ row }) => {
    const text = range(next, row + 1)
      .map((at) => textAt(sheet, at, column))
      .findLast((each) => each !== "");
    if (text !== undefined) told = [text];
    next = row + 1;
    return told;
  });
}

/** The indicators of each unit, below each other as in a form. */
export function belowUnits(
  sheet: Sheet,
  words: Words,
  found: readonly FoundLine[],
  { left, right, names }: LongField,
  column: number,
): readonly IndicatorPath[] {
  const ordinals = column - 1 > names ? column - 1 : null;
  const paths = new Map<number, IndicatorPath>();
  for (const rows of runsOf(found)) {
    if (rows.length > mostIndicators) continue;
    const [from = 0, last = from] = [rows[0], rows.at(-1)];
    for (const { row, path } of entriesOf(sheet, words, { left, right, column, ordinals, from, last, to: last + 1 })) {
      paths.set(row, path);
    }
  }
  return found.map(({ row }) => paths.get(row) ?? []);
}

/** Rows of the same unit one below the other. */
function runsOf(found: readonly FoundLine[]): number[][] {
  const runs: number[][] = [];
  let before: string | null = null;
  for (const { row, under, label } of found) {
    const { text } = under ?? label;
    if (text === before) runs.at(-1)?.push(row);
    else runs.push([row]);
    before = text;
  }
  return runs;
}
