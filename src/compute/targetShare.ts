import type { Goal, TargetNote } from "../domain/target";
import { leftOut, notInTables, type Outcome, type TargetContext, nothingKnown } from "./targetOutcome";
import { evaluateRate, leastAtLeast } from "./targetRate";
import { anyOf } from "./targetSum";

/**
 * A share of all units, or of the things a base counts. The rate shown is that of the units that have reported; of all
 * units it is met when the silent ones cannot undo it, missed when they cannot save it, else there is no verdict yet.
 */
export function evaluateShare(
  { permille, of, base }: Extract<Goal, { readonly kind: "shareOfUnits" }>,
  context: TargetContext,
): Outcome {
  const { submission } = context;
  if (base !== "units") return evaluateRate({ kind: "rateAtLeast", permille, of, base }, context);
  const bar = permille / 1000;
  const figures = anyOf(submission, of);
  if (figures === null) return { ...nothingKnown, goal: bar, notes: notInTables(submission, of) };
  let [meeting, applicable, several] = [0, 0, 0];
  for (const figure of figures) {
    if (Number.isNaN(figure)) continue;
    applicable++;
    if (figure >= 1) meeting++;
    if (figure > 1) several++;
  }
  const all = submission.units.length + submission.missing.length;
  const silent = all - applicable;
  const notes: readonly TargetNote[] = [
    ...leftOut(silent),
    ...(several > 0 ? [{ code: "more-than-one", units: several } as const] : []),
  ];
  if (all === 0) return { ...nothingKnown, goal: bar, status: "noSubjects", shortfall: 0, notes };
  const needed = leastAtLeast(all, permille);
  const known = {
    ...nothingKnown,
    actual: applicable === 0 ? null : meeting / applicable,
    goal: bar,
    numerator: meeting,
    denominator: applicable,
    needed,
    units: { meeting, applicable },
    notes,
  };
  if (meeting >= needed) return { ...known, status: "met", shortfall: 0 };
  return meeting + silent < needed ? { ...known, status: "missed", shortfall: needed - meeting } : known;
}
