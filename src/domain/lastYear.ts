import type { Coverage } from "./result";
import type { Submission } from "./submission";
import type { TargetEvaluation } from "./target";
import type { Unit } from "./unit";

/** The figures of one window and of the same window a year before, by the same units at the same positions. */
export interface YearPair {
  readonly now: Submission;
  readonly before: Submission;
}

/** What may be held against the year before; null where the workbook does not have the same window of it. */
export interface LastYear {
  /** The period reported on by itself. */
  readonly inPeriod: YearPair | null;
  /** From the same day to the same day, flows added up over the same parts of it. */
  readonly toDate: YearPair | null;
}

/** Which units a comparison is over. */
export interface ComparedUnits {
  /** How many gave the same figures in both years; 0 = nothing can be compared. */
  readonly units: number;
  /** Those that gave them in one year only, or not the same ones: they are in neither side. */
  readonly leftOut: readonly Unit[];
}

/** Who was reached, now and a year before, over the same units. */
export interface CoverageChange extends ComparedUnits {
  readonly now: Reached;
  readonly before: Reached;
}

export type Reached = Coverage & { readonly reached: number };

/** One target, now and a year before, over the same units. */
export interface TargetChange extends ComparedUnits {
  /** Both from the year's beginning, or both of the period alone. */
  readonly window: "toDate" | "inPeriod";
  readonly now: TargetEvaluation;
  readonly before: TargetEvaluation;
}
