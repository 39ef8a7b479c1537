import fc from "fast-check";
import { trackQuotas } from "../../src/compute/quotas";
import { evaluateTarget } from "../../src/compute/target";
import type { Quota, SharedTarget, TargetQuotas, UnitQuota } from "../../src/domain/quota";
import { periodOf } from "../../src/domain/period";
import { contextOf, type Figures, halfYear, type Surroundings } from "./targetCase";

const seeded = { seed: 20240630, numRuns: 300 };

function targetOf(count: number, of: readonly string[] = ["CNBB"]): SharedTarget {
  return { id: "T", name: "", unit: "người", goal: { kind: "countAtLeast", count, of } };
}

/** Tracks one target; `counts` in the order of the units, null for none given. */
function track(
  target: SharedTarget,
  counts: readonly (number | null)[],
  figures: Figures,
  surroundings: Surroundings = {},
): TargetQuotas | undefined {
  const context = contextOf(figures, surroundings);
  const units = [...context.submission.units, ...context.submission.missing];
  const quotas = units.map((unit, index): Quota => ({
    target: "T",
    unit,
    atLeast: null,
    atMost: null,
    fixed: null,
    count: counts[index] ?? null,
  }));
  return trackQuotas(quotas, [target], context)[0];
}

function trackUnits(...parameters: Parameters<typeof track>): readonly UnitQuota[] {
  return track(...parameters)?.units ?? [];
}

describe("a unit's quota", () => {
  it("is met by as many, missed by one fewer, and says what remains", () => {
    expect(trackUnits(targetOf(30), [10, 10, 10], { CNBB: [10, 9, 13] })).toMatchObject([
      { quota: 10, done: 10, permille: 1000, remaining: 0, status: "met" },
      { quota: 10, done: 9, permille: 900, remaining: 1, status: "missed" },
      { quota: 10, done: 13, permille: 1300, remaining: 0, status: "met" },
    ]);
  });

  it("never shows a share of 100 % that is not met", () => {
    expect(trackUnits(targetOf(10_000), [10_000], { CNBB: [9_999] })).toMatchObject([
      { permille: 999, status: "missed" },
    ]);
  });

  it("is judged by pace while the year runs: 5 of 10 by June is on track, 4 is behind", () => {
    const units = trackUnits(targetOf(20), [10, 10], { CNBB: [5, 3] }, { period: halfYear });
    expect(units.map(({ status }) => status)).toEqual(["onTrack", "behind"]);
  });

  it("takes a cumulative count to have begun with the unit's part of what the whole began with", () => {
    const goal = { kind: "cumulative", count: 200, start: 100, of: ["MMT_LT"] } as const;
    const target: SharedTarget = { id: "T", name: "", unit: "", goal };
    // 100 of 200 begins with 50; half the year later 74 of the 100 are expected.
    const units = trackUnits(target, [100, 100], { MMT_LT: [74, 73] }, { period: periodOf(2024, "half1") });
    expect(units.map(({ status }) => status)).toEqual(["onTrack", "behind"]);
  });

  it("has no share where it is 0, and is met", () => {
    expect(trackUnits(targetOf(4), [0, 4], { CNBB: [0, 4] })[0]).toMatchObject({ permille: null, status: "met" });
  });

  it("is unknown for a unit that has not reported, in a table or in none", () => {
    const unknown = { quota: 5, done: null, permille: null, remaining: null, status: "noData" };
    expect(trackUnits(targetOf(15), [5, 5, 5], { CNBB: [5, null] }, { missing: 1 }).slice(1)).toMatchObject([
      unknown,
      unknown,
    ]);
  });

  it("lists units without one by what they have done", () => {
    expect(trackUnits(targetOf(5), [5, null], { CNBB: [5, 3] })[1]).toMatchObject({
      quota: null,
      done: 3,
      status: null,
    });
  });
});

it("leaves out targets nobody was given a part of", () => {
  expect(track(targetOf(5), [null, null], { CNBB: [5, 3] })).toBeUndefined();
});

const reports = fc.array(
  fc.record({
    quota: fc.option(fc.nat({ max: 500 })),
    compulsory: fc.option(fc.nat({ max: 600 })),
    voluntary: fc.option(fc.nat({ max: 600 })),
  }),
  { minLength: 1, maxLength: 12 },
);

describe("tracking quotas", () => {
  const tracked = (units: readonly { quota: number | null; compulsory: number | null; voluntary: number | null }[]) => {
    const figures = {
      CNBB: units.map(({ compulsory }) => compulsory),
      CNTN_CL: units.map(({ voluntary }) => voluntary),
    };
    const target = targetOf(1000, ["CNBB", "CNTN_CL"]);
    const rows = trackUnits(
      target,
      units.map(({ quota }) => quota),
      figures,
    );
    return { rows, level: evaluateTarget(target, contextOf(figures)) };
  };

  it("adds up, over the units, to what the target itself has come to", () => {
    fc.assert(
      fc.property(reports, (units) => {
        fc.pre(units.some(({ quota }) => quota !== null));
        const { rows, level } = tracked(units);
        const known = rows.flatMap(({ done }) => (done === null ? [] : [done]));
        expect(known.length === 0 ? null : known.reduce((a, b) => a + b, 0)).toBe(level.numerator);
      }),
      seeded,
    );
  });

  it("calls a quota met exactly when as many have been reported", () => {
    fc.assert(
      fc.property(reports, (units) => {
        for (const { quota, done, status, remaining, permille } of tracked(units).rows) {
          expect(status === "met").toBe(quota !== null && done !== null && done >= quota);
          expect(remaining === 0).toBe(status === "met");
          if (permille !== null) expect(permille >= 1000).toBe(status === "met");
        }
      }),
      seeded,
    );
  });

  it("never makes a unit's standing worse by one person more", () => {
    const order = ["missed", "behind", "onTrack", "met"];
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.nat({ max: 400 }), fc.boolean(), (quota, done, isOver) => {
        const period = isOver ? {} : { period: halfYear };
        const rank = (people: number): number =>
          order.indexOf(trackUnits(targetOf(300), [quota], { CNBB: [people] }, period)[0]?.status ?? "");
        expect(rank(done)).toBeGreaterThanOrEqual(0);
        expect(rank(done + 1)).toBeGreaterThanOrEqual(rank(done));
      }),
      seeded,
    );
  });
});
