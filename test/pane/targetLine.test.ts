import type { Goal, TargetEvaluation } from "../../src/domain/target";
import { en } from "../../src/i18n/en";
import { paneTargets } from "../../src/i18n/paneTargets";
import { vi } from "../../src/i18n/vi";
import { remarksOn, type TargetWords, targetWords } from "../../src/pane/results/targetLine";

type Known = Partial<Omit<TargetEvaluation, "target" | "result">> & Partial<TargetEvaluation["result"]>;

function evaluation(goal: Goal, unit: string, known: Known): TargetEvaluation {
  const { actual = null, goal: bar = null, progress = null, status = "noData", shortfall = null, ...rest } = known;
  return {
    target: { id: "T1", name: "Chỉ tiêu", unit, goal },
    result: { id: "T1", actual, goal: bar, progress, status, shortfall },
    numerator: null,
    denominator: null,
    needed: null,
    upTo: null,
    units: null,
    expected: null,
    notes: [],
    ...rest,
  };
}

const rate: Goal = { kind: "rateAbove", permille: 800, of: ["DV_TONG"], base: ["NN_HSQL"] };
const words = (goal: Goal, unit: string, known: Known): TargetWords =>
  targetWords(evaluation(goal, unit, known), paneTargets.vi, vi.percent);

describe("a target in words", () => {
  it("shows a rate as people of people, never rounded across the bar, with the people wanting", () => {
    expect(words(rate, "%", { numerator: 7996, denominator: 10000, status: "missed", shortfall: 5 })).toEqual({
      status: "missed",
      verdict: "Chưa đạt, còn thiếu 5 người",
      planned: "Kế hoạch: Trên 80%",
      actual: "Thực hiện: 7.996/10.000 (79,96%)",
      notes: [],
    });
  });

  it("shows a count with its unit and its share of the plan", () => {
    const goal: Goal = { kind: "countAtLeast", count: 15, of: ["DIEM_TV"] };
    const known: Known = { numerator: 14, needed: 15, status: "behind", shortfall: 1 };
    expect(words(goal, "điểm", known)).toMatchObject({
      verdict: "Chậm tiến độ, còn thiếu 1 điểm",
      planned: "Kế hoạch: 15 điểm",
      actual: "Thực hiện: 14 điểm (93,3% kế hoạch)",
    });
    expect(targetWords(evaluation(goal, "điểm", known), paneTargets.en, en.percent)).toMatchObject({
      verdict: "Behind, 1 point short",
      planned: "Plan: 15 points",
      actual: "Actual: 14 points (93.3% of plan)",
    });
  });

  it("counts units or things, not people, where the plan asks for a share of those", () => {
    const wards: Goal = { kind: "shareOfUnits", permille: 1000, of: ["XP_TT"], base: "units" };
    const hamlets: Goal = { kind: "shareOfUnits", permille: 1000, of: ["TDP_TT"], base: ["TDP"] };
    const known: Known = { numerator: 13, denominator: 15, status: "missed", shortfall: 2 };
    expect(words(wards, "%", known).verdict).toBe("Chưa đạt, còn thiếu 2 đơn vị");
    expect(words(hamlets, "%", known).verdict).toBe("Chưa đạt, còn thiếu 2 tổ");
  });

  it("calls what should not happen an excess", () => {
    const goal: Goal = { kind: "countAtMost", count: 0, of: ["TUDIEM_MOI"] };
    expect(words(goal, "điểm", { numerator: 3, needed: 0, status: "missed", shortfall: 3 })).toMatchObject({
      verdict: "Chưa đạt, vượt 3 điểm",
      planned: "Kế hoạch: Không để phát sinh",
      actual: "Thực hiện: 3 điểm",
    });
  });

  it("says of a shortfall known within bounds that it is the most it can be", () => {
    const known: Known = {
      denominator: 100,
      status: "missed",
      shortfall: 31,
      notes: [{ code: "estimated", low: 50, high: 70 }],
    };
    expect(words(rate, "%", known)).toMatchObject({
      verdict: "Chưa đạt, thiếu tối đa 31 người",
      actual: null,
      notes: ["Chỉ biết số người được tiếp cận trong khoảng 50–70."],
    });
  });

  it("says that there are no figures, and nothing at all of what cannot be counted", () => {
    expect(words(rate, "%", {})).toMatchObject({ verdict: "Chưa đủ số liệu", actual: "Thực hiện: chưa có số liệu" });
    expect(words({ kind: "qualitative" }, "", { status: "notMeasured" })).toMatchObject({
      planned: null,
      actual: null,
    });
  });

  it("forms no rate of nobody", () => {
    expect(words(rate, "%", { numerator: 0, denominator: 0, status: "noSubjects", shortfall: 0 })).toMatchObject({
      verdict: "Không có đối tượng",
      actual: null,
    });
  });

  it("shows of a least number for every unit in how many it holds", () => {
    const goal: Goal = { kind: "perUnit", atLeast: 1, of: ["MOHINH"], per: "group" };
    expect(words(goal, "mô hình", { actual: 2, goal: 3, status: "missed", shortfall: 1 })).toMatchObject({
      verdict: "Chưa đạt, còn thiếu 1 mô hình",
      planned: "Kế hoạch: Mỗi đơn vị từ 1 mô hình",
      actual: "Thực hiện: 2/3 nơi đạt (66,7%)",
    });
  });
});

it("says a remark of the document once, with the targets it is about", () => {
  const about = (id: string, note?: string): TargetEvaluation => {
    const { target, ...rest } = evaluation(rate, "%", {});
    return { ...rest, target: { ...target, id, ...(note === undefined ? {} : { note }) } };
  };
  expect(remarksOn([about("A", "x"), about("B"), about("C", "x"), about("D", "y")])).toEqual([
    { ids: "A, C", note: "x" },
    { ids: "D", note: "y" },
  ]);
});
