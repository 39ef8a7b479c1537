import type { Goal, TargetNote } from "../domain/target";
import {
  columnsOf,
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
import { leastAtLeast } from "./targetRate";
import { allOf, anyOf, pairsOf, totalOf } from "./targetSum";

/**
 * A share of a base frozen when the plan was made, in whole people: 27,5 % of 358 asks for 99. Where no frozen base is
 * given today's stands in, over the units that reported both sides, and a note says so.
 */
export function evaluatePercent(
  goal: Extract<Goal, { readonly kind: "percentOfBase" }>,
  context: TargetContext,
): Outcome {
  const { submission } = context;
  const bar = goal.permille / 1000;
  const { numerator, base, silent } = sidesOf(goal, context);
  const today: readonly TargetNote[] = goal.frozen === null && base !== null ? [{ code: "base-not-frozen", base }] : [];
  // Without its base a number would pass for the rate.
  const sides = { ...nothingKnown, goal: bar, numerator: base === null ? null : numerator, denominator: base };
  if (base === null || numerator === null) {
    const absent = notInTables(submission, goal.of, goal.frozen === null ? columnsOf(goal.base, context.coverage) : []);
    return { ...sides, notes: [...today, ...silence(absent, silent)] };
  }
  const notes = [...today, ...leftOut(silent), ...partOfYear(context, goal.of)];
  if (base === 0) return { ...sides, status: "noSubjects", shortfall: 0, notes };
  const needed = leastAtLeast(base, goal.permille);
  const expected = expectedOf(context, goal.of, needed);
  return {
    ...sides,
    actual: numerator / base,
    status: verdict(numerator, needed, expected),
    shortfall: Math.max(0, needed - numerator),
    needed,
    expected,
    notes,
  };
}

function sidesOf(
  { of, base, frozen, permille }: Extract<Goal, { readonly kind: "percentOfBase" }>,
  { submission, coverage }: TargetContext,
): { readonly numerator: number | null; readonly base: number | null; readonly silent: number } {
  const figures = anyOf(submission, of);
  const today = frozen === null ? allOf(submission, columnsOf(base, coverage)) : null;
  if (figures === null || today === null) {
    const { sum, silent } = totalOf(figures, submission);
    return { numerator: sum, base: frozen ?? totalOf(today, submission).sum, silent };
  }
  const { numerator, denominator, paired, silent } = pairsOf(figures, today, submission, (all) =>
    leastAtLeast(all, permille),
  );
  return paired === 0 ? { numerator: null, base: null, silent } : { numerator, base: denominator, silent };
}
