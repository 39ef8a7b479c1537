import type { IndicatorId } from "../domain/indicator";
import type { AskedHeading } from "./overTheYear";
import type { HeaderMatch } from "./header";

/**
 * Two columns of a table that are read as one indicator though their headings differ, and so do their figures, are
 * more likely parts of it ("Trại giam", "Tạm giữ") than one figure typed twice: neither is read before the clerk has
 * said which it is. Under the same heading the figures contradict each other.
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function apart(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  valuesOf: (index: number) => readonly (number | null)[],
): readonly HeaderMatch[] {
  const byIndicator = new Map<IndicatorId, number[]>();
  matches.forEach((match, index) => {
    if (match.kind !== "indicator" || headings[index]?.isAnswered !== false) return;
    byIndicator.set(match.id, [...(byIndicator.get(match.id) ?? []), index]);
  });
  const asked = [...byIndicator].flatMap(([id, [first, ...others]]) => {
    if (first === undefined || others.length === 0) return [];
    const values = valuesOf(first);
    const differ = others.some(
      (other) =>
        headings[other]?.path.join("\n") !== headings[first]?.path.join("\n") &&
        valuesOf(other).some((value, line) => value !== null && values[line] != null && value !== values[line]),
    );
    return differ ? [first, ...others].map((index) => [index, id] as const) : [];
  });
  const doubtful = new Map(asked);
  return matches.map((match, index) => {
    const id = doubtful.get(index);
    return id === undefined ? match : { kind: "ambiguous", proposals: [id] };
  });
}
