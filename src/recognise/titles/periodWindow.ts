import { type Calendar, type Period, type PeriodKind, periodKinds, periodOf } from "../../domain/period";

/** A stretch of days or whole months that a text gives by its two ends, as ISO dates. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

export interface Windows {
  /** The folded text without them. */
  readonly rest: string;
  readonly windows: readonly Window[];
}

const year = String.raw`(?:[/.-]|nam) ?(\d{4}|\d{2})`;
const monthOfDay = String.raw` ?(?:[/.-] ?|thang ?)(\d{1,2})`;
const until = String.raw` ?(?:den|toi|-) ?(?:het )?`;

/** "từ ngày 15/12/2023 đến ngày 14/6/2024"; the first year may be left out. */
const days = new RegExp(
  String.raw`(?:\btu )?(?:\bngay )?\b(\d{1,2})${monthOfDay}(?: ?${year})?${until}(?:ngay )?(\d{1,2})${monthOfDay} ?${year}\b`,
  "g",
);

/** "từ tháng 01 đến tháng 6 năm 2024", "T1-T6/2024". */
const wholeMonths = new RegExp(
  String.raw`(?:\btu )?\b(?:thang|t) ?(\d{1,2})(?: ?${year})?${until}(?:thang |t)?(\d{1,2}) ?(?:[/.-]|nam) ?(\d{4})\b`,
  "g",
);

/** "0h00", "24 giờ" before a day. */
const hours = /\b\d{1,2} ?(?:h|gio) ?(?:\d\d ?)?(?:(?:p|phut) ?)?,? ?(?=ngay\b)/g;

/** Takes the windows out of a folded text. */
export function takeWindows(folded: string): Windows {
  const windows: Window[] = [];
  const withoutDays = folded.replace(hours, "").replace(days, (...match: (string | undefined)[]) => {
    const [, fromDay, fromMonth, fromYear, toDay, toMonth, toYear] = match.map(Number);
    const last = { year: full(toYear), month: toMonth ?? 0, day: toDay ?? 0 };
    const first = { month: fromMonth ?? 0, day: fromDay ?? 0 };
    const from = iso({ ...first, year: beginning(fromYear, first.month, last) });
    windows.push({ from, to: iso(last) });
    return " ; ";
  });
  const rest = withoutDays.replace(wholeMonths, (...match: (string | undefined)[]) => {
    const [, fromMonth, fromYear, toMonth, toYear] = match.map(Number);
    const last = { year: full(toYear), month: toMonth ?? 0, day: 0 };
    const from = iso({ year: beginning(fromYear, fromMonth ?? 0, last), month: fromMonth ?? 0, day: 1 });
    windows.push({ from, to: endOfMonth(last.year, last.month) });
    return " ; ";
  });
  return { rest, windows };
}

const calendars: readonly Calendar[] = ["statistical", "administrative"];

/** The period that a window is exactly; null when it is none. Every period ends in the year it is named after. */
export function periodBetween({ from, to }: Window): Period | null {
  const inYear = Number(to.slice(0, 4));
  const all = periodKinds.flatMap((kind) => calendars.map((calendar) => periodOf(inYear, kind, calendar)));
  return all.find((period) => period.from === from && period.to === to) ?? null;
}

/** Offices close their books on days of their own, most of them near those of the two calendars; years up to a month earlier. */
const nearDays = 17;
const nearDaysOfYear = 47;

/** The period that other words name, in the calendar nearest to the window; null where the window is some other time. */
export function periodNear({ from, to }: Window, kind: PeriodKind, inYear: number): Period | null {
  const [statistical, administrative] = [periodOf(inYear, kind), periodOf(inYear, kind, "administrative")];
  const off = (period: Period): number => daysApart(period.from, from) + daysApart(period.to, to);
  const most = kind === "year" ? nearDaysOfYear : nearDays;
  const isNear = daysApart(statistical.from, from) <= most && daysApart(statistical.to, to) <= most;
  if (!isNear) return null;
  return off(administrative) < off(statistical) ? administrative : statistical;
}

function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Without a year of its own the beginning is the last such month before the end. */
function beginning(typed: number | undefined, month: number, end: Day): number {
  if (typed !== undefined && !Number.isNaN(typed)) return full(typed);
  return month > end.month ? end.year - 1 : end.year;
}

function full(typed: number | undefined): number {
  return typed === undefined || typed >= 100 ? (typed ?? 0) : 2000 + typed;
}

function iso({ year: y, month, day }: Day): string {
  return `${String(y).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function endOfMonth(inYear: number, month: number): string {
  return new Date(Date.UTC(inYear, month, 0)).toISOString().slice(0, 10);
}
