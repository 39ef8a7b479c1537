import type { Unit } from "../../domain/unit";
import { foldMarks } from "../../read/text";
import type { RosterName } from "./unitIndex";
import type { UnitName } from "./unitName";

/** Letters that may be wrong in a name that is still proposed. */
const mostEdits = 2;

/**
 * Units whose name comes near, nearest first: the same name under another type, then without marks, then with
 * up to two wrong letters, then with half of the words in common.
 */
export function nearest(name: UnitName, names: readonly RosterName[]): readonly Unit[] {
  if (name.key === "") return [];
  const typed: Typed = { ...name, bareKey: foldMarks(name.key) };
  return names
    .flatMap((listed) => {
      const far = distance(typed, listed);
      return far === null ? [] : [{ unit: listed.unit, far }];
    })
    .toSorted((a, b) => a.far - b.far)
    .map(({ unit }) => unit);
}

type Typed = UnitName & Pick<RosterName, "bareKey">;

/** null when nothing suggests the one could be the other. A type that differs is a slight doubt. */
function distance(typed: Typed, { parsed: listed, bareKey }: RosterName): number | null {
  const doubt = typed.type !== null && typed.type !== listed.type ? 0.2 : 0;
  if (typed.key === listed.key) return doubt;
  // A wrong mark counts like any wrong letter, but all marks together no more than half of one.
  const edited = Math.min(edits(typed.key, listed.key), 0.5 + edits(typed.bareKey, bareKey));
  if (edited <= mostEdits) return edited + doubt;
  const common = commonWords(typed.key, listed.key);
  return common >= 0.5 ? 4 - common + doubt : null;
}

/** Part of the words, of the name that has more of them, that both names have. */
function commonWords(a: string, b: string): number {
  const words = new Set(a.split(/[ -]/));
  const others = b.split(/[ -]/);
  return others.filter((word) => words.has(word)).length / Math.max(words.size, others.length);
}

/** Letters to insert, delete, replace or swap with a neighbour; beyond `mostEdits` only that there are more. */
function edits(a: string, b: string): number {
  const tooMany = mostEdits + 1;
  if (Math.abs(a.length - b.length) > mostEdits) return tooMany;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const own = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      let fewest = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
      fewest = smaller(fewest, (last[column] ?? 0) + 1);
      fewest = smaller(fewest, (own[column - 1] ?? 0) + 1);
      if (isSwapped) fewest = smaller(fewest, (before[column - 2] ?? 0) + 1);
      own.push(fewest);
      best = smaller(best, fewest);
    }
    if (best > mostEdits) return tooMany;
    before = last;
    last = own;
  }
  return last[b.length] ?? 0;
}

function smaller(a: number, b: number): number {
  return a < b ? a : b;
}
