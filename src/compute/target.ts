import { assertNever } from "../domain/assertNever";
import type { Goal, Plan, Target, TargetEvaluation } from "../domain/target";
import { evaluateAddition } from "./targetAddition";
import { evaluateCount, evaluateCountAtMost } from "./targetCount";
import { type Outcome, type TargetContext, nothingKnown } from "./targetOutcome";
import { evaluatePercent } from "./targetPercent";
import { evaluatePerUnit } from "./targetPerUnit";
import { evaluateRate } from "./targetRate";
import { evaluateShare } from "./targetShare";

export type { TargetContext } from "./targetOutcome";

/** Every target of a plan, in the plan's order, judged in the plan's year. */
export function evaluatePlan(plan: Plan, context: Omit<TargetContext, "year">): readonly TargetEvaluation[] {
  return plan.targets.map((target) => evaluateTarget(target, { ...context, year: plan.year }));
}

/**
 * How one target stands. `noData` means that a side is missing or that what is missing could turn the verdict; a figure
 * beside it is of those who have reported. `noSubjects` means an empty base. Verdicts are formed on integers.
 */
export function evaluateTarget(target: Target, context: TargetContext): TargetEvaluation {
  const { actual, goal, status, shortfall, ...rest } = outcomeOf(target.goal, context);
  const progress = actual === null || goal === null || goal === 0 ? null : actual / goal;
  return { target, result: { id: target.id, actual, goal, progress, status, shortfall }, ...rest };
}

function outcomeOf(goal: Goal, context: TargetContext): Outcome {
  switch (goal.kind) {
    case "rateAbove":
    case "rateAtLeast":
    case "everyone":
      return evaluateRate(goal, context);
    case "countAtLeast":
    case "cumulative":
    case "maintain":
    case "range":
      return evaluateCount(goal, context);
    case "countAtMost":
      return evaluateCountAtMost(goal, context);
    case "maintainAndAdd":
      return evaluateAddition(goal, context);
    case "shareOfUnits":
      return evaluateShare(goal, context);
    case "percentOfBase":
      return evaluatePercent(goal, context);
    case "perUnit":
      return evaluatePerUnit(goal, context);
    case "qualitative":
      return { ...nothingKnown, status: "notMeasured" };
    default:
      return assertNever(goal);
  }
}
