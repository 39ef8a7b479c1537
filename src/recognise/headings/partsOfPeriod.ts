import { type Period, periodOf } from "../../domain/period";
import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { isOpen } from "./openMatch";
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
 * II | Cộng". Where they add up to what is read, or some of them come to no more, nothing is to be asked about them. Those
 * who are there are no sum over time.
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
  const groups = headings.map(({ path }) => path.slice(0, -1).join("\n"));
  const members = new Map<string, Part[]>();
  const monthsOf = monthsNamed(period);
  headings.forEach(({ path, isAnswered }, index) => {
    const group = groups[index] ?? "";
    if (group === "" || isAnswered || !isOpen(matches[index])) return;
    const months = monthsOf(path.at(-1) ?? "");
    if (months.length === 0 || !months.every((month) => ofPeriod.includes(month))) return;
    members.set(group, [...(members.get(group) ?? []).slice(0, mostParts), { index, months }]);
  });
  headings.forEach(({ path }, whole) => {
    const within = members.get(groups[whole] ?? "") ?? [];
    const match = matches[whole];
    if (within.length === 0 || match?.kind !== "indicator" || overTimeOf(match.id) === "stock") return;
    const above = words.path(path.slice(0, -1));
    const months = within.flatMap((part) => part.months);
    if (above.kind !== "indicator" || above.id !== match.id || new Set(months).size < months.length) return;
    const figures = within.map(({ index }) => valuesOf(index));
    const fits = months.length === ofPeriod.length ? addUp(valuesOf(whole), figures) : comeTo(valuesOf(whole), figures);
    if (fits) for (const { index } of within) told[index] = { kind: "derived", of: "other" };
  });
  return told;
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
function comeTo(wholes: readonly (number | null)[], figures: readonly (readonly (number | null)[])[]): boolean {
  const sumOn = (line: number): number => figures.reduce((sum, values) => sum + (values[line] ?? 0), 0);
  return wholes.some((whole) => whole !== null) && wholes.every((whole, line) => sumOn(line) <= (whole ?? 0));
}
