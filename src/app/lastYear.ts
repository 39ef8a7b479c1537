import { coverageChange } from "../compute/coverageChange";
import { targetChanges } from "../compute/targetChange";
import type { CoverageChange, TargetChange } from "../domain/lastYear";
import type { Assessment } from "./assess";

/**
 * Who was reached in the period and by the same day a year before, over all units or some, by their positions in the
 * submission; null where the workbook does not hold that year.
 */
export function coverageAgainstLastYear(
  { lastYear, coverage }: Assessment,
  among?: readonly number[],
): CoverageChange | null {
  const pair = lastYear?.inPeriod ?? null;
  return pair === null ? null : coverageChange(pair, coverage, among);
}

/** The plan's targets against the year before, in the plan's order; none where no plan is followed. */
export function targetsAgainstLastYear({ plan, lastYear, coverage }: Assessment): readonly (TargetChange | null)[] {
  return plan === null ? [] : targetChanges(plan, lastYear, coverage);
}
