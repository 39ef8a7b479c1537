import { type Period, periodOf } from "../../domain/period";
import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { isOpen } from "./openMatch";
import { withoutOwnPeriod } from "./ownPeriod";
import { type AskedHeading, overTimeOf } from "./overTheYear";
import { addUp } from "./sumsOfParts";
import type { Words } from "../words";

/** What headings call parts of a year, in small letters without marks, with the number that tells which. */
const parts: readonly { readonly name: string; readonly months: number; readonly numbers: readonly string[] }[] = [
  { name: "(?:quy|q) ?", months: 3, numbers: ["(?:i|0?1)", "(?:ii|0?2)", "(?:iii|0?3)", "(?:iv|0?4)"] },
  { name: "(?:thang|t) ?", months: 1, numbers: Array.from({ length: 12 }, (_, index) => `0?${index + 1}`) },
  { name: "(?:0?6|sau) ?(?:thang|t) ", months: 6, numbers: ["dau(?: nam)?", "cuoi(?: nam)?"] },
];

/**
 * What headings mean once it is minded that a figure may be told with its quarters, months or halves: "CNBB > Quý I | Quý
 * II | Cộng", "Quý I > CNBB" beside "6 tháng > CNBB". Where they add up to what is read, or some of them come to no more,
 * nothing is to be asked about them. Those who are there are no sum over time.
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function partsOfPeriod(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  period: Period | null,
  words: Words,
  valuesOf: (index: number) => readonly (number | null)[],
): readonly HeaderMatch[] {
  if (period === null) return matches;
  const told = [...matches];
  const ofPeriod = monthsWithin(period);
  const members = new Map<string, Part[]>();
  const monthsOf = monthsNamed(period);
  headings.forEach(({ path, isAnswered }, index) => {
    if (path.length < 2 || isAnswered || !isOpen(matches[index])) return;
    for (const { at, rest } of withoutOne(path)) {
      const months = monthsOf(path[at] ?? "");
      if (months.length === 0 || !months.every((month) => ofPeriod.includes(month))) continue;
      members.set(keyOf(rest), [...(members.get(keyOf(rest)) ?? []).slice(0, mostParts), { index, months }]);
    }
  });
  headings.forEach(({ path }, whole) => {
    const match = matches[whole];
    if (match?.kind !== "indicator") return;
    for (const { at, rest } of withoutOne(path)) {
      const within = members.get(keyOf(rest)) ?? [];
      const above = within.length === 0 ? null : words.path(rest);
      if (above?.kind !== "indicator" || above.id !== match.id) continue;
      const months = within.flatMap((part) => part.months);
      const isOnce = new Set(months).size === months.length;
      const figures = within.map(({ index }) => valuesOf(index));
      const isWhole = months.length === ofPeriod.length;
      const fits = isWhole ? addUp(valuesOf(whole), figures) : comeTo(valuesOf(whole), figures);
      // Who was there earlier is told beside who is there at the end, of which the heading says that it is the period's.
      const isBefore =
        overTimeOf(match.id) === "stock" && withoutOwnPeriod(path.slice(at, at + 1), period)?.length === 0;
      if (isBefore || (overTimeOf(match.id) !== "stock" && isOnce && fits)) {
        for (const { index } of within) told[index] = { kind: "derived", of: "other" };
      }
    }
  });
  return told;
}

/** The heading without the group above all, and without its own: the time may be either. */
function withoutOne(path: readonly string[]): readonly { readonly at: number; readonly rest: readonly string[] }[] {
  const ends = path.length < 2 ? [] : [0, path.length - 1];
  return ends.map((at) => ({ at, rest: path.filter((_, level) => level !== at) }));
}

function keyOf(rest: readonly string[]): string {
  return rest.join("\n");
}

interface Part {
  readonly index: number;
  readonly months: readonly number[];
}

/** Months of a year; more columns of one time each are none of its parts. */
const mostParts = 12;
const longestName = 30;

function monthsWithin({ year, kind }: Period): readonly number[] {
  const { from, to } = periodOf(year, kind);
  const [first, last] = [from, to].map((day) => Number(day.slice(5, 7)));
  return monthsUntil(last ?? 0, (last ?? 0) - (first ?? 0) + 1);
}

function monthsUntil(last: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => last - index);
}

/** The months of the year that a heading names as a part of it; none where it names something else. */
function monthsNamed({ year }: Period): (text: string) => readonly number[] {
  const named = parts.flatMap(({ name, months, numbers }) =>
    numbers.map((number, at) => ({
      words: new RegExp(`^(?:(?:trong|th|thuc hien) )?${name}${number}(?: ?(?:nam|[/.-])? ?${year})?$`),
      months: monthsUntil((at + 1) * months, months),
    })),
  );
  return (text) => {
    if (text.length > longestName) return [];
    const own = foldPlain(text).trim();
    return named.find((part) => part.words.test(own))?.months ?? [];
  };
}

/** No line comes to more than its whole. */
export function comeTo(wholes: readonly (number | null)[], figures: readonly (readonly (number | null)[])[]): boolean {
  const sumOn = (line: number): number => figures.reduce((sum, values) => sum + (values[line] ?? 0), 0);
  return wholes.some((whole) => whole !== null) && wholes.every((whole, line) => sumOn(line) <= (whole ?? 0));
}
