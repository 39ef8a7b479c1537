import type { Sheet } from "../../domain/cell";
import { readFigure } from "../../read/figure";
import { isNoUnit } from "../headings/comparison";
import { headsMeasures } from "../headings/measureColumn";
import type { IndicatorBlock } from "../forms/indicatorBlock";
import { variantOf } from "../lines/lineVariant";
import { isNoPlace } from "../units/noPlace";
import { isSyllableName } from "../units/syllableNames";
import { isProperName, parseUnitName } from "../units/unitName";
import { isNoName } from "../units/unitWords";
import { says, saysTotal, type Words } from "../words";
import { cellAt, hasFigures, range, textAt } from "./grid";

/** A name of a unit or of a sum over a column of figures. */
export interface UnitHeading {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/**
 * The heading row that names most units. Beside units, and under "Phường, xã", a heading that says nothing known is
 * a unit's name too: mistyped, or of a district no roster knows.
 */
export function unitRow(
  sheet: Sheet,
  words: Words,
  { column, right, entries }: IndicatorBlock,
  head: number,
  firstEntry: number,
): { row: number; named: UnitHeading[] } {
  let best: { row: number; named: UnitHeading[]; units: number } = { row: head, named: [], units: 0 };
  let labelledFrom = right;
  const isFigured = (at: number): boolean => entries.some((entry) => hasFigures(sheet, entry.row, at, at + 1));
  for (const row of range(head, firstEntry)) {
    const headings = range(column + 1, right)
      .map((at): UnitHeading => ({ row, column: at, name: textAt(sheet, row, at) }))
      .filter(({ name }) => name !== "");
    const known = headings.filter(({ name }) => words.isUnit(variantOf(words, name)?.name ?? name));
    const others = headings.filter(
      ({ column: at, name }) =>
        !known.some((heading) => heading.column === at) &&
        !saysTotal(words, name) &&
        (words.heading(name).kind === "unknown" || isAlsoPlace.test(name)) &&
        !isNoUnit(name) &&
        isFigured(at),
    );
    const totals = range(head, row + 1).flatMap((above) =>
      range(column + 1, right)
        .map((at): UnitHeading => ({ row: above, column: at, name: textAt(sheet, above, at) }))
        .filter(({ name, column: at }) => saysTotal(words, name) && (above === row || textAt(sheet, row, at) === "")),
    );
    const rest = headings.filter(({ name, column: at }) => !saysTotal(words, name) && isFigured(at));
    const isSummed = totals.some((total) => areAddedUp(sheet, words, entries, rest, total));
    const isList =
      isSummed ||
      (known.length >= others.length && known.length > 0) ||
      (rest.length === known.length + others.length && areNames(others, known.length));
    const units = new Set([
      ...known,
      ...(isSummed ? rest : others).filter(({ column: at }) => isList || at >= labelledFrom),
    ]);
    const named = [...units, ...totals].toSorted((a, b) => a.column - b.column);
    if (units.size > best.units) best = { row, named, units: units.size };
    const label = headings.find(
      ({ name, column: at }) => says(words, name, "unitName") && !headsMeasures(sheet, words, row, at),
    );
    if (label !== undefined) labelledFrom = label.column;
  }
  return best;
}

/** Wards are called so, as institutions are. */
const isAlsoPlace = /^Trung Tâm$/u;

const leastNames = 3;

/** "Tân Phong | Trảng Dài | Hố Nai" beside nothing but units: so many places no other columns are called. */
function areNames(headings: readonly UnitHeading[], known: number): boolean {
  const isPlace = ({ name }: UnitHeading): boolean =>
    isProperName(name) && /\p{Ll}/u.test(name) && !isNoPlace(name) && !isNoName(parseUnitName(name).key, false);
  return headings.length + known >= leastNames && headings.every(isPlace);
}

/**
 * Proper names over figures that a "Cộng" beside them adds up: "Tân Phong | Trảng Dài | Chờ | Cộng".
 * "Bắt buộc | Tự nguyện | Cộng" are parts of another kind.
 */
function areAddedUp(
  sheet: Sheet,
  words: Words,
  entries: IndicatorBlock["entries"],
  names: readonly UnitHeading[],
  { column: total }: UnitHeading,
): boolean {
  const proper = names.filter(({ name }) => isProperName(name) || words.isUnit(name));
  const others = names.filter((each) => !proper.includes(each));
  if (names.length < 2 || others.length * 4 > names.length || !others.every(({ name }) => mayBeName(words, name)))
    return false;
  const valueAt = (row: number, column: number): number => readFigure(cellAt(sheet, row, column)).value ?? 0;
  const stated = entries.filter(({ row }) => valueAt(row, total) !== 0);
  const met = stated.filter(
    ({ row }) => names.reduce((sum, { column }) => sum + valueAt(row, column), 0) === valueAt(row, total),
  );
  return met.length > 1 && met.length * 2 > stated.length;
}

/** "Chờ": among others that are surely names. */
function mayBeName(words: Words, name: string): boolean {
  return isSyllableName(name) && !isNoUnit(name) && words.heading(name).kind === "unknown";
}
