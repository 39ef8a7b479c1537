import { type Period, type PeriodKind, periodOf } from "../domain/period";
import { cleanText, foldMarks } from "../read/text";
import { type Mention, type Mentions, mentionsIn } from "./periodMentions";
import { withoutNoise } from "./periodNoise";
import { takeWindows } from "./periodWindow";

/** A title is short; what stands further back in a long text is not one. */
const longestTitle = 500;

/**
 * The period the words of a title name, however spelled: "6 THÁNG ĐẦU NĂM 2024", "Quý III/2019", "T6/2024".
 * null when they name none, several, or a stretch of time that is no period: then the clerk is asked.
 *
 * A quarter, a half or a month beats the bare year. Days given by both ends ("từ 15/12/2023 đến 14/6/2024")
 * decide the calendar and must be exactly a period. Dates of signature, numbers of documents, other periods
 * compared with and tasks announced for the next one do not count.
 */
export function periodFromTexts(texts: readonly string[]): Period | null {
  const read = texts.map(folded).map(readText);
  const windows = read.flatMap(({ periods }) => periods);
  const mentions = read.flatMap((text) => text.mentions);
  const kinds = new Set(mentions.map(({ kind }) => kind).filter((kind) => kind !== "year"));
  const years = new Set(mentions.flatMap(({ year }) => year ?? []));
  if (kinds.size > 1 || kinds.has("other") || years.size > 1) return null;
  const [kind] = kinds;
  if (windows.length > 0) return agreed(windows, kind, [...years][0]);
  if (mentions.length === 0) return null;
  if (kind === undefined && read.some(({ hasUnread }) => hasUnread)) return null;
  const named = kind === undefined || kind === "other" ? "year" : kind;
  const year = [...years][0] ?? yearBeside(named, read);
  return year === undefined ? null : periodOf(year, named);
}

/** The one period all windows are; null when they differ, or when the words beside them say otherwise. */
function agreed(
  windows: readonly (Period | null)[],
  kind: Mention["kind"] | undefined,
  year: number | undefined,
): Period | null {
  const first = windows[0] ?? null;
  if (first === null || windows.some((window) => window?.from !== first.from || window.to !== first.to)) return null;
  const isContradicted = (kind !== undefined && kind !== first.kind) || (year !== undefined && year !== first.year);
  return isContradicted ? null : first;
}

interface Read extends Mentions {
  readonly periods: readonly (Period | null)[];
  /** Years of the tasks announced for the next period. */
  readonly nextYears: readonly number[];
}

function readText(text: string): Read {
  const { rest, periods } = takeWindows(text);
  const told = withoutNoise(rest);
  for (const { index } of told.matchAll(nextPeriod)) {
    const done = mentionsIn(told.slice(0, index));
    const next = mentionsIn(told.slice(index));
    if (done.mentions.length > 0) {
      return { periods, ...done, nextYears: [...next.mentions.flatMap(({ year }) => year ?? []), ...next.bareYears] };
    }
  }
  return { periods, ...mentionsIn(told), nextYears: [] };
}

/** "Kết quả 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2024": from here on it is about the next period. */
const nextPeriod = /\b(?:phuong huong|nhiem vu|du kien|ke hoach)\b/g;

/** A year that stands apart; or that of the next period, when both must be of one year. */
function yearBeside(kind: PeriodKind, read: readonly Read[]): number | undefined {
  const bare = new Set(read.flatMap(({ bareYears }) => bareYears));
  if (bare.size > 0) return bare.size === 1 ? [...bare][0] : undefined;
  const isLast = periodOf(2000, kind).to.endsWith("-12-31");
  const next = new Set(isLast ? [] : read.flatMap(({ nextYears }) => nextYears));
  return next.size === 1 ? [...next][0] : undefined;
}

function folded(text: string): string {
  return foldMarks(cleanText(text.slice(0, longestTitle)))
    .toLowerCase()
    .replace(/[–—−~]/g, "-");
}
