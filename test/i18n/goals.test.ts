import { goalText } from "../../src/i18n/targetText";

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
