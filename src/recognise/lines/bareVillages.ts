import { ranks } from "../forms/itemMark";
import type { LineKind, ReadLine } from "./lineKinds";
import { addsUpMore, compared, holdsNothing } from "./lineSums";
import { type Entry, entryOf, type Run, runsAbove, runsBelow } from "./lineOutline";

/** What the lines around names without a type say of them. */
export interface BareVillages {
  /** The kinds of all lines, with villages for what they are. */
  readonly kinds: readonly LineKind[];
  /** Lines that may be villages or wards. */
  readonly doubtful: ReadonlySet<number>;
}

/**
 * Villages that no word calls so: "Đoài Thượng" and "Trung Hòa" below "Xã Đông Sơn". They are numbered below their ward
 * ("I" over "1", "1" over "-"), or lack its number or have one like it, but add up to it; or stand above "Cộng xã Đông Sơn".
 * Wards of before ("Tân Dân (cũ)") are none.
 */
export function bareVillages(
  lines: readonly ReadLine[],
  given: readonly LineKind[],
  isKnown: (name: string) => boolean,
): BareVillages {
  const all = lines.map(({ raw }, index) => entryOf(raw, index, given[index], isKnown));
  if (!all.some(({ is }) => is === "bare")) return { kinds: given, doubtful: new Set() };
  const wardRanks = ranksOfWards(all, given);
  const isWard = ({ is, rank }: Entry): boolean => is === "ward" || (is === "bare" && wardRanks.has(rank));
  const closed = runsAbove(all).filter((run) => isSum(lines, run));
  const below = runsBelow(all, isWard).filter(isNumberedOn);
  const nested = below.filter((run) => run.rank > run.head.rank && (run.rank !== ranks.plain || isSum(lines, run)));
  const byName = runsBelow(all, ({ is }) => is === "ward");
  const isMarked = nested.some(({ head, rank }) => wardRanks.has(head.rank) && rank !== ranks.plain);
  // Below each ward they are numbered from 1.
  const isCertain = isMarked || (byName.length > 1 && byName.every(({ first }) => first === 1));
  const runs = isMarked ? nested : byName;
  const proof = { lines, all, runs };
  const isNested = isCertain && !contradicted(proof);
  const summed = isCertain ? [] : runs.filter((run) => isSum(lines, run));
  const isSure = summed.length > 0 && (confirmed(proof, summed) || agreeing(proof, summed));
  const villages = new Set(
    [...(isNested ? runs : []), ...(isSure ? summed : []), ...closed].flatMap(({ members }) => members),
  );
  const wards = new Set(isNested ? runs.map(({ head }) => head.index) : []);
  const kinds = given.map((kind, index): LineKind => {
    if (kind.kind !== "place") return kind;
    if (villages.has(index)) return { ...kind, type: null, rank: -1 };
    return wards.has(index) ? { ...kind, rank: 0 } : kind;
  });
  const open = isCertain || isSure ? [] : doubted(proof, summed).flatMap(({ members }) => members);
  return { kinds, doubtful: new Set(open.filter((index) => !villages.has(index))) };
}

/** How wards are marked; where no name says it is one, those above others that are marked otherwise. */
function ranksOfWards(all: readonly Entry[], kinds: readonly LineKind[]): ReadonlySet<number> {
  const wards = all.filter(({ is }) => is === "ward");
  if (wards.length > 0) return new Set(wards.map(({ rank }) => rank).filter((rank) => rank !== ranks.plain));
  const isUpper = kinds.some((kind) => kind.kind === "place" && kind.rank > 0);
  const bare = all.filter(({ is }) => is === "bare");
  const isOutlined = bare[0]?.rank === ranks.numbered && bare.every(({ rank }) => rank !== ranks.plain);
  return new Set(isOutlined && !isUpper ? [ranks.numbered] : []);
}

/** Numbers below a ward begin with 1, or go on from those of the ward before; other marks say no more. */
function isNumberedOn({ first }: Run, at: number, runs: readonly Run[]): boolean {
  return Number.isNaN(first) || first === 1 || first === (runs[at - 1]?.last ?? NaN) + 1;
}

interface Proof {
  readonly lines: readonly ReadLine[];
  readonly all: readonly Entry[];
  readonly runs: readonly Run[];
}

/** Nil may be the sum of nil, which tells nothing. */
function isSum(lines: readonly ReadLine[], { head, members }: Run): boolean {
  const stated = compared(lines, head.index, members);
  const isNil = stated.length > 0 && stated.every(({ value, isMet }) => value === 0 && isMet);
  return isNil || addsUpMore(lines, head.index, members);
}

/** Every line counts in a total, and hardly a ward is the sum of those below it. */
function contradicted({ lines, all, runs }: Proof): boolean {
  const told = runs.filter(({ head }) => lines[head.index]?.figures.some(({ value }) => value !== null) === true);
  const summed = told.filter((run) => isSum(lines, run));
  return summed.length * 2 < told.length && countsIn(lines, all, () => true);
}

/** A total counts the wards alone. */
function confirmed({ lines, all }: Proof, summed: readonly Run[]): boolean {
  const members = new Set(summed.flatMap((run) => run.members));
  return countsIn(lines, all, ({ index }) => !members.has(index)) && !countsIn(lines, all, () => true);
}

function countsIn(lines: readonly ReadLine[], all: readonly Entry[], isCounted: (entry: Entry) => boolean): boolean {
  const totals = all.filter(({ is }) => is === "total");
  const parts = all
    .filter((entry) => (entry.is === "ward" || entry.is === "bare") && isCounted(entry))
    .map(({ index }) => index);
  // The first or the last is that of the list.
  return [totals[0], totals.at(-1)].some((total) => total !== undefined && addsUpMore(lines, total.index, parts));
}

/** What no chance does: all of several wards add up all that stands below them, in several columns. */
function agreeing({ lines, all, runs }: Proof, summed: readonly Run[]): boolean {
  if (summed.length < runs.length || countsIn(lines, all, () => true)) return false;
  const told = summed.filter((run) => columnsTold(lines, run) > 0);
  const several = told.filter(({ members }) => members.length > 1).length;
  const isUnnumbered = summed.every(({ head, rank }) => rank === ranks.plain && head.rank !== ranks.plain);
  const isBroad = told.every((run) => columnsTold(lines, run) > 1);
  return isUnnumbered && isBroad ? several > 0 : several > 1 && (isUnnumbered || isBroad);
}

/** How many columns of several figures each a line adds up. */
function columnsTold(lines: readonly ReadLine[], { head, members }: Run): number {
  return compared(lines, head.index, members).filter(({ value, isMet }) => isMet && value !== 0).length;
}

/**
 * What adds up may be chance; names that alone lack a number or alone have one may be wards as well, and so may those
 * below lines that hold nothing.
 */
function doubted(proof: Proof, summed: readonly Run[]): readonly Run[] {
  const { lines, all, runs } = proof;
  const headed = runs.length > 1 ? runs : belowNumbered(proof);
  if (headed.length > 0 && headed.every(({ head }) => holdsNothing(lines[head.index]))) return headed;
  if (countsIn(lines, all, () => true)) return [];
  const wards = all.filter(({ is }) => is === "ward");
  const bare = all.filter(({ is }) => is === "bare");
  const isFirst = (wards[0]?.index ?? Infinity) < (bare[0]?.index ?? -1);
  const isPlain = ({ rank }: Entry): boolean => rank === ranks.plain;
  const areUnlike =
    (bare.every(isPlain) && !wards.some(isPlain)) ||
    (wards.every(isPlain) && !bare.some(isPlain) && runs[0]?.first === 1);
  if (isFirst && areUnlike) return runs;
  const several = summed.filter((run) => run.members.length > 1 && columnsTold(lines, run) > 0);
  return several.length > 1 ? several : several.filter((run) => columnsTold(lines, run) > 1);
}

/** Names without a number below those of a list with numbers, of which some stand for themselves. */
function belowNumbered({ lines, all }: Proof): readonly Run[] {
  if (all.some(({ is }) => is === "ward")) return [];
  const isNumbered = ({ is, rank }: Entry): boolean => is === "bare" && rank === ranks.numbered;
  const runs = runsBelow(all, isNumbered).filter(({ rank }) => rank === ranks.plain);
  const heads = new Set(runs.map(({ head }) => head));
  return all.some((entry) => isNumbered(entry) && !heads.has(entry) && !holdsNothing(lines[entry.index])) ? runs : [];
}
