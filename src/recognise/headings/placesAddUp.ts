import type { IndicatorId } from "../../domain/indicator";
import { type Composition, compositions } from "../../plans/identities";
import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { isOpen } from "./openMatch";
import { placeAlone } from "./placeWords";
import type { AskedHeading } from "./overTheYear";
import { addUp } from "./sumsOfParts";

/** So many lines add up by no chance. */
const leastLines = 3;
/** Where they were found, came from, or are to go. */
const beforeOrElse =
  /\b(?:phat hien|nhu cau|nguyen vong|de nghi|tai nghien|tro ve|ve tu|truoc day|tien (?:an|su)|nguon|da (?:cai|tung))\b/;

/**
 * What headings mean once it is minded that "Phân loại > Tại cộng đồng | Cơ sở cai nghiện | Trại giam" add up to everyone on
 * file, line by line: then those are the places where they are, whatever else the words could say.
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function placesAddUp(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  valuesOf: (index: number) => readonly (number | null)[],
): readonly HeaderMatch[] {
  const told = [...matches];
  for (const composition of matches.some(isOpen) ? compositions : []) {
    const whole = matches.findIndex((match) => match.kind === "indicator" && match.id === composition.whole);
    if (whole < 0) continue;
    const stated = valuesOf(whole);
    if (stated.filter((value) => value !== null && value > 0).length < leastLines) continue;
    for (const [group, columns] of partsByGroup(headings, matches, composition)) {
      const figures = [...columns.values()].map(valuesOf);
      // Some tables leave out the places where nobody is.
      const isWhole =
        columns.size > 1 && (group === "" || composition.parts.slice(0, 2).every((id) => columns.has(id)));
      if (!isWhole || beforeOrElse.test(foldPlain(group)) || !addUp(stated, figures)) continue;
      for (const [id, index] of columns) told[index] = { kind: "indicator", id };
    }
  }
  return told;
}

/** Below each heading the columns that are, or may be, the parts of a whole; the first of each. */
function partsByGroup(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  { parts, optional }: Composition,
): ReadonlyMap<string, ReadonlyMap<IndicatorId, number>> {
  const all: ReadonlySet<IndicatorId> = new Set([...parts, ...optional]);
  const groups = new Map<string, Map<IndicatorId, number>>();
  headings.forEach(({ path, isAnswered }, index) => {
    const match = matches[index];
    const asked = isAnswered ? undefined : (firstOf(match, all) ?? homeOf(path, match));
    const id = match?.kind === "indicator" ? match.id : asked;
    if (id === undefined || !all.has(id)) return;
    const key = path.slice(0, -1).join("\n");
    const group = groups.get(key) ?? new Map<IndicatorId, number>();
    groups.set(key, group);
    if (!group.has(id)) group.set(id, index);
  });
  return groups;
}

function firstOf(match: HeaderMatch | undefined, all: ReadonlySet<IndicatorId>): IndicatorId | undefined {
  return match?.kind === "ambiguous" || match?.kind === "unknown"
    ? match.proposals.find((id) => all.has(id))
    : undefined;
}

/** "Tại địa phương" among the places of addicts. */
function homeOf(path: readonly string[], match: HeaderMatch | undefined): IndicatorId | undefined {
  const [own = "", ...above] = path.map((text) => foldPlain(text)).reverse();
  const isOfTreatment = above.some((text) => /\b(?:cai|dieu tri)\b/.test(text));
  return isOpen(match) && placeAlone.test(own) && !isOfTreatment ? "NN_NGOAI" : undefined;
}
