import { beginsYear, type Period, periodKinds, periodOf, yearStart } from "../../domain/period";
import { cleanText, foldPlain } from "../../read/text";
import type { Naming } from "./periodText";
import type { RawMeasure } from "../tables/rawTable";
import { coversYears } from "./severalYears";

const sum = "(?:luy ke|cong don|luy tien|lk)";
const lead = String.raw`^\W*(?:(?:cac|so lieu|so|ket qua|bao cao|tong hop|tinh|bieu|bang|la|thuc hien) )*`;
/** "Lũy kế", "Số liệu cộng dồn từ đầu năm" alone. */
const alone = new RegExp(`${lead}(?:${sum}|(?:ke )?tu dau nam)\\b`);
const sinceYear = new RegExp(`(?:${sum}|\\btinh)(?: \\w+){0,3}? tu dau nam\\b|^\\W*(?:tinh )?tu dau nam\\b`);
/** Where the columns tell which is which the title tells what there is. */
const timed = /\b(?:luy ke|cong don|lk|trong (?:ky|quy|thang|nam)|(?:ky|quy|thang) nay|tu dau nam|den nay|phat sinh)\b/;

/**
 * The time of a table whose title says that its figures add up since New Year: of those of a quarter it is the longer
 * period that ends with it, for they would be added up again. Unclear where that is no period of ours, or where they may
 * add up since ever.
 */
export function sinceNewYear(time: Naming, texts: readonly string[], measures: readonly RawMeasure[]): Naming {
  if (time.kind !== "period") return time;
  const adding = texts.filter(saysSinceNewYear);
  if (adding.length === 0 || measures.some(({ path }) => path.some((text) => timed.test(fold(text))))) return time;
  if (adding.some(coversYears)) return { kind: "unclear" };
  if (beginsYear(time.period)) return time;
  const told = adding.map(fold);
  // "Quý II và lũy kế từ đầu năm": which of them the columns hold is not told.
  const isOne = told.every(
    (text) => sinceYear.test(text) && !/(?:\bva|[&+,]) ?(?:so |so lieu )?(?:luy|cong don|lk)/.test(text),
  );
  const longer = isOne ? untilThen(time.period) : null;
  return longer === null ? { kind: "unclear" } : { ...time, period: longer };
}

/** "(Số liệu lũy kế từ đầu năm)" */
export function saysSinceNewYear(text: string): boolean {
  const told = fold(text);
  return alone.test(told) || sinceYear.test(told);
}

function untilThen(period: Period): Period | null {
  const { year, calendar, to } = period;
  const all = periodKinds.map((kind) => periodOf(year, kind, calendar));
  return all.find((other) => other.to === to && other.from === yearStart(period)) ?? null;
}

function fold(text: string): string {
  return foldPlain(cleanText(text.slice(0, 300)));
}
