import type { CellRef } from "../domain/cell";
import type { CoverageRule } from "../domain/coverageRule";
import type { Finding } from "../domain/finding";
import type { Submission } from "../domain/submission";
import type { Recognition } from "../domain/table";

/** What a check may look at: the tables as typed and the figures joined by unit. */
export interface Evidence {
  readonly recognition: Recognition;
  readonly submission: Submission;
  /** What the workbook holds of earlier periods, oldest first. */
  readonly earlier: readonly Submission[];
  readonly coverage: CoverageRule;
}

/** Whether a cell already has an error: what is worked out from it need not be wrong as well. */
export type IsFaulty = (at: CellRef) => boolean;

/** One check. It reports all it finds, at once. */
export interface Rule {
  readonly name: string;
  readonly find: (evidence: Evidence, isFaulty: IsFaulty) => readonly Finding[];
}
