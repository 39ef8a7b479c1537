import type { Goal } from "../../src/domain/target";
import { progressBars } from "../../src/report/chartData";
import { evaluate } from "../compute/targetCase";

const figures = { CNBB: [1, 0, 2], NN_HSQL: [10, 10, 10] };

function barOf(goal: Goal): { part: number; whole: number; ofRates: boolean } | undefined {
  return progressBars([evaluate(goal, figures)]).bars[0];
}

describe("how far a target is", () => {
  it("is told in places where every place is asked for, never as a percentage of them", () => {
    const goal = { kind: "perUnit", atLeast: 1, of: ["CNBB"], per: "unit" } as const;
    expect(barOf(goal)).toMatchObject({ part: 2, whole: 3, ofRates: false });
  });

  it("is told in people where people are counted", () => {
    expect(barOf({ kind: "countAtLeast", count: 4, of: ["CNBB"] })).toMatchObject({
      part: 3,
      whole: 4,
      ofRates: false,
    });
  });

  it.each<Goal>([
    { kind: "rateAbove", permille: 100, of: ["CNBB"], base: ["NN_HSQL"] },
    { kind: "rateAtLeast", permille: 100, of: ["CNBB"], base: ["NN_HSQL"] },
    { kind: "everyone", of: ["CNBB"], base: ["NN_HSQL"] },
    { kind: "shareOfUnits", permille: 500, of: ["CNBB"], base: "units" },
    { kind: "percentOfBase", permille: 100, of: ["CNBB"], base: ["NN_HSQL"], frozen: null },
  ])("is told as a rate against a rate: $kind", (goal) => {
    const bar = barOf(goal);
    expect(bar?.ofRates).toBe(true);
    expect(Math.max(bar?.part ?? 2, bar?.whole ?? 2)).toBeLessThanOrEqual(1);
  });
});
