import { type Calendar, type Period, type PeriodKind, periodOf } from "../../domain/period";

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const until =
  /\b(?:den|toi)(?: nay| het| cuoi| thoi diem| ngay)*:? (?:(\d{1,2})[/.-](\d{1,2})(?:[/.-](20\d\d))?(?![\d/.-])|(thang|quy) (\d{1,2}|i{1,3}|iv)\b(?: ?(?:nam|[/-]) ?(20\d\d))?)/g;

/** The days a folded text says its figures run to: "tính đến 30/6/2024", "đến hết quý III"; of that year where it names none. */
export function cutOffsIn(folded: string, year: number): readonly string[] {
  return [...folded.matchAll(until)].flatMap((match) => {
    const [, day, month, ofDay, unit, count, ofCount] = match;
    const inYear = Number(ofDay ?? ofCount ?? year);
    const number = quarters[count ?? ""] ?? Number(count ?? month);
    const last = unit === "quy" ? number * 3 : number;
    if (!(last >= 1 && last <= 12)) return [];
    const date =
      day === undefined ? new Date(Date.UTC(inYear, last, 0)) : new Date(Date.UTC(inYear, last - 1, Number(day)));
    return [date.toISOString().slice(0, 10)];
  });
}

/** Reports are due before their period ends: figures up to a day so near its end are the period's. */
const nearDays = 46;
const partsFromNewYear: readonly PeriodKind[] = ["q1", "half1", "nineMonths"];
const calendars: readonly Calendar[] = ["statistical", "administrative"];

/** Whether figures that run to a day can be those of a period: a little before its end, or reported a little after it. */
export function runsToEnd({ to }: Period, day: string): boolean {
  return Math.abs(Date.parse(day) - Date.parse(to)) <= nearDays * 86_400_000;
}

/** What a period is whose figures run to that day only: a year up to 30 June is its first half; null where it is none of ours. */
export function periodUntil(period: Period, day: string): Period | null {
  const near = new Date(Date.parse(period.to) - nearDays * 86_400_000).toISOString().slice(0, 10);
  if (day >= near) return period;
  if (period.kind !== "year") return null;
  const parts = partsFromNewYear.flatMap((kind) => calendars.map((calendar) => periodOf(period.year, kind, calendar)));
  return parts.find(({ to }) => to === day) ?? null;
}
