import { byDays } from "../../src/compute/pace";
import { evaluateTarget, type TargetContext } from "../../src/compute/target";
import type { IndicatorId } from "../../src/domain/indicator";
import { type Period, periodOf } from "../../src/domain/period";
import type { Submission } from "../../src/domain/submission";
import type { Goal, TargetEvaluation } from "../../src/domain/target";
import { standardCoverage } from "../../src/plans/coverage";

/** Figures by unit; null = not reported. */
export type Figures = Readonly<Record<IndicatorId, readonly (number | null)[]>>;

export interface Surroundings {
  readonly period?: Period;
  readonly year?: number;
  /** Units by group, as indexes. */
  readonly groups?: readonly (readonly number[])[];
  /** How many units of the roster stand in no table. */
  readonly missing?: number;
}

export function submissionOf(figures: Figures, { groups = [], missing = 0, period }: Surroundings = {}): Submission {
  const count = Math.max(0, ...Object.values(figures).map(({ length }) => length));
  const units = Array.from({ length: count + missing }, (_, index) => ({ code: null, name: `Ward ${index + 1}` }));
  return {
    period: period ?? null,
    units: units.slice(0, count),
    missing: units.slice(count),
    groups: groups.map((members, index) => ({ unit: { code: null, name: `District ${index + 1}` }, members })),
    columns: new Map(
      Object.entries(figures).map(([id, values]) => [
        id,
        { values: Float64Array.from(values, (value) => value ?? NaN), at: values.map(() => null) },
      ]),
    ),
  };
}

/** The whole of the year 2024 unless told otherwise. */
export function contextOf(figures: Figures, surroundings: Surroundings = {}): TargetContext {
  const period = surroundings.period ?? periodOf(2024, "year");
  return {
    submission: submissionOf(figures, surroundings),
    period,
    year: surroundings.year ?? 2024,
    pace: byDays,
    coverage: standardCoverage,
  };
}

export function evaluate(goal: Goal, figures: Figures, surroundings?: Surroundings): TargetEvaluation {
  return evaluateTarget({ id: "T", name: "", unit: "", goal }, contextOf(figures, surroundings));
}

export const halfYear = periodOf(2024, "half1");
