import type { Period } from "../../domain/period";
import { windowKey } from "../../domain/period";
import type { Roster } from "../../domain/unit";
import type { RawTable } from "../tables/rawTable";
import { chooseRosters } from "./unitMatch";
import { unitNames, unitResolver, type UnitResolver } from "./unitResolver";

/** A table and the period it is about; null for one that names none. */
export interface DatedTable {
  readonly table: RawTable;
  readonly period: Period | null;
}

/** Who a name means depends on the day: wards merge, and their codes are used again. */
export interface UnitsOverTime {
  /** Of the period reported on, and of tables that name none. */
  readonly latest: UnitResolver;
  readonly of: (period: Period | null) => UnitResolver;
  /** The rosters of each earlier period, by its window. */
  readonly before: ReadonlyMap<string, readonly Roster[]>;
}

/** A roster of the workbook's own counts for every period; else each period goes by the rosters of its time. */
export function unitsOverTime(
  dated: readonly DatedTable[],
  own: readonly Roster[],
  rosters: readonly Roster[],
): UnitsOverTime {
  const names = unitNames(dated.map(({ table }) => table));
  const reportedOn = latestOf(dated);
  const resolverFor = (period: Period | null): UnitResolver => {
    if (own.length > 0) return unitResolver(names, own);
    const mine = unitNames(dated.filter((entry) => isAbout(entry, period, reportedOn)).map(({ table }) => table));
    const inForce = chooseRosters(mine, rosters, period);
    // Few names alone are no evidence: then those of all periods are.
    return inForce.length > 0
      ? unitResolver(mine, inForce)
      : unitResolver(names, chooseRosters(names, rosters, period));
  };
  const latest = resolverFor(reportedOn);
  const earlier = new Map<string, UnitResolver>();
  for (const { period } of dated) {
    if (period === null || isSame(period, reportedOn) || earlier.has(windowKey(period))) continue;
    earlier.set(windowKey(period), resolverFor(period));
  }
  return {
    latest,
    of: (period) => (period === null ? latest : (earlier.get(windowKey(period)) ?? latest)),
    before: new Map([...earlier].map(([key, resolver]) => [key, resolver.rosters])),
  };
}

function isAbout({ period }: DatedTable, asked: Period | null, reportedOn: Period | null): boolean {
  return isSame(period ?? reportedOn, asked);
}

function isSame(a: Period | null, b: Period | null): boolean {
  return a === b || (a !== null && b !== null && windowKey(a) === windowKey(b));
}

function latestOf(dated: readonly DatedTable[]): Period | null {
  return dated.reduce<Period | null>(
    (latest, { period }) => (latest === null || (period !== null && period.to > latest.to) ? period : latest),
    null,
  );
}
