import { goalText } from "../../src/i18n/targetText";
import { targetVerdict } from "../../src/i18n/targetVerdict";
import { evaluate } from "../compute/targetCase";

describe("what a plan asks for, in words", () => {
  it("says units only of units, and not of schools or clubs", () => {
    const of = ["CLB_DAT"];
    expect(goalText({ kind: "shareOfUnits", permille: 1000, of, base: "units" })).toBe("100% đơn vị");
    expect(goalText({ kind: "shareOfUnits", permille: 1000, of, base: ["CLB"] })).toBe("100%");
    expect(goalText({ kind: "shareOfUnits", permille: 800, of, base: ["CLB"] })).toBe("Từ 80%");
  });

  it("names those who are each to do something", () => {
    const goal = { kind: "perUnit", atLeast: 2, of: ["TNV_GIUP"] } as const;
    expect(goalText({ ...goal, per: ["TNV"] })).toBe("Mỗi tình nguyện viên từ 2");
    expect(goalText({ ...goal, per: "unit" })).toBe("Mỗi đơn vị từ 2");
  });
});

it("says of a range that is met from above that it is more than asked for, and by how much", () => {
  const goal = { kind: "range", from: 10, to: 15, of: ["CNBB"] } as const;
  const verdictOf = (people: number): string => {
    const evaluation = evaluate(goal, { CNBB: [people] });
    return targetVerdict({ ...evaluation, target: { ...evaluation.target, unit: "người" } });
  };
  expect([9, 10, 15, 24].map(verdictOf)).toEqual([
    "Chưa đạt, còn thiếu 1 người",
    "Đạt",
    "Đạt",
    "Đạt, vượt mức cao nhất 9 người",
  ]);
});
