import { assessed, findingsIn, type Rows } from "../check/given";

const halfYear = "BÁO CÁO 6 THÁNG ĐẦU NĂM 2024";
const form = (title: string, ...rows: readonly (readonly (string | number)[])[]): Rows => [
  ["UBND XÃ AN BÌNH"],
  [title],
  ["TT", "Nội dung", "Số lượng"],
  ...rows,
];
const table = (group: string, ...parts: readonly (readonly [string, number, number])[]): Rows => [
  [halfYear],
  ["STT", "Đơn vị", group, ...parts.slice(1).map(() => "")],
  ["", "", ...parts.map(([name]) => name)],
  [1, "Xã An Bình", ...parts.map(([, first]) => first)],
  [2, "Xã An Lộc", ...parts.map(([, , second]) => second)],
];
const firstOf = (rows: Rows): Record<string, number | undefined> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, values[0]]));
const asked = (rows: Rows): string[] => findingsIn(rows).filter((found) => /ambiguous|unmapped/.test(found));

describe("new people told among all", () => {
  it.each(["Trong đó: mới trong kỳ", "Trong đó: số mới", "- Phát sinh mới trong kỳ"])(
    "are no second figure of the same (“%s”)",
    (part) => {
      const rows = form(halfYear, ["1", "Cai nghiện bắt buộc", 12], ["", part, 3]);
      expect(firstOf(rows)).toEqual({ CNBB: 12 });
      expect(asked(rows)).toEqual([]);
    },
  );

  it("leave the whole read where another part is asked about", () => {
    const rows = form(halfYear, ["2", "Cai nghiện bắt buộc", 12], ["2.1", "Mới", 3], ["2.2", "Hoàn thành", 2]);
    expect(firstOf(rows)).toEqual({ CNBB: 12 });
    expect(asked(rows)).toEqual(["warning ambiguous-column B6"]);
  });

  it("are asked about with the whole where they are more, or the whole may be the year's", () => {
    const rows = (title: string, part: number): Rows =>
      form(title, ["1", "Cai nghiện bắt buộc", 12], ["", "Trong đó: mới trong kỳ", part]);
    expect(asked(rows(halfYear, 13)).length).toBe(2);
    expect(asked(rows("BÁO CÁO QUÝ II NĂM 2024", 3)).length).toBe(2);
  });

  it("are figures of their own where those have a name", () => {
    const rows = form(halfYear, ["1", "Quản lý sau cai", 12], ["", "Trong đó: mới trong kỳ", 3]);
    expect(firstOf(rows)).toEqual({ QLSC: 12, QLSC_MOI: 3 });
  });
});

describe("a total beside the new among them", () => {
  it("is what the heading above says", () => {
    const rows = table(
      "Quản lý sau cai",
      ["Tổng số", 20, 15],
      ["Mới trong kỳ", 3, 2],
      ["Hết thời hạn", 4, 1],
      ["Tái nghiện", 2, 1],
    );
    expect(firstOf(rows)).toEqual({ QLSC: 20, QLSC_MOI: 3, TAINGHIEN: 2 });
  });

  it("is no figure where it adds up what stands beside it, and asked about where another says the same", () => {
    const sum = table("Quản lý sau cai", ["Tổng số", 5, 3], ["Mới trong kỳ", 3, 2], ["Tái nghiện", 2, 1]);
    expect(firstOf(sum)).toEqual({ QLSC_MOI: 3, TAINGHIEN: 2 });
    const twice = table("Quản lý sau cai", ["Tổng số", 5, 4], ["Mới trong kỳ", 3, 2], ["Đang quản lý", 4, 2]);
    expect(asked(twice)).toContain("warning ambiguous-column C3");
  });
});

describe("users below their figure", () => {
  it("are those found and put on file in the period", () => {
    const rows = form(
      halfYear,
      ["2", "Người sử dụng có HSQL", 5],
      ["2.1", "Phát hiện trong kỳ", 3],
      ["2.2", "Lập hồ sơ trong kỳ", 2],
    );
    expect(firstOf(rows)).toEqual({ NSD_HSQL: 5, NSD_PHATHIEN: 3, NSD_LAPHS: 2 });
    expect(asked(rows)).toEqual([]);
  });

  it("are not new on file where they are said to have been put there", () => {
    const rows = form(halfYear, ["2", "Người sử dụng có HSQL", 5], ["2.1", "Đã lập hồ sơ", 4]);
    expect(firstOf(rows)).not.toHaveProperty("NSD_LAPHS");
  });
});
