import type { CellRef } from "../domain/cell";
import type { IndicatorId } from "../domain/indicator";

/** How a sentence calls what a finding's facts name by id or place. */
export interface FindingWords {
  readonly indicator: (id: IndicatorId) => string;
  /** "Biểu 1!F9" */
  readonly place: (at: CellRef) => string;
}
