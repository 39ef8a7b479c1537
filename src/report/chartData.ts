import type { UnitResult } from "../domain/result";
import type { TargetEvaluation } from "../domain/target";
import { chartText } from "../i18n/chartText";
import { rateDecimals } from "../i18n/display";
import type { ReportMaterial } from "./material";

/** A bar: `part` of `whole`, as the table beside the chart has them. */
export interface Bar {
  /** What the table's first column calls it. */
  readonly code: string;
  readonly name: string;
  readonly part: number;
  readonly whole: number;
  /** Where part and whole are rates themselves, so many decimals that the two compare as printed; null where they count. */
  readonly sideDecimals: number | null;
  /** So many that the printed percentage and the verdict agree. */
  readonly decimals: number;
}

/** What a chart shows, and what has to be said about what it does not. */
export interface Bars {
  readonly bars: readonly Bar[];
  readonly notes: readonly string[];
}

/** More bars than this and their names cannot be read. */
export const mostBars = 30;

/** Coverage by unit; by upper level where there are too many units, and the worst where that does not help. */
export function coverageBars({ results, submission: { missing }, rule }: ReportMaterial): Bars {
  const text = chartText.coverage;
  const byGroups = results.units.length > mostBars && results.groups.length > 0;
  const lines = byGroups ? results.groups : results.units;
  const known = lines.flatMap((line) => barOf(line, rule.abovePermille));
  const isTooMany = known.length > mostBars;
  const shown = isTooMany ? known.toSorted((a, b) => a.part * b.whole - b.part * a.whole).slice(0, mostBars) : known;
  const absent = lines.length - known.length + (byGroups ? 0 : missing.length);
  return {
    bars: shown.map((bar, index) => ({ ...bar, code: String(index + 1) })),
    notes: [
      ...(byGroups ? [text.byGroups(results.units.length, lines.length)] : []),
      ...(isTooMany ? [text.worst(mostBars, lines.length)] : []),
      ...(absent > 0 ? [text.leftOut(absent)] : []),
    ],
  };
}

function barOf({ name, coverage }: UnitResult, abovePermille: number): Omit<Bar, "code">[] {
  if (coverage === null || coverage.reached === null || coverage.managed === 0) return [];
  const { reached: part, managed: whole } = coverage;
  return [{ name, part, whole, sideDecimals: null, decimals: rateDecimals(part, whole, abovePermille) }];
}

/** How much of every measurable target's goal is reached. "At most so many" is left out: less is better there. */
export function progressBars(targets: readonly TargetEvaluation[]): Bars {
  const bars = targets.flatMap(({ target, result: { actual, goal }, numerator, denominator }): Bar[] => {
    if (actual === null || goal === null || goal <= 0 || target.goal.kind === "countAtMost") return [];
    const { id: code, name } = target;
    const decimals = rateDecimals(actual, goal, 1000);
    // "Mỗi huyện ít nhất 01 mô hình" has two sides too, but counts places.
    const ofRates = "permille" in target.goal || target.goal.kind === "everyone";
    const bar = "permille" in target.goal ? target.goal.permille : 1000;
    const sideDecimals = ofRates ? rateDecimals(numerator ?? 0, denominator ?? 1, bar) : null;
    return [{ code, name, part: actual, whole: goal, sideDecimals, decimals }];
  });
  const absent = targets.length - bars.length;
  return { bars, notes: absent > 0 ? [chartText.progress.leftOut(absent)] : [] };
}
