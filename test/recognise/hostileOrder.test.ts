import { inTimeFrom, times, codes, valuesOf, wards, heads, lines, table } from "./hostileSheets";
import type { RawValue } from "../../src/domain/workbook";

describe("a table cut by blank rows", () => {
  const cut = (rows: readonly RawValue[][], at: number, blank: number): RawValue[][] => [
    ...rows.slice(0, at),
    ...times(blank, () => [""]),
    ...rows.slice(at),
  ];
  const gaps = [1, 2, 3, 8, 40];

  it.each(gaps)("%i of them: what is below is read too, and the total is that of both", (blank) => {
    const assessment = inTimeFrom(cut([...table, ["", "Tổng cộng", 110, 25, 100]], 4, blank));
    expect(valuesOf(assessment, "NN_HSQL")).toEqual([20, 21, 22, 23, 24]);
    expect(codes(assessment)).not.toContain("total-mismatch");
  });

  it.each(gaps)("%i of them, with names no roster has, likewise", (blank) => {
    const unknown = lines.map(([number = "", , ...figures], index) => [
      number,
      `Ấp ${"ABCDE"[index] ?? ""}`,
      ...figures,
    ]);
    expect(valuesOf(inTimeFrom(cut([["Năm 2024"], heads, ...unknown], 4, blank)), "NN_HSQL")).toEqual([
      20, 21, 22, 23, 24,
    ]);
  });

  it.each(gaps)("%i of them, units across: what is below is read or pointed at", (blank) => {
    const across = [["Năm 2024"], ["Chỉ tiêu", ...wards], ...[2, 3, 4].map((at) => [heads[at] ?? "", 9, 8, 7, 6, 5])];
    const assessment = inTimeFrom(cut(across, 3, blank));
    const isTold = ["form-columns", "unread-figures"].some((code) => codes(assessment).includes(code));
    expect(valuesOf(assessment, "DV_TONG")).toEqual(isTold ? [] : [9, 8, 7, 6, 5]);
  });

  it.each(gaps)("%i of them, in a form: what is below is read or pointed at", (blank) => {
    const form = [
      ["UBND Phường Xuân An"],
      ["Năm 2024"],
      ["Chỉ tiêu", "Số liệu"],
      [heads[2] ?? "", 9],
      [heads[3] ?? "", 8],
      [heads[4] ?? "", 7],
    ];
    const assessment = inTimeFrom(cut(form, 4, blank));
    const told = ["unread-figures", "unknown-unit"].filter((code) => codes(assessment).includes(code));
    expect([...valuesOf(assessment, "DV_TONG").filter((value) => value === 7), ...told]).not.toEqual([]);
  });
});

describe("headings in disorder", () => {
  it("nested fifty deep are no table's, and its figures are asked about", () => {
    const groups = times(50, (level) => ["", "", `Nhóm ${level}`]);
    const assessment = inTimeFrom([["Năm 2024"], heads, ...groups, ...lines]);
    const read = valuesOf(assessment, "NN_HSQL");
    expect(read.length === 0 || read.join() === "20,21,22,23,24").toBe(true);
    expect(codes(assessment)).toContain("unmapped-column");
  });

  it("merged at random give no figure that was not typed under them", () => {
    const assessment = inTimeFrom([
      ["Năm 2024"],
      ["", "Đơn vị", "", "Số liệu", ""],
      ["STT", "", "Người nghiện", "", "Tổng"],
      ["", "", "", "Có HSQL", ""],
      [1, wards[0] ?? "", "", 20, ""],
      ["", wards[1] ?? "", 5, "", 7],
      [3, "", "", 8, ""],
    ]);
    expect([...assessment.submission.columns.values()].flatMap(({ values }) => [...values])).not.toContain(8);
    expect(codes(assessment)).toEqual(expect.arrayContaining(["unknown-unit", "ambiguous-column"]));
  });

  it("“Trong đó” below “Trong đó” two thousand times ends", () => {
    const items = times(2000, (row) => [`${"-+*"[row % 3] ?? ""} Trong đó ${row % 2 === 0 ? "nữ" : "nam"}`, row % 5]);
    inTimeFrom([["UBND Phường Xuân An"], ["Năm 2024"], ["Chỉ tiêu", "Số liệu"], ...items]);
  });
});

describe("thousands of lines that are wrong", () => {
  it("are all told", () => {
    const wrong = times(3000, () => [1, "Phường Xuân An", "x", "y", "z"]);
    const { findings } = inTimeFrom([...table, ...wrong]);
    expect(findings.filter(({ code }) => code === "not-a-number")).toHaveLength(9000);
  });
});
