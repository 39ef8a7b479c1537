import fc from "fast-check";
import { allocate, type Claim, lostThoughGrown } from "../../src/compute/allocation";

const seeded = { seed: 20240630, numRuns: 500 };

function countsOf(quota: number, claims: readonly Claim[]): readonly number[] {
  const allocation = allocate(quota, claims);
  if (allocation.kind !== "allocated") throw new Error(`Infeasible: ${JSON.stringify(allocation.reason)}`);
  return allocation.counts;
}

const byWeight = (...weights: number[]): Claim[] => weights.map((weight) => ({ weight }));
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

describe("an allocation by largest remainder", () => {
  it("rounds the exact shares down and gives the rest to the largest remainders", () => {
    expect(countsOf(10, byWeight(6, 6, 2))).toEqual([4, 4, 2]);
    expect(countsOf(82, byWeight(358, 120, 75, 12))).toEqual([52, 17, 11, 2]);
  });

  it("settles equal remainders by the larger weight, then by the order of the list", () => {
    expect(countsOf(1, byWeight(1, 1, 1))).toEqual([1, 0, 0]);
    expect(countsOf(2, byWeight(1, 3))).toEqual([0, 2]);
    expect(countsOf(5, byWeight(1, 1, 1))).toEqual([2, 2, 1]);
  });

  it("gives nothing to units that weigh nothing, and nothing where there is no quota", () => {
    expect(countsOf(7, byWeight(3, 0, 4))).toEqual([3, 0, 4]);
    expect(countsOf(0, byWeight(3, 4))).toEqual([0, 0]);
    expect(countsOf(0, [])).toEqual([]);
  });

  it("keeps to the fixed and shares the rest among the others", () => {
    expect(countsOf(20, [{ weight: 90, fixed: 2 }, { weight: 5 }, { weight: 4 }])).toEqual([2, 10, 8]);
  });

  it("lifts a unit to its minimum at the cost of the others in proportion", () => {
    expect(countsOf(10, [{ weight: 1, atLeast: 2 }, { weight: 99 }, { weight: 100 }])).toEqual([2, 4, 4]);
  });

  it("holds a unit at its cap and hands on what it cannot take", () => {
    expect(countsOf(10, [{ weight: 80, atMost: 3 }, { weight: 10 }, { weight: 10, atMost: 9 }])).toEqual([3, 4, 3]);
  });

  it("frees a minimum again that only a cap elsewhere made look too high", () => {
    const claims = [{ weight: 1, atLeast: 2 }, { weight: 1 }, { weight: 8, atMost: 2 }];
    expect(countsOf(10, claims)).toEqual([4, 4, 2]);
  });

  it("stays exact where products pass what floating point can hold", () => {
    const counts = countsOf(9_007_199_254_740_991, byWeight(9_007_199_254_740_989, 9_007_199_254_740_990, 3));
    expect(counts.map(BigInt).reduce((total, count) => total + count, 0n)).toBe(9_007_199_254_740_991n);
  });

  it("says why it cannot be done", () => {
    expect(allocate(10, [{ weight: 1 }, { weight: 1, atLeast: 4, atMost: 3 }])).toEqual({
      kind: "infeasible",
      reason: { code: "minimum-above-cap", claim: 1 },
    });
    expect(
      allocate(5, [
        { weight: 1, atLeast: 4 },
        { weight: 1, fixed: 3 },
      ]),
    ).toEqual({
      kind: "infeasible",
      reason: { code: "minimums-above-quota", by: 2 },
    });
    expect(
      allocate(5, [
        { weight: 1, atMost: 1 },
        { weight: 1, fixed: 3 },
      ]),
    ).toEqual({
      kind: "infeasible",
      reason: { code: "quota-above-caps", by: 1 },
    });
    expect(allocate(5, [{ weight: 0 }, { weight: 1, atMost: 3 }])).toEqual({
      kind: "infeasible",
      reason: { code: "no-weight", by: 2 },
    });
  });
});

const claim: fc.Arbitrary<Claim> = fc.oneof(
  fc.nat(300).map((weight): Claim => ({ weight })),
  fc.tuple(fc.nat(300), fc.nat(5)).map(([weight, atLeast]): Claim => ({ weight, atLeast })),
  fc.tuple(fc.nat(300), fc.nat(40)).map(([weight, atMost]): Claim => ({ weight, atMost })),
  fc
    .tuple(fc.nat(300), fc.nat(5), fc.nat(40))
    .map(([weight, atLeast, more]): Claim => ({ weight, atLeast, atMost: atLeast + more })),
  fc.tuple(fc.nat(300), fc.nat(9)).map(([weight, fixed]): Claim => ({ weight, fixed })),
);
const claims = fc.array(claim, { minLength: 1, maxLength: 12 });
const weights = fc.array(fc.nat(300), { minLength: 1, maxLength: 12 }).filter((list) => sum(list) > 0);

describe("every allocation", () => {
  it("keeps the sum, the minimums, the caps and the fixed, or there is no way to", () => {
    let done = 0;
    fc.assert(
      fc.property(fc.nat(200), claims, (quota, list) => {
        const least = sum(list.map(({ fixed, atLeast = 0 }) => fixed ?? atLeast));
        const most = sum(
          list.map(({ weight, fixed, atLeast = 0, atMost = Infinity }) => fixed ?? (weight > 0 ? atMost : atLeast)),
        );
        const allocation = allocate(quota, list);
        expect(allocation.kind === "allocated").toBe(least <= quota && quota <= most);
        if (allocation.kind !== "allocated") return;
        done++;
        expect(sum(allocation.counts)).toBe(quota);
        for (const [place, { fixed, atLeast = 0, atMost = Infinity }] of list.entries()) {
          const count = allocation.counts[place] ?? -1;
          if (fixed !== undefined) expect(count).toBe(fixed);
          else expect([count >= atLeast, count <= atMost, Number.isInteger(count)]).toEqual([true, true, true]);
        }
      }),
      seeded,
    );
    expect(done).toBeGreaterThan(150);
  });

  it("gives each unit its exact share rounded down or up where no bound holds", () => {
    fc.assert(
      fc.property(fc.nat(5000), weights, (quota, list) => {
        const whole = sum(list);
        const off = countsOf(quota, byWeight(...list)).map(
          (count, place) => count * whole - quota * (list[place] ?? 0),
        );
        expect(Math.max(...off.map(Math.abs))).toBeLessThan(whole);
      }),
      seeded,
    );
  });

  it("shares among units that no bound holds as if they were alone with what is left", () => {
    fc.assert(
      fc.property(fc.nat(200), claims, (quota, list) => {
        const allocation = allocate(quota, list);
        if (allocation.kind !== "allocated") return;
        const { counts } = allocation;
        const free = list.flatMap(({ weight, fixed, atLeast = 0, atMost = Infinity }, place) => {
          const count = counts[place] ?? 0;
          return fixed === undefined && weight > 0 && count > atLeast && count < atMost ? [{ weight, count }] : [];
        });
        const unfair = free.flatMap((a) =>
          free.filter(
            (b) => (a.count - 1) * b.weight >= (b.count + 1) * a.weight || (a.weight > b.weight && a.count < b.count),
          ),
        );
        expect(unfair).toEqual([]);
      }),
      seeded,
    );
  });

  it("does not depend on the unit the weights are measured in", () => {
    fc.assert(
      fc.property(fc.nat(5000), weights, fc.integer({ min: 2, max: 1000 }), (quota, list, factor) => {
        const scaled = list.map((weight) => weight * factor);
        expect(countsOf(quota, byWeight(...scaled))).toEqual(countsOf(quota, byWeight(...list)));
      }),
      seeded,
    );
  });
});

describe("a plan that grew", () => {
  it("names the unit that gets less all the same", () => {
    const [before, after] = [countsOf(10, byWeight(6, 6, 2)), countsOf(11, byWeight(6, 6, 2))];
    expect(after).toEqual([5, 5, 1]);
    expect(lostThoughGrown(before, after)).toEqual([2]);
  });

  it("has nothing to say about a plan that did not", () => {
    expect(lostThoughGrown([5, 5, 1], [4, 4, 2])).toEqual([]);
    expect(lostThoughGrown([5, 5], [4, 6])).toEqual([]);
  });

  it("names a unit that is no longer in the list", () => {
    expect(lostThoughGrown([5, 5], [11])).toEqual([1]);
  });

  it("by one takes from nobody but by the known paradox, and then never more than one each", () => {
    fc.assert(
      fc.property(fc.nat(500), weights, (quota, list) => {
        const [before, after] = [countsOf(quota, byWeight(...list)), countsOf(quota + 1, byWeight(...list))];
        for (const place of lostThoughGrown(before, after)) {
          expect((before[place] ?? 0) - (after[place] ?? 0)).toBe(1);
        }
        const smaller = before.flatMap((count, place) => ((after[place] ?? 0) < count ? [place] : []));
        expect(lostThoughGrown(before, after)).toEqual(smaller);
      }),
      seeded,
    );
  });
});
