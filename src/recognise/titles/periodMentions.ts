import { lately } from "../../read/lately";
import { forms, type Mention } from "./periodForms";

export type { Mention } from "./periodForms";

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
export const mentionsIn = lately((folded: string): Mentions => {
  const mentions: Mention[] = [];
  let rest = folded;
  for (const { pattern, read, isWhole } of forms) {
    rest = rest.replace(pattern, (whole: string, ...args: unknown[]) => {
      const groups = stringsOf(args.at(-1));
      const kind = read(groups);
      if (kind === null) return whole;
      const typed = groups["year"] ?? groups["short"];
      const inYear = typed === undefined ? null : Number(typed.padStart(4, "20"));
      const years = kind === "span" ? { years: yearsFromTo(whole) } : {};
      mentions.push({ kind, year: inYear, ...years, ...(isWhole === true ? { isWhole } : {}) });
      return " ; ";
    });
  }
  // "Quý IV và năm 2023"
  const isBoth = mentions.some(({ kind }) => kind === "year") && mentions.some(({ kind }) => kind !== "year");
  if (isBoth && /; *(?:va|[&+]) *;/.test(rest)) mentions.push({ kind: "other", year: null });
  const bareYears = [...rest.matchAll(/\b20\d\d\b/g)].map(([found]) => Number(found));
  const left = unreadPart.test(rest) ? "part" : perhapsPart.test(rest) ? "perhaps" : null;
  return { mentions, bareYears, rest, unread: left };
});

/** All years from the first to the last that a text names: "2022 - 2024". */
export function yearsFromTo(text: string): readonly number[] {
  const named = (text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number);
  const [first, last] = [Math.min(...named), Math.max(...named)];
  return named.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
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
