import { type PeriodKind, periodKinds } from "../domain/period";

/** A period named in a text. */
export interface Mention {
  /**
   * "year" also for a bare "năm 2024"; "other" is a length of time that is no period of ours, such as 8 months; "span" is
   * one of several years, "2019-2024".
   */
  readonly kind: PeriodKind | "other" | "span";
  /** null when the text names none beside it. */
  readonly year: number | null;
}

interface Form {
  readonly pattern: RegExp;
  /** null: not a period after all. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Mention["kind"] | null;
}

/** Between the words of a period and its year: "Quý III năm 2019", "quý 3-2019", "6T/2024", "Tháng 6 (2024)". */
const year = String.raw`(?: ?[,:;.(]? ?(?:nam|[/.-])? ?:? ?(?<year>20\d\d)\b)`;

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

/** Read in this order; what one form has read the next does not see. */
const forms: readonly Form[] = [
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
    pattern: new RegExp(String.raw`\b(?:qu[yi] ?[.:]?|q\.?) ?0?(?<quarter>iv|iii|ii|i|[1-4])\b${year}?`, "g"),
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
      String.raw`\b(?<count>\d{1,2}) ?t(?:(?<short>[dc])n\b| (?<end>dau|cuoi)\b(?: ?nam)?|(?=[ /.-]+20\d\d\b))${year}?`,
      "g",
    ),
    read: (groups) => monthsOfYear({ ...groups, end: groups["end"] ?? { d: "dau", c: "cuoi" }[groups["short"] ?? ""] }),
  },
  {
    pattern: new RegExp(String.raw`\bnua (?:nam )?(?<end>dau|cuoi)(?: nam)?${year}?`, "g"),
    read: ({ end }) => (end === "dau" ? "half1" : "half2"),
  },
  {
    pattern: new RegExp(String.raw`\bthang ?:? ?(?<month>\d{1,2})\b${year}?`, "g"),
    read: ({ month }) => months[Number(month) - 1] ?? null,
  },
  {
    pattern: new RegExp(String.raw`\bt[ .]?(?<month>\d{1,2}) ?[/.-] ?(?<year>20\d\d)\b`, "g"),
    read: ({ month }) => months[Number(month) - 1] ?? null,
  },
  // The day a year begins.
  { pattern: /\bdau (?:nam )?20\d\d\b/g, read: () => "other" },
  { pattern: new RegExp(String.raw`\b(?:ca nam|nam) ?:? ?\(?(?<year>20\d\d)\b`, "g"), read: () => "year" },
  { pattern: /\bca nam\b/g, read: () => "year" },
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

export interface Mentions {
  readonly mentions: readonly Mention[];
  /** Years that stand alone: they count only beside a period that lacks one. */
  readonly bareYears: readonly number[];
  /** The text with ";" in place of each mention. */
  readonly rest: string;
  /**
   * Whether words are left that name a part of a year in a way not understood, "Đợt 1", or may do so, "hằng tháng":
   * then a year is not the whole answer.
   */
  readonly unread: "part" | "perhaps" | null;
}

const unreadPart =
  /\bqu[yi] ?(?:…|[._]{2,})|\bky(?: bao cao)? ?:? ?(?:…|[._]{2,})|\b(?:tuan|dot|ky|qu[yi])(?: thu)? ?:? ?(?:[ivx]{1,4}|\d{1,2})\b/;
const perhapsPart = /\bthang\b|\bqu[yi] *;/;

/** What periods a folded text names, after `takeWindows` and `withoutNoise`. */
export function mentionsIn(folded: string): Mentions {
  const mentions: Mention[] = [];
  let rest = folded;
  for (const { pattern, read } of forms) {
    rest = rest.replace(pattern, (whole: string, ...args: unknown[]) => {
      const groups = stringsOf(args.at(-1));
      const kind = read(groups);
      if (kind === null) return whole;
      const typed = groups["year"];
      mentions.push({ kind, year: typed === undefined ? null : Number(typed) });
      return " ; ";
    });
  }
  const bareYears = [...rest.matchAll(/\b20\d\d\b/g)].map(([found]) => Number(found));
  const left = unreadPart.test(rest) ? "part" : perhapsPart.test(rest) ? "perhaps" : null;
  return { mentions, bareYears, rest, unread: left };
}

/** The named groups of a match; a pattern without any gives no object. */
function stringsOf(groups: unknown): Record<string, string | undefined> {
  if (typeof groups !== "object" || groups === null) return {};
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "string" ? value : undefined,
    ]),
  );
}
