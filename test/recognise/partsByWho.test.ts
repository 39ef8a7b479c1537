import { assessed, findingsIn, type Rows } from "../check/given";

const reached = (first: number): Rows => [
  ["Quý II năm 2024"],
  ["Đơn vị", "Được tiếp cận dịch vụ", "", ""],
  ["", "Tổng", "NN", "NSD"],
  ["Xã An Lộc", first, 36, 9],
  ["Xã An Bình", 30, 24, 6],
];
const read = (rows: Rows): Record<string, readonly number[]> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, [...values]]));
const questions = (rows: Rows): string[] => findingsIn(rows).filter((finding) => /ambiguous|unmapped/.test(finding));

describe("addicts and users below one figure", () => {
  it("are its parts where they add up to its total, which is no sum of services then", () => {
    expect(read(reached(45))).toEqual({ DV_TONG: [45, 30] });
    expect(questions(reached(45))).toEqual([]);
  });

  it("are asked about, and the total with them, where they do not", () => {
    expect(read(reached(46))).toEqual({});
    expect(questions(reached(46))).toHaveLength(3);
  });

  it("are its parts in a form as well", () => {
    const form: Rows = [
      ["UBND XÃ AN LỘC"],
      ["Quý II năm 2024"],
      ["TT", "Chỉ tiêu", "Số liệu"],
      [1, "Số người được tiếp cận dịch vụ", 45],
      ["", "Trong đó: - Người nghiện", 36],
      ["", "- Người sử dụng", 9],
    ];
    expect(read(form)).toEqual({ DV_TONG: [45] });
    expect(questions(form)).toEqual([]);
  });

  it("are figures of their own below all who are managed", () => {
    const rows: Rows = [
      ["Quý II năm 2024"],
      ["Đơn vị", "Số người có hồ sơ quản lý", "", ""],
      ["", "Tổng số", "Người nghiện", "Người sử dụng"],
      ["Xã An Lộc", 52, 40, 12],
      ["Xã An Bình", 40, 30, 10],
    ];
    expect(read(rows)).toEqual({ NN_HSQL: [40, 30], NSD_HSQL: [12, 10] });
    expect(questions(rows)).toEqual([]);
  });

  it.each(["Tiếp cận dịch vụ", "Số người được tiếp cận DV"])("are its parts before its total too (“%s”)", (head) => {
    const rows: Rows = [
      ["Quý II năm 2024"],
      ["Đơn vị", head, "", ""],
      ["", "NN", "NSD", "Tổng"],
      ["Xã An Lộc", 36, 9, 45],
      ["Xã An Bình", 24, 6, 30],
    ];
    expect(read(rows)).toEqual({ DV_TONG: [45, 30] });
    expect(questions(rows)).toEqual([]);
  });

  it.each(["Tổng", "Cộng", "Tổng số"])("are added up by “%s” after them, right or wrong", (total) => {
    const rows = (sum: number): Rows => [
      ["Quý II năm 2024"],
      ["Đơn vị", "Số người có HSQL", "", ""],
      ["", "NN", "NSD", total],
      ["Xã An Lộc", 40, 12, sum],
      ["Xã An Bình", 30, 10, 40],
    ];
    for (const sum of [52, 53]) {
      expect(read(rows(sum))).toEqual({ NN_HSQL: [40, 30], NSD_HSQL: [12, 10] });
      expect(questions(rows(sum))).toEqual([]);
    }
    expect(findingsIn(rows(53))).toContain("warning parts-mismatch D4 Xã An Lộc");
  });

  it("are asked about with a total that adds up others besides", () => {
    const rows: Rows = [
      ["Quý II năm 2024"],
      ["Đơn vị", "Số người có HSQL", "", "", ""],
      ["", "NN", "NSD", "Sau cai", "Tổng"],
      ["Xã An Lộc", 40, 12, 3, 55],
      ["Xã An Bình", 30, 10, 2, 42],
    ];
    expect(questions(rows)).toContain("warning ambiguous-column E3");
  });
});
