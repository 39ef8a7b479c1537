import { givenTargets, type Quota, type SharedTarget, type TargetQuotas, type UnitQuota } from "../domain/quota";
import type { Target } from "../domain/target";
import type { Unit } from "../domain/unit";
import { expectedOf, type TargetContext, verdict } from "./targetOutcome";
import { anyOf } from "./targetSum";

/**
 * How far every unit has come with its part of each target that has been shared out, in the order of the targets.
 * A unit is judged as the target itself is, by its own figure: met once that is at least the quota.
 */
export function trackQuotas(
  quotas: readonly Quota[],
  targets: readonly Target[],
  context: TargetContext,
): readonly TargetQuotas[] {
  return givenTargets(targets, quotas).map((target) => {
    const given = quotas.flatMap(({ target: id, unit, count }) =>
      id === target.id && count !== null ? [[unit, count] as const] : [],
    );
    return trackTarget(target, new Map(given), context);
  });
}

function trackTarget(target: SharedTarget, given: ReadonlyMap<Unit, number>, context: TargetContext): TargetQuotas {
  const { units, missing } = context.submission;
  const figures = anyOf(context.submission, target.goal.of);
  const standing = (unit: Unit, figure = NaN): UnitQuota =>
    unitQuota(unit, given.get(unit) ?? null, Number.isNaN(figure) ? null : figure, target, context);
  return {
    target,
    units: [
      ...units.map((unit, position) => standing(unit, figures?.[position])),
      ...missing.map((unit) => standing(unit)),
    ],
  };
}

function unitQuota(
  unit: Unit,
  quota: number | null,
  done: number | null,
  { goal }: SharedTarget,
  context: TargetContext,
): UnitQuota {
  const plain = { unit, quota, done, permille: null, remaining: null };
  if (quota === null) return { ...plain, status: null };
  if (done === null) return { ...plain, status: "noData" };
  return {
    ...plain,
    permille: quota === 0 ? null : Math.floor((1000 * done) / quota),
    remaining: Math.max(0, quota - done),
    status: verdict(done, quota, expectedOf(context, goal.of, quota, startOf(goal, quota))),
  };
}

/** What a cumulative count began with is known for the whole only; a unit is taken to have had its part of it. */
function startOf(goal: SharedTarget["goal"], quota: number): number {
  const start = goal.kind === "cumulative" ? (goal.start ?? 0) : 0;
  return goal.count === 0 ? 0 : Number((BigInt(start) * BigInt(quota)) / BigInt(goal.count));
}
