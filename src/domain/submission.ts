import type { CellRef } from "./cell";
import type { IndicatorId } from "./indicator";
import type { Period } from "./period";
import type { Unit } from "./unit";

/** One indicator over all units, in the order of `Submission.units`. */
export interface FigureColumn {
  /** Whole numbers; NaN where a unit has not reported. */
  readonly values: Float64Array;
  /** Where each figure stands; null where no cell holds one. */
  readonly at: readonly (CellRef | null)[];
}

/** An upper level and the units that belong to it, as indexes into `Submission.units`. */
export interface Group {
  readonly unit: Unit;
  readonly members: readonly number[];
}

/** The figures of one period, joined by unit over all tables. Columns keep computing linear and quick for thousands of units. */
export interface Submission {
  /** null when no table says which. */
  readonly period: Period | null;
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
  readonly columns: ReadonlyMap<IndicatorId, FigureColumn>;
  /** Units of the roster in force that stand in no table. */
  readonly missing: readonly Unit[];
}
