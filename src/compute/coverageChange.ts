import type { CoverageRule } from "../domain/coverageRule";
import type { IndicatorId } from "../domain/indicator";
import type { CoverageChange, Reached, YearPair } from "../domain/lastYear";
import type { Submission } from "../domain/submission";
import { coverageOf } from "./coverage";
import { figure } from "./unitCoverage";
import { sharedUnits } from "./yearPair";

/**
 * How many people were reached and managed in both years, over all units or over some, by their positions; only units
 * that gave both sides in both years are in it. null where a year has no unit that gave both.
 */
export function coverageChange(
  pair: YearPair,
  rule: CoverageRule,
  among: readonly number[] = [...pair.now.units.keys()],
): CoverageChange | null {
  const ids = [...rule.managed, rule.reached];
  const { positions, leftOut } = sharedUnits(pair, ids, among);
  const isWhole = (submission: Submission, position: number): boolean =>
    ids.every((id) => figure(submission, id, position) !== null);
  // Where a year says nothing there is nothing to compare and nothing to explain.
  if ([pair.now, pair.before].some((year) => !among.some((position) => isWhole(year, position)))) return null;
  const whole = positions.filter((position) => isWhole(pair.now, position));
  const side = (submission: Submission): Reached => {
    const reached = sum(submission, [rule.reached], whole);
    return { ...coverageOf(reached, sum(submission, rule.managed, whole), rule.abovePermille), reached };
  };
  return { now: side(pair.now), before: side(pair.before), units: whole.length, leftOut };
}

function sum(submission: Submission, ids: readonly IndicatorId[], positions: readonly number[]): number {
  let people = 0;
  for (const id of ids) for (const position of positions) people += figure(submission, id, position) ?? 0;
  return people;
}
