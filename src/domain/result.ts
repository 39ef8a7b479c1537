import type { IndicatorId } from "./indicator";
import type { Period } from "./period";
import type { Layout } from "./table";
import type { Severity } from "./finding";

export type CoverageStatus = "met" | "missed" | "noSubjects" | "estimated" | "noData";

/** How many of the managed people were reached by at least one service, each counted once. */
export interface Coverage {
  /** null when not reported, or only known within `low` … `high`. */
  readonly reached: number | null;
  readonly managed: number;
  /** Only when the status is "estimated": the bounds of the number reached. */
  readonly low?: number;
  readonly high?: number;
  /** reached / managed, unrounded; null when managed is 0 or reached unknown. */
  readonly rate: number | null;
  readonly status: CoverageStatus;
  /** People still to reach before the rate is met; 0 when it is. For an estimate, the most it can be. */
  readonly shortfall: number;
}

export interface UnitResult {
  readonly code: string | null;
  readonly name: string;
  /** null = not reported, never 0. */
  readonly values: Readonly<Record<IndicatorId, number | null>>;
  /** null when the tables say nothing about coverage. */
  readonly coverage: Coverage | null;
}

export type TargetStatus = "met" | "onTrack" | "behind" | "missed" | "noSubjects" | "noData" | "notMeasured";

export interface TargetResult {
  readonly id: string;
  /** Rates as fractions, counts as counts. */
  readonly actual: number | null;
  readonly goal: number | null;
  /** actual / goal */
  readonly progress: number | null;
  readonly status: TargetStatus;
  readonly shortfall: number | null;
}

/** One table that was read. */
export interface Source {
  readonly sheet: string;
  readonly range: string;
  readonly layout: Layout;
  readonly units: number;
  readonly indicators: readonly IndicatorId[];
}

/** A finding with its sentence, as it leaves the program. */
export interface ReportedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly unit?: string;
  readonly message: string;
}

/** What the command line writes as JSON and what tests of the computation compare. */
export interface ReportResult {
  readonly format: "tonghop-result/1";
  /** null only together with a `no-period` error. */
  readonly period: Period | null;
  readonly plan: string | null;
  readonly sources: readonly Source[];
  /** The lowest level, in roster order, or in workbook order where there is no roster. */
  readonly units: readonly UnitResult[];
  /** Upper levels, each the sum of its units. */
  readonly groups: readonly UnitResult[];
  readonly total: UnitResult;
  readonly targets: readonly TargetResult[];
  readonly findings: readonly ReportedFinding[];
}
