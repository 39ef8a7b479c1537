import fc from "fast-check";
import { compute } from "../../src/compute/compute";
import type { TargetStatus } from "../../src/domain/result";
import type { Goal } from "../../src/domain/target";
import { standardCoverage } from "../../src/plans/coverage";
import { evaluate, type Figures, halfYear, submissionOf } from "./targetCase";

const permille = fc.integer({ min: 1, max: 1000 });
const count = fc.integer({ min: 1, max: 200 });

/** Every kind that asks for as many as possible, over CNBB and, where it needs a base, NN_HSQL. */
const goals: fc.Arbitrary<Goal> = fc.oneof(
  permille.map((level): Goal => ({ kind: "rateAbove", permille: level, of: ["CNBB"], base: ["NN_HSQL"] })),
  permille.map((level): Goal => ({ kind: "rateAtLeast", permille: level, of: ["CNBB"], base: ["NN_HSQL"] })),
  fc.constant<Goal>({ kind: "everyone", of: ["CNBB"], base: ["NN_HSQL"] }),
  count.map((level): Goal => ({ kind: "countAtLeast", count: level, of: ["CNBB"] })),
  count.map((level): Goal => ({ kind: "range", from: level, to: level + 10, of: ["CNBB"] })),
  count.map((level): Goal => ({ kind: "cumulative", count: level, of: ["CNBB"] })),
  count.map((level): Goal => ({ kind: "maintain", count: level, of: ["CNBB"] })),
  permille.map((level): Goal => ({ kind: "shareOfUnits", permille: level, of: ["CNBB"], base: "units" })),
  permille.map((level): Goal => ({
    kind: "percentOfBase",
    permille: level,
    of: ["CNBB"],
    base: ["NN_HSQL"],
    frozen: null,
  })),
  count.map((level): Goal => ({ kind: "perUnit", atLeast: level, of: ["CNBB"], per: "unit" })),
);

const wards = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 60, max: 90 })), { minLength: 1, maxLength: 6 });

/** From worst to best, for statuses that judge at all. */
const ranks: readonly TargetStatus[] = ["missed", "behind", "onTrack", "met"];

function figuresOf(rows: readonly (readonly [number, number])[]): Figures {
  return { CNBB: rows.map(([reached]) => reached), NN_HSQL: rows.map(([, managed]) => managed) };
}

describe("a target of any kind that asks for more", () => {
  it("is never judged worse for one more person reached", () => {
    fc.assert(
      fc.property(goals, wards, fc.nat(), fc.boolean(), (goal, rows, seed, isWholeYear) => {
        const surroundings = isWholeYear ? {} : { period: halfYear };
        const lucky = seed % rows.length;
        const more = rows.map(([reached, managed], index) => [reached + (index === lucky ? 1 : 0), managed] as const);
        const [before, after] = [rows, more].map((each) => evaluate(goal, figuresOf(each), surroundings).result.status);
        expect(ranks.indexOf(after ?? "missed")).toBeGreaterThanOrEqual(ranks.indexOf(before ?? "met"));
      }),
    );
  });

  it("comes to the same in whatever order the wards stand", () => {
    fc.assert(
      fc.property(goals, wards, (goal, rows) => {
        const forwards = evaluate(goal, figuresOf(rows));
        const backwards = evaluate(goal, figuresOf(rows.toReversed()));
        expect(backwards.result).toEqual(forwards.result);
      }),
    );
  });

  it("lacks exactly as many as change its verdict, where one sum is judged", () => {
    const summed = goals.filter(({ kind }) => !["shareOfUnits", "perUnit"].includes(kind));
    fc.assert(
      fc.property(summed, wards, (goal, rows) => {
        const { result } = evaluate(goal, figuresOf(rows));
        const short = result.shortfall ?? 0;
        if (result.status === "met" || short === 0) return;
        const withMore = (people: number): TargetStatus => {
          const [[reached, managed] = [0, 0], ...others] = rows;
          return evaluate(goal, figuresOf([[reached + people, managed], ...others])).result.status;
        };
        expect(withMore(short)).toBe("met");
        expect(withMore(short - 1)).not.toBe("met");
      }),
    );
  });
});

describe("totals", () => {
  it("do not depend on the order of the wards", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ addicts: count, users: count, reached: count }), { minLength: 1 }), (rows) => {
        const totalOf = (each: typeof rows): unknown =>
          compute(
            submissionOf({
              NN_HSQL: each.map(({ addicts }) => addicts),
              NSD_HSQL: each.map(({ users }) => users),
              DV_TONG: each.map(({ addicts, users, reached }) => Math.min(reached, addicts + users)),
            }),
            standardCoverage,
            "Tổng cộng",
          ).total;
        expect(totalOf(rows.toReversed())).toEqual(totalOf(rows));
      }),
    );
  });
});
