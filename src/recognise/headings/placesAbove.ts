import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import type { AskedHeading } from "./overTheYear";
import { placeAlone } from "./placeWords";
import { saysPlanOrPast } from "./setAgainst";

/**
 * What headings mean once it is minded that the same may be told for each of several places: "Tại địa phương > Methadone"
 * is not everyone where "Tại cơ sở > Methadone" stands beside it.
 */
export function placesAbove(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
): readonly HeaderMatch[] {
  const told = [...matches];
  const byRest = new Map<string, number[]>();
  headings.forEach(({ path }, index) => {
    path.slice(0, -1).forEach((_, level) => {
      const rest = path.with(level, `${level}`).join("\n");
      byRest.set(rest, [...(byRest.get(rest) ?? []).slice(0, mostPlaces), index]);
    });
  });
  headings.forEach(({ path, isAnswered }, index) => {
    const match = matches[index];
    if (isAnswered || match?.kind !== "indicator") return;
    path.slice(0, -1).forEach((text, level) => {
      if (!placeAlone.test(foldPlain(text))) return;
      const beside = (byRest.get(path.with(level, `${level}`).join("\n")) ?? []).filter(
        (at) => isOtherPlace(headings[at]?.path[level] ?? text, text) && matches[at]?.kind !== "derived",
      );
      const asked: HeaderMatch = { kind: "ambiguous", proposals: [match.id] };
      for (const at of beside.length > 0 ? [index, ...beside] : []) {
        const own = matches[at];
        if (own?.kind === "indicator" && own.id === match.id && headings[at]?.isAnswered === false) told[at] = asked;
      }
    });
  });
  return told;
}

function isOtherPlace(other: string, text: string): boolean {
  return other !== text && !saysPlanOrPast(other);
}

/** More are a table of their own. */
const mostPlaces = 12;
