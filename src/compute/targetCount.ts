import type { Goal } from "../domain/target";
import {
  expectedOf,
  leftOut,
  notInTables,
  type Outcome,
  partOfYear,
  silence,
  type TargetContext,
  nothingKnown,
  verdict,
} from "./targetOutcome";
import { allOf, anyOf, totalOf } from "./targetSum";

export type CountGoal = Extract<Goal, { readonly kind: "countAtLeast" | "cumulative" | "maintain" | "range" }>;

/** A count that should reach a number. What units have not reported is not in it, and a note says how many they are. */
export function evaluateCount(goal: CountGoal, context: TargetContext): Outcome {
  const { submission } = context;
  const { sum, silent } = totalOf(anyOf(submission, goal.of), submission);
  const upTo = goal.kind === "range" ? goal.to : null;
  const needed = goal.kind === "range" ? goal.from : goal.count;
  if (sum === null) {
    const notes = silence(notInTables(submission, goal.of), silent);
    return { ...nothingKnown, goal: needed, needed, upTo, status: needed === null ? "notMeasured" : "noData", notes };
  }
  const figures = { ...nothingKnown, actual: sum, goal: needed, numerator: sum, needed, upTo };
  if (needed === null) return { ...figures, status: "notMeasured", notes: leftOut(silent) };
  const start = goal.kind === "cumulative" ? goal.start : undefined;
  const expected = goal.kind === "maintain" ? null : expectedOf(context, goal.of, needed, start);
  return {
    ...figures,
    status: verdict(sum, needed, expected),
    shortfall: Math.max(0, needed - sum),
    expected,
    notes: [
      ...leftOut(silent),
      ...partOfYear(context, goal.of),
      ...(upTo !== null && sum > upTo ? [{ code: "above-range", by: sum - upTo } as const] : []),
    ],
  };
}

/**
 * A count that should stay down, judged as it stands in every period: what has happened cannot be undone, and nothing
 * happened so far is met. One that keeps to the bound is met only when every unit has reported every part of it, for
 * a unit that says nothing is not a unit where nothing happened. The shortfall is how many there are too many.
 */
export function evaluateCountAtMost(
  goal: Extract<Goal, { readonly kind: "countAtMost" }>,
  context: TargetContext,
): Outcome {
  const { submission } = context;
  const { sum } = totalOf(anyOf(submission, goal.of), submission);
  const { silent } = totalOf(allOf(submission, goal.of), submission);
  const notes = [...silence(notInTables(submission, [], goal.of), silent), ...partOfYear(context, goal.of)];
  const figures = { ...nothingKnown, actual: sum, goal: goal.count, numerator: sum, needed: goal.count, notes };
  if (sum === null) return figures;
  if (sum > goal.count) return { ...figures, status: "missed", shortfall: sum - goal.count };
  return silent > 0 ? figures : { ...figures, status: "met", shortfall: 0 };
}
