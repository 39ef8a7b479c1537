import type { HeaderMatch } from "./header";
import { isOpen } from "./openMatch";
import { saysParts } from "./headings";
import type { AskedHeading } from "./overTheYear";
import { addUp } from "./sumsOfParts";
import { saysTotal, type Words } from "../words";

/**
 * What headings mean once it is minded that addicts and users may be all there are of a figure: "Được tiếp cận dịch vụ >
 * Tổng số | Người nghiện | Người sử dụng". Where the two add up to it on every line the total is what stands above, and
 * nothing is to be asked about its parts; of the people managed the parts are the figures, and the total is theirs.
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function partsByWho(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  words: Words,
  valuesOf: (index: number) => readonly (number | null)[],
): readonly HeaderMatch[] {
  const told = [...matches];
  const groups = headings.map(({ path }) => path.slice(0, -1).filter((text) => !saysParts(text)));
  headings.forEach(({ path }, addicts) => {
    const group = groups[addicts] ?? [];
    if (group.length === 0 || !names(words, path, "NN_HSQL")) return;
    const isWithin = (index: number): boolean => isSame(groups[index], group);
    const users = headings.findIndex((other, index) => isWithin(index) && names(words, other.path, "NSD_HSQL"));
    const isTotal = (index: number): boolean => isWithin(index) && saysTotal(words, headings[index]?.path.at(-1) ?? "");
    const before = headings.findLastIndex(
      (other, index) => index < addicts && (isSame(other.path, group) || isTotal(index)),
    );
    const whole = before < 0 ? headings.findIndex((_, index) => index > addicts && isTotal(index)) : before;
    const all = [whole, addicts, users];
    if (all.some((index) => headings[index]?.isAnswered !== false)) return;
    const [sum, ...parts] = all.map((index) => told[index]);
    const areAll = headings.every((_, index) => !isWithin(index) || all.includes(index));
    const isSum = addUp(valuesOf(whole), [addicts, users].map(valuesOf));
    if (parts.every(isOpen)) {
      if (!isSum) return;
      const above = words.path(group);
      const meant = sum?.kind === "indicator" ? sum : above;
      if (meant.kind !== "indicator" || (sum !== meant && (!isOpen(sum) || isGiven(told, meant.id)))) return;
      told[whole] = meant;
      for (const part of [addicts, users]) told[part] = { kind: "derived", of: "other" };
    } else if (
      isOpen(sum) &&
      parts.every((part) => part?.kind === "indicator") &&
      (isSum || (areAll && isTotal(whole)))
    ) {
      told[whole] = { kind: "derived", of: "managed" };
    }
  });
  return told;
}

function names(words: Words, path: readonly string[], id: string): boolean {
  const own = words.path(path.slice(-1));
  return own.kind === "indicator" && own.id === id;
}

function isGiven(matches: readonly HeaderMatch[], id: string): boolean {
  return matches.some((match) => match.kind === "indicator" && match.id === id);
}

function isSame(one: readonly string[] | undefined, other: readonly string[]): boolean {
  return one?.join("\n") === other.join("\n");
}
