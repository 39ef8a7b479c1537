const monthKinds = ["m01", "m02", "m03", "m04", "m05", "m06", "m07", "m08", "m09", "m10", "m11", "m12"] as const;
export type Month = (typeof monthKinds)[number];

export const periodKinds = [
  ...monthKinds,
  ...(["q1", "q2", "q3", "q4", "half1", "half2", "nineMonths", "year"] as const),
] as const;
export type PeriodKind = (typeof periodKinds)[number];

/**
 * Two calendars run side by side: statistical reports count calendar months (TT 05/2011/TT-BLĐTBXH),
 * administrative reports run from the 15th to the 14th (NĐ 09/2019/NĐ-CP, Điều 12).
 */
export type Calendar = "statistical" | "administrative";

export interface Period {
  readonly year: number;
  readonly kind: PeriodKind;
  readonly calendar: Calendar;
  /** ISO dates, both ends included. */
  readonly from: string;
  readonly to: string;
}

/** The same text for the same window. */
export function windowKey({ from, to }: Pick<Period, "from" | "to">): string {
  return `${from}/${to}`;
}

/** Whether the period follows on that day (an ISO date) at once, or is over by then. */
export function comesNext({ from, to }: Pick<Period, "from" | "to">, last: string): boolean {
  return to <= last || from === dayAfter(last);
}

function dayAfter(iso: string): string {
  return new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
}

/** 1 January, or 15 December of the year before in the administrative calendar. */
export function yearStart({ year, calendar }: Pick<Period, "year" | "calendar">): string {
  return calendar === "statistical" ? `${year}-01-01` : `${year - 1}-12-15`;
}

/** Whether the period is all of its year so far. */
export function beginsYear(period: Period): boolean {
  return period.from <= yearStart(period);
}

/** First and last month of each kind, from 1. */
const months: Readonly<Record<PeriodKind, readonly [number, number]>> = {
  m01: [1, 1],
  m02: [2, 2],
  m03: [3, 3],
  m04: [4, 4],
  m05: [5, 5],
  m06: [6, 6],
  m07: [7, 7],
  m08: [8, 8],
  m09: [9, 9],
  m10: [10, 10],
  m11: [11, 11],
  m12: [12, 12],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
  half1: [1, 6],
  half2: [7, 12],
  nineMonths: [1, 9],
  year: [1, 12],
};

/** The kind of period that runs from one month to another, both from 1; null where there is none. */
export function kindOfMonths(first: number, last: number): PeriodKind | null {
  return periodKinds.find((kind) => months[kind][0] === first && months[kind][1] === last) ?? null;
}

/** The period with its window worked out: the administrative year 2024 runs from 2023-12-15 to 2024-12-14. */
export function periodOf(year: number, kind: PeriodKind, calendar: Calendar = "statistical"): Period {
  const [first, last] = months[kind];
  const window =
    calendar === "statistical"
      ? { from: isoDate(year, first, 1), to: isoDate(year, last + 1, 0) }
      : { from: isoDate(year, first - 1, 15), to: isoDate(year, last, 14) };
  return { year, kind, calendar, ...window };
}

/** Month and day may run over, as in `Date.UTC`: month 0 is December of the year before, day 0 the last of the month before. */
function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

const following: Readonly<Partial<Record<PeriodKind, PeriodKind>>> = { q1: "q2", q2: "q3", q3: "q4", half1: "half2" };
const ofNextYear: Readonly<Partial<Record<PeriodKind, PeriodKind>>> = { m12: "m01", q4: "q1", half2: "half1" };

/** The period of the same length after this one. */
export function nextPeriod({ kind, year, calendar }: Period): Period {
  const month = kind.startsWith("m") && kind !== "m12" ? periodKinds[periodKinds.indexOf(kind) + 1] : undefined;
  const next = month ?? following[kind];
  return next === undefined ? periodOf(year + 1, ofNextYear[kind] ?? kind, calendar) : periodOf(year, next, calendar);
}
