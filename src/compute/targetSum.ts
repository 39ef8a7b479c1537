import type { Submission } from "../domain/submission";
import type { Sum } from "../domain/target";

/** Figures of a submission's units, NaN where one has not reported. Not to be written to: it may be a column itself. */
export type UnitFigures = Float64Array;

/**
 * The sum of the columns there are, by unit; blank only where all of them are. null when the tables have none.
 * Right where the columns are ways to write down the same count and a person stands in only one of them.
 */
export function anyOf(submission: Submission, sum: Sum): UnitFigures | null {
  const columns = sum.flatMap((id) => submission.columns.get(id)?.values ?? []);
  const [first, ...others] = columns;
  if (first === undefined || others.length === 0) return first ?? null;
  const figures = first.slice();
  for (const column of others) {
    for (let unit = 0; unit < figures.length; unit++) {
      const sofar = figures[unit] ?? NaN;
      const part = column[unit] ?? NaN;
      if (Number.isNaN(part)) continue;
      figures[unit] = Number.isNaN(sofar) ? part : sofar + part;
    }
  }
  return figures;
}

/** The sum of all of the columns, by unit; blank as soon as one part is. null when the tables lack one of them. */
export function allOf(submission: Submission, sum: Sum): UnitFigures | null {
  const columns = sum.flatMap((id) => submission.columns.get(id)?.values ?? []);
  const [first, ...others] = columns;
  if (first === undefined || columns.length < sum.length) return null;
  if (others.length === 0) return first;
  const figures = first.slice();
  for (const column of others) {
    for (let unit = 0; unit < figures.length; unit++) figures[unit] = (figures[unit] ?? NaN) + (column[unit] ?? NaN);
  }
  return figures;
}

export interface Total {
  /** null when no unit has reported. */
  readonly sum: number | null;
  /** Units that have not reported, those in no table included. */
  readonly silent: number;
}

export function totalOf(figures: UnitFigures | null, { units, missing }: Submission): Total {
  let sum = 0;
  let reported = 0;
  const count = figures === null ? 0 : figures.length;
  for (let unit = 0; unit < count; unit++) {
    const value = figures?.[unit] ?? NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    reported++;
  }
  return { sum: reported === 0 ? null : sum, silent: units.length + missing.length - reported };
}

/** Both sides of a rate, over the units that reported both: one side alone would pull the rate up or down. */
export interface Pairs {
  readonly numerator: number;
  readonly denominator: number;
  /** Units with both sides. */
  readonly paired: number;
  readonly silent: number;
  /** Units that meet the rate by themselves, of those with somebody in the base. */
  readonly units: { readonly meeting: number; readonly applicable: number };
  /** What the units that do not meet it lack, added up. */
  readonly lacking: number;
}

/** `needed` says the least number reached that satisfies a base; it must be exact. */
export function pairsOf(
  of: UnitFigures,
  base: UnitFigures,
  { units, missing }: Submission,
  needed: (base: number) => number,
): Pairs {
  let [numerator, denominator, lacking] = [0, 0, 0];
  let [paired, meeting, applicable] = [0, 0, 0];
  for (let unit = 0; unit < units.length; unit++) {
    const reached = of[unit] ?? NaN;
    const all = base[unit] ?? NaN;
    if (Number.isNaN(reached) || Number.isNaN(all)) continue;
    paired++;
    numerator += reached;
    denominator += all;
    if (all === 0) continue;
    applicable++;
    const short = needed(all) - reached;
    if (short > 0) lacking += short;
    else meeting++;
  }
  const silent = units.length + missing.length - paired;
  return { numerator, denominator, paired, silent, units: { meeting, applicable }, lacking };
}
