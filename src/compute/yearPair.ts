import type { IndicatorId } from "../domain/indicator";
import type { YearPair } from "../domain/lastYear";
import type { FigureColumn, Submission } from "../domain/submission";
import type { Unit } from "../domain/unit";

/** Two years by one list of units: those of today at their positions, after them those that only the year before has. */
export function pairOf(now: Submission, before: Submission): YearPair {
  const past = new Map(before.units.map((unit, position) => [keyOf(unit), position]));
  const today = new Set(now.units.map(keyOf));
  const units = [...now.units, ...before.units.filter((unit) => !today.has(keyOf(unit)))];
  const shared = { units, groups: now.groups, missing: [] };
  return {
    now: { ...shared, period: now.period, columns: moved(now, (_, position) => position) },
    before: { ...shared, period: before.period, columns: moved(before, (unit) => past.get(keyOf(unit)) ?? -1) },
  };

  function moved({ columns }: Submission, from: (unit: Unit, position: number) => number): Submission["columns"] {
    const sources = units.map(from);
    return new Map(Array.from(columns, ([id, column]) => [id, taken(column, sources)] as const));
  }
}

/** Codes are the same within a state of the rosters, and earlier years have been carried over to today's. */
function keyOf({ code, name }: Unit): string {
  return code ?? name;
}

/** The column's figures from those positions, in that order; nothing where there is none. */
function taken({ values, at }: FigureColumn, positions: readonly number[]): FigureColumn {
  return {
    values: Float64Array.from(positions, (position) => values[position] ?? NaN),
    at: positions.map((position) => at[position] ?? null),
  };
}

export interface SharedUnits {
  /** Positions of the units that gave the same of the figures asked about in both years. */
  readonly positions: readonly number[];
  /** Units that gave some of them, but not the same in both years. */
  readonly leftOut: readonly Unit[];
}

/** Which units, out of all or out of some, two sums of these figures can be compared over. */
export function sharedUnits(
  { now, before }: YearPair,
  ids: readonly IndicatorId[],
  among: readonly number[] = [...now.units.keys()],
): SharedUnits {
  const positions: number[] = [];
  const leftOut: Unit[] = [];
  const columns = ids.map((id) => [now.columns.get(id)?.values, before.columns.get(id)?.values] as const);
  for (const position of among) {
    const given = columns.map((years) => years.map((values) => !Number.isNaN(values?.[position] ?? NaN)));
    const unit = now.units[position];
    if (unit === undefined || !given.some((years) => years.includes(true))) continue;
    if (given.every(([today, past]) => today === past)) positions.push(position);
    else leftOut.push(unit);
  }
  return { positions, leftOut };
}

/** These figures of these units alone. A group with a unit missing is left out: its sum would be one of a part. */
export function over(
  { period, units, groups, columns }: Submission,
  ids: readonly IndicatorId[],
  positions: readonly number[],
): Submission {
  const places = new Map(positions.map((position, index) => [position, index]));
  return {
    period,
    units: positions.flatMap((position) => units[position] ?? []),
    groups: groups.flatMap(({ unit, members }) => {
      const kept = members.flatMap((member) => places.get(member) ?? []);
      return kept.length === members.length ? [{ unit, members: kept }] : [];
    }),
    columns: new Map(
      ids.flatMap((id) => {
        const column = columns.get(id);
        return column === undefined ? [] : [[id, taken(column, positions)] as const];
      }),
    ),
    missing: [],
  };
}
