import { coverageSheet } from "../../src/report/coverageSheet";
import type { SheetPlan } from "../../src/domain/sheetPlan";
import { cellAt, rowOf, textAt, valueAt } from "./cells";
import { coverageTable, type Literal, materialOfTable } from "./material";

const [addicts, managed, reached, rate, remark] = [2, 4, 5, 6, 9];

function drawn(table: Literal): { readonly sheet: SheetPlan; readonly total: number } {
  const sheet = coverageSheet(materialOfTable(table), null);
  return { sheet, total: rowOf(sheet, "Tổng cộng", 0) };
}

const kinds = (sheet: SheetPlan, row: number, columns: readonly number[]): string[] =>
  columns.map((column) => cellAt(sheet, row, column).kind);

describe("the total of Bảng 1", () => {
  it("says neither that nobody was reached nor that no unit met the bar, where reach is estimated", () => {
    const { sheet, total } = drawn([
      ["STT", "Đơn vị", "Người nghiện có HSQL", "NSD có HSQL", "CNBB", "MMT"],
      [1, "Xã Một", 10, 4, 10, 4],
      [2, "Xã Hai", 20, 10, 9, 9],
    ]);
    expect(kinds(sheet, total, [managed, reached, rate])).toEqual(["formula", "blank", "blank"]);
    expect(textAt(sheet, total, remark)).toBe("Ước tính 19–32 người");
  });

  it("tells an estimate without play as one number", () => {
    const { sheet } = drawn([
      ["STT", "Đơn vị", "Người nghiện có HSQL", "NSD có HSQL", "CNBB", "MMT"],
      [1, "Xã Một", 10, 4, 10, 0],
    ]);
    expect(textAt(sheet, rowOf(sheet, "Xã Một"), remark)).toBe("Ước tính 10 người");
  });

  it("stays blank where no unit has both sides of the rate", () => {
    const { sheet, total } = drawn(
      coverageTable([
        ["Xã Một", 10, "", 5],
        ["Xã Hai", 20, "", 9],
      ]),
    );
    expect(kinds(sheet, total, [addicts, addicts + 1, managed, reached])).toEqual([
      "formula",
      "blank",
      "blank",
      "blank",
    ]);
  });

  it("says which units its sums are of, where those beside them are of more", () => {
    const { sheet, total } = drawn(
      coverageTable([
        ["Xã Một", 10, 5, 14],
        ["Xã Hai", 20, 10, ""],
      ]),
    );
    expect([addicts, managed].map((column) => valueAt(sheet, total, column))).toEqual([30, 15]);
    const notes = sheet.rows.map((_, row) => textAt(sheet, row, 0)).join("\n");
    expect(notes).toContain("tổng số người quản lý và số người được tiếp cận dịch vụ chỉ tính trên 1/2 đơn vị");
  });

  it("counts the units that meet the bar out of all, those in no table included", () => {
    const material = materialOfTable(coverageTable([["Xã Một", 10, 5, 14]]));
    const missing = [{ code: null, name: "Xã Vắng" }];
    const sheet = coverageSheet({ ...material, submission: { ...material.submission, missing } }, null);
    expect(textAt(sheet, rowOf(sheet, "Tổng cộng", 0), remark)).toBe("Đạt, 1/2 đơn vị đạt");
  });
});
