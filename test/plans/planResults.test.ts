import { byDays } from "../../src/compute/pace";
import { evaluatePlan } from "../../src/compute/target";
import { type Period, periodOf } from "../../src/domain/period";
import type { TargetStatus } from "../../src/domain/result";
import type { TargetEvaluation } from "../../src/domain/target";
import { standardCoverage } from "../../src/plans/coverage";
import { planById } from "../../src/plans/plans";
import { type Figures, submissionOf, type Surroundings } from "../compute/targetCase";

/** Id, actual, goal, status, shortfall. */
type Row = readonly [string, number | null, number | null, TargetStatus, number | null];

function evaluated(id: string, period: Period, figures: Figures, surroundings: Surroundings = {}): TargetEvaluation[] {
  const plan = planById(id);
  if (plan === undefined) throw new Error(`No plan ${id}`);
  const submission = submissionOf(figures, { ...surroundings, period });
  return [...evaluatePlan(plan, { submission, period, pace: byDays, coverage: standardCoverage })];
}

function rows(evaluations: readonly TargetEvaluation[]): readonly Row[] {
  return evaluations.map(({ result: { id, actual, goal, status, shortfall } }) => [
    id,
    actual,
    goal,
    status,
    shortfall,
  ]);
}

describe("Long Khánh 2024 at the end of the year", () => {
  /** Two wards: 200 and 158 addicts, 100 and 42 users: 358 and 142, in all 500. */
  const figures: Figures = {
    NN_HSQL: [200, 158],
    NSD_HSQL: [100, 42],
    DV_TONG: [270, 130],
    CNBB: [20, 13],
    CNTN_CL: [15, 6],
    CNTN_NCL: [3, 1],
    CN_GDCD: [30, 11],
    MMT_DT: [20, 18],
    XP_DATCHUAN: [1, 0],
    DIEM_TV: [8, 7],
    DOI_CTXH: [8, 6],
    QLSC: [9, 4],
    QLSC_MOI: [10, 5],
    HT_CAI: [10, 5],
    NSD_PHATHIEN: [40, 32],
    NSD_LAPHS: [40, 30],
    CHIHOI: [3, 2],
    CHIHOI_GIUP: [4, 1],
  };

  it("comes out target by target", () => {
    expect(rows(evaluated("long-khanh-2024", periodOf(2024, "year"), figures))).toEqual<readonly Row[]>([
      ["LK24-01", 0.8, 0.8, "missed", 1], // 400 of 500, and 401 are above
      ["LK24-02", 99 / 358, 0.275, "met", 0], // 33 + 21 + 4 + 41 of 98,45
      ["LK24-02a", 33 / 358, 0.09, "met", 0], // of 32,22
      ["LK24-02b", 25 / 358, 0.07, "missed", 1], // of 25,06
      ["LK24-02c", 41 / 358, 0.115, "missed", 1], // of 41,17
      ["LK24-03", 38, null, "notMeasured", null],
      ["LK24-04", 0.5, 1, "missed", 1],
      ["LK24-05", 15, 15, "met", 0],
      ["LK24-06", 14, 15, "missed", 1],
      ["LK24-07", 13, null, "notMeasured", null],
      ["LK24-08", 1, 1, "met", 0],
      ["LK24-09", 70 / 72, 1, "missed", 2],
      ["LK24-10", 1, 2, "missed", 1], // 1 helped by two chapters
    ]);
  });

  it("says that the base of the new rehabilitations was not frozen", () => {
    const evaluations = evaluated("long-khanh-2024", periodOf(2024, "year"), figures);
    expect(evaluations[1]).toMatchObject({
      numerator: 99,
      denominator: 358,
      needed: 99,
      notes: [{ code: "base-not-frozen", base: 358 }],
    });
  });
});

describe("Sóc Sơn 2019", () => {
  const figures: Figures = {
    NN_HSQL: [500, 305],
    NSD_HSQL: [300, 236],
    DV_TONG: [700, 373],
    CNBB: [10, 9],
    CNTN_CL: [30, 14],
    CNTN_NCL: [10, 8],
    CN_GD: [5, 2],
    CN_CD: [4, 1],
    GDX: [10, 6],
    GDX_DV: [10, 5],
    HT_CAI: [20, 23],
    QLSC_MOI: [20, 23],
    HN_NHUCAU: [12, 0],
    HN_TUVAN: [12, 0],
    VL_NHUCAU: [15, 10],
    VL_TUVAN: [7, 5],
    VL_TAO: [8, 6],
    CB: [30, 20],
    CB_TH: [20, 15],
  };

  it("warns at nine months by the share of the year that has passed: 273 of 365 days", () => {
    const evaluations = evaluated("soc-son-2019", periodOf(2019, "nineMonths"), figures);
    expect(rows(evaluations)).toEqual<readonly Row[]>([
      ["SS19-01", 19, 26, "onTrack", 7], // 19,4 expected
      ["SS19-02", 62, 82, "onTrack", 20], // 61,3 expected
      ["SS19-03", 12, 17, "onTrack", 5], // 12,7 expected
      ["SS19-04", 15 / 16, 1, "missed", 1],
      ["SS19-05", 1, 1, "met", 0],
      ["SS19-06", 1, 1, "met", 0],
      ["SS19-07", 12 / 25, 0.5, "missed", 1], // 12,5 asks for 13
      ["SS19-08", 14, 20, "onTrack", 6], // 14,96 expected
      ["SS19-09", 0.7, 0.7, "met", 0], // 35 of 50, exactly
      ["SS19-10", 1073 / 1341, 0.8, "met", 0], // 1.072,8 asks for 1.073
    ]);
    expect(evaluations.slice(0, 3).map(({ expected }) => expected)).toEqual([19, 61, 12]);
  });

  it("has only met and missed at the end of the year", () => {
    const status = evaluated("soc-son-2019", periodOf(2019, "year"), figures).map(({ result }) => result.status);
    expect(status.slice(0, 3)).toEqual(["missed", "missed", "missed"]);
    expect(status).not.toContain("onTrack");
  });

  it("is behind with one person less than expected", () => {
    const one = evaluated("soc-son-2019", periodOf(2019, "nineMonths"), { ...figures, CNTN_CL: [30, 12] })[1];
    expect(one?.result).toMatchObject({ actual: 60, status: "behind", shortfall: 22 });
  });
});

describe("Hà Nội 2021", () => {
  const figures: Figures = {
    TRUONG: [100, 80],
    TRUONG_KH: [100, 80],
    NN_NGOAI: [600, 200],
    NSD_NGOAI: [150, 50],
    DV_TONG: [700, 200],
    CNBB: [500, 401],
    CN_GD: [300, 200],
    CN_CD: [400, 199],
    CNTN_CL: [2000, 100],
    CNTN_NCL: [600, 399],
    MMT_DT: [3000, 1986],
    MMT_MOI: [900, 600],
    MMT_LT: [4000, 2486],
    HT_CAI: [50, 50],
    QLSC_MOI: [50, 49],
    MOHINH: [1, 0],
    CLB: [20, 16],
    CLB_DAT: [17, 12],
    HN_DAYNGHE: [300, 200],
    VAY: [20, 9],
    TNV: [10, 5],
    TNV_GIUP: [20, 10],
    DIEM_TV: [8, 6],
  };

  it("comes out target by target, each row taken for a district", () => {
    const evaluations = evaluated("hanoi-2021", periodOf(2021, "year", "administrative"), figures);
    expect(rows(evaluations)).toEqual<readonly Row[]>([
      ["HN21-01", 1, 1, "met", 0],
      ["HN21-02", 0.9, 0.9, "met", 0], // exactly, of those present in the community
      ["HN21-03", 901, 900, "met", 0],
      ["HN21-04", 1099, 1100, "missed", 1],
      ["HN21-05", 2100, 2100, "met", 0],
      ["HN21-06", 999, 1000, "missed", 1],
      ["HN21-07", 4986, 4986, "met", 0],
      ["HN21-08", 1500, 1500, "met", 0],
      ["HN21-09", 6486, 6500, "missed", 14], // 4.986 and 1.500 are not 6.500
      ["HN21-10", 0.99, 1, "missed", 1],
      ["HN21-11", 1, 2, "missed", 1],
      ["HN21-12", 36, 36, "met", 0],
      ["HN21-13", 29 / 36, 0.8, "met", 0], // 28,8 asks for 29
      ["HN21-14", 500, 500, "met", 0],
      ["HN21-15", 29, 30, "missed", 1],
      ["HN21-16", 2, 2, "met", 0],
      ["HN21-17", 14, 14, "met", 0],
    ]);
    expect(evaluations[10]?.notes).toEqual([{ code: "rows-as-groups" }]);
  });

  it("asks every district for a model where the tables show districts above their wards", () => {
    const wards = { MOHINH: [1, 0, 0] };
    const both = evaluated("hanoi-2021", periodOf(2021, "year"), wards, { groups: [[0, 1], [2]] });
    expect(both[10]?.result).toMatchObject({ actual: 1, goal: 2, status: "missed", shortfall: 1 });
  });
});

describe("Hà Nội 2024", () => {
  const figures: Figures = {
    XP_TT: [1, 1],
    TDP: [30, 20],
    TDP_TT: [30, 19],
    TRUONG: [4, 3],
    TRUONG_TT: [4, 3],
    NSD_PHATHIEN: [7, 0],
    NSD_LAPHS: [7, 0],
    HT_CAI: [0, 0],
    QLSC_MOI: [0, 0],
    NN_HSQL: [40, 30],
    NSD_HSQL: [20, 10],
    DV_TONG: [50, 31],
    TUDIEM: [2, 1],
    TUDIEM_XOA: [2, 0],
    TUDIEM_MOI: [0, 1],
    TRONGCAY: [0, 0],
    TDP_KHONGMT: [20, 12],
  };

  it("comes out target by target", () => {
    expect(rows(evaluated("hanoi-2024", periodOf(2024, "q4"), figures))).toEqual<readonly Row[]>([
      ["HN24-01", 1, 1, "met", 0],
      ["HN24-02", 0.98, 1, "missed", 1],
      ["HN24-03", 1, 1, "met", 0],
      ["HN24-04", 1, 1, "met", 0],
      ["HN24-05", null, 1, "noSubjects", 0],
      ["HN24-06", 0.81, 0.8, "met", 0],
      ["HN24-07", null, null, "notMeasured", null],
      ["HN24-08", 2 / 3, 1, "missed", 1],
      ["HN24-09", 1, 0, "missed", 1],
      ["HN24-10", 0.98, 1, "missed", 1],
      ["HN24-11", 32, null, "notMeasured", null],
    ]);
  });
});

describe("Quảng Ninh 2016", () => {
  const figures: Figures = {
    CN_GDCD: [250, 180],
    CNBB: [150, 40],
    CNTN_CL: [100, 60],
    NN_COSO: [400, 250],
    COSO_MOI: [200, 150],
    XP_DATCHUAN: [100, 25],
    DOI_CTXH: [12, 8],
    MOHINH_MD: [5, 2],
    MOHINH_GH: [1, 1],
    CLB: [6, 4],
    DIEM_TV: [3, 2],
  };

  it("comes out target by target at the end of the year", () => {
    const evaluations = evaluated("quang-ninh-2016", periodOf(2016, "year"), figures);
    expect(rows(evaluations)).toEqual<readonly Row[]>([
      ["QN16-01", 430, 300, "met", 0],
      ["QN16-02", 350, 400, "missed", 50],
      ["QN16-03", 650, 500, "met", 0],
      ["QN16-04", 350, 400, "missed", 50],
      ["QN16-05", 125, 127, "missed", 2],
      ["QN16-06", 20, 20, "met", 0],
      ["QN16-07", 7, 8, "missed", 1],
      ["QN16-08", 2, 3, "missed", 1],
      ["QN16-09", 10, 10, "met", 0],
      ["QN16-10", 5, 6, "missed", 1],
      ["QN16-11", null, null, "notMeasured", null],
    ]);
    expect(evaluations[0]).toMatchObject({ upTo: 400, notes: [{ code: "above-range", by: 30 }] });
  });

  it("gives new things the year at half-time, 182 of 366 days, and stocks none", () => {
    const status = evaluated("quang-ninh-2016", periodOf(2016, "half1"), figures).map(({ result }) => result.status);
    expect(status).toEqual([
      "met",
      "onTrack",
      "met",
      "onTrack",
      "onTrack", // 122 kept, 3 new of 2 expected
      "met",
      "missed",
      "onTrack",
      "met",
      "onTrack",
      "notMeasured",
    ]);
  });
});
