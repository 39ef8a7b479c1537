import type { HeaderMatch } from "./header";
import { saysParts } from "./headings";
import type { AskedHeading } from "./overTheYear";
import { saysTotal, type Words } from "../words";

/** "Nữ", "- Nam", "Trong đó: số nữ", "Nữ giới (người)": the women or the men among the people of another heading. */
export function isOneSex(text: string): boolean {
  return oneSex.test(text);
}

const oneSex =
  /^[^\p{L}\d]*(?:(?:trong đó|trđ|tr\. ?đó|chia ra|bao gồm|gồm)\W+)?(?:(?:tổng )?số )?(?:người )?(?:là )?(?:nam|nữ)(?: giới)?(?: \(người\))?\W*$/iu;

/**
 * Women and men right after the figure they are parts of are no indicator, and nothing is to be asked about them where
 * that figure is known. Figures that are more than their whole belong to something else.
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function partsBySex(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  words: Words,
  valuesOf: (index: number) => readonly (number | null)[],
): readonly HeaderMatch[] {
  const isPart = (index: number): boolean => isOneSex(headings[index]?.path.at(-1) ?? "");
  return matches.map((match, index) => {
    if (match.kind !== "unknown" || !isPart(index)) return match;
    const before = headings.findLastIndex((_, at) => at < index && !isPart(at));
    const after = headings.findIndex((_, at) => at > index && !isPart(at));
    const { path: last = [] } = headings[after] ?? {};
    // "Nam | Nữ | Cộng": their total comes last.
    const isAfter = saysTotal(words, last.at(-1) ?? "") && isBeside(headings[index]?.path ?? [], last);
    const whole = isAfter ? after : before;
    const { kind = "unknown" } = matches[whole] ?? {};
    const isKnown = kind === "indicator" || kind === "derived";
    const stands = isKnown && standsBelow(headings[index]?.path ?? [], headings[whole]?.path ?? []);
    return stands && isWithin(valuesOf(index), valuesOf(whole)) ? { kind: "derived", of: "other" } : match;
  });
}

/**
 * "Điều trị Methadone > Tổng số | Nam | Nữ": where nothing but women and men stands beside a total it adds up no times or
 * services, and is what the heading above says.
 */
export function totalsOfSexes(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  words: Words,
): readonly HeaderMatch[] {
  const groupOf = (index: number): string => {
    const above = (headings[index]?.path ?? []).slice(0, -1);
    return above.filter((text) => !saysParts(text)).join("\n");
  };
  return matches.map((match, index) => {
    const { path, isAnswered } = headings[index] ?? { path: [], isAnswered: true };
    const group = groupOf(index);
    if (match.kind !== "ambiguous" || isAnswered || group === "" || !saysTotal(words, path.at(-1) ?? "")) return match;
    const beside = headings.filter((_, at) => at !== index && groupOf(at) === group);
    const above = words.path(path.slice(0, -1));
    const areSexes = beside.length > 0 && beside.every((other) => isOneSex(other.path.at(-1) ?? ""));
    return areSexes && above.kind === "indicator" ? above : match;
  });
}

/** Below the same heading. */
function isBeside(path: readonly string[], other: readonly string[]): boolean {
  return path.length > 1 && path.slice(0, -1).join("\n") === other.slice(0, -1).join("\n");
}

/** Below the whole or beside it, with nothing but "Trong đó" in between. */
function standsBelow(path: readonly string[], whole: readonly string[]): boolean {
  const groups = path.slice(0, -1).filter((text) => !saysParts(text));
  return [whole, whole.slice(0, -1)].some(
    (headings) => headings.length === groups.length && headings.every((text, level) => text === groups[level]),
  );
}

function isWithin(parts: readonly (number | null)[], wholes: readonly (number | null)[]): boolean {
  const isPart = (part: number | null, line: number): boolean => part === null || part <= (wholes[line] ?? -1);
  return wholes.some((value) => value !== null) && parts.every(isPart);
}
