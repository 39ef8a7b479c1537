import type { Sheet } from "../../domain/cell";
import { comesNext, type Period, periodKinds, periodOf, windowKey } from "../../domain/period";
import { asideFact } from "./asideTitle";
import { type Naming, periodFromTexts, yearUntilDay } from "./periodText";
import type { Placing } from "./placings";

/**
 * Where every title of a year that gives both ends of its period goes by the administrative calendar, from the 15th to
 * the 14th, the others of the year do so too.
 */
export function inOneCalendar(placings: readonly Placing[]): readonly Placing[] {
  const told = placings.flatMap(({ time }) => (time.kind === "period" && time.byDays ? [time.period] : []));
  const isAdministrative = (of: number): boolean => {
    const ofYear = told.filter(({ year }) => year === of);
    return ofYear.length > 0 && ofYear.every(({ calendar }) => calendar === "administrative");
  };
  return placings.map((placing) => {
    const { time } = placing;
    if (time.kind !== "period" || time.byDays || !isAdministrative(time.period.year)) return placing;
    const period = periodOf(time.period.year, time.period.kind, "administrative");
    return { ...placing, time: { ...time, period } };
  });
}

/**
 * Gives tables that name a period without a year the one year of the others, where that is certain: the period is not
 * after theirs, or follows them at once. Tables without any word of time on a sheet named for another year than that of
 * the last period are about the only one of that year.
 */
export function withYears(placings: readonly Placing[]): readonly Placing[] {
  const periods = placings.flatMap(({ time, claim }) =>
    time.kind === "period" && (asideFact(claim) === null || claim.told === "estimate") ? [time.period] : [],
  );
  const last = periods.toSorted((a, b) => a.to.localeCompare(b.to)).at(-1);
  if (last === undefined) return placings;
  const ofYear = periodsOfTheYear(placings, periods, last);
  return placings.map((placing) => {
    const { time, year } = placing;
    if (time.kind === "yearless") return { ...placing, time: ofYear.get(time.of) ?? time };
    if (year === null || year === last.year) return placing;
    const windows = new Map(periods.flatMap((period) => (period.year === year ? [[period.to, period] as const] : [])));
    const [only] = windows.values();
    return { ...placing, time: only === undefined || windows.size > 1 ? { kind: "unclear" } : named(only) };
  });
}

/**
 * Where no words above any table tell the time, headings may: of "6 tháng 2023 | 6 tháng 2024" the table is about the
 * latter.
 */
export function timeOfHeadings(placings: readonly Placing[]): readonly Placing[] {
  if (placings.some(({ time }) => time.kind !== "none")) return placings;
  return placings.map((placing) => {
    const texts = new Set(placing.table.measures.flatMap(({ path }) => path));
    const periods = [...texts].flatMap((text) => periodFromTexts([text]) ?? []);
    const latest = periods.toSorted((a, b) => a.to.localeCompare(b.to)).at(-1);
    const isOneKind = periods.every(({ kind }) => kind === latest?.kind);
    return latest === undefined || !isOneKind ? placing : { ...placing, time: named(latest) };
  });
}

/** Where titles say nothing but until when: "(Số liệu đến 31/12/2020)". */
export function timeOfLastDay(placings: readonly Placing[]): readonly Placing[] {
  if (placings.some(({ time }) => time.kind !== "none")) return placings;
  return placings.map((placing) => {
    const period = yearUntilDay(placing.table.title.map(({ text }) => text));
    return period === null ? placing : { ...placing, time: named(period) };
  });
}

/** Where neither tables nor their headings tell the time, the head of a letter on a sheet of its own may: the tables are its annexes. */
export function timeOfLetter(placings: readonly Placing[], letters: readonly Sheet[]): readonly Placing[] {
  if (letters.length === 0 || placings.some(({ time }) => time.kind !== "none")) return placings;
  const periods = letters.flatMap((sheet) => periodFromTexts(headOf(sheet)) ?? []);
  const [period] = periods;
  const isOne = new Set(periods.map(windowKey)).size === 1;
  return period === undefined || !isOne ? placings : placings.map((placing) => ({ ...placing, time: named(period) }));
}

/** The first lines of a sheet, without prose. */
function headOf({ rows }: Sheet): readonly string[] {
  const texts = rows
    .slice(0, mostHead)
    .flatMap((row) => row.flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])));
  return texts.filter(({ length }) => length <= longestHead);
}

const mostHead = 8;
const longestHead = 120;

/** Where nothing else tells the time, the sheets "KQ 2023" and "KQ 2024" are about these years. */
export function yearsOfSheets(placings: readonly Placing[]): readonly Placing[] {
  const years = new Set(placings.map(({ year }) => year));
  if (years.size < 2 || placings.some(({ time, year }) => time.kind !== "none" || year === null)) return placings;
  return placings.map((placing) =>
    placing.year === null ? placing : { ...placing, time: named(periodOf(placing.year, "year")) },
  );
}

function periodsOfTheYear(
  placings: readonly Placing[],
  periods: readonly Period[],
  last: Period,
): ReadonlyMap<Period["kind"], Naming> {
  const found = new Map<Period["kind"], Naming>();
  if (periods.some(({ year }) => year !== last.year)) return found;
  const asked = new Set(placings.flatMap(({ time }) => (time.kind === "yearless" ? [time.of] : [])));
  const candidates = periodKinds
    .filter((kind) => asked.has(kind))
    .map((kind) => periodOf(last.year, kind, last.calendar))
    .toSorted((a, b) => a.to.localeCompare(b.to));
  let until = last.to;
  for (const period of candidates) {
    if (!comesNext(period, until)) continue;
    if (period.to > until) until = period.to;
    found.set(period.kind, named(period));
  }
  return found;
}

function named(period: Period): Naming {
  return { kind: "period", period, byDays: false };
}
