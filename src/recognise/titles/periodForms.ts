import { kindOfMonths, type PeriodKind, periodKinds } from "../../domain/period";

/** A period named in a text. */
export interface Mention {
  /**
   * "year" also for a bare "năm 2024"; "other" is a length of time that is no period of ours, such as 8 months; "span" is
   * one of several years, "2019-2024".
   */
  readonly kind: PeriodKind | "other" | "span";
  /** null when the text names none beside it. */
  readonly year: number | null;
  /** Of a span the years it names. */
  readonly years?: readonly number[];
  /** "Cả năm": the year and no part of it; left out for a bare year, of which other words may name a part. */
  readonly isWhole?: true;
}

interface Form {
  readonly pattern: RegExp;
  /** null: not a period after all. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Mention["kind"] | null;
  readonly isWhole?: true;
}

/**
 * Between the words of a period and its year: "Quý III năm 2019", "quý 3-2019", "6T/2024", "Tháng 6 (2024)", "Tháng 6/24",
 * "6 tháng đầu năm 24" where nothing follows.
 */
const year =
  String.raw`(?: ?[,:;.(]? ?(?:nam|[/.-])? ?:? ?(?<year>20\d\d)\b|` +
  String.raw` ?(?:/ ?|(?<=(?:dau|cuoi) nam )(?=2\d ?(?:$|[),;])))(?<short>[123]\d)(?![\d/.-]| ?(?:xa|phuong|thi tran|don vi|nguoi|thon|to)\b))`;

const quarters: Readonly<Record<string, PeriodKind>> = {
  "1": "q1",
  "2": "q2",
  "3": "q3",
  "4": "q4",
  i: "q1",
  ii: "q2",
  iii: "q3",
  iv: "q4",
  mot: "q1",
  nhat: "q1",
  hai: "q2",
  nhi: "q2",
  ba: "q3",
  tu: "q4",
  bon: "q4",
};

/** The months come first. */
const months: readonly PeriodKind[] = periodKinds.slice(0, 12);

const spelledMonths: Readonly<Record<string, number>> = {
  gieng: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  "muoi mot": 11,
  "muoi hai": 12,
  chap: 12,
};

/** Read in this order; what one form has read the next does not see. */
export const forms: readonly Form[] = [
  { pattern: /\b(?:nam )?20\d\d ?(?:[-,+&]|va) ?(?:nam )?20\d\d\b/g, read: () => "span" },
  // "6 tháng …… năm 2024": which half has not been filled in.
  { pattern: /\b(?:\d{1,2}|sau|chin) ?thang ?(?:…|[._]{2,})/g, read: () => "other" },
  {
    // "Quý I, II", "quý 1 và 2": several quarters at once.
    pattern:
      /\bqu[yi] ?(?:iv|iii|ii|i|0?[1-4]) ?(?:,|\+|&|va|-|den) ?(?:qu[yi] ?)?(?:iv|iii|ii|i|0?[1-4])\b(?: ?nam 20\d\d)?/g,
    read: () => "other",
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:qu[yi](?: bao cao)? ?[.:]?|q\.?) ?0?(?<quarter>iv|iii|ii|i|[1-4])\b${year}?`,
      "g",
    ),
    read: ({ quarter }) => quarters[quarter ?? ""] ?? null,
  },
  {
    pattern: new RegExp(String.raw`\bqu[yi] (?<quarter>mot|nhat|hai|nhi|ba|tu|bon)(?=$| nam| ?[/-])${year}?`, "g"),
    read: ({ quarter }) => quarters[quarter ?? ""] ?? null,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<count>\d{1,2}|ba|sau|chin) ?thang(?: ?(?<end>dau|cuoi)(?: ?(?<ofYear>nam))?)?${year}?`,
      "g",
    ),
    read: (groups) => monthsOfYear(groups),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<count>\d{1,2}) ?t(?:(?<half>[dc])n\b| (?<end>dau|cuoi)\b(?: ?nam)?|(?=[ /.-]+20\d\d\b))${year}?`,
      "g",
    ),
    read: (groups) => monthsOfYear({ ...groups, end: groups["end"] ?? { d: "dau", c: "cuoi" }[groups["half"] ?? ""] }),
  },
  {
    pattern: new RegExp(String.raw`\bnua (?:nam )?(?<end>dau|cuoi)(?: nam)?${year}?`, "g"),
    read: ({ end }) => (end === "dau" ? "half1" : "half2"),
  },
  {
    // "Tháng 1, 2, 3/2024"
    pattern: new RegExp(
      String.raw`\b(?:thang|t) ?(?<several>\d{1,2}(?: ?(?:[,+&-]|va) ?(?:thang |t)?\d{1,2}\b(?! ?[/.-] ?\d{1,2}[/.-]))+)${year}?`,
      "g",
    ),
    read: ({ several }) => severalMonths(several ?? ""),
  },
  {
    pattern: new RegExp(String.raw`\bthang(?: bao cao)? ?:? ?(?<month>\d{1,2})\b${year}?`, "g"),
    read: ({ month }) => months[Number(month) - 1] ?? null,
  },
  {
    pattern: new RegExp(String.raw`\bt[ .]?(?<month>\d{1,2}) ?[/.-] ?(?<year>20\d\d)\b`, "g"),
    read: ({ month }) => months[Number(month) - 1] ?? null,
  },
  {
    pattern:
      /\bthang (?<month>gieng|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi(?: (?:mot|hai))?|chap) ?(?:nam |\/ ?)(?<year>20\d\d)\b/g,
    read: ({ month }) => months[(spelledMonths[month ?? ""] ?? 0) - 1] ?? null,
  },
  // The day a year begins.
  { pattern: /\bdau (?:nam )?20\d\d\b/g, read: () => "other" },
  { pattern: /\bca nam(?: ?:? ?\(?(?<year>20\d\d)\b)?/g, read: () => "year", isWhole: true },
  { pattern: /\bnam(?: bao cao)? ?:? ?\(?(?<year>20\d\d)\b/g, read: () => "year" },
];

/** "6 tháng đầu năm", "9 tháng", "3 tháng cuối năm"; 6 and 9 months without more are counted from January. */
function monthsOfYear({ count, end }: Readonly<Record<string, string | undefined>>): Mention["kind"] | null {
  const number = { ba: 3, sau: 6, chin: 9 }[count ?? ""] ?? Number(count);
  if (number > 12) return null;
  // "sau tháng" is "after the month" as well.
  if (!/\d/.test(count ?? "") && end === undefined) return null;
  switch (`${number} ${end ?? ""}`) {
    case "6 ":
    case "6 dau":
      return "half1";
    case "6 cuoi":
      return "half2";
    case "9 ":
    case "9 dau":
      return "nineMonths";
    case "3 dau":
      return "q1";
    case "3 cuoi":
      return "q4";
    case "12 ":
      return "year";
    default:
      return "other";
  }
}

/** The period that months one after another are. */
function severalMonths(told: string): Mention["kind"] | null {
  const numbers = (told.match(/\d+/g) ?? []).map(Number);
  const first = numbers[0] ?? 0;
  if (numbers.some((number) => number < 1 || number > 12)) return null;
  const isStretch = !/-/.test(told) && numbers.every((number, index) => number === first + index);
  return (isStretch ? kindOfMonths(first, first + numbers.length - 1) : null) ?? "other";
}
