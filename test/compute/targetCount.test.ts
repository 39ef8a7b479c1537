import { periodOf } from "../../src/domain/period";
import type { Goal } from "../../src/domain/target";
import { evaluate, halfYear } from "./targetCase";

const atHome = ["CN_GD", "CN_CD", "CN_GDCD"];

describe("a count to be reached", () => {
  const goal: Goal = { kind: "countAtLeast", count: 82, of: ["CNTN_CL", "CNTN_NCL"] };

  it("adds the columns the tables have", () => {
    expect(evaluate(goal, { CNTN_CL: [40, 20], CNTN_NCL: [10, 12] }).result).toEqual({
      id: "T",
      actual: 82,
      goal: 82,
      progress: 1,
      status: "met",
      shortfall: 0,
    });
    expect(evaluate(goal, { CNTN_CL: [40, 20] }).result).toMatchObject({ actual: 60, status: "missed", shortfall: 22 });
  });

  it("takes a unit that filled in one of the columns for one that has reported", () => {
    const { result, notes } = evaluate(goal, { CNTN_CL: [40, 20, null], CNTN_NCL: [null, 3, null] });
    expect(result.actual).toBe(63);
    expect(notes).toEqual([{ code: "units-left-out", units: 1 }]);
  });

  it("has no data where nothing was reported, whether as columns or in them", () => {
    expect(evaluate(goal, { NN_HSQL: [5] })).toMatchObject({
      result: { actual: null, goal: 82, status: "noData", shortfall: null },
      notes: [{ code: "not-in-tables", indicators: ["CNTN_CL", "CNTN_NCL"] }],
    });
    expect(evaluate(goal, { CNTN_CL: [null] }).notes).toEqual([{ code: "units-left-out", units: 1 }]);
  });

  it("takes 0 for a figure", () => {
    expect(evaluate(goal, { CNTN_CL: [0, 0] }).result).toMatchObject({ actual: 0, status: "missed", shortfall: 82 });
  });

  it("has no progress towards nothing", () => {
    const none: Goal = { kind: "countAtLeast", count: 0, of: ["CNBB"] };
    expect(evaluate(none, { CNBB: [0] }).result).toMatchObject({ progress: null, status: "met" });
  });

  it("is on track or behind while the year runs, by 182 of 366 days", () => {
    const surroundings = { period: halfYear };
    expect(evaluate(goal, { CNTN_CL: [40] }, surroundings)).toMatchObject({
      result: { status: "onTrack", shortfall: 42 },
      expected: 40,
    });
    expect(evaluate(goal, { CNTN_CL: [39] }, surroundings).result.status).toBe("behind");
    expect(evaluate(goal, { CNTN_CL: [82] }, surroundings).result.status).toBe("met");
  });

  it("of a stock is judged as it stands", () => {
    const stock: Goal = { kind: "countAtLeast", count: 20, of: ["MMT_DT"] };
    expect(evaluate(stock, { MMT_DT: [19] }, { period: halfYear })).toMatchObject({
      result: { status: "missed" },
      expected: null,
    });
  });

  it("tells when its flows lack the beginning of the year", () => {
    const surroundings = { period: periodOf(2024, "q3") };
    expect(evaluate(goal, { CNTN_CL: [58] }, surroundings).notes).toEqual([
      { code: "part-of-year", from: "2024-07-01" },
    ]);
    const jobs: Goal = { kind: "countAtLeast", count: 20, of: ["VL_TAO"] };
    expect(evaluate(jobs, { VL_TAO: [20] }, surroundings).notes).toEqual([]);
  });
});

describe("a range", () => {
  const goal: Goal = { kind: "range", from: 300, to: 400, of: atHome };

  it.each([
    [299, "missed", 1],
    [300, "met", 0],
    [400, "met", 0],
  ])("with %i is %s", (count, status, shortfall) => {
    const { result, upTo, notes } = evaluate(goal, { CN_GDCD: [count] });
    expect(result).toMatchObject({ goal: 300, status, shortfall });
    expect([upTo, notes]).toEqual([400, []]);
  });

  it("counts more than its upper end as met, and tells by how many", () => {
    const { result, notes } = evaluate(goal, { CN_GD: [300], CN_CD: [112] });
    expect(result).toMatchObject({ actual: 412, status: "met", shortfall: 0, progress: 412 / 300 });
    expect(notes).toEqual([{ code: "above-range", by: 12 }]);
  });

  it("is paced by its lower end", () => {
    expect(evaluate(goal, { CN_GDCD: [149] }, { period: halfYear })).toMatchObject({
      result: { status: "onTrack" },
      expected: 149,
    });
  });
});

describe("a cumulative count", () => {
  const goal: Goal = { kind: "cumulative", count: 6500, start: 4986, of: ["MMT_LT"] };

  it("is met at its number", () => {
    expect(evaluate(goal, { MMT_LT: [6486] }).result).toMatchObject({ status: "missed", shortfall: 14 });
    expect(evaluate(goal, { MMT_LT: [6500] }).result.status).toBe("met");
  });

  it("is paced from what the year began with", () => {
    const surroundings = { period: halfYear };
    expect(evaluate(goal, { MMT_LT: [5738] }, surroundings)).toMatchObject({
      result: { status: "onTrack" },
      expected: 4986 + 752,
    });
    expect(evaluate(goal, { MMT_LT: [5737] }, surroundings).result.status).toBe("behind");
  });
});

describe("something to be maintained", () => {
  const goal: Goal = { kind: "maintain", count: 36, of: ["CLB"] };

  it("is judged as it stands in every period", () => {
    expect(evaluate(goal, { CLB: [20, 16] }, { period: halfYear }).result.status).toBe("met");
    expect(evaluate(goal, { CLB: [20, 15] }, { period: halfYear }).result).toMatchObject({
      status: "missed",
      shortfall: 1,
    });
  });

  it("without a number cannot be measured, but its figure is shown", () => {
    const open: Goal = { kind: "maintain", count: null, of: ["MMT_DT"] };
    expect(evaluate(open, { MMT_DT: [38] }).result).toEqual({
      id: "T",
      actual: 38,
      goal: null,
      progress: null,
      status: "notMeasured",
      shortfall: null,
    });
    expect(evaluate(open, {}).result).toMatchObject({ actual: null, status: "notMeasured" });
  });
});

describe("a count to be kept down", () => {
  const goal: Goal = { kind: "countAtMost", count: 0, of: ["TUDIEM_MOI", "TRONGCAY"] };

  it("is met by none, in every period", () => {
    const figures = { TUDIEM_MOI: [0, 0], TRONGCAY: [0, 0] };
    expect(evaluate(goal, figures, { period: halfYear }).result).toMatchObject({
      actual: 0,
      goal: 0,
      progress: null,
      status: "met",
      shortfall: 0,
    });
  });

  it("is missed by how many there are too many", () => {
    expect(evaluate(goal, { TUDIEM_MOI: [1, null], TRONGCAY: [null, 2] }).result).toMatchObject({
      actual: 3,
      status: "missed",
      shortfall: 3,
    });
  });

  it("is not met while a unit or a column says nothing", () => {
    expect(evaluate(goal, { TUDIEM_MOI: [0, 0], TRONGCAY: [0, null] })).toMatchObject({
      result: { actual: 0, status: "noData", shortfall: null },
      notes: [{ code: "units-left-out", units: 1 }],
    });
    expect(evaluate(goal, { TUDIEM_MOI: [0, 0] }).notes).toEqual([{ code: "not-in-tables", indicators: ["TRONGCAY"] }]);
    expect(evaluate(goal, { TUDIEM_MOI: [0], TRONGCAY: [0] }, { missing: 2 }).result.status).toBe("noData");
  });
});

describe("things to maintain and to add", () => {
  const goal: Goal = { kind: "maintainAndAdd", keep: 122, add: 5, of: ["XP_DATCHUAN"], added: [] };
  const apart: Goal = { ...goal, added: ["XP_MOI"] };

  it("looks at the sum alone where some units have not counted the new ones apart", () => {
    const figures = { XP_DATCHUAN: [120, 8], XP_MOI: [2, null] };
    expect(evaluate(apart, figures)).toMatchObject({
      result: { status: "met", shortfall: 0 },
      notes: [{ code: "added-not-counted" }],
    });
  });

  it("asks for the sum of both where new ones are not counted apart", () => {
    expect(evaluate(goal, { XP_DATCHUAN: [127] })).toMatchObject({
      result: { actual: 127, goal: 127, status: "met", shortfall: 0 },
      notes: [{ code: "added-not-counted" }],
    });
    expect(evaluate(goal, { XP_DATCHUAN: [124] }).result).toMatchObject({ status: "missed", shortfall: 3 });
    expect(evaluate(apart, { XP_DATCHUAN: [127] }).result.status).toBe("met");
  });

  it("asks for both halves where they are", () => {
    expect(evaluate(apart, { XP_DATCHUAN: [127], XP_MOI: [5] }).result.status).toBe("met");
    expect(evaluate(apart, { XP_DATCHUAN: [127], XP_MOI: [3] }).result).toMatchObject({
      status: "missed",
      shortfall: 2,
    });
    expect(evaluate(apart, { XP_DATCHUAN: [126], XP_MOI: [6] }).result).toMatchObject({
      status: "missed",
      shortfall: 2,
    });
  });

  it("gives new ones the year, but not those to be kept", () => {
    const surroundings = { period: halfYear };
    expect(evaluate(goal, { XP_DATCHUAN: [124] }, surroundings)).toMatchObject({
      result: { status: "onTrack", shortfall: 3 },
      expected: 124,
    });
    expect(evaluate(goal, { XP_DATCHUAN: [123] }, surroundings).result.status).toBe("behind");
    expect(evaluate(goal, { XP_DATCHUAN: [121] }, surroundings).result.status).toBe("missed");
  });
});

describe("a percentage of a base", () => {
  const goal: Goal = { kind: "percentOfBase", permille: 275, of: ["CNBB"], base: ["NN_HSQL"], frozen: 358 };

  it("asks for 99 people where 27,5 % of 358 are 98,45", () => {
    expect(evaluate(goal, { CNBB: [50, 48], NN_HSQL: [900, 900] })).toMatchObject({
      result: { actual: 98 / 358, goal: 0.275, progress: 98 / 358 / 0.275, status: "missed", shortfall: 1 },
      denominator: 358,
      needed: 99,
      notes: [],
    });
    expect(evaluate(goal, { CNBB: [50, 49] }).result.status).toBe("met");
  });

  it("takes today's base where the document gives none, and says so", () => {
    const open: Goal = { ...goal, frozen: null };
    expect(evaluate(open, { CNBB: [55, null], NN_HSQL: [200, 158] })).toMatchObject({
      result: { actual: 0.275, progress: 1, status: "met" },
      denominator: 200,
      notes: [
        { code: "base-not-frozen", base: 200 },
        { code: "units-left-out", units: 1 },
      ],
    });
    expect(evaluate(open, { CNBB: [55] })).toMatchObject({
      result: { status: "noData" },
      numerator: null,
      notes: [{ code: "not-in-tables", indicators: ["NN_HSQL"] }],
    });
  });

  it("is paced in people while the year runs", () => {
    expect(evaluate(goal, { CNBB: [49] }, { period: halfYear })).toMatchObject({
      result: { status: "onTrack", shortfall: 50 },
      expected: 49,
    });
    expect(evaluate(goal, { CNBB: [48] }, { period: halfYear }).result.status).toBe("behind");
  });

  it("has no subjects where the base is 0", () => {
    expect(evaluate({ ...goal, frozen: 0 }, { CNBB: [0] }).result).toMatchObject({
      actual: null,
      status: "noSubjects",
      shortfall: 0,
    });
  });
});

it("never counts a qualitative target as met", () => {
  expect(evaluate({ kind: "qualitative" }, { NN_HSQL: [1] }).result).toEqual({
    id: "T",
    actual: null,
    goal: null,
    progress: null,
    status: "notMeasured",
    shortfall: null,
  });
});
