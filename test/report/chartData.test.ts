import type { Goal } from "../../src/domain/target";
import { type Bar, progressBars } from "../../src/report/chartData";
import { evaluate } from "../compute/targetCase";

const figures = { CNBB: [1, 0, 2], NN_HSQL: [10, 10, 10] };

function barOf(goal: Goal): Bar | undefined {
  return progressBars([evaluate(goal, figures)]).bars[0];
}

describe("how far a target is", () => {
  it("is told in places where every place is asked for, never as a percentage of them", () => {
    const goal = { kind: "perUnit", atLeast: 1, of: ["CNBB"], per: "unit" } as const;
    expect(barOf(goal)).toMatchObject({ part: 2, whole: 3, sideDecimals: null });
  });

  it("is told in people where people are counted", () => {
    expect(barOf({ kind: "countAtLeast", count: 4, of: ["CNBB"] })).toMatchObject({
      part: 3,
      whole: 4,
      sideDecimals: null,
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
    expect(bar?.sideDecimals).toBe(1);
    expect(Math.max(bar?.part ?? 2, bar?.whole ?? 2)).toBeLessThanOrEqual(1);
  });

  it("never prints a rate as the one it misses", () => {
    const missed = { CNBB: [79_960], NN_HSQL: [100_000] };
    const goal = { kind: "rateAbove", permille: 800, of: ["CNBB"], base: ["NN_HSQL"] } as const;
    expect(progressBars([evaluate(goal, missed)]).bars[0]).toMatchObject({ part: 0.7996, sideDecimals: 2 });
  });
});
