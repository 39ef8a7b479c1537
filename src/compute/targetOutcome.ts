import type { CoverageRule } from "../domain/coverageRule";
import { type Period, periodOf } from "../domain/period";
import type { TargetStatus } from "../domain/result";
import type { Submission } from "../domain/submission";
import type { Sum, TargetEvaluation, TargetNote } from "../domain/target";
import { expectedBy, grows, isOfWindow, type PaceRule } from "./pace";

/** What targets are judged by. */
export interface TargetContext {
  readonly submission: Submission;
  /** The window the flows of the submission cover: from the year's first day where periods were added up. */
  readonly period: Period | null;
  /** The plan's year. */
  readonly year: number;
  readonly pace: PaceRule;
  /** Bounds the number reached where the tables list services but no count without doubles. */
  readonly coverage: CoverageRule;
}

/** An evaluation before it is tied to its target. */
export interface Outcome extends Omit<TargetEvaluation, "target" | "result"> {
  readonly actual: number | null;
  readonly goal: number | null;
  readonly status: TargetStatus;
  readonly shortfall: number | null;
}

/** What is said when nothing is known; evaluations state what differs. */
export const nothingKnown: Outcome = {
  actual: null,
  goal: null,
  status: "noData",
  shortfall: null,
  numerator: null,
  denominator: null,
  needed: null,
  upTo: null,
  units: null,
  expected: null,
  notes: [],
};

/** How much of `count` is expected by the cut-off, begun at `start`; null for stocks and once the year is over. */
export function expectedOf({ pace, year, period }: TargetContext, sum: Sum, count: number, start = 0): number | null {
  const run = grows(sum) ? pace(year, period) : null;
  return run === null ? null : start + expectedBy(run, count - start);
}

/** The verdict on something that should reach `goal`, where `expected` is set only while it can still be on its way. */
export function verdict(actual: number, goal: number, expected: number | null): TargetStatus {
  if (actual >= goal) return "met";
  if (expected === null) return "missed";
  return actual >= expected ? "onTrack" : "behind";
}

export function leftOut(units: number): readonly TargetNote[] {
  return units === 0 ? [] : [{ code: "units-left-out", units }];
}

/** Whether a base is the people the coverage rule speaks of. */
export function isOfManaged(base: Sum, { managedInPlans: people }: CoverageRule): boolean {
  return base.length === people.length && base.every((id) => people.includes(id));
}

/** The columns of a base in the tables at hand, which may count the people managed in their own way. */
export function columnsOf(base: Sum, coverage: CoverageRule): Sum {
  return isOfManaged(base, coverage) ? coverage.managed : base;
}

/** Columns whose absence leaves a target without figures: all ways to write down what is reached, any part of a base. */
export function notInTables({ columns }: Submission, of: Sum, base: Sum = []): readonly TargetNote[] {
  const ways = of.some((id) => columns.has(id)) ? [] : of;
  const indicators = [...ways, ...base.filter((id) => !columns.has(id))];
  return indicators.length === 0 ? [] : [{ code: "not-in-tables", indicators }];
}

/** Why there is no figure: columns no table has, else units that have not filled them in. */
export function silence(absent: readonly TargetNote[], silent: number): readonly TargetNote[] {
  return absent.length > 0 ? absent : leftOut(silent);
}

export function partOfYear({ period, year }: TargetContext, sum: Sum): readonly TargetNote[] {
  if (period === null || !isOfWindow(sum)) return [];
  return period.from > periodOf(year, "year", period.calendar).from
    ? [{ code: "part-of-year", from: period.from }]
    : [];
}
