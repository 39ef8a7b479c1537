import { byDays } from "../compute/pace";
import { evaluatePlan } from "../compute/target";
import type { SheetPlan } from "../domain/sheetPlan";
import type { Submission } from "../domain/submission";
import { agencyFrom } from "../recognise/agencyText";
import { coverageSheet } from "../report/coverageSheet";
import { targetSheet } from "../report/targetSheet";
import type { Assessment } from "./assess";
import { notesOn } from "./notes";

/** The sheets of the report: coverage by unit, and the plan's targets where a plan is in force. */
export function sheetsOf(assessment: Assessment): readonly SheetPlan[] {
  const { recognition, submission, coverage, results, plan, targets, lastYear } = assessment;
  const agency = agencyFrom(recognition);
  const { period, groups, missing } = submission;
  const first = coverageSheet({ results, groups, missing, period, rule: coverage, agency, notes: notesOn(assessment) });
  if (plan === null) return [first];
  const evaluated = (of: Submission): typeof targets =>
    evaluatePlan(plan, { submission: of, period: of.period, pace: byDays, coverage });
  const inPeriod = evaluated(submission);
  const before = lastYear === null ? null : evaluated(lastYear);
  return [first, targetSheet({ plan, toDate: targets, inPeriod, lastYear: before, period, agency })];
}
