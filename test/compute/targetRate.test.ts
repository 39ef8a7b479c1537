import type { Goal } from "../../src/domain/target";
import { periodOf } from "../../src/domain/period";
import { evaluate } from "./targetCase";

const managed = ["NN_HSQL", "NSD_HSQL"];
const above: Goal = { kind: "rateAbove", permille: 800, of: ["DV_TONG"], base: managed };
const atLeast: Goal = { kind: "rateAtLeast", permille: 800, of: ["DV_TONG"], base: managed };
const everyone: Goal = { kind: "everyone", of: ["QLSC_MOI"], base: ["HT_CAI"] };

describe("a rate", () => {
  it("of exactly 80 % fails 'above 80 %' and meets '80 %'", () => {
    const figures = { DV_TONG: [50, 30], NN_HSQL: [40, 20], NSD_HSQL: [20, 20] };
    expect(evaluate(above, figures)).toMatchObject({
      result: { actual: 0.8, goal: 0.8, progress: 1, status: "missed", shortfall: 1 },
      numerator: 80,
      denominator: 100,
      needed: 81,
    });
    expect(evaluate(atLeast, figures)).toMatchObject({ result: { status: "met", shortfall: 0 }, needed: 80 });
  });

  it("is judged on the sums, and says how many units meet it by themselves", () => {
    const { result, units } = evaluate(above, { DV_TONG: [9, 0, 90], NN_HSQL: [5, 1, 50], NSD_HSQL: [5, 1, 50] });
    expect(result).toMatchObject({ status: "met", actual: 99 / 112 });
    expect(units).toEqual({ meeting: 2, applicable: 3 });
  });

  it("leaves a unit without subjects out of those it applies to", () => {
    const { result, units } = evaluate(above, { DV_TONG: [0, 9], NN_HSQL: [0, 5], NSD_HSQL: [0, 5] });
    expect(result.status).toBe("met");
    expect(units).toEqual({ meeting: 1, applicable: 1 });
  });

  it("of what happens in the window says so where the year's beginning is not in it; of a stock it says nothing", () => {
    const period = periodOf(2024, "q3");
    const notes = [{ code: "part-of-year", from: "2024-07-01" }];
    expect(evaluate(everyone, { QLSC_MOI: [124], HT_CAI: [134] }, { period })).toMatchObject({ notes });
    expect(evaluate(above, { DV_TONG: [9], NN_HSQL: [5], NSD_HSQL: [5] }, { period }).notes).toEqual([]);
  });

  it("shows no number of people for a rate whose base no table has", () => {
    expect(evaluate(everyone, { QLSC_MOI: [124] })).toMatchObject({
      result: { actual: null, status: "noData" },
      numerator: null,
      notes: [{ code: "not-in-tables", indicators: ["HT_CAI"] }],
    });
  });

  it("leaves out units that reported one side only, and tells how many", () => {
    const figures = { DV_TONG: [9, null, 5], NN_HSQL: [5, 50, 6], NSD_HSQL: [5, 50, null] };
    expect(evaluate(above, figures, { missing: 1 })).toMatchObject({
      result: { actual: 0.9, status: "met" },
      numerator: 9,
      denominator: 10,
      notes: [{ code: "units-left-out", units: 3 }],
    });
  });

  it("has no subjects where nobody is in the base", () => {
    const { result } = evaluate(everyone, { QLSC_MOI: [0, 0], HT_CAI: [0, 0] });
    expect(result).toEqual({ id: "T", actual: null, goal: 1, progress: null, status: "noSubjects", shortfall: 0 });
  });

  it("has no data where no unit reported both sides", () => {
    const { result, notes } = evaluate(everyone, { QLSC_MOI: [3, null], HT_CAI: [null, 4] });
    expect(result).toEqual({ id: "T", actual: null, goal: 1, progress: null, status: "noData", shortfall: null });
    expect(notes).toEqual([{ code: "units-left-out", units: 2 }]);
  });

  it("names the columns that no table has, and never takes part of a base for the whole", () => {
    expect(evaluate(everyone, { HT_CAI: [3] })).toMatchObject({
      result: { status: "noData" },
      denominator: 3,
      notes: [{ code: "not-in-tables", indicators: ["QLSC_MOI"] }],
    });
    expect(evaluate(above, { DV_TONG: [9], NN_HSQL: [10] })).toMatchObject({
      result: { actual: null, status: "noData" },
      notes: [{ code: "not-in-tables", indicators: ["NSD_HSQL"] }],
    });
  });

  it("of everyone misses by each one left", () => {
    expect(evaluate(everyone, { QLSC_MOI: [9, 18], HT_CAI: [10, 20] }).result).toMatchObject({
      actual: 0.9,
      goal: 1,
      status: "missed",
      shortfall: 3,
    });
  });

  it("shows the real rate where more were reached than there are, with a note", () => {
    expect(evaluate(everyone, { QLSC_MOI: [12], HT_CAI: [10] })).toMatchObject({
      result: { actual: 1.2, status: "met", shortfall: 0 },
      notes: [{ code: "above-base", by: 2 }],
    });
  });

  it("is judged as it stands in an unfinished year", () => {
    const surroundings = {
      period: { year: 2024, kind: "m01", calendar: "statistical", from: "2024-01-01", to: "2024-01-31" },
    } as const;
    expect(evaluate(everyone, { QLSC_MOI: [1], HT_CAI: [2] }, surroundings).result.status).toBe("missed");
  });
});

describe("a rate of people reached known only within bounds", () => {
  const base = { NN_HSQL: [50], NSD_HSQL: [50] };

  it("is met when even the largest service alone meets it", () => {
    expect(evaluate(above, { ...base, DV_TUVAN: [81], MMT_DT: [10] })).toMatchObject({
      result: { actual: null, progress: null, goal: 0.8, status: "met", shortfall: 0 },
      numerator: null,
      denominator: 100,
      needed: 81,
      notes: [
        { code: "not-in-tables", indicators: ["DV_TONG"] },
        { code: "estimated", low: 81, high: 91 },
      ],
    });
  });

  it("is missed when even all services together do not, by the most it can be", () => {
    const { result } = evaluate(above, { ...base, DV_TUVAN: [40], MMT_DT: [40] });
    expect(result).toMatchObject({ actual: null, status: "missed", shortfall: 41 });
  });

  it("has no verdict between the two", () => {
    const figures = { ...base, DV_TUVAN: [40], MMT_DT: [41] };
    expect(evaluate(above, figures).result).toMatchObject({ status: "noData", shortfall: null });
  });

  it("adds the bounds of the units and leaves out those without any service reported", () => {
    const figures = { NN_HSQL: [10, 10, 10], NSD_HSQL: [0, 0, 0], DV_TUVAN: [9, 9, null], MMT_DT: [9, null, null] };
    expect(evaluate(above, figures)).toMatchObject({
      result: { status: "met" },
      denominator: 20,
      units: { meeting: 2, applicable: 2 },
      notes: [
        { code: "not-in-tables" },
        { code: "estimated", low: 18, high: 19 },
        { code: "units-left-out", units: 1 },
      ],
    });
  });

  it("has no subjects where nobody is managed", () => {
    expect(evaluate(above, { NN_HSQL: [0], NSD_HSQL: [0], DV_TUVAN: [0] }).result.status).toBe("noSubjects");
  });

  it("is not estimated for other people than the services are counted over", () => {
    const present: Goal = { kind: "rateAtLeast", permille: 900, of: ["DV_TONG"], base: ["NN_NGOAI", "NSD_NGOAI"] };
    const figures = { ...base, NN_NGOAI: [40], NSD_NGOAI: [40], DV_TUVAN: [80] };
    expect(evaluate(present, figures)).toMatchObject({
      result: { status: "noData" },
      notes: [{ code: "not-in-tables", indicators: ["DV_TONG"] }],
    });
  });
});

describe("a share of units", () => {
  const share: Goal = { kind: "shareOfUnits", permille: 1000, of: ["XP_DATCHUAN"], base: "units" };
  const most: Goal = { ...share, permille: 800 };

  it("counts the units whose figure is at least 1", () => {
    expect(evaluate(most, { XP_DATCHUAN: [1, 1, 1, 1, 0] })).toMatchObject({
      result: { actual: 0.8, goal: 0.8, status: "met", shortfall: 0 },
      units: { meeting: 4, applicable: 5 },
      needed: 4,
    });
    expect(evaluate(most, { XP_DATCHUAN: [1, 1, 1, 0, 0] }).result).toMatchObject({ status: "missed", shortfall: 1 });
  });

  it("has no verdict while units that have not reported could turn it", () => {
    expect(evaluate(share, { XP_DATCHUAN: [1, 1, null] })).toMatchObject({
      result: { actual: 1, status: "noData", shortfall: null },
      notes: [{ code: "units-left-out", units: 1 }],
    });
    expect(evaluate(share, { XP_DATCHUAN: [1, 1] }, { missing: 1 }).result.status).toBe("noData");
  });

  it("is missed where the silent units cannot save it, and met where they cannot undo it", () => {
    expect(evaluate(share, { XP_DATCHUAN: [1, 0, null] }).result).toMatchObject({ status: "missed", shortfall: 2 });
    expect(evaluate(most, { XP_DATCHUAN: [1, 1, 1, 1, null] }).result).toMatchObject({ status: "met", actual: 1 });
  });

  it("counts a unit once however high its figure, and tells", () => {
    expect(evaluate(share, { XP_DATCHUAN: [3, 0] })).toMatchObject({
      result: { actual: 0.5, status: "missed" },
      notes: [{ code: "more-than-one", units: 1 }],
    });
  });

  it("without the column has no data", () => {
    expect(evaluate(share, { NN_HSQL: [1] }).notes).toEqual([{ code: "not-in-tables", indicators: ["XP_DATCHUAN"] }]);
  });

  it("with a base counts things of things", () => {
    const clubs: Goal = { kind: "shareOfUnits", permille: 800, of: ["CLB_DAT"], base: ["CLB"] };
    expect(evaluate(clubs, { CLB_DAT: [4, 24], CLB: [6, 30] })).toMatchObject({
      result: { actual: 28 / 36, goal: 0.8, status: "missed", shortfall: 1 },
      needed: 29,
    });
  });
});
