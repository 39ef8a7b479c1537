import type { UnitResult } from "../domain/result";
import { listText } from "../i18n/listText";
import { reportText } from "../i18n/reportText";
import type { ReportMaterial } from "./material";
import { superiorsOf } from "./outline";

/** A unit as "Thiếu hụt" lists it. */
export interface ListedUnit {
  readonly unit: UnitResult;
  /** Index in `Submission.units`; null for a unit that stands in no table. */
  readonly position: number | null;
  /** "" where the tables name none. */
  readonly superior: string;
  readonly remark: string;
}

export interface Shortfalls {
  /** Whether the tables tell of coverage at all. */
  readonly isJudged: boolean;
  /** How many units have a verdict, met or missed. */
  readonly judged: number;
  /** Units that miss the bar, the lowest rate first. */
  readonly short: readonly ListedUnit[];
  /** Units whose figures do not allow a verdict, in their order; then those that have not reported. */
  readonly open: readonly ListedUnit[];
}

export function shortfallsOf({ results: { units }, submission }: ReportMaterial): Shortfalls {
  const superiors = superiorsOf(submission);
  const listed = units.map((unit, position) => ({
    unit,
    position,
    superior: superiors.get(position) ?? "",
    remark: remarkOf(unit),
  }));
  const isJudged = units.some(({ coverage }) => coverage !== null);
  const silent = submission.missing.map(({ code, name }) => ({
    unit: { code, name, values: {}, coverage: null },
    position: null,
    superior: "",
    remark: reportText.coverage.missing,
  }));
  return {
    isJudged,
    judged: units.filter(({ coverage }) => coverage?.status === "met" || coverage?.status === "missed").length,
    short: listed.filter(({ unit: { coverage } }) => coverage?.status === "missed").toSorted(worstFirst),
    open: [...(isJudged ? listed.filter(({ unit }) => isOpen(unit)) : []), ...silent],
  };
}

function isOpen({ coverage }: UnitResult): boolean {
  return coverage === null || coverage.status === "noData" || coverage.status === "estimated";
}

/** By rate, compared on integers; then by people missing; then as the tables have them. */
function worstFirst({ unit: a }: ListedUnit, { unit: b }: ListedUnit): number {
  const [one, other] = [a.coverage, b.coverage];
  if (one === null || other === null) return 0;
  const byRate = (one.reached ?? 0) * other.managed - (other.reached ?? 0) * one.managed;
  return byRate === 0 ? other.shortfall - one.shortfall : byRate;
}

function remarkOf({ coverage }: UnitResult): string {
  if (coverage === null || coverage.status === "noData") return reportText.coverage.noData;
  if (coverage.status === "estimated") return reportText.coverage.estimated(coverage.low ?? 0, coverage.high ?? 0);
  return coverage.status === "missed" && coverage.reached === 0 ? listText.shortfalls.nobodyReached : "";
}
