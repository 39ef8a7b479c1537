import type { IndicatorId } from "../../domain/indicator";
import type { AskedHeading } from "./overTheYear";
import type { HeaderMatch } from "./header";
import { isOpen, likeliest } from "./openMatch";

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
    const all = [first, ...others];
    const isOnlyTold = id === "CNBB" && !matches.some((match) => isOpen(match) && likeliest(match).includes(id));
    const parts = isOnlyTold ? filesOnly(headings, all) : all;
    return areParts ? parts.map((index) => [index, id] as const) : [];
  });
  const doubtful = new Map(asked);
  return matches.map((match, index) => {
    const id = doubtful.get(index);
    return id === undefined ? match : { kind: "ambiguous", proposals: [id] };
  });
}

/** Of "Lập hồ sơ đưa vào cơ sở" and "Đã đưa vào cơ sở" the second is what was done; else all of them are doubtful. */
function filesOnly(headings: readonly AskedHeading[], columns: readonly number[]): readonly number[] {
  const own = (index: number): string => headings[index]?.path.at(-1) ?? "";
  const files = columns.filter((index) => /lập (?:hồ sơ|hs)/iu.test(own(index)) && !done.test(own(index)));
  const isOneDone = columns.filter((index) => done.test(own(index))).length === 1;
  return isOneDone && files.length === columns.length - 1 ? files : columns;
}

const done = /(?<!\p{L})đã (?:được )?đưa/iu;

/** Nil in both says nothing. */
function differOften(one: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  const told = one.flatMap((value, line) => {
    const second = other[line] ?? null;
    return value === null || second === null || value + second === 0 ? [] : [value !== second];
  });
  const differing = told.filter((differ) => differ).length;
  return differing > 0 && differing * 2 >= told.length;
}
