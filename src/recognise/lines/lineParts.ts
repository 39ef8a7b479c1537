import type { ReadLine } from "./lineKinds";
import { columnsMet } from "./lineSums";

/** A line above or below those that belong to it. */
export interface Upper {
  readonly index: number;
  /** Its words say that it adds up what stands above it. */
  readonly saysBelow: boolean;
}

export interface Attached {
  /** For each upper line the lower ones it adds up. */
  readonly parts: ReadonlyMap<number, readonly number[]>;
  /** For each lower line the upper one it belongs to. */
  readonly owner: ReadonlyMap<number, number>;
}

/**
 * Which lines belong to which: wards to districts, villages to wards. They stand below the line that heads them or
 * above the one that closes them; where words do not say which, their order does, and at last what adds up.
 */
export function attach(lines: readonly ReadLine[], lower: readonly number[], uppers: readonly Upper[]): Attached {
  const above = attached(lower, uppers, false);
  const headings = uppers.filter(({ saysBelow }) => !saysBelow).map(({ index }) => index);
  const [first, last] = [headings[0] ?? Infinity, headings.at(-1) ?? -1];
  if ((lower[0] ?? Infinity) > first) return above;
  const below = attached(lower, uppers, true);
  const met = ({ parts }: Attached): number =>
    headings.reduce((sum, index) => sum + columnsMet(lines, index, parts.get(index) ?? []), 0);
  return last > (lower.at(-1) ?? -1) || met(below) > met(above) ? below : above;
}

function attached(lower: readonly number[], uppers: readonly Upper[], isBelow: boolean): Attached {
  const parts = new Map<number, readonly number[]>(uppers.map(({ index }) => [index, []]));
  const owner = new Map<number, number>();
  let open: number | null = null;
  let next = 0;
  const own = (index: number | null, members: readonly number[]): void => {
    if (index !== null) parts.set(index, members);
    for (const member of members) if (index !== null) owner.set(member, index);
  };
  for (const { index, saysBelow } of uppers) {
    const from = next;
    while ((lower[next] ?? Infinity) < index) next++;
    const since = lower.slice(from, next);
    // A district's name at the end of its wards says no "Cộng".
    const closes: boolean = saysBelow || isBelow || (open === null && next === lower.length);
    own(open ?? (closes ? index : null), since);
    if (closes) parts.set(index, since);
    open = closes ? null : index;
  }
  own(open, lower.slice(next));
  return { parts, owner };
}
