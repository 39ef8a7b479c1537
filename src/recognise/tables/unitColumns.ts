import type { Sheet } from "../../domain/cell";
import { foldPlain } from "../../read/text";
import { mentionsIn } from "../titles/periodMentions";
import { isComparison } from "../headings/comparison";
import { bottomOf, hasFigures, range, refAt, textAt } from "./grid";
import { headingText } from "../headings/headings";
import { saysSinceNewYear } from "../headings/headingTime";
import type { IndicatorBlock } from "../forms/indicatorBlock";
import { countedNames } from "../lines/lineVariant";
import type { TableShape } from "./rawTable";
import { looksLikeUnit, parseUnitName, unitLevelOf } from "../units/unitName";
import { type UnitHeading, unitRow } from "./unitHeadings";
import { says, saysTotal, type Words } from "../words";

/** A block of indicators with units across the top, or null when its columns are not headed by units. */
export function unitColumnsTable(sheet: Sheet, words: Words, block: IndicatorBlock): TableShape | null {
  const { head, column, left, entries, top } = block;
  const [first] = entries;
  const last = entries.at(-1);
  if (head === null || first === undefined || last === undefined) return null;
  const { row, named } = unitRow(sheet, words, block, head, first.row);
  if (named.length === 0 || named.every(({ name }) => saysTotal(words, name))) return null;
  const lines = named.flatMap((heading): UnitColumn[] => {
    const figures = figuresColumns(sheet, words, block, range(head, row + 1), heading.column);
    return figures === null ? [] : [{ ...heading, figures }];
  });
  if (lines.length < named.length) return null;
  const names = countedNames(
    words,
    lines.map(({ name }) => name),
  );
  const parts = [...new Set(lines.flatMap(({ figures }) => [...figures.keys()]))];
  const places = parts.flatMap((part) => entries.map((entry) => ({ part, entry })));
  return {
    area: { sheet: sheet.name, top, left, bottom: last.row, right: lastHeaded(sheet, head, first.row, block) },
    layout: "units-in-columns",
    measures: places.map(({ part, entry }) => ({
      path: part === "" ? entry.path : [...entry.path, part],
      at: refAt(sheet, entry.row, column),
    })),
    lines: lines.flatMap(({ row: own, column: at, figures }, index) => {
      const name = names[index] ?? null;
      if (name === null) return [];
      // Where a unit lacks one of the columns nothing is reported, as below the sheet.
      const cells = places.map(({ part, entry }) => {
        const from = figures.get(part);
        return refAt(sheet, from === undefined ? bottomOf(sheet) : entry.row, from ?? at);
      });
      const superior = superiorOf(sheet, head, row, column, at);
      const place = { at: refAt(sheet, own, at), ordinal: "", code: "", superior };
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

interface UnitColumn extends UnitHeading {
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
  rows: readonly number[],
  at: number,
): ReadonlyMap<string, number> | null {
  const { right, entries } = block;
  const row = rows.at(-1) ?? 0;
  const isHeaded = (column: number): boolean => rows.some((above) => textAt(sheet, above, column) !== "");
  const next = range(at + 1, right).find(isHeaded) ?? right;
  const filled = range(at, next).filter((column) =>
    entries.some((entry) => hasFigures(sheet, entry.row, column, column + 1)),
  );
  const first = entries[0]?.row ?? row;
  const headingOf = (column: number): string =>
    range(row + 1, first)
      .map((below) => headingText(sheet, below, column))
      .find((text) => text !== "") ?? "";
  const isCounting = (heading: string): boolean => says(words, heading, "value") || saysTotal(words, heading);
  if (filled.some((column) => saysSinceNewYear(headingOf(column)))) {
    const told = filled
      .map((column) => [headingOf(column), column] as const)
      .filter(([heading]) => saysSinceNewYear(heading) || isCounting(heading) || !isComparison(heading));
    const parts = new Map(told);
    return parts.size === told.length && !parts.has("") ? parts : null;
  }
  if (filled.length > 1 && filled.every((column) => isTime(headingOf(column)))) {
    return new Map(filled.map((column) => [headingOf(column), column]));
  }
  if (filled.every((column) => column === at) && !isComparison(headingOf(at))) return new Map([["", at]]);
  const [counting, ...others] = filled.filter((column) => isCounting(headingOf(column)));
  return counting === undefined || others.length > 0 ? null : new Map([["", counting]]);
}

/** "Quý I/2023", "6 tháng 2024", "2023". */
function isTime(heading: string): boolean {
  const { mentions, rest } = mentionsIn(foldPlain(heading));
  return heading.length <= longestTime && (mentions.length > 0 || /\d/.test(rest)) && !/[a-z]/.test(rest);
}

const longestTime = 40;

/** Columns beside the units compare them or note something. */
function lastHeaded(sheet: Sheet, head: number, first: number, { column, right }: IndicatorBlock): number {
  const isHeaded = (at: number): boolean => range(head, first).some((below) => headingText(sheet, below, at) !== "");
  return range(column + 1, right).findLast(isHeaded) ?? column;
}
