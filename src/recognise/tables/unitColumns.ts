import type { Sheet } from "../../domain/cell";
import { readFigure } from "../../read/figure";
import { isComparison, isNoUnit } from "../headings/comparison";
import { bottomOf, cellAt, hasFigures, range, refAt, textAt } from "./grid";
import { saysSinceNewYear } from "../headings/headingTime";
import type { IndicatorBlock } from "../forms/indicatorBlock";
import { countedNames, variantOf } from "../lines/lineVariant";
import { headsMeasures } from "../headings/measureColumn";
import type { TableShape } from "./rawTable";
import { isNoPlace } from "../units/noPlace";
import { isNoName } from "../units/unitWords";
import { isProperName, looksLikeUnit, parseUnitName, unitLevelOf } from "../units/unitName";
import { says, saysTotal, type Words } from "../words";

interface Heading {
  readonly column: number;
  readonly name: string;
}

/** A block of indicators with units across the top, or null when its columns are not headed by units. */
export function unitColumnsTable(sheet: Sheet, words: Words, block: IndicatorBlock): TableShape | null {
  const { head, column, left, entries, top } = block;
  const [first] = entries;
  const last = entries.at(-1);
  if (head === null || first === undefined || last === undefined) return null;
  const { row, named } = unitRow(sheet, words, block, head, first.row);
  if (named.length === 0 || named.every(({ name }) => saysTotal(words, name))) return null;
  const lines = named.flatMap(({ column: at, name }): UnitColumn[] => {
    const figures = figuresColumns(sheet, words, block, row, at);
    return figures === null ? [] : [{ name, at, figures }];
  });
  if (lines.length < named.length) return null;
  const names = countedNames(
    words,
    lines.map(({ name }) => name),
  );
  const parts = [...new Set(lines.flatMap(({ figures }) => [...figures.keys()]))];
  const places = parts.flatMap((part) => entries.map((entry) => ({ part, entry })));
  return {
    area: { sheet: sheet.name, top, left, bottom: last.row, right: lastHeaded(sheet, row, first.row, block) },
    layout: "units-in-columns",
    measures: places.map(({ part, entry }) => ({
      path: part === "" ? entry.path : [...entry.path, part],
      at: refAt(sheet, entry.row, column),
    })),
    lines: lines.flatMap(({ at, figures }, index) => {
      const name = names[index] ?? null;
      if (name === null) return [];
      // Where a unit lacks one of the columns nothing is reported, as below the sheet.
      const cells = places.map(({ part, entry }) => {
        const from = figures.get(part);
        return refAt(sheet, from === undefined ? bottomOf(sheet) : entry.row, from ?? at);
      });
      const superior = superiorOf(sheet, head, row, column, at);
      const place = { at: refAt(sheet, row, at), ordinal: "", code: "", superior };
      return [{ ...place, name, isTotal: saysTotal(words, name), cells }];
    }),
  };
}

/** "Huyện A" merged over the columns of its wards; "" where no district stands above. */
function superiorOf(sheet: Sheet, head: number, row: number, names: number, at: number): string {
  for (const above of range(head, row).toReversed()) {
    const nearest = range(names + 1, at + 1)
      .map((column) => textAt(sheet, above, column))
      .findLast((text) => text !== "");
    if (nearest === undefined) continue;
    const { type, key } = parseUnitName(nearest);
    if (type !== null && looksLikeUnit(nearest) && unitLevelOf(type, key) === "district") return nearest;
  }
  return "";
}

interface UnitColumn {
  readonly name: string;
  readonly at: number;
  /** Where its figures stand, by their own heading where there are several: "Trong kỳ", "Lũy kế". */
  readonly figures: ReadonlyMap<string, number>;
}

/**
 * The column of a unit's figures. A name merged over several ("Kế hoạch | Thực hiện") is about the one whose own
 * heading says that it counts; beside a sum since New Year what each counts is told by its heading. null where that
 * cannot be told.
 */
function figuresColumns(
  sheet: Sheet,
  words: Words,
  block: IndicatorBlock,
  row: number,
  at: number,
): ReadonlyMap<string, number> | null {
  const { right, entries } = block;
  const next = range(at + 1, right).find((column) => textAt(sheet, row, column) !== "") ?? right;
  const filled = range(at, next).filter((column) =>
    entries.some((entry) => hasFigures(sheet, entry.row, column, column + 1)),
  );
  const first = entries[0]?.row ?? row;
  const headingOf = (column: number): string =>
    range(row + 1, first)
      .map((below) => textAt(sheet, below, column))
      .find((text) => text !== "") ?? "";
  const isCounting = (heading: string): boolean => says(words, heading, "value") || saysTotal(words, heading);
  if (filled.some((column) => saysSinceNewYear(headingOf(column)))) {
    const told = filled
      .map((column) => [headingOf(column), column] as const)
      .filter(([heading]) => saysSinceNewYear(heading) || isCounting(heading) || !isComparison(heading));
    const parts = new Map(told);
    return parts.size === told.length && !parts.has("") ? parts : null;
  }
  if (filled.every((column) => column === at) && !isComparison(headingOf(at))) return new Map([["", at]]);
  const [counting, ...others] = filled.filter((column) => isCounting(headingOf(column)));
  return counting === undefined || others.length > 0 ? null : new Map([["", counting]]);
}

/** Columns beside the units compare them or note something. */
function lastHeaded(sheet: Sheet, row: number, first: number, { column, right }: IndicatorBlock): number {
  const isHeaded = (at: number): boolean => range(row, first).some((below) => textAt(sheet, below, at) !== "");
  return range(column + 1, right).findLast(isHeaded) ?? column;
}

/**
 * The heading row that names most units. Beside units, and under "Phường, xã", a heading that says nothing known is
 * a unit's name too: mistyped, or of a district no roster knows.
 */
function unitRow(
  sheet: Sheet,
  words: Words,
  { column, right, entries }: IndicatorBlock,
  head: number,
  firstEntry: number,
): { row: number; named: Heading[] } {
  let best: { row: number; named: Heading[]; units: number } = { row: head, named: [], units: 0 };
  let labelledFrom = right;
  for (const row of range(head, firstEntry)) {
    const headings = range(column + 1, right)
      .map((at) => ({ column: at, name: textAt(sheet, row, at) }))
      .filter(({ name }) => name !== "");
    const known = headings.filter(({ name }) => words.isUnit(variantOf(words, name)?.name ?? name));
    const others = headings.filter(
      ({ column: at, name }) =>
        !known.some((heading) => heading.column === at) &&
        !saysTotal(words, name) &&
        words.heading(name).kind === "unknown" &&
        !isNoUnit(name) &&
        entries.some((entry) => hasFigures(sheet, entry.row, at, at + 1)),
    );
    const totals = range(head, row + 1).flatMap((above) =>
      range(column + 1, right).filter((at) => saysTotal(words, textAt(sheet, above, at))),
    );
    const isList =
      (known.length >= others.length && known.length > 0) ||
      (headings.length === others.length && areNames(others)) ||
      totals.some((total) => known.length === 0 && areAddedUp(sheet, entries, others, total));
    const units = new Set([...known, ...others.filter(({ column: at }) => isList || at >= labelledFrom)]);
    const named = headings.filter((heading) => units.has(heading) || saysTotal(words, heading.name));
    if (units.size > best.units) best = { row, named, units: units.size };
    const label = headings.find(
      ({ name, column: at }) => says(words, name, "unitName") && !headsMeasures(sheet, words, row, at),
    );
    if (label !== undefined) labelledFrom = label.column;
  }
  return best;
}

const leastNames = 3;

/** "Tân Phong | Trảng Dài | Hố Nai" and nothing else: so many places no other columns are called. */
function areNames(headings: readonly Heading[]): boolean {
  const isPlace = ({ name }: Heading): boolean =>
    isProperName(name) && /\p{Ll}/u.test(name) && !isNoPlace(name) && !isNoName(parseUnitName(name).key, false);
  return headings.length >= leastNames && headings.every(isPlace);
}

/**
 * Proper names over figures that a "Cộng" beside them adds up: "Tân Phong | Trảng Dài | Cộng".
 * "Bắt buộc | Tự nguyện | Cộng" are parts of another kind.
 */
function areAddedUp(
  sheet: Sheet,
  entries: IndicatorBlock["entries"],
  names: readonly Heading[],
  total: number,
): boolean {
  if (names.length < 2 || !names.every(({ name }) => isProperName(name))) return false;
  const valueAt = (row: number, column: number): number => readFigure(cellAt(sheet, row, column)).value ?? 0;
  const stated = entries.filter(({ row }) => valueAt(row, total) !== 0);
  const met = stated.filter(
    ({ row }) => names.reduce((sum, { column }) => sum + valueAt(row, column), 0) === valueAt(row, total),
  );
  return met.length > 1 && met.length * 2 > stated.length;
}
