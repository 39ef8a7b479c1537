import type { Goal } from "../../src/domain/target";
import { evaluate } from "./targetCase";

describe("a least number for every unit", () => {
  const goal: Goal = { kind: "perUnit", atLeast: 2, of: ["MOHINH"], per: "unit" };

  it("is met when it holds in all of them, however many the others have", () => {
    expect(evaluate(goal, { MOHINH: [2, 2, 9] }).result).toEqual({
      id: "T",
      actual: 3,
      goal: 3,
      progress: 1,
      status: "met",
      shortfall: 0,
    });
  });

  it("is missed by what the others lack, added up", () => {
    expect(evaluate(goal, { MOHINH: [0, 1, 9] })).toMatchObject({
      result: { actual: 1, goal: 3, status: "missed", shortfall: 3 },
      units: { meeting: 1, applicable: 3 },
    });
  });

  it("has no verdict while a unit is silent, unless another one already misses", () => {
    expect(evaluate(goal, { MOHINH: [2, null] })).toMatchObject({
      result: { actual: 1, goal: 2, status: "noData", shortfall: null },
      notes: [{ code: "units-left-out", units: 1 }],
    });
    expect(evaluate(goal, { MOHINH: [2] }, { missing: 1 }).result).toMatchObject({ goal: 2, status: "noData" });
    expect(evaluate(goal, { MOHINH: [1, null] }).result).toMatchObject({ status: "missed", shortfall: 1 });
  });

  it("has no data without the column", () => {
    expect(evaluate(goal, { NN_HSQL: [1] })).toMatchObject({
      result: { status: "noData" },
      notes: [{ code: "not-in-tables", indicators: ["MOHINH"] }],
    });
  });
});

describe("a least number for every group", () => {
  const goal: Goal = { kind: "perUnit", atLeast: 1, of: ["MOHINH"], per: "group" };

  it("adds up the units of each", () => {
    const surroundings = { groups: [[0, 1], [2]] };
    expect(evaluate(goal, { MOHINH: [0, 1, 0] }, surroundings)).toMatchObject({
      result: { actual: 1, goal: 2, status: "missed", shortfall: 1 },
      numerator: 1,
    });
    expect(evaluate(goal, { MOHINH: [0, 1, 1] }, surroundings).result.status).toBe("met");
  });

  it("knows a group with a silent unit to meet it, but not to miss it", () => {
    expect(evaluate(goal, { MOHINH: [null, 1] }, { groups: [[0, 1]] }).result.status).toBe("met");
    expect(evaluate(goal, { MOHINH: [null, 0] }, { groups: [[0, 1]] }).result.status).toBe("noData");
    expect(evaluate(goal, { MOHINH: [0, 0] }, { groups: [[0, 1]], missing: 1 }).result.status).toBe("noData");
  });

  it("takes the rows for the groups where the tables show one level only, and tells", () => {
    expect(evaluate(goal, { MOHINH: [1, 0] })).toMatchObject({
      result: { actual: 1, goal: 2, status: "missed" },
      notes: [{ code: "rows-as-groups" }],
    });
  });
});

describe("a least number for everyone who is counted", () => {
  const goal: Goal = { kind: "perUnit", atLeast: 2, of: ["TNV_GIUP"], per: ["TNV"] };

  it("is not met by an average, where one unit shows that somebody does less", () => {
    expect(evaluate(goal, { TNV_GIUP: [5, 20], TNV: [3, 5] })).toMatchObject({
      result: { actual: 1, goal: 2, status: "missed", shortfall: 1 },
      numerator: 25,
      denominator: 8,
      units: { meeting: 1, applicable: 2 },
    });
  });

  it("is met where every unit has enough; units without any are set aside", () => {
    expect(evaluate(goal, { TNV_GIUP: [6, 0, 4], TNV: [3, 0, 2] }).result).toMatchObject({
      actual: 2,
      goal: 2,
      status: "met",
    });
  });

  it("has no subjects where there is nobody, and no data where a side is missing", () => {
    expect(evaluate(goal, { TNV_GIUP: [0], TNV: [0] }).result.status).toBe("noSubjects");
    expect(evaluate(goal, { TNV_GIUP: [3], TNV: [null] }).result.status).toBe("noData");
    expect(evaluate(goal, { TNV_GIUP: [3] }).notes).toEqual([{ code: "not-in-tables", indicators: ["TNV"] }]);
  });
});
