import type { IndicatorId } from "../../domain/indicator";
import type { AskedHeading } from "./overTheYear";
import type { HeaderMatch } from "./header";

/**
 * Two columns of a table that are read as one indicator though their headings differ, and so do half of the figures, are
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
    const areParts = others.some(
      (other) =>
        headings[other]?.path.join("\n") !== headings[first]?.path.join("\n") && differOften(values, valuesOf(other)),
    );
    return areParts ? [first, ...others].map((index) => [index, id] as const) : [];
  });
  const doubtful = new Map(asked);
  return matches.map((match, index) => {
    const id = doubtful.get(index);
    return id === undefined ? match : { kind: "ambiguous", proposals: [id] };
  });
}

/** Nil in both says nothing. */
function differOften(one: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  const told = one.flatMap((value, line) => {
    const second = other[line] ?? null;
    return value === null || second === null || value + second === 0 ? [] : [value !== second];
  });
  const differing = told.filter((differ) => differ).length;
  return differing > 0 && differing * 2 >= told.length;
}
