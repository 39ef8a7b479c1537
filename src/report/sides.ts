import type { TargetEvaluation } from "../domain/target";

/** Of a least number for every unit the units where it holds: their sum would hide who has none. */
export function sidesOf({
  target,
  result,
  numerator,
  denominator,
}: TargetEvaluation): readonly [part: number | null, whole: number | null] {
  return target.goal.kind === "perUnit" ? [result.actual, result.goal] : [numerator, denominator];
}
