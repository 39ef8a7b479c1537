import type { Period, PeriodKind } from "../domain/period";
import { foldMarks } from "../read/text";

/** How headings call each part of a year, on folded text. */
const names: Readonly<Partial<Record<PeriodKind, string>>> = {
  q1: "(?:quy|q) ?(?:i|0?1)",
  q2: "(?:quy|q) ?(?:ii|0?2)",
  q3: "(?:quy|q) ?(?:iii|0?3)",
  q4: "(?:quy|q) ?(?:iv|0?4)",
  half1: "(?:0?6|sau) ?(?:thang|t)(?: dau)?(?: nam)?",
  half2: "(?:0?6|sau) ?(?:thang|t) cuoi(?: nam)?",
  nineMonths: "(?:0?9|chin) ?(?:thang|t)(?: dau)?(?: nam)?",
  // "6 tháng cuối năm 2024", "quý IV năm 2024" are parts of it.
  year: String.raw`(?:ca nam|12 thang|(?<!(?:dau|cuoi|giua|thang|quy|[\divx]) )nam(?= 20))`,
};

/**
 * The headings without the words that name the table's own period: "Thực hiện 6 tháng", "Quý II/2024", "đến 14/6/2024".
 * null when there are none. Another year beside them makes it another period.
 */
export function withoutOwnPeriod(path: readonly string[], period: Period): readonly string[] | null {
  const own = ownWords(period);
  const told = path.map((text) => without(text, own));
  return told.every((text, index) => text === path[index]) ? null : told.filter((text) => text !== "");
}

/**
 * The same for a bare year, which may stand for the whole of it: only beside the same heading under another year
 * ("2023 | 2024") does it stand for what the table is about.
 */
export function withoutOwnYear(
  path: readonly string[],
  { year }: Period,
  others: readonly (readonly string[])[],
): readonly string[] | null {
  if (!yearsIn(path).has(String(year))) return null;
  const isCompared = others.some((other) => !yearsIn(other).has(String(year)) && shape(other) === shape(path));
  const own = new RegExp(String.raw`(?<![\d/.-])(?:nam )?${year}(?!\d)`, "g");
  return isCompared ? path.map((text) => without(text, own)).filter((text) => text !== "") : null;
}

/**
 * The same for "trong quý", "kỳ này", of a part of the year as long as the table's period. Of a stock what is said to be
 * "trong kỳ" may be what is new.
 */
export function withoutThisPeriod(
  path: readonly string[],
  { kind }: Period,
  ofStock: boolean,
): readonly string[] | null {
  const parts = [
    "ky",
    ...(/^q/.test(kind) ? ["quy"] : []),
    ...(/^m/.test(kind) ? ["thang"] : []),
    ...(kind === "year" ? ["nam"] : []),
  ].join("|");
  const within = ofStock ? "" : `trong (?:${parts})(?: nay| bao cao)?|`;
  const own = new RegExp(
    String.raw`(?<![\p{L}\d])(?:${within}(?:${parts}) (?:nay|bao cao))(?![\p{L}\d]| ?(?:[ivx]+|\d+)(?![\p{L}\d]))`,
    "gu",
  );
  const told = path.map((text) => without(text, own));
  return told.every((text, index) => text === path[index]) ? null : told.filter((text) => text !== "");
}

function ownWords({ kind, year, to }: Period): RegExp {
  const month = Number(to.slice(5, 7));
  const name = names[kind] ?? `(?:thang|t) ?0?${month}`;
  const lastDay = new Date(Date.UTC(Number(to.slice(0, 4)), month, 0)).getUTCDate();
  const until = String.raw`(?:tinh )?den(?: het)?(?: ngay)? (?:14|${lastDay})[/.-]0?${month}[/.-]${year}`;
  const ofYear = String.raw`(?: ?(?:nam|[/.-])? ?${year})?`;
  return new RegExp(
    String.raw`(?<![\p{L}\d])(?:trong |(?:tinh )?den )?(?:${name}${ofYear}|${until})(?![\p{L}\d]| ?(?:nam|[/.-])? ?20\d\d)`,
    "gu",
  );
}

/** A heading without the words that are found in it; they are looked for in small letters without marks. */
export function without(text: string, own: RegExp): string {
  const folded = foldMarks(text).toLowerCase();
  if (folded.length !== text.length) return text;
  let told = "";
  let from = 0;
  for (const { index, 0: found } of folded.matchAll(own)) {
    told += text.slice(from, index);
    from = index + found.length;
  }
  return from === 0
    ? text
    : (told + text.slice(from))
        .replace(/\(\s*\)/g, "")
        .replace(/ {2,}/g, " ")
        .trim();
}

function yearsIn(path: readonly string[]): ReadonlySet<string> {
  return new Set(path.join(" ").match(/(?<!\d)20\d\d(?!\d)/g));
}

function shape(path: readonly string[]): string {
  return path.join("\n").replace(/(?<!\d)20\d\d(?!\d)/g, "#");
}
