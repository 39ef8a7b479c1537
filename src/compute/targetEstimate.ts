import type { Sum } from "../domain/target";
import { isOfManaged, leftOut, notInTables, type Outcome, type TargetContext, nothingKnown } from "./targetOutcome";
import { unitReach } from "./unitCoverage";

/**
 * The verdict on a rate of people reached where the tables have single services but no count without doubles, so that
 * only bounds are known: met when even the lower one satisfies the bar, missed when even the upper one does not, else
 * no verdict. The rate itself stays unknown; the shortfall is the most it can be.
 *
 * Holds only where the target is of the people the coverage rule speaks of: a service of people outside the base
 * says nothing about those inside. null where it is not, and where no service is reported either.
 */
export function estimateRate(
  goal: { readonly of: Sum; readonly base: Sum },
  { submission, coverage }: TargetContext,
  bar: number,
  least: (base: number) => number,
): Outcome | null {
  const isCoverage = goal.of.length === 1 && goal.of[0] === coverage.reached && isOfManaged(goal.base, coverage);
  if (!isCoverage || submission.columns.has(coverage.reached)) return null;
  let [low, high, managed, silent] = [0, 0, 0, submission.missing.length];
  let [meeting, applicable] = [0, 0];
  for (let position = 0; position < submission.units.length; position++) {
    const reach = unitReach(submission, coverage, position);
    if (reach.managed === null || (reach.bounds === null && reach.managed > 0)) {
      silent++;
      continue;
    }
    if (reach.managed === 0) continue;
    managed += reach.managed;
    low += reach.bounds?.low ?? 0;
    high += reach.bounds?.high ?? 0;
    applicable++;
    if ((reach.bounds?.low ?? 0) >= least(reach.managed)) meeting++;
  }
  if (silent === submission.units.length + submission.missing.length) return null;
  const units = { meeting, applicable };
  const known = { ...nothingKnown, goal: bar, denominator: managed, units };
  if (managed === 0) return { ...known, status: "noSubjects", shortfall: 0, notes: leftOut(silent) };
  const needed = least(managed);
  const notes = [...notInTables(submission, goal.of), { code: "estimated", low, high } as const, ...leftOut(silent)];
  if (low >= needed) return { ...known, status: "met", shortfall: 0, needed, notes };
  if (high < needed) return { ...known, status: "missed", shortfall: needed - low, needed, notes };
  return { ...known, needed, notes };
}
