import type { IndicatorId } from "../domain/indicator";
import type { Submission } from "../domain/submission";

/**
 * Sums of every column over the units that have reported; NaN where none has. Each array holds all groups and then the
 * total.
 */
export function levelSums({ columns, groups }: Submission): ReadonlyMap<IndicatorId, Float64Array> {
  const sums = Array.from(columns, ([id, { values }]): [IndicatorId, Float64Array] => {
    const levels = new Float64Array(groups.length + 1);
    for (let group = 0; group < groups.length; group++) {
      levels[group] = sumOfMembers(values, groups[group]?.members ?? []);
    }
    levels[groups.length] = sumOfUnits(values);
    return [id, levels];
  });
  return new Map(sums);
}

function sumOfMembers(values: Float64Array, members: readonly number[]): number {
  let sum = 0;
  let reported = false;
  for (let index = 0; index < members.length; index++) {
    const value = values[members[index] ?? -1] ?? NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    reported = true;
  }
  return reported ? sum : NaN;
}

function sumOfUnits(values: Float64Array): number {
  let sum = 0;
  let reported = false;
  for (let unit = 0; unit < values.length; unit++) {
    const value = values[unit] ?? NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    reported = true;
  }
  return reported ? sum : NaN;
}
