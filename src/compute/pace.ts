import type { IndicatorId, OverTime } from "../domain/indicator";
import { type Period, periodOf } from "../domain/period";
import { indicatorById } from "../plans/indicators";

/** How much of a plan's year lies behind a cut-off, in days. */
export interface YearRun {
  readonly elapsed: number;
  readonly days: number;
}

/** Says how far the plan's year has run when a period ends; null = it is over, so that only met or missed is left. */
export type PaceRule = (year: number, period: Period | null) => YearRun | null;

/**
 * Every day alike: a plan of 120 expects 59 by 30 June (181 of 365 days). Both ends count, and the year is that of the
 * period's calendar: it ends on 31 December, or on 14 December in administrative reports. Without a period
 * nothing can be expected yet to come, so the year counts as over.
 *
 * This is our own early warning. No rule prescribes a pace; official reports state the share of the year's plan.
 */
export const byDays: PaceRule = (year, period) => {
  if (period === null) return null;
  const whole = periodOf(year, "year", period.calendar);
  if (period.to >= whole.to) return null;
  const elapsed = Math.max(0, daysIn(whole.from, period.to));
  return { elapsed, days: daysIn(whole.from, whole.to) };
};

/** Whole people or things, rounded down: nobody is behind by a part of a person. */
export function expectedBy({ elapsed, days }: YearRun, count: number): number {
  return Math.floor((count * elapsed) / days);
}

/** Whether a sum grows along the year, so that it can be on its way. A stock cannot. */
export function grows(sum: readonly IndicatorId[]): boolean {
  return sum.every((id) => overTime(id) !== "stock");
}

/** Whether a sum is of its window only, so that what happened before is missing from it. */
export function isOfWindow(sum: readonly IndicatorId[]): boolean {
  return sum.some((id) => overTime(id) === "flow");
}

/** What no list knows is taken for a flow: a clerk's own column counts things done rather than things there. */
function overTime(id: IndicatorId): OverTime {
  return indicatorById(id)?.overTime ?? "flow";
}

/** ISO dates, both ends included. */
function daysIn(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}
