import { managedTogether, standardCoverage } from "../../plans/coverage";
import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { saysParts } from "./headings";
import { isOpen } from "./openMatch";
import type { AskedHeading } from "./overTheYear";
import { comeTo } from "./partsOfPeriod";
import type { Words } from "../words";

/** In small letters without marks: what people are told apart by, and what they are then called. */
const kinds =
  "loai (?:chat )?ma tuy|(?:loai )?chat (?:ma tuy )?su dung|do tuoi|nhom tuoi|tuoi|gioi tinh|gioi|trinh do|nghe nghiep|dan toc|(?:hinh thuc|cach|thoi gian) su dung";
const told = new RegExp(
  String.raw`^\W*(?:(?:chia|phan|phan tich|trong do)\W+)?(?:theo |ve )?(?:${kinds})(?: (?:su dung|hoc van|nghien))*\W*$`,
);
const part =
  /\btuoi\b|^\W*(?:nguoi )?(?:la )?(?:dan toc(?: thieu so)?|dtts)\W*$|^\W*(?:heroin|hero|thuoc phien|can sa|thuoc lac|(?:ma tuy|mt) (?:tong hop|da)|ketamin)\W*$/;
const sex = /^\W*(?:nu|nam)(?: gioi)?\W*$/;
const people: ReadonlySet<string> = new Set([...standardCoverage.managed, managedTogether]);

/**
 * What headings mean once it is minded that those managed may be told apart by age, sex or what they use: "Chia theo độ tuổi >
 * Dưới 18 | Trên 18", "Người nghiện > Heroin". Where the whole is read, and they come to no more, nothing is to be asked.
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function breakdowns(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  words: Words,
  valuesOf: (index: number) => readonly (number | null)[],
): readonly HeaderMatch[] {
  const groups = new Map<string, { readonly whole: number; readonly parts: number[] }>();
  headings.forEach(({ path, isAnswered }, index) => {
    if (isAnswered || !isOpen(matches[index])) return;
    const level = path.findIndex((text) => told.test(foldPlain(text)));
    const own = foldPlain(path.at(-1) ?? "");
    const isPart = path.length > 1 ? part.test(own) : sex.test(own);
    const above = level >= 0 ? path.slice(0, level) : isPart ? path.slice(0, -1) : null;
    const isBare = above?.every(saysParts) === true;
    const whole = above === null ? -1 : wholeOf(isBare ? [] : above, index, matches, words);
    if (whole < 0) return;
    const key = [whole, ...(level >= 0 ? path.slice(0, level + 1) : path.slice(0, -1))].join("\n");
    const group = groups.get(key) ?? { whole, parts: [] };
    groups.set(key, group);
    group.parts.push(index);
  });
  const result = [...matches];
  for (const { whole, parts } of groups.values()) {
    if (parts.length > mostParts || !comeTo(valuesOf(whole), parts.map(valuesOf))) continue;
    for (const index of parts) result[index] = { kind: "derived", of: "other" };
  }
  return result;
}

const mostParts = 20;

/** The column of the heading above, or the nearest of people managed to the left; -1 where there is none. */
function wholeOf(above: readonly string[], index: number, matches: readonly HeaderMatch[], words: Words): number {
  if (above.length === 0) {
    return matches.slice(0, index).findLastIndex((match) => match.kind === "indicator" && people.has(match.id));
  }
  const named = words.path(above);
  return named.kind === "indicator"
    ? matches.findIndex((match) => match.kind === "indicator" && match.id === named.id)
    : -1;
}
