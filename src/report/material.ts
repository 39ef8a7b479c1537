import type { Results } from "../compute/compute";
import type { Agency } from "../domain/agency";
import type { CoverageRule } from "../domain/coverageRule";
import type { CoverageChange, TargetChange } from "../domain/lastYear";
import type { TargetQuotas } from "../domain/quota";
import type { Submission } from "../domain/submission";
import type { Plan, TargetEvaluation } from "../domain/target";

/** All that a report can tell, for every sheet to take what it shows. */
export interface ReportMaterial {
  readonly agency: Agency;
  /** The figures of the period reported on, without those set aside. */
  readonly submission: Submission;
  readonly results: Results;
  /** Who was reached against the same period a year ago; null where the workbook does not have it. */
  readonly reachChange: CoverageChange | null;
  readonly rule: CoverageRule;
  /** null when no plan is followed. */
  readonly progress: PlanProgress | null;
  /** The targets shared out among the units; none where no plan is followed. */
  readonly quotas: readonly TargetQuotas[];
  /** What was set aside and what was accepted, as sentences. */
  readonly notes: readonly string[];
}

export interface PlanProgress {
  readonly plan: Plan;
  /** From the year's beginning: what targets are judged by. */
  readonly toDate: readonly TargetEvaluation[];
  /** Of the period alone, and against the year before where there is something to compare; in the order of `toDate`. */
  readonly inPeriod: readonly TargetEvaluation[];
  readonly changes: readonly (TargetChange | null)[];
}

/** Where a sheet stands in what is sent: "I", "II" … as an annex to the report's text; null by itself, to be signed by itself. */
export type AnnexNumber = string | null;
