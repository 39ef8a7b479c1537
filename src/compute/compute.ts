import type { CoverageRule } from "../domain/coverageRule";
import type { Coverage, UnitResult } from "../domain/result";
import type { Submission } from "../domain/submission";
import { coverageOf, estimatedCoverage } from "./coverage";
import { levelSums } from "./levelSums";
import { lineOf } from "./line";
import { type Reaches, reachesOf } from "./unitCoverage";

export interface Results {
  readonly units: readonly UnitResult[];
  readonly groups: readonly UnitResult[];
  readonly total: UnitResult;
}

/** All results of a submission. Sums before rates: a level's rate is formed from the sums of its units. */
export function compute(submission: Submission, rule: CoverageRule, totalName: string): Results {
  const { units, groups, columns } = submission;
  const figures = new Map(Array.from(columns, ([id, { values }]) => [id, values]));
  const sums = levelSums(submission);
  const reaches = reachesOf(submission, rule);
  return {
    units: units.map(({ code, name }, position) => ({
      code,
      name,
      values: lineOf(figures, position),
      coverage: unitCoverage(reaches, position, rule),
    })),
    groups: groups.map(({ unit: { code, name }, members }, position) => ({
      code,
      name,
      values: lineOf(sums, position),
      coverage: levelCoverage(reaches, members, rule),
    })),
    total: {
      code: null,
      name: totalName,
      values: lineOf(sums, groups.length),
      coverage: levelCoverage(reaches, units.keys(), rule),
    },
  };
}

function unitCoverage(
  { managed, low, high, estimated }: Reaches,
  position: number,
  rule: CoverageRule,
): Coverage | null {
  const base = managed[position] ?? NaN;
  const least = low[position] ?? NaN;
  if (Number.isNaN(base)) return null;
  if (Number.isNaN(least)) return coverageOf(null, base, rule.abovePermille);
  if (estimated) return estimatedCoverage(least, high[position] ?? NaN, base, rule.abovePermille);
  return coverageOf(least, base, rule.abovePermille);
}

/**
 * A level's coverage over the units that reported both who is managed and who was reached: a unit with one side
 * missing would pull the rate up or down. null when no unit reported who is managed.
 */
function levelCoverage(reaches: Reaches, members: Iterable<number>, rule: CoverageRule): Coverage | null {
  let [managed, low, high, alone] = [0, 0, 0, 0];
  let [complete, partial] = [false, false];
  for (const member of members) {
    const base = reaches.managed[member] ?? NaN;
    if (Number.isNaN(base)) continue;
    partial = true;
    alone += base;
    const least = reaches.low[member] ?? NaN;
    if (Number.isNaN(least)) continue;
    complete = true;
    managed += base;
    low += least;
    high += reaches.high[member] ?? NaN;
  }
  if (!complete) return partial ? coverageOf(null, alone, rule.abovePermille) : null;
  if (reaches.estimated && managed > 0) return estimatedCoverage(low, high, managed, rule.abovePermille);
  return coverageOf(low, managed, rule.abovePermille);
}
