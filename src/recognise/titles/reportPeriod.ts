import { type Period, windowKey } from "../../domain/period";
import type { Recognition, Table } from "../../domain/table";
import { managedTogether, standardCoverage } from "../../plans/coverage";
import { parseUnitName } from "../units/unitName";

/** What the tables of one period hold. */
export interface PeriodShare {
  readonly period: Period;
  readonly tables: readonly Table[];
  /** Of each unit what it is known by. */
  readonly units: ReadonlySet<string>;
  /** Figures of units under headings that are known. */
  readonly figures: number;
  /** Whether the people are among them out of whom, or that, so many were reached. */
  readonly holdsBase: boolean;
}

/** The periods the tables name, by the day they end. */
export function periodShares({ tables }: Recognition): readonly PeriodShare[] {
  const byWindow = new Map<string, { period: Period; tables: Table[] }>();
  for (const table of tables) {
    if (table.period === null) continue;
    const key = windowKey(table.period);
    const share = byWindow.get(key) ?? { period: table.period, tables: [] };
    share.tables.push(table);
    byWindow.set(key, share);
  }
  return [...byWindow.values()].map(shareOf).toSorted(({ period: a }, { period: b }) => byEnd(a, b));
}

function byEnd(a: Period, b: Period): number {
  return a.to.localeCompare(b.to) || b.from.localeCompare(a.from);
}

function shareOf({ period, tables }: { readonly period: Period; readonly tables: readonly Table[] }): PeriodShare {
  const idsOf = (table: Table): (string | null)[] =>
    table.measures.map(({ meaning }) => (meaning.kind === "indicator" ? meaning.id : null));
  const figures = tables.reduce((sum, table) => sum + figuresIn(table, idsOf(table)), 0);
  const holdsBase = tables.some((table) => idsOf(table).some((id) => id !== null && base.has(id)));
  return { period, tables, units: new Set(tables.flatMap(unitsIn)), figures, holdsBase };
}

const base: ReadonlySet<string> = new Set([...standardCoverage.managed, managedTogether, standardCoverage.reached]);

function figuresIn({ lines }: Table, ids: readonly (string | null)[]): number {
  return lines.reduce(
    (sum, { role, figures }) =>
      role === "unit" ? sum + figures.filter(({ value }, index) => value !== null && ids[index] !== null).length : sum,
    0,
  );
}

/** By what a table's units are known: their codes, else their names. */
export function unitsIn({ lines }: Table): string[] {
  return lines.flatMap(({ role, unit }) =>
    role === "unit" && unit !== null ? [unit.code ?? parseUnitName(unit.name).key] : [],
  );
}

/**
 * The period reported on: the last one, unless its tables are something beside the report, as what the year's training
 * was below the figures of a quarter, or a unit's slip in the year. null where no table names one.
 */
export function reportPeriod(recognition: Recognition): Period | null {
  return reportedOn(recognition, periodShares(recognition))?.period ?? null;
}

export function reportedOn(recognition: Recognition, shares: readonly PeriodShare[]): PeriodShare | null {
  const last = shares.at(-1) ?? null;
  if (last === null) return null;
  const before = shares.slice(0, -1);
  const isBeside = before.some((other) => isSideOf(last, other)) || isSlip(recognition, last, mostUnits(shares));
  return isBeside ? reportedOn(recognition, before) : last;
}

/** The period that most units report; of several the last. */
export function mostUnits(shares: readonly PeriodShare[]): PeriodShare | null {
  return shares.reduce<PeriodShare | null>(
    (most, share) => (most === null || share.units.size >= most.units.size ? share : most),
    null,
  );
}

/** Whether a period of the same year, but of another length, holds the people managed or reached, and more figures, while this one does not. */
function isSideOf(side: PeriodShare, main: PeriodShare): boolean {
  return isThinner(side, main) && side.period.year === main.period.year;
}

/** Without the people managed or reached, or with few figures where no table has them, and of another length. */
export function isThinner(side: PeriodShare, main: PeriodShare): boolean {
  if (side.holdsBase || lengthOf(side.period) === lengthOf(main.period)) return false;
  return main.holdsBase ? side.figures < main.figures : side.figures * 2 < main.figures;
}

function lengthOf({ kind }: Period): string {
  return /^[mq]\d/.test(kind) ? kind.charAt(0) : kind.startsWith("half") ? "half" : kind;
}

/** Whether a unit or two, each with a table of its own among those of the others, have typed another period than they. */
function isSlip(recognition: Recognition, few: PeriodShare, main: PeriodShare | null): boolean {
  if (main === null || main === few || !haveSameUnits(recognition, few.period, main.period)) return false;
  if (few.units.size * 2 > main.units.size || !isApart([...few.units], main)) return false;
  return (
    few.tables.length * 2 <= main.tables.length ||
    (few.units.size <= mostOfSlip && few.units.size * 4 <= main.units.size)
  );
}

const mostOfSlip = 3;

/** Whether less than half as many units report, though they have not been joined since. */
export function isOfFew(recognition: Recognition, few: PeriodShare, main: PeriodShare): boolean {
  const count = few.units.size;
  return count > 0 && count * 2 < main.units.size && haveSameUnits(recognition, few.period, main.period);
}

/** Whether none of the units has a figure in that period. */
export function isApart(units: readonly string[], { units: others }: PeriodShare): boolean {
  return units.length > 0 && !units.some((unit) => others.has(unit));
}

/** Whether the same rosters are in force in both periods: units merge over time, and have other names then. */
export function haveSameUnits({ rosters, rostersBefore }: Recognition, one: Period, other: Period): boolean {
  const idsIn = (period: Period): string =>
    (rostersBefore.get(windowKey(period)) ?? rosters).map(({ id }) => id).join(" ");
  return idsIn(one) === idsIn(other);
}
