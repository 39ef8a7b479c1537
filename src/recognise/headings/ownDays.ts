import type { Period } from "../../domain/period";
import { foldPlain } from "../../read/text";
import { periodBetween, periodNear, takeWindows } from "../titles/periodWindow";

const month = (numbers: string): string => String.raw`(?:[/.-]| ?thang )0?${numbers}`;
const year = (numbers: string): string => `(?:(?:[/.-]| ?nam )${numbers})`;
const day = String.raw`(?:ngay )?\d{1,2}${month(String.raw`\d{1,2}`)}`;
const anyYear = year(String.raw`\d{4}`);
/** "từ 15/12/2023 đến ngày 15/6/2024", "15/12/2023-14/6/2024"; in small letters without marks. */
const window = new RegExp(
  String.raw`(?<![\d/.-])(?:tu )?${day}${anyYear}? ?(?:(?:den|toi) (?:het )?|[-–] ?)${day}${anyYear}(?![\d/.-])`,
  "g",
);
/** "tính đến hết ngày 15/6/2024", "(đến 15/6)". */
const cutOff = new RegExp(String.raw`(?<![a-z])(?:tinh )?(?:den|toi) (?:het )?${day}${anyYear}?(?![\d/.-])`, "g");

/** Offices close their books some days before the period ends, those of a year a month earlier; as for titles. */
const daysBefore = 17;
const daysBeforeOfYear = 47;

/** Words, in small letters without marks, for the days that a period's figures may run to, after "đến". */
export function lastDays({ kind, year: inYear, to }: Period): string {
  const last = Number(to.slice(5, 7));
  const monthEnd = new Date(Date.UTC(Number(to.slice(0, 4)), last, 0));
  const byMonth = new Map<number, number[]>();
  for (let before = 0; before <= (kind === "year" ? daysBeforeOfYear : daysBefore); before++) {
    const date = new Date(monthEnd.getTime() - before * 86_400_000);
    byMonth.set(date.getUTCMonth() + 1, [...(byMonth.get(date.getUTCMonth() + 1) ?? []), date.getUTCDate()]);
  }
  const days = [...byMonth].map(([of, numbers]) => `(?:${numbers.join("|")})${month(String(of))}`);
  return `(?:het )?(?:ngay )?(?:${days.join("|")})${year(String(inYear))}?`;
}

/** Where a heading tells the period by the days of its begin and end, or about those: "CNBB từ 15/12/2023 đến 15/6/2024". */
export function ownWindows(folded: string, { kind, year: inYear }: Period): readonly string[] {
  return [...folded.matchAll(window)].flatMap(([text]) => {
    const [told] = takeWindows(text).windows;
    if (told === undefined || told.to.slice(0, 4) !== String(inYear)) return [];
    const exact = periodBetween(told);
    const isOwn = exact === null ? periodNear(told, kind, inYear) !== null : exact.kind === kind;
    return isOwn ? [text] : [];
  });
}

const longestName = 300;

/** A name without the days it is told for, whichever they are. */
export function withoutDays(text: string): string {
  if (text.length > longestName || !/\d[/.-]|th[áa]ng/iu.test(text)) return text;
  const folded = foldPlain(text);
  if (folded.length !== text.length) return text;
  const found = [window, cutOff].flatMap((days) => [...folded.matchAll(days)].slice(0, 1));
  const [first] = found;
  if (first === undefined) return text;
  return `${text.slice(0, first.index)} ${text.slice(first.index + first[0].length)}`.trim();
}
