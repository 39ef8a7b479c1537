import type { CoverageRule } from "../domain/coverageRule";
import type { IndicatorId } from "../domain/indicator";
import type { Submission } from "../domain/submission";
import { allOf } from "./targetSum";

/** What is known of one unit's coverage, before any rate is formed. `managed` null: not all of it was reported. */
export interface UnitReach {
  readonly managed: number | null;
  readonly reached: number | null;
  /** Bounds of the number reached, where the tables have no count without doubles but have single services. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
}

/**
 * People under several services are one person, so the sum of services is never the number reached:
 * it lies between the largest service and the sum, and cannot pass the number managed.
 */
export function unitReach(submission: Submission, rule: CoverageRule, position: number): UnitReach {
  const managed = sumOfAll(rule.managed.map((id) => figure(submission, id, position)));
  const reached = figure(submission, rule.reached, position);
  if (reached !== null || submission.columns.has(rule.reached)) return { managed, reached, bounds: null };
  const services = rule.services.map((id) => figure(submission, id, position)).filter((value) => value !== null);
  if (managed === null || services.length === 0) return { managed, reached, bounds: null };
  const low = Math.max(...services);
  const high = Math.min(
    services.reduce((sum, value) => sum + value, 0),
    managed,
  );
  return { managed, reached, bounds: { low: Math.min(low, high), high } };
}

/** The reach of all units as columns; NaN where `unitReach` says null. */
export interface Reaches {
  readonly managed: Float64Array;
  /** Bounds of the number reached; equal where it is known. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The tables have no count without doubles, so that no number reached is known. */
  readonly estimated: boolean;
}

export function reachesOf(submission: Submission, rule: CoverageRule): Reaches {
  const reached = submission.columns.get(rule.reached)?.values;
  const known = allOf(submission, rule.managed);
  if (reached !== undefined && known !== null) return { managed: known, low: reached, high: reached, estimated: false };
  const blank = new Float64Array(submission.units.length).fill(NaN);
  if (reached !== undefined) return { managed: blank, low: reached, high: reached, estimated: false };
  const [managed, low, high] = [blank, blank.slice(), blank.slice()];
  for (let position = 0; position < blank.length; position++) {
    const reach = unitReach(submission, rule, position);
    managed[position] = reach.managed ?? NaN;
    low[position] = reach.bounds?.low ?? NaN;
    high[position] = reach.bounds?.high ?? NaN;
  }
  return { managed, low, high, estimated: true };
}

/** One unit's figure; null when it has not been reported. */
export function figure(submission: Submission, id: IndicatorId, position: number): number | null {
  const value = submission.columns.get(id)?.values[position];
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** null as soon as one part is missing: a sum without it would pass for the whole. */
function sumOfAll(parts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const part of parts) {
    if (part === null) return null;
    sum += part;
  }
  return sum;
}
