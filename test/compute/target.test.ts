import fc from "fast-check";
import type { TargetStatus } from "../../src/domain/result";
import type { Goal } from "../../src/domain/target";
import { evaluate, type Figures, halfYear } from "./targetCase";

const seeded = { seed: 20240630, numRuns: 600 };
const people = fc.integer({ min: 0, max: 400 });
const permille = fc.integer({ min: 1, max: 999 });

/** Goals over the columns X (reached) and B (base), by which more in X is never worse. */
const goals: fc.Arbitrary<Goal> = fc.oneof(
  permille.map((bar): Goal => ({ kind: "rateAbove", permille: bar, of: ["X"], base: ["B"] })),
  permille.map((bar): Goal => ({ kind: "rateAtLeast", permille: bar, of: ["X"], base: ["B"] })),
  fc.constant<Goal>({ kind: "everyone", of: ["X"], base: ["B"] }),
  people.map((count): Goal => ({ kind: "countAtLeast", count, of: ["X"] })),
  people.map((count): Goal => ({ kind: "cumulative", count, start: Math.floor(count / 2), of: ["X"] })),
  people.map((count): Goal => ({ kind: "maintain", count, of: ["X"] })),
  fc.tuple(people, people).map(([from, more]): Goal => ({ kind: "range", from, to: from + more, of: ["X"] })),
  fc.tuple(people, people).map(([keep, add]): Goal => ({ kind: "maintainAndAdd", keep, add, of: ["X"], added: [] })),
  fc
    .tuple(permille, fc.option(people, { nil: null }))
    .map(([bar, frozen]): Goal => ({ kind: "percentOfBase", permille: bar, of: ["X"], base: ["B"], frozen })),
  permille.map((bar): Goal => ({ kind: "shareOfUnits", permille: bar, of: ["X"], base: ["B"] })),
);

/** The first ward has reported both sides and has somebody in the base. */
const figures: fc.Arbitrary<Figures> = fc
  .array(fc.tuple(fc.option(people, { nil: null }), fc.option(people, { nil: null })), { maxLength: 6 })
  .chain((others) =>
    fc.tuple(people, fc.integer({ min: 1, max: 400 })).map(([x, b]) => ({
      X: [x, ...others.map(([reached]) => reached)],
      B: [b, ...others.map(([, base]) => base)],
    })),
  );

const periods = fc.constantFrom(undefined, halfYear);

function withMore({ X = [], ...rest }: Figures, more: number): Figures {
  const [first, ...others] = X;
  return { ...rest, X: [(first ?? 0) + more, ...others] };
}

const ranks: Readonly<Record<TargetStatus, number>> = {
  missed: 0,
  behind: 1,
  onTrack: 2,
  met: 3,
  noData: -1,
  noSubjects: -1,
  notMeasured: -1,
};

describe("targets of every kind", () => {
  it("give the least number that meets them as the shortfall", () => {
    let short = 0;
    fc.assert(
      fc.property(goals, figures, periods, (goal, given, period) => {
        const surroundings = period === undefined ? {} : { period };
        const { result } = evaluate(goal, given, surroundings);
        if (result.shortfall === null || result.status === "noSubjects") return;
        expect(result.status === "met").toBe(result.shortfall === 0);
        expect(evaluate(goal, withMore(given, result.shortfall), surroundings).result.status).toBe("met");
        if (result.shortfall === 0) return;
        short++;
        const almost = evaluate(goal, withMore(given, result.shortfall - 1), surroundings).result;
        expect(almost).toMatchObject({ shortfall: 1 });
        expect(almost.status).not.toBe("met");
      }),
      seeded,
    );
    expect(short).toBeGreaterThan(100);
  });

  it("are never made worse by one more reached", () => {
    fc.assert(
      fc.property(goals, figures, periods, (goal, given, period) => {
        const surroundings = period === undefined ? {} : { period };
        const before = evaluate(goal, given, surroundings).result;
        const after = evaluate(goal, withMore(given, 1), surroundings).result;
        expect(ranks[after.status]).toBeGreaterThanOrEqual(ranks[before.status]);
        expect(after.shortfall ?? 0).toBeLessThanOrEqual(before.shortfall ?? 0);
      }),
      seeded,
    );
  });

  it("come out the same in whatever order the wards stand", () => {
    const perUnit: fc.Arbitrary<Goal> = fc.constantFrom<Goal>(
      { kind: "perUnit", atLeast: 2, of: ["X"], per: "unit" },
      { kind: "perUnit", atLeast: 2, of: ["X"], per: ["B"] },
      { kind: "shareOfUnits", permille: 500, of: ["X"], base: "units" },
      { kind: "countAtMost", count: 300, of: ["X"] },
    );
    fc.assert(
      fc.property(fc.oneof(goals, perUnit), figures, fc.nat(5), (goal, given, turn) => {
        const turned = Object.fromEntries(
          Object.entries(given).map(([id, values]) => {
            const at = turn % values.length;
            return [id, [...values.slice(at), ...values.slice(0, at)].reverse()];
          }),
        );
        expect(evaluate(goal, turned)).toEqual(evaluate(goal, given));
      }),
      seeded,
    );
  });

  it("never show a rate on the other side of the bar than the verdict", () => {
    fc.assert(
      fc.property(goals, figures, (goal, given) => {
        const { status, progress } = evaluate(goal, given).result;
        if (progress === null) return;
        if (status === "met") expect(progress).toBeGreaterThanOrEqual(1);
        if (status === "missed") expect(progress < 1 || (goal.kind === "rateAbove" && progress === 1)).toBe(true);
      }),
      seeded,
    );
  });
});

describe("what every unit or each thing must have", () => {
  const each: fc.Arbitrary<Goal> = fc.constantFrom<Goal>(
    { kind: "perUnit", atLeast: 3, of: ["X"], per: "unit" },
    { kind: "perUnit", atLeast: 2, of: ["X"], per: ["B"] },
  );

  it("is met once every unit has got what it lacks, and not one less", () => {
    const few = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(each, fc.array(fc.tuple(few, few), { minLength: 1, maxLength: 6 }), (goal, wards) => {
        const X = wards.map(([x]) => x);
        const B = wards.map(([, b]) => b);
        const { status, shortfall } = evaluate(goal, { X, B }).result;
        if (goal.kind !== "perUnit" || status === "noSubjects") return;
        const lacks = wards.map(([x, b]) => Math.max(0, (goal.per === "unit" ? 3 : 2 * b) - x));
        expect(shortfall).toBe(lacks.reduce((sum, lack) => sum + lack, 0));
        const filled = X.map((x, ward) => x + (lacks[ward] ?? 0));
        expect(evaluate(goal, { X: filled, B }).result).toMatchObject({ status: "met", shortfall: 0 });
        const last = lacks.findIndex((lack) => lack > 0);
        if (last < 0) return;
        const almost = filled.map((x, ward) => (ward === last ? x - 1 : x));
        expect(evaluate(goal, { X: almost, B }).result).toMatchObject({ status: "missed", shortfall: 1 });
      }),
      seeded,
    );
  });
});
