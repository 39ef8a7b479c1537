import { longKhanh2024 } from "../../src/plans/longKhanh2024";
import type { ReportMaterial } from "../../src/report/material";
import { targetSheet } from "../../src/report/targetSheet";
import { textSheet } from "../../src/report/textSheet";
import { cellAt, rowOf, textAt, valueAt } from "./cells";
import { coverageTable, type Literal, materialOfSheets } from "./material";

type Line = readonly [unit: string, managed: number | "", sent: number | ""];

const told = { setting: { plan: longKhanh2024 } };
const [, , compulsory] = longKhanh2024.targets;
if (compulsory === undefined) throw new Error("a target is needed");

function sheetOf(title: string, ...lines: readonly Line[]): Literal {
  return [
    ["TỔNG HỢP SỐ LIỆU"],
    [title],
    ["STT", "Đơn vị", "Người nghiện có HSQL", "CNBB"],
    ...lines.map((line, index) => [index + 1, ...line]),
  ];
}

function reachOf(title: string, units: Parameters<typeof coverageTable>[0]): Literal {
  return [["TỔNG HỢP SỐ LIỆU"], [title], ...coverageTable(units)];
}

function prose(material: ReportMaterial): string {
  return textSheet(material, new Map())
    .rows.flatMap((row) => row.flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])))
    .join("\n");
}

describe("the report's text on last year", () => {
  const half = "6 tháng đầu năm 2024";
  const before = "6 tháng đầu năm 2023";
  const now = [
    ["Phường Một", 60, 40, 80],
    ["Phường Hai", 10, 10, 5],
  ] as const;

  it.each([
    [60, "tăng 20 người so với cùng kỳ năm trước (65/120 người)"],
    [80, "bằng cùng kỳ năm trước (85/120 người)"],
    [84, "giảm 4 người so với cùng kỳ năm trước (89/120 người)"],
  ])("says how many more or fewer were reached: %d before", (reached, words) => {
    const past = reachOf(before, [
      ["Phường Một", 60, 40, reached],
      ["Phường Hai", 10, 10, 5],
    ]);
    const text = prose(materialOfSheets({ "Năm 2023": past, "Năm 2024": reachOf(half, now) }));
    expect(text).toContain(`đạt tỷ lệ 70,8%; ${words}.`);
    expect(text).not.toContain("không tính");
  });

  it("compares only the wards of both years, gives their numbers, and names the others in the notes", () => {
    const past = reachOf(before, [
      ["Phường Một", 60, 40, 60],
      ["Phường Ba", 50, 50, 90],
    ]);
    const text = prose(materialOfSheets({ "Năm 2023": past, "Năm 2024": reachOf(half, now) }));
    expect(text).toContain(
      "Đã có 85/120 người trong diện quản lý được tiếp cận ít nhất một dịch vụ tư vấn, điều trị, cai nghiện ma túy, " +
        "đạt tỷ lệ 70,8%; tính trên 1 đơn vị có cùng số liệu ở cả hai năm thì có 80/100 người, " +
        "tăng 20 người so với cùng kỳ năm trước (60/100 người).",
    );
    expect(text).toContain(
      "- So sánh với cùng kỳ năm trước không tính Phường Hai và Phường Ba, vì không có cùng số liệu ở cả hai năm.",
    );
  });

  it("compares nothing where no ward is in both years, and says so", () => {
    const past = reachOf(before, [["Phường Ba", 50, 50, 90]]);
    const text = prose(materialOfSheets({ "Năm 2023": past, "Năm 2024": reachOf(half, now) }));
    expect(text).toContain("đạt tỷ lệ 70,8%. So với chỉ tiêu");
    expect(text).toContain("- Không so sánh với cùng kỳ năm trước vì không đủ đơn vị có cùng số liệu ở cả hai năm.");
  });
});

describe("targets against last year", () => {
  const q1 = sheetOf("Quý I năm 2024", ["Phường Một", 60, 10]);
  const q2 = sheetOf("Quý II năm 2024", ["Phường Một", 60, 7]);

  it("compares quarters alone where last year's beginning is wanting, and says so under “Bảng 2”", () => {
    const past = sheetOf("Quý II năm 2023", ["Phường Một", 60, 4]);
    const material = materialOfSheets({ A: past, B: q1, C: q2 }, told);
    expect(prose(material)).toMatch(
      /\(3\) .*: 17\/60 người.*; riêng trong kỳ 7\/60 người, tăng 3 người so với cùng kỳ năm trước \(4\/60 người\)/,
    );
    const { before, notes } = tableOf(material);
    expect(before).toBe(4 / 60);
    expect(notes).toContainEqual(
      expect.stringMatching(/^- Cột \(4\) của chỉ tiêu .*LK24-.* là số riêng của kỳ này năm trước, so với cột \(2\);/),
    );
  });

  it("compares the year to date with last year's over the same window", () => {
    const past = {
      A: sheetOf("Quý I năm 2023", ["Phường Một", 50, 2]),
      B: sheetOf("Quý II năm 2023", ["Phường Một", 60, 4]),
    };
    const material = materialOfSheets({ ...past, C: q1, D: q2 }, told);
    expect(prose(material)).toMatch(
      /\(3\) .*: 17\/60 người, đạt tỷ lệ [^;]*; tăng 11 người so với cùng kỳ năm trước \(6\/60 người\)/,
    );
    expect(tableOf(material)).toMatchObject({ before: 6 / 60, notes: [] });
  });

  it("leaves last year out where it was told by the other calendar", () => {
    const past = sheetOf("Quý II năm 2023 (từ ngày 15/3/2023 đến ngày 14/6/2023)", ["Phường Một", 60, 4]);
    const material = materialOfSheets({ A: past, B: q2 }, told);
    expect(prose(material)).not.toContain("cùng kỳ năm trước");
    expect(tableOf(material).before).toBe(0);
  });

  it("counts the wards of both years alone, and forms no share of sums over different wards", () => {
    const now = sheetOf("Quý II năm 2024", ["Phường Một", 60, 7], ["Phường Hai", 40, 30]);
    const past = sheetOf("Quý II năm 2023", ["Phường Một", 60, 4]);
    const material = materialOfSheets({ A: past, B: now }, told);
    expect(prose(material)).toMatch(
      /\(3\) .*: 37\/100 người.*; tính trên 1 đơn vị có cùng số liệu ở cả hai năm thì có 7\/60 người, tăng 3 người so với cùng kỳ năm trước \(4\/60 người\)/,
    );
    expect(tableOf(material)).toMatchObject({ before: 4 / 60, share: { kind: "blank" } });
    expect(tableOf(material).notes).toContain(
      `- ${compulsory.id}: Cột (4) chỉ tính 1 đơn vị có cùng số liệu ở cả hai năm ` +
        "(năm nay các đơn vị này có 7/60 người), không tính Phường Hai; vì vậy không tính cột (6).",
    );
  });

  it("says once of which targets nothing can be compared", () => {
    const past = sheetOf("Quý II năm 2023", ["Phường Ba", 60, 4]);
    const material = materialOfSheets({ A: past, B: q2 }, told);
    expect(tableOf(material).notes).toEqual([
      expect.stringMatching(/^- LK24-02, LK24-02a: Không so sánh với cùng kỳ năm trước vì không đủ đơn vị/),
    ]);
    expect(prose(material)).not.toMatch(/so với cùng kỳ năm trước \(/);
  });

  it("gives counts over the same wards their share of last year", () => {
    const count = { ...compulsory, goal: { kind: "countAtLeast", count: 30, of: ["CNBB"] } as const, unit: "người" };
    const plan = { ...longKhanh2024, targets: [count] };
    const past = sheetOf("Quý II năm 2023", ["Phường Một", 60, 4]);
    const material = materialOfSheets({ A: past, B: q2 }, { setting: { plan } });
    expect(tableOf(material)).toMatchObject({ before: 4, share: { kind: "formula" } });
    expect(tableOf(material).ofBefore).toBe(7 / 4);
  });

  /** Of the target of compulsory rehabilitation in "Bảng 2": last year, its share, and the notes that speak of it. */
  function tableOf(material: ReportMaterial): {
    readonly before: number;
    readonly share: ReturnType<typeof cellAt>;
    readonly ofBefore: number;
    readonly notes: readonly string[];
  } {
    if (material.progress === null) throw new Error("a plan is needed");
    const sheet = targetSheet(material, material.progress, null);
    const row = rowOf(sheet, compulsory?.name ?? "");
    const notes = sheet.rows
      .map((_, index) => textAt(sheet, index, 0))
      .filter((text) => /[Cc]ột \(|năm trước/.test(text));
    return { before: valueAt(sheet, row, 6), share: cellAt(sheet, row, 8), ofBefore: valueAt(sheet, row, 8), notes };
  }
});
