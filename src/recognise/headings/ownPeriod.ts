import { type Period, type PeriodKind, periodOf } from "../../domain/period";
import { foldPlain } from "../../read/text";
import { lastDays, ownWindows } from "./ownDays";

/** How headings call each part of a year, on folded text. */
const names: Readonly<Partial<Record<PeriodKind, string>>> = {
  q1: "(?:quy|q) ?(?:i|0?1)",
  q2: "(?:quy|q) ?(?:ii|0?2)",
  q3: "(?:quy|q) ?(?:iii|0?3)",
  q4: "(?:quy|q) ?(?:iv|0?4)",
  half1: "(?:0?6|sau) ?(?:thang|t)(?: dau)?(?: nam)?",
  half2: "(?:(?:0?6|sau) ?(?:thang|t) cuoi(?: nam)?|(?<=trong )(?:0?6|sau) thang(?! (?:dau|cuoi|truoc|qua|sau)))",
  nineMonths: "(?:0?9|chin) ?(?:thang|t)(?: dau)?(?: nam)?",
  year: "(?:ca nam|12 thang)",
};

/**
 * The headings without the words that name the table's own period: "Thực hiện 6 tháng", "Quý II/2024", "đến 14/6/2024".
 * null when there are none. Another year beside them makes it another period.
 */
export function withoutOwnPeriod(path: readonly string[], period: Period): readonly string[] | null {
  const own = ownWords(period);
  const told = path.map((text) => without(withoutOwnWindow(text, period), own));
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
  const isCompared = others.some((other) => !yearsIn(other).has(String(year)) && shapeOf(other) === shapeOf(path));
  const own = new RegExp(String.raw`(?<![\d/.-])(?:nam )?${year}(?!\d)`, "g");
  return isCompared ? path.map((text) => without(text, own)).filter((text) => text !== "") : null;
}

/** The same for "Năm nay" beside "Năm trước": the time of the table, and the same of the year before. */
export function withoutThisYear(
  path: readonly string[],
  others: readonly (readonly string[])[],
): readonly string[] | null {
  const above = path.slice(0, -1);
  const last = ([text = ""]: readonly string[]): string => foldPlain(text);
  const isBefore = (other: readonly string[]): boolean =>
    other.slice(0, -1).join("\n") === above.join("\n") &&
    /^(?:nam (?:truoc|ngoai)|(?:so )?cung ky(?: nam (?:truoc|ngoai))?)$/.test(last(other.slice(-1)));
  return /^nam nay$/.test(last(path.slice(-1))) && others.some(isBefore) ? above : null;
}

/** Without "từ 15/12/2023 đến 14/6/2024". */
function withoutOwnWindow(text: string, period: Period): string {
  if (text.length > longestHeading || !/\d[/.-]/.test(text)) return text;
  const [found] = ownWindows(foldPlain(text), period);
  return found === undefined ? text : without(text, new RegExp(found.replace(/[/.-]/g, "[/.-]"), "g"));
}

/** Tables are wide, and all their headings are asked about the same few periods. */
const known = new Map<string, RegExp>();

function ownWords(period: Period): RegExp {
  const key = [period.kind, period.year, period.from, period.to].join(" ");
  const words = known.get(key) ?? wordsFor(period);
  known.set(key, words);
  return words;
}

function wordsFor(period: Period): RegExp {
  const { kind, year } = period;
  const ofYear = `(?: ?(?:nam|[/.-])? ?${year}|[/.-]${year % 100}(?!\\d))?`;
  const name = names[kind] ?? `(?:thang|t) ?0?${monthOf(period)}`;
  const unit = unitOf(kind);
  const noNumber = String.raw`(?! ?(?:\d|[ivx]+(?!\p{L})))`;
  const told = [
    `(?:trong |(?:tinh )?den )?${name}${ofYear}`,
    untilWords(period),
    ...(isNamed(period) ? ["trong ky(?: nay| bao cao)?|ky (?:nay|bao cao)"] : []),
    ...(unit === null ? [] : [`(?:trong ${unit}(?: nay| bao cao)?|${unit} (?:nay|bao cao))${noNumber}`]),
    ...(kind === "year" ? [`(?<!${notWhole})(?:trong )?(?:nam )?${year}`] : []),
  ].join("|");
  return new RegExp(
    String.raw`(?<![\p{L}\d])${duration}(?:th |(?<=^\W*)phat sinh )?(?:${told})(?![\p{L}\d]| ?(?:nam|[/.-])? ?20\d\d|[/.-]\d)`,
    "gu",
  );
}

/** "Trên 6 tháng": how long somebody has been there, or gone. */
const duration = String.raw`(?<!(?<!\p{L})(?:tren|duoi|hon|du|sau|tu) (?=\d))`;

/**
 * Whether "6 tháng" stands beside "12 tháng": they are how long it takes, for a period's end is not beyond itself. "Trong 6
 * tháng sau cai" is how long after.
 */
export function isDuration(path: readonly string[], others: readonly (readonly string[])[]): boolean {
  if (path.some((text) => /\b(?:thang|nam)(?: dau)? sau cai\b/.test(foldPlain(text)))) return true;
  const months = monthsIn(path);
  const above = path.slice(0, -1).join("\n");
  return months > 0 && others.some((other) => monthsIn(other) > months && other.slice(0, -1).join("\n") === above);
}

function monthsIn(path: readonly string[]): number {
  return Number(/^(\d{1,2}) thang$/.exec(foldPlain(path.at(-1) ?? ""))?.[1] ?? 0);
}

/** What stands before a year that is no more than that of a part of it: "cuối năm 2024", "quý IV năm 2024". */
const notWhole = String.raw`(?:(?:dau|cuoi|truoc|sau|tu|den|nam|(?:thang|quy|[tq]) ?(?:[ivx]+|\d{1,2}))[ ,]{1,2}|\d[/.-] ?)`;

/** "đến cuối quý", "đến hết quý II", "tính đến 30/6", "cuối năm", "30/6/2024": the period's last day. */
function untilWords(period: Period): string {
  const { kind, year } = period;
  const month = monthOf(period);
  const unit = unitOf(kind);
  const ends = [
    lastDays(period),
    `(?:het|cuoi) (?:${names[kind] ?? "thang"}|(?:thang|t) ?0?${month})(?: ?(?:nam|[/.-])? ?${year})?`,
    String.raw`(?:het |cuoi )(?:ky|${unit ?? "ky"})(?: nay| bao cao)?(?! ?(?:\d|[ivx]+(?!\p{L})))`,
  ];
  const [, ofMonth, day] = period.to.split("-").map(Number);
  const lastDay = String.raw`(?:(?:tai|thoi diem|ngay) )*(?<![\d/.-])0?${day}[/.-]0?${ofMonth}[/.-]${year}`;
  const units = [unit, period.to.endsWith("-12-31") ? "nam" : null].filter((each) => each !== null);
  const bare = units.map((each) => {
    const named = each === "nam" ? `|(?: nam)? ${year}` : "";
    return `(?:thoi diem )?(?<!(?:thang|t) )cuoi ${each}(?: nay| bao cao${named})?`;
  });
  return `(?:(?:tinh )?den (?:${ends.join("|")})|${[lastDay, ...bare].join("|")})`;
}

/** Whether a heading tells its figures by the day they run to: what is counted up to it began with the year. */
export function tellsUntil(path: readonly string[], period: Period): boolean {
  const until = new RegExp(untilWords(period), "u");
  return path.some((text) => until.test(foldPlain(withoutOwnWindow(text, period))));
}

/**
 * Whether a heading tells what happened in the period, "trong quý": of those who are there it may mean the new ones.
 * "Kết quả trong kỳ" over many columns means nothing by it.
 */
export function tellsWithin(path: readonly string[], period: Period): boolean {
  const folded = path.map((text) => foldPlain(text));
  const own = folded.at(-1) ?? "";
  return (
    folded.some((text) => /\b(?:trong (?:thang|quy|nam)|tu dau nam)\b/.test(text)) ||
    /\btrong ky\b/.test(own) ||
    folded.some((text) => /\bphat sinh\b/.test(text)) ||
    ownWindows(own, period).length > 0
  );
}

/** Not a longer one that ends with it, asked for in its place. */
function isNamed({ year, kind, calendar, from }: Period): boolean {
  return periodOf(year, kind, calendar).from === from;
}

function monthOf({ to }: Period): number {
  return Number(to.slice(5, 7));
}

function unitOf(kind: PeriodKind): string | null {
  if (kind === "year") return "nam";
  if (/^q\d$/.test(kind)) return "quy";
  return /^m\d/.test(kind) ? "thang" : null;
}

const longestHeading = 300;

/** A heading without the words that are found in it; they are looked for in small letters without marks. */
export function without(text: string, own: RegExp): string {
  if (text.length > longestHeading) return text;
  const folded = foldPlain(text);
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

/** The years that headings name. */
export function yearsIn(path: readonly string[]): ReadonlySet<string> {
  return new Set(path.join(" ").match(/(?<!\d)20\d\d(?!\d)/g));
}

/** Headings but for the years they name: of those that are alike each is the same of another year. */
export function shapeOf(path: readonly string[]): string {
  return path.join("\n").replace(/(?<!\d)20\d\d(?!\d)/g, "#");
}
