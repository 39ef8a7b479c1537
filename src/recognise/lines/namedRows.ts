import type { Sheet } from "../../domain/cell";
import { isKnown } from "../forms/itemHeads";
import { cellAt, isFigureLike, range, textAt } from "../tables/grid";
import { belowUnits, givenOnce, type IndicatorPath, type LongField } from "./indicatorPaths";
import type { FoundLine } from "./unitLines";
import { namesFigures, type Words } from "../words";

/** What the rows of a table name beside their units. */
export interface NamedRows {
  /** The columns that name it, the one that goes first. */
  readonly columns: readonly number[];
  /** For each row; empty where it names nothing. */
  readonly paths: readonly IndicatorPath[];
}

/** The indicators that a column left or right of the units names, the one that says most; null where none does. */
export function namedRows(sheet: Sheet, words: Words, found: readonly FoundLine[], field: LongField): NamedRows | null {
  const { left, names, columns } = field;
  const before = range(left, names).map((column) => ({ column, paths: givenOnce(sheet, found, column) }));
  const after = columns
    .filter((column) => mayName(sheet, words, found, column))
    .map((column) => ({ column, paths: belowUnits(sheet, words, found, field, column) }));
  const all = [...after, ...before].flatMap(({ column, paths }) => {
    const known = knownAmong(words, paths);
    return known === 0 ? [] : [{ column, paths, known }];
  });
  const [best] = all.toSorted((a, b) => b.known - a.known);
  if (best === undefined) return null;
  const others = all.filter((each) => each !== best).map(({ column }) => column);
  return { columns: [best.column, ...others], paths: best.paths };
}

/** How many of the rows surely name a figure; none where most name none at all. */
function knownAmong(words: Words, paths: readonly IndicatorPath[]): number {
  const matches = paths.filter(({ length }) => length > 0).map((path) => words.path(path));
  return matches.filter(namesFigures).length * 2 > paths.length ? matches.filter(isKnown).length : 0;
}

/** Whether most rows hold texts, and some of them name a figure even without what they stand below. */
function mayName(sheet: Sheet, words: Words, found: readonly FoundLine[], column: number): boolean {
  const texts = found.flatMap(({ row }) =>
    isFigureLike(cellAt(sheet, row, column)) ? [] : [textAt(sheet, row, column)].filter((text) => text !== ""),
  );
  return texts.length * 2 > found.length && texts.some((text) => isKnown(words.heading(text)));
}
