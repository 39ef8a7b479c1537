import type { IndicatorId, OverTime } from "../domain/indicator";
import type { LastYear } from "../domain/lastYear";
import type { Period } from "../domain/period";
import type { Submission } from "../domain/submission";
import { type YearToDate, yearToDate } from "./yearToDate";
import { pairOf } from "./yearPair";

/**
 * The year before, as far as it may be held against the period reported on and against the year to date: of the same
 * calendar, from the same day to the same day, and in what is added up without other parts. null where there is none of it.
 */
export function lastYearOf(
  current: Submission,
  earlier: readonly Submission[],
  overTime: (id: IndicatorId) => OverTime,
): LastYear | null {
  const { period } = current;
  if (period === null) return null;
  const ending = earlier.filter((past) => past.period !== null && endsYearBefore(period, past.period));
  if (ending.length === 0) return null;
  const same = ending.find((past) => past.period !== null && isYearBefore(period.from, past.period.from)) ?? null;
  const toDate = yearToDate(current, earlier, overTime);
  const before = (same === null ? ending : [same, ...ending])
    .map((past) => yearToDate(past, notBefore(toDate, earlier), overTime))
    .find((candidate) => coversTheSame(toDate, candidate));
  const inPeriod = same === null ? null : pairOf(current, same);
  return inPeriod === null && before === undefined
    ? null
    : { inPeriod, toDate: before === undefined ? null : pairOf(toDate.submission, before.submission) };
}

function endsYearBefore({ calendar, to }: Period, past: Period): boolean {
  return past.calendar === calendar && isYearBefore(to, past.to);
}

/** Where this year's first period is wanting, last year's is left out as well. */
function notBefore({ submission: { period } }: YearToDate, earlier: readonly Submission[]): readonly Submission[] {
  if (period === null) return earlier;
  const begin = `${yearOf(period.from) - 1}${period.from.slice(4)}`;
  return earlier.filter((past) => past.period !== null && past.period.from >= begin);
}

function coversTheSame(now: YearToDate, before: YearToDate): boolean {
  const [period, past] = [now.submission.period, before.submission.period];
  if (period === null || past === null || !isYearBefore(period.from, past.from)) return false;
  const gaps = now.gaps.filter(({ from }) => from >= period.from);
  const pastGaps = before.gaps.filter(({ from }) => from >= past.from);
  return (
    gaps.length === pastGaps.length &&
    gaps.every(({ from, to }, index) => {
      const other = pastGaps[index];
      return other !== undefined && isYearBefore(from, other.from) && isYearBefore(to, other.to);
    })
  );
}

/** The same day and month of the year before; the last day of February is one day, whatever its number. */
function isYearBefore(day: string, past: string): boolean {
  if (yearOf(past) !== yearOf(day) - 1) return false;
  return past.slice(5) === day.slice(5) || (isEndOfFebruary(past) && isEndOfFebruary(day));
}

function isEndOfFebruary(day: string): boolean {
  return day === new Date(Date.UTC(yearOf(day), 2, 0)).toISOString().slice(0, 10);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
