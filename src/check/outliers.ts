import type { Finding } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import type { Period } from "../domain/period";
import { indicatorById } from "../plans/indicators";
import { eachFigure, figuresByUnit } from "./pastFigures";
import type { Rule } from "./rule";

/** People; below this a jump is nothing to ask about in a ward. */
const floor = 10;
/** Iglewicz and Hoaglin's bound for the modified z-score. */
const bound = 3.5;
/** With fewer earlier periods than this there is no spread to speak of: only the last one is compared with. */
const enoughPeriods = 4;
/** How many times the last period's figure is a jump, up or down. */
const jump = 3;

/**
 * A figure far from what the unit reported before. Median and median absolute deviation over the earlier periods
 * only: tested within its own series no figure of eight could ever stand out. A stock compares with any period,
 * a flow with periods as long, a cumulative figure with the same part of other years.
 */
export const outliers: Rule = {
  name: "figures far from earlier periods",
  find: ({ submission, earlier }) => {
    const now = submission.period;
    if (now === null) return [];
    const past = earlier.flatMap((each) =>
      each.period === null ? [] : [{ period: each.period, figures: figuresByUnit(each) }],
    );
    return eachFigure(submission).flatMap(({ id, value, at, unit }): Finding[] => {
      const series = past
        .filter(({ period }) => isComparable(id, period, now))
        .map(({ figures }) => figures(id, unit))
        .filter((figure) => figure !== null);
      const usual = usualBeside(value, series);
      return usual === null ? [] : [{ code: "outlier", severity: "warning", at, unit, indicator: id, value, usual }];
    });
  },
};

/** What the figure should have been near to; null when it is. */
function usualBeside(value: number, series: readonly number[]): number | null {
  const last = series.at(-1);
  if (last === undefined) return null;
  if (series.length < enoughPeriods) {
    const isJump = value > jump * last || jump * value < last;
    return isJump && Math.abs(value - last) >= floor ? last : null;
  }
  const usual = median(series);
  const spread = median(series.map((past) => Math.abs(past - usual)));
  const far = Math.abs(value - usual);
  return far >= floor && 0.6745 * far > bound * spread ? usual : null;
}

function isComparable(id: IndicatorId, past: Period, now: Period): boolean {
  switch (indicatorById(id)?.overTime) {
    case "stock":
      return true;
    case "flow":
      return months(past) === months(now);
    default:
      return past.kind === now.kind;
  }
}

function months({ from, to }: Period): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000 / 30.4);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
