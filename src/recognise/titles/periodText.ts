import { type Period, type PeriodKind, periodOf } from "../../domain/period";
import { cleanText, foldPlain } from "../../read/text";
import { cutOffsIn, periodUntil, runsToEnd } from "../tables/cutOff";
import { type Mention, type Mentions, mentionsIn } from "./periodMentions";
import { withoutDocumentYears, withoutNoise } from "./periodNoise";
import { periodBetween, periodNear, takeWindows, type Window } from "./periodWindow";

/** A title is short; what stands further back in a long text is not one. */
const longestTitle = 500;

/** What time the words of a title name. */
export type Naming =
  | { readonly kind: "none" }
  /** `byDays`: by both its ends, which tells the calendar. */
  | { readonly kind: "period"; readonly period: Period; readonly byDays: boolean }
  /** "Quý I": a period of a year that is not told. */
  | { readonly kind: "yearless"; readonly of: PeriodKind }
  /** Several, or a stretch of time that is no period: "4 tháng đầu năm 2024". */
  | { readonly kind: "unclear"; readonly named?: readonly Period[] };

/** The period the words of a title name; null when they name none, or not clearly: then the clerk is asked. */
export function periodFromTexts(texts: readonly string[]): Period | null {
  const named = periodNamed(texts);
  return named.kind === "period" ? named.period : null;
}

/**
 * The time the words of a title name, however spelled: "6 THÁNG ĐẦU NĂM 2024", "Quý III/2019", "T6/2024".
 *
 * A quarter, a half or a month beats the bare year. Days given by both ends ("từ 15/12/2023 đến 14/6/2024")
 * decide the calendar and must be exactly a period, or near the one that other words name. Dates of signature, numbers
 * of documents, other periods compared with and tasks announced for the next one do not count; the year of a plan only
 * where there is no other.
 */
export function periodNamed(texts: readonly string[]): Naming {
  const all = texts.map(folded);
  const named = namedIn(all.map(withoutDocumentYears));
  return named.kind === "none" ? namedIn(all) : named;
}

/** "(Số liệu đến 31/12/2020)": the year so far, where that day ends a period; null for any other. */
export function yearUntilDay(texts: readonly string[]): Period | null {
  const told = texts.map(folded).filter((text) => !sinceEver.test(text) && /\d[/.-]\d{1,2}[/.-]20\d\d/.test(text));
  const days = new Set(told.flatMap((text) => cutOffsIn(text.replace(asOf, "den "), 0)));
  const [day = ""] = days;
  if (days.size !== 1 || texts.map(folded).some((text) => saysOtherwise(text, day.slice(0, 4)))) return null;
  return fromNewYear.map((kind) => periodOf(Number(day.slice(0, 4)), kind)).find(({ to }) => to === day) ?? null;
}

/** "BÁO CÁO QUÝ", "SỐ LIỆU ĐẦU KỲ", another year: then the day does not tell how far the year has come. */
function saysOtherwise(text: string, year: string): boolean {
  const isPart =
    /\b(?:bao cao|so lieu|bieu|bang) (?:quy|thang|tuan|dau (?:ky|nam|quy|thang))\b|^\W*(?:quy|thang|dau ky)\W*$/.test(
      text,
    );
  const years = text.match(/(?<![\d/.-])20\d\d(?!\d)/g) ?? [];
  return isPart || years.some((other) => other !== year);
}

/** "Thời điểm 31/12/2023", "(Tại thời điểm 30/6/2024)": as a line of its own it is until when. */
const asOf = /^\W*(?:tai )?thoi diem(?: bao cao| ngay)*:? (?=\d)/;
const fromNewYear: readonly PeriodKind[] = ["q1", "half1", "nineMonths", "year"];
const sinceEver = /\b(?:luy ke|luy tich|cong don|tu truoc|tu nam|tu khi|tong so tu)\b/;

/** Whether words that name no time say only until when, "lũy kế đến hết quý III", and that is not the end of a period. */
export function runsElsewhere(texts: readonly string[], period: Period): boolean {
  return texts.map(folded).some((text) => cutOffsIn(text, period.year).some((day) => !runsToEnd(period, day)));
}

export function saysUntil(text: string): boolean {
  return cutOffsIn(folded(text), 2000).length > 0;
}

function namedIn(texts: readonly string[]): Naming {
  const read = texts.map(readText);
  const windows = read.flatMap((text) => text.windows);
  const all = read.flatMap((text) => text.mentions);
  const mentions = all.filter(({ kind }) => kind !== "span");
  const kinds = new Set(mentions.flatMap(({ kind }) => (kind === "year" ? [] : [kind])));
  const years = new Set(mentions.flatMap(({ year }) => year ?? []));
  const isPart = read.some(({ unread }) => unread === "part");
  const several: Naming = { kind: "unclear", named: windows.length === 0 && !isPart ? severalOf(all, texts) : [] };
  if (all.length > mentions.length && years.size === 0) return several;
  if (kinds.size > 0 && mentions.some(({ isWhole }) => isWhole)) return several;
  if (kinds.size > 1 || kinds.has("other") || years.size > 1) return several;
  const [kind] = kinds;
  if (windows.length > 0) return agreed(windows, kind, [...years][0]);
  if (mentions.length === 0) return isPart ? unclear : { kind: "none" };
  if (kind === undefined && read.some(({ unread }) => unread !== null)) return unclear;
  const of = kind === undefined || kind === "other" || kind === "span" ? "year" : kind;
  if (years.size === 0 && new Set(read.flatMap(({ bareYears }) => bareYears)).size > 1) return unclear;
  const year = [...years][0] ?? yearBeside(of, read);
  return year === undefined ? { kind: "yearless", of } : cutOff(periodOf(year, of), texts);
}

/** Each of the periods that "Quý I, quý II và 6 tháng đầu năm 2024" or "6 tháng đầu năm 2023, 2024" name. */
function severalOf(mentions: readonly Mention[], texts: readonly string[]): readonly Period[] {
  const years = new Set(mentions.flatMap(({ year, years: spanned }) => spanned ?? year ?? []));
  const isOfParts = mentions.some(({ kind }) => kind !== "year" && kind !== "span");
  return mentions.flatMap(({ kind, year, years: spanned = years }) => {
    if (kind === "other" || (kind === "span" && isOfParts)) return [];
    return [...(year === null ? spanned : [year])].flatMap((each) => {
      const cut = cutOff(periodOf(each, kind === "span" ? "year" : kind), texts);
      return cut.kind === "period" ? [cut.period] : [];
    });
  });
}

/** The period as far as other words say that its figures run; unclear where that is none. */
function cutOff(period: Period, texts: readonly string[]): Naming {
  const days = texts.flatMap((text) => cutOffsIn(text, period.year));
  const cut = days.toSorted().reduce<Period | null>((all, day) => all && periodUntil(all, day), period);
  return cut === null ? unclear : { kind: "period", period: cut, byDays: false };
}

const unclear: Naming = { kind: "unclear" };

/** The one period all windows are, exactly or as the words beside them say; unclear when they differ or contradict them. */
function agreed(windows: readonly Window[], kind: Mention["kind"] | undefined, year: number | undefined): Naming {
  const [first, ...others] = windows;
  if (first === undefined || others.some(({ from, to }) => from !== first.from || to !== first.to)) return unclear;
  const named = kind ?? (year === undefined ? "other" : "year");
  const isOurs = named !== "other" && named !== "span";
  const near = isOurs ? periodNear(first, named, year ?? Number(first.to.slice(0, 4))) : null;
  const period = periodBetween(first) ?? near;
  if (period === null) return unclear;
  const isContradicted = (kind !== undefined && kind !== period.kind) || (year !== undefined && year !== period.year);
  return isContradicted ? unclear : { kind: "period", period, byDays: true };
}

interface Read extends Mentions {
  readonly windows: readonly Window[];
  /** Years of the tasks announced for the next period. */
  readonly nextYears: readonly number[];
}

function readText(text: string): Read {
  const { rest, windows } = takeWindows(text);
  const told = withoutNoise(rest);
  for (const { index } of told.matchAll(nextPeriod)) {
    const done = mentionsIn(told.slice(0, index));
    const next = mentionsIn(told.slice(index));
    if (done.mentions.length > 0) {
      return { windows, ...done, nextYears: [...next.mentions.flatMap(({ year }) => year ?? []), ...next.bareYears] };
    }
  }
  return { windows, ...mentionsIn(told), nextYears: [] };
}

/** "Kết quả 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2024": from here on it is about the next period. */
const nextPeriod = /\b(?:phuong huong|nhiem vu|du kien|ke hoach|(?:va|giao) chi tieu|uoc(?: thuc hien)?)\b/g;

/** A year that stands apart; or that of the next period, when both must be of one year. */
function yearBeside(kind: PeriodKind, read: readonly Read[]): number | undefined {
  const bare = new Set(read.flatMap(({ bareYears }) => bareYears));
  if (bare.size > 0) return bare.size === 1 ? [...bare][0] : undefined;
  const isLast = periodOf(2000, kind).to.endsWith("-12-31");
  const next = new Set(isLast ? [] : read.flatMap(({ nextYears }) => nextYears));
  return next.size === 1 ? [...next][0] : undefined;
}

function folded(text: string): string {
  const told = cleanText(text.slice(0, longestTitle)).replace(noMonth, ";");
  return foldPlain(told).replace(/[–—−~]/g, "-");
}

/** "Đại Thắng", "Cao Thăng": names of places that without their marks would be "tháng". */
const noMonth = /(?<!\p{L})th[àảãạăằắẳẵặâầấẩẫậ]ng(?!\p{L})/giu;
