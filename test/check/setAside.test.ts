import { setAside } from "../../src/check/setAside";
import type { Finding } from "../../src/domain/finding";
import { assessed } from "./given";

const { submission } = assessed([
  ["Quý I năm 2024"],
  ["Đơn vị", "Quản lý sau cai", "Tình nguyện viên"],
  ["Xã An Lộc", 12, 3],
  ["Xã Bình Minh", 8, 2],
]);

const at = (row: number, column: number, severity: Finding["severity"]): Finding => ({
  code: "negative",
  value: -1,
  severity,
  at: { sheet: "Biểu", row, column },
});

const valuesOf = (findings: readonly Finding[]): number[][] =>
  Array.from(setAside(submission, findings).columns.values(), ({ values }) => [...values]);

describe("setAside", () => {
  it("takes the figure of a cell with an error for not reported, and no other", () => {
    expect(valuesOf([at(2, 1, "error")])).toEqual([
      [NaN, 8],
      [3, 2],
    ]);
  });

  it("keeps the cell, so that it can be gone to", () => {
    const column = setAside(submission, [at(2, 1, "error")]).columns.get("QLSC");
    expect(column?.at[0]).toEqual({ sheet: "Biểu", row: 2, column: 1 });
  });

  it("changes nothing where there is no error at a cell", () => {
    expect(setAside(submission, [at(2, 1, "warning")])).toBe(submission);
  });

  it("leaves figures with warnings and figures of other sheets alone", () => {
    const elsewhere = { ...at(2, 1, "error"), at: { sheet: "Biểu 2", row: 2, column: 1 } };
    const area = { ...at(2, 1, "error"), at: { sheet: "Biểu", top: 2, left: 1, bottom: 3, right: 2 } };
    for (const finding of [at(2, 1, "warning"), elsewhere, area]) {
      expect(valuesOf([finding])).toEqual(valuesOf([]));
    }
  });
});
