import { byDays } from "../compute/pace";
import { trackQuotas } from "../compute/quotas";
import { evaluatePlan } from "../compute/target";
import type { TargetQuotas } from "../domain/quota";
import type { Submission } from "../domain/submission";
import type { TargetEvaluation } from "../domain/target";
import type { Assessment } from "./assess";

/** How far each target of the plan has come in the year to date, in the plan's order; none where no plan is followed. */
export function targetsToDate(assessment: Assessment): readonly TargetEvaluation[] {
  return targetsIn(assessment, assessment.toDate);
}

/** The same by the figures of the period alone. */
export function targetsInPeriod(assessment: Assessment): readonly TargetEvaluation[] {
  return targetsIn(assessment, assessment.submission);
}

function targetsIn({ plan, coverage }: Assessment, submission: Submission): readonly TargetEvaluation[] {
  return plan === null ? [] : evaluatePlan(plan, { submission, period: submission.period, pace: byDays, coverage });
}

/** The targets that have been shared out in the sheet "Giao chỉ tiêu", unit by unit. */
export function quotasToDate({ plan, quotas, toDate, coverage }: Assessment): readonly TargetQuotas[] {
  if (plan === null) return [];
  const context = { submission: toDate, period: toDate.period, pace: byDays, coverage, year: plan.year };
  return trackQuotas(quotas, plan.targets, context);
}
