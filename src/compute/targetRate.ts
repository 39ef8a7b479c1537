import type { Goal, TargetNote } from "../domain/target";
import { assertNever } from "../domain/assertNever";
import { leastAbove } from "./coverage";
import { estimateRate } from "./targetEstimate";
import {
  columnsOf,
  leftOut,
  notInTables,
  type Outcome,
  partOfYear,
  type TargetContext,
  nothingKnown,
} from "./targetOutcome";
import { allOf, anyOf, type Pairs, pairsOf, totalOf } from "./targetSum";

export type RateGoal = Extract<Goal, { readonly kind: "rateAbove" | "rateAtLeast" | "everyone" }>;

/** The least whole number that is at least so many permille of a base, on integers: 99 for 27,5 % of 358. */
export function leastAtLeast(base: number, permille: number): number {
  return Math.floor((base * permille + 999) / 1000);
}

/** The least number reached that satisfies the rate. Above 80 % of 100 is 81, at least 80 % of it is 80. */
export function leastReached(goal: RateGoal, base: number): number {
  switch (goal.kind) {
    case "rateAbove":
      return leastAbove(base, goal.permille);
    case "rateAtLeast":
      return leastAtLeast(base, goal.permille);
    case "everyone":
      return base;
    default:
      return assertNever(goal);
  }
}

/**
 * A rate over the units that reported both sides, judged as it stands in every period. More reached than there are
 * counts as met, with a note: the real rate is shown and the figures are to be looked at.
 */
export function evaluateRate(goal: RateGoal, context: TargetContext): Outcome {
  const { submission } = context;
  const bar = goal.kind === "everyone" ? 1 : goal.permille / 1000;
  const of = anyOf(submission, goal.of);
  const managed = columnsOf(goal.base, context.coverage);
  const base = allOf(submission, managed);
  const least = (all: number): number => leastReached(goal, all);
  if (of !== null && base !== null) {
    const early = partOfYear(context, [...goal.of, ...managed]);
    return rateOutcome(pairsOf(of, base, submission, least), bar, least, early);
  }
  return (
    estimateRate(goal, context, bar, least) ?? {
      ...nothingKnown,
      goal: bar,
      // Without its base a number would pass for the rate.
      numerator: base === null ? null : totalOf(of, submission).sum,
      denominator: totalOf(base, submission).sum,
      notes: notInTables(submission, goal.of, managed),
    }
  );
}

/** What the sums of both sides say about a bar given as a fraction. */
function rateOutcome(
  pairs: Pairs,
  bar: number,
  least: (base: number) => number,
  early: readonly TargetNote[],
): Outcome {
  const { numerator, denominator, paired, silent, units } = pairs;
  if (paired === 0) return { ...nothingKnown, goal: bar, notes: leftOut(silent) };
  const notes: readonly TargetNote[] = [...leftOut(silent), ...early];
  const known = { ...nothingKnown, goal: bar, numerator, denominator, units, notes };
  if (denominator === 0) return { ...known, status: "noSubjects", shortfall: 0 };
  const needed = least(denominator);
  return {
    ...known,
    actual: numerator / denominator,
    status: numerator >= needed ? "met" : "missed",
    shortfall: Math.max(0, needed - numerator),
    needed,
    notes: numerator > denominator ? [...notes, { code: "above-base", by: numerator - denominator }] : notes,
  };
}
