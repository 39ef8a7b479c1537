import { ranks } from "../forms/itemMark";
import type { LineKind, ReadLine } from "./lineKinds";
import { type Entry, entryOf } from "./lineOutline";
import { addsUpMore, holdsNothing } from "./lineSums";

/**
 * The kinds of lines where districts with and without a type stand in one list: "1 | TP Sơn La", "2 | Mai Sơn". They are
 * numbered on from each other, or a total counts them all; what only some of them say holds for the others.
 */
export function rankedAlike(
  lines: readonly ReadLine[],
  kinds: readonly LineKind[],
  isKnown: (name: string) => boolean,
): readonly LineKind[] {
  const upper = kinds.flatMap((kind, index) => (isUpper(kind) ? [{ index, rank: kind.rank }] : []));
  const [first] = upper;
  if (first === undefined || upper.some(({ rank }) => rank !== first.rank)) return kinds;
  // Nothing but headings over their wards, which no total could count.
  if (upper.every(({ index }) => holdsNothing(lines[index]))) return kinds;
  const all = lines.map(({ raw }, index) => entryOf(raw, index, kinds[index], isKnown));
  const uppers = new Set(upper.map(({ index }) => index));
  const listed = all.filter(({ is, index }) => is === "bare" || uppers.has(index));
  const others = all.filter(({ is, index }) => is !== "bare" && !uppers.has(index) && kinds[index]?.kind === "place");
  const hasOthers = others.some(({ is }) => is === "ward" || is === "village" || is === "other");
  if (hasOthers || listed.length === upper.length) return kinds;
  const counted = listed.filter(({ rank }) => rank === all[first.index]?.rank);
  const alike = isCountedByTotal(lines, all, listed) ? listed : isNumberedOn(counted) ? counted : [];
  if (alike.length === 0 || (alike === counted && upper.some(({ index }) => isSumOf(lines, index, alike))))
    return kinds;
  const raised = new Set(alike.map(({ index }) => index));
  return kinds.map((kind, index) =>
    kind.kind === "place" && raised.has(index) ? { ...kind, rank: first.rank } : kind,
  );
}

function isUpper(kind: LineKind): kind is Extract<LineKind, { kind: "place" }> {
  return kind.kind === "place" && kind.sum === null && kind.type !== null && kind.rank > 0;
}

function isCountedByTotal(lines: readonly ReadLine[], all: readonly Entry[], listed: readonly Entry[]): boolean {
  const totals = all.filter(({ is }) => is === "total");
  const parts = listed.map(({ index }) => index);
  return [totals[0], totals.at(-1)].some((total) => total !== undefined && addsUpMore(lines, total.index, parts));
}

function isNumberedOn(counted: readonly Entry[]): boolean {
  const first = counted[0]?.number ?? NaN;
  return counted.every(({ rank, number }, at) => rank >= ranks.numbered && number === first + at);
}

function isSumOf(lines: readonly ReadLine[], index: number, alike: readonly Entry[]): boolean {
  const others = alike.map((entry) => entry.index).filter((other) => other !== index);
  return others.length > 1 && addsUpMore(lines, index, others);
}
