import type { Goal } from "../domain/target";
import { expectedBy } from "./pace";
import {
  leftOut,
  notInTables,
  type Outcome,
  silence,
  type TargetContext,
  nothingKnown,
  verdict,
} from "./targetOutcome";
import { anyOf, totalOf } from "./targetSum";

/**
 * Things to keep and things to add. What is to be kept is judged as it stands; the new ones have the year to come.
 * Where new ones are counted apart both halves must hold: 127 in all, 3 of them new, fails "122 and 5 new" by two.
 */
export function evaluateAddition(
  { keep, add, of, added }: Extract<Goal, { readonly kind: "maintainAndAdd" }>,
  context: TargetContext,
): Outcome {
  const { submission } = context;
  const needed = keep + add;
  const { sum, silent } = totalOf(anyOf(submission, of), submission);
  if (sum === null) {
    return { ...nothingKnown, goal: needed, needed, notes: silence(notInTables(submission, of), silent) };
  }
  const fresh = totalOf(anyOf(submission, added), submission);
  // Half of the units' new ones are no count of the new ones: what the others added would pass for kept.
  const counted = fresh.silent > silent ? null : fresh.sum;
  const [kept, made] = counted === null ? [Math.min(sum, keep), sum - Math.min(sum, keep)] : [sum - counted, counted];
  const run = context.pace(context.year, context.period);
  const expectedNew = run === null ? null : expectedBy(run, add);
  return {
    ...nothingKnown,
    actual: sum,
    goal: needed,
    numerator: sum,
    needed,
    status: kept < keep ? "missed" : verdict(made, add, expectedNew),
    shortfall: Math.max(0, keep - kept) + Math.max(0, add - made),
    expected: expectedNew === null ? null : keep + expectedNew,
    notes: [...leftOut(silent), ...(counted === null ? [{ code: "added-not-counted" } as const] : [])],
  };
}
