import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { isOpen } from "./openMatch";
import { saysParts } from "./headings";
import type { AskedHeading } from "./overTheYear";
import { isOneSex } from "./partsBySex";
import { placeAfter, placeAlone } from "./placeWords";
import { saysPlanOrPast } from "./setAgainst";
import { addUp } from "./sumsOfParts";
import { saysTotal, type Words } from "../words";

/**
 * What headings mean once it is minded that a place alone is not everyone where others stand beside it: "Methadone > Tại
 * địa phương | Nơi khác", "Tư vấn tại địa phương | Tư vấn tại cơ sở". Alone the words say nothing. Beside their whole they
 * are parts of it, else it is asked.
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function partsByPlace(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  words: Words,
  valuesOf: (index: number) => readonly (number | null)[],
): readonly HeaderMatch[] {
  const told = [...matches];
  const keys = headings.map(({ path }) => keyOf(path));
  const totals = headings.map(({ path }) => (saysTotal(words, path.at(-1) ?? "") ? keyOf(path.slice(0, -1)) : null));
  headings.forEach(({ path, match: alone, isAnswered }, index) => {
    const match = matches[index];
    const named = namedWithout(path);
    if (isAnswered || match?.kind !== "indicator" || named === null) return;
    // Among whereabouts it says who is at home.
    if (alone.kind === "indicator" && alone.id !== match.id) return;
    const isIt = (at: number): boolean => idsOf(matches[at]).includes(match.id);
    const isWhole = (at: number): boolean => keys[at] === named || totals[at] === named;
    const isPart = (at: number): boolean =>
      !isWhole(at) && keys[at] !== keys[index] && isBeside(keys[at] ?? "", named, matches[at]);
    const parts = headings.flatMap(({ path: other }, at) =>
      isPart(at) && !isOneSex(other.at(-1) ?? "") && !saysPlanOrPast(other.at(-1) ?? "") ? [at] : [],
    );
    if (parts.length === 0) return;
    const whole = headings.findIndex((_, at) => at !== index && isIt(at) && isWhole(at));
    if (addUp(valuesOf(whole), [index, ...parts].map(valuesOf)) && headings[whole]?.isAnswered === false) {
      told[whole] = match;
      for (const part of parts) if (isIt(part) || isOpen(matches[part])) told[part] = aside;
    }
    const asked: HeaderMatch = { kind: "ambiguous", proposals: [match.id] };
    told[index] = told[whole]?.kind === "indicator" ? aside : asked;
    if (whole < 0) for (const part of parts) if (isIt(part)) told[part] = asked;
  });
  return told;
}

const aside: HeaderMatch = { kind: "derived", of: "other" };

/** What the headings name without the place they end with; null where they end with none, or name nothing else. */
function namedWithout(path: readonly string[]): string | null {
  const texts = keyOf(path).split("\n");
  const own = texts.at(-1) ?? "";
  const rest = placeAlone.test(own) ? texts.slice(0, -1) : [...texts.slice(0, -1), own.replace(placeAfter, "")];
  return rest.length === 0 || rest.at(-1) === own ? null : rest.join("\n");
}

/** Another part or count of what is named: below the same heading, or in words that begin with it. */
function isBeside(key: string, named: string, match: HeaderMatch | undefined): boolean {
  if (match === undefined || match.kind === "derived" || !key.startsWith(named)) return false;
  return key.startsWith(`${named}\n`) || (isOpen(match) && /^\W/.test(key.slice(named.length)));
}

function idsOf(match: HeaderMatch | undefined): readonly string[] {
  if (match?.kind === "indicator") return [match.id];
  return match?.kind === "ambiguous" ? match.proposals : [];
}

/** In small letters without marks. */
function keyOf(path: readonly string[]): string {
  const texts = path.filter((text) => !saysParts(text));
  return texts.map((text) => foldPlain(text)).join("\n");
}
