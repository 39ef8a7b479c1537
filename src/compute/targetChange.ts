import type { CoverageRule } from "../domain/coverageRule";
import type { LastYear, TargetChange, YearPair } from "../domain/lastYear";
import type { Submission } from "../domain/submission";
import { idsOf, type Plan, type Target, type TargetEvaluation } from "../domain/target";
import { byDays, isOfWindow } from "./pace";
import { evaluateTarget } from "./target";
import { over, sharedUnits } from "./yearPair";

/**
 * Each target of the plan held against the year before, like with like: what adds up over the year with the same window
 * of the year before, else the period with the same period; and over the units that gave its figures in both years.
 * null where there is nothing to compare.
 */
export function targetChanges(
  plan: Plan,
  lastYear: LastYear | null,
  coverage: CoverageRule,
): readonly (TargetChange | null)[] {
  return plan.targets.map((target) => {
    if (lastYear === null) return null;
    const { inPeriod, toDate } = lastYear;
    const addsUp = isOfWindow(idsOf(target.goal));
    const pair = addsUp ? (toDate ?? inPeriod) : inPeriod;
    // What does not add up is the same from the year's beginning and in its last period.
    const window = addsUp && toDate === null ? "inPeriod" : "toDate";
    return pair === null ? null : targetChange(target, pair, window, plan.year, coverage);
  });
}

function targetChange(
  target: Target,
  pair: YearPair,
  window: TargetChange["window"],
  year: number,
  coverage: CoverageRule,
): TargetChange | null {
  const evaluated = (submission: Submission): TargetEvaluation =>
    evaluateTarget(target, { submission, period: submission.period, year, pace: byDays, coverage });
  // Where a year says nothing, or only within bounds, there is nothing to compare and nothing to explain.
  if ([pair.now, pair.before].some((year) => evaluated(year).numerator === null)) return null;
  const ids = idsOf(target.goal);
  const { positions, leftOut } = sharedUnits(pair, ids);
  const [now, before] = [evaluated(over(pair.now, ids, positions)), evaluated(over(pair.before, ids, positions))];
  const isComparable = now.numerator !== null && before.numerator !== null && hasWholeGroup(target, pair, positions);
  return { window, now, before, units: isComparable ? positions.length : 0, leftOut };
}

/** Where every group is asked about: without a whole one rows would be taken for groups. */
function hasWholeGroup({ goal }: Target, { now: { groups } }: YearPair, positions: readonly number[]): boolean {
  if (goal.kind !== "perUnit" || goal.per !== "group" || groups.length === 0) return true;
  const kept = new Set(positions);
  return groups.some(({ members }) => members.every((member) => kept.has(member)));
}
