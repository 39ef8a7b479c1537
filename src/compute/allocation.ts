/** One unit's claim to part of a quota. All numbers are whole and not negative. */
export interface Claim {
  /** What the quota is shared out in proportion to, such as addicts on file. */
  readonly weight: number;
  /** Gets at least so many; 0 when left out. */
  readonly atLeast?: number;
  /** Gets at most so many, such as the people there are; no bound when left out. */
  readonly atMost?: number;
  /** Gets exactly so many, agreed beforehand, whatever the bounds say. */
  readonly fixed?: number;
}

export type Allocation =
  /** `counts` in the order of the claims; they add up to the quota exactly. */
  | { readonly kind: "allocated"; readonly counts: readonly number[] }
  | { readonly kind: "infeasible"; readonly reason: Infeasible };

export type Infeasible =
  /** A unit is to get more than it may: its place among the claims. */
  | { readonly code: "minimum-above-cap"; readonly claim: number }
  /** What is fixed and the minimums ask for `by` more than the quota. */
  | { readonly code: "minimums-above-quota"; readonly by: number }
  /** What is fixed and the caps leave `by` of the quota over. */
  | { readonly code: "quota-above-caps"; readonly by: number }
  /** `by` is left over for units that weigh nothing, and nothing says how to share it. */
  | { readonly code: "no-weight"; readonly by: number };

/**
 * Shares a quota out by largest remainder (Hamilton): each unit's exact share rounded down, and what is left goes, one
 * each, to the largest remainders; equal ones to the larger weight, then to the earlier in the list. Decided on whole
 * numbers of any size, so that no rounding can lose a person.
 *
 * Where a bound holds a unit, it gets the bound and the others share the rest in proportion.
 */
export function allocate(quota: number, claims: readonly Claim[]): Allocation {
  const lots = claims.map(lotOf);
  const reason = obstacle(quota, lots);
  if (reason !== null) return { kind: "infeasible", reason };
  const held = heldAtBounds(quota, lots);
  const rest = quota - lots.reduce((sum, { least, most }, place) => sum + bound(held[place], least, most), 0);
  const shares = largestRemainders(
    rest,
    lots.map(({ weight }, place) => (held[place] === undefined ? weight : 0)),
  );
  return {
    kind: "allocated",
    counts: lots.map(({ least, most }, place) => bound(held[place], least, most) + (shares[place] ?? 0)),
  };
}

/**
 * Units that get less though the plan grew, by their place: largest remainders can do that (10 over 6, 6 and 2 are
 * 4, 4 and 2; 11 are 5, 5 and 1), and whoever revises a plan should know before a ward asks.
 */
export function lostThoughGrown(before: readonly number[], after: readonly number[]): readonly number[] {
  if (total(after) <= total(before)) return [];
  return before.flatMap((count, place) => ((after[place] ?? 0) < count ? [place] : []));
}

/** A claim with its bounds in numbers. */
interface Lot {
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

function lotOf({ weight, atLeast = 0, atMost = Infinity, fixed }: Claim): Lot {
  return fixed === undefined ? { weight, least: atLeast, most: atMost } : { weight: 0, least: fixed, most: fixed };
}

function obstacle(quota: number, lots: readonly Lot[]): Infeasible | null {
  const claim = lots.findIndex(({ least, most }) => least > most);
  if (claim >= 0) return { code: "minimum-above-cap", claim };
  const least = total(lots.map((lot) => lot.least));
  if (least > quota) return { code: "minimums-above-quota", by: least - quota };
  const most = total(lots.map((lot) => lot.most));
  if (most < quota) return { code: "quota-above-caps", by: quota - most };
  const reachable = total(lots.map((lot) => (lot.weight > 0 ? lot.most : lot.least)));
  return reachable < quota ? { code: "no-weight", by: quota - reachable } : null;
}

type Hold = "least" | "most" | undefined;

/**
 * Which units a bound holds. In each round the free units' exact shares are set against their bounds; of the units
 * below a minimum and those above a cap, the side that is off by more people in all is held for good, since giving to
 * (or taking from) the others can only push them further the same way. Ends after as many rounds as units at most.
 */
function heldAtBounds(quota: number, lots: readonly Lot[]): readonly Hold[] {
  const held: Hold[] = lots.map(({ weight }) => (weight > 0 ? undefined : "least"));
  for (;;) {
    const free = lots.flatMap((lot, place) => (held[place] === undefined ? [{ ...lot, place }] : []));
    const rest = BigInt(quota) - sumOf(lots.map(({ least, most }, place) => bound(held[place], least, most)));
    const weight = sumOf(free.map((lot) => lot.weight));
    const off = free.map(({ weight: own, least, most, place }) => {
      const share = rest * BigInt(own);
      const lacks = BigInt(least) * weight - share;
      const exceeds = most === Infinity ? -1n : share - BigInt(most) * weight;
      return { place, lacks, exceeds };
    });
    const lacking = off.filter(({ lacks }) => lacks > 0n);
    const exceeding = off.filter(({ exceeds }) => exceeds > 0n);
    if (lacking.length + exceeding.length === 0) return held;
    const lack = lacking.reduce((sum, { lacks }) => sum + lacks, 0n);
    const excess = exceeding.reduce((sum, { exceeds }) => sum + exceeds, 0n);
    if (lack >= excess) for (const { place } of lacking) held[place] = "least";
    if (excess >= lack) for (const { place } of exceeding) held[place] = "most";
  }
}

function bound(hold: Hold, least: number, most: number): number {
  if (hold === undefined) return 0;
  return hold === "least" ? least : most;
}

/** Whole shares of `quota` by weight; all 0 where nothing weighs anything. */
function largestRemainders(quota: number, weights: readonly number[]): readonly number[] {
  const weight = sumOf(weights);
  if (weight === 0n) return weights.map(() => 0);
  const exact = weights.map((own, place) => {
    const share = BigInt(quota) * BigInt(own);
    return { place, own, whole: Number(share / weight), remainder: share % weight };
  });
  const left = quota - total(exact.map(({ whole }) => whole));
  const first = exact
    .toSorted((a, b) => compare(b.remainder, a.remainder) || b.own - a.own || a.place - b.place)
    .slice(0, left);
  const extra = new Set(first.map(({ place }) => place));
  return exact.map(({ whole, place }) => whole + (extra.has(place) ? 1 : 0));
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function sumOf(counts: readonly number[]): bigint {
  return counts.reduce((sum, count) => sum + BigInt(count), 0n);
}
