import { coverageSheet } from "../../src/report/coverageSheet";
import { shortfallSheet } from "../../src/report/shortfallSheet";
import { longKhanh2024 } from "../../src/plans/longKhanh2024";
import { generalChapter } from "../../src/report/text/general";
import { cellAt, rowOf, textAt, valueAt } from "./cells";
import { type Literal, materialOfTable } from "./material";

const table: Literal = [
  ["STT", "Đơn vị", "Tổng số NN, NSD có HSQL", "Được tiếp cận dịch vụ"],
  [1, "Xã Một", 40, 36],
  [2, "Xã Hai", 30, 20],
];
const material = materialOfTable(table);
const [addicts, users, managed, rate] = [2, 3, 4, 6];

describe("a report on people managed who are told in one figure", () => {
  it("leaves the parts blank in Bảng 1, sums the whole and says so", () => {
    const sheet = coverageSheet(material, null);
    const [row, total] = [rowOf(sheet, "Xã Một"), rowOf(sheet, "Tổng cộng", 0)];
    expect([addicts, users].map((column) => cellAt(sheet, row, column).kind)).toEqual(["blank", "blank"]);
    expect(cellAt(sheet, row, managed)).toEqual({
      kind: "number",
      value: 40,
      source: { sheet: "Biểu", row: 3, column: 2 },
    });
    expect([addicts, users].map((column) => cellAt(sheet, total, column).kind)).toEqual(["blank", "blank"]);
    expect(valueAt(sheet, total, managed)).toBe(70);
    expect(valueAt(sheet, total, rate)).toBeCloseTo(56 / 70);
    const notes = sheet.rows.flatMap((_, index) => textAt(sheet, index, 0)).join();
    expect(notes).toContain("cột (1), (2) để trống");
  });

  it("links it in the list of those who fall short", () => {
    const plan = shortfallSheet(material, null);
    if (plan === null) throw new Error("no sheet");
    expect(cellAt(plan, rowOf(plan, "Xã Hai"), 2)).toEqual({
      kind: "number",
      value: 30,
      source: { sheet: "Biểu", row: 4, column: 2 },
    });
  });

  it("tells the sum without parts", () => {
    const [, people] = generalChapter({ ...material, annexes: new Map() });
    expect(JSON.stringify(people)).toContain("số người trong diện quản lý là 70 người.");
  });

  it("judges the plan's target of them", () => {
    const { progress } = materialOfTable(table, { setting: { plan: longKhanh2024 } });
    const reach = progress?.toDate.find(({ target: { goal } }) => goal.kind === "rateAbove");
    expect(reach).toMatchObject({ numerator: 56, denominator: 70, result: { status: "missed", shortfall: 1 } });
  });
});
