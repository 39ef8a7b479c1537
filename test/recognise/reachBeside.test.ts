import { assessed, findingsIn, type Rows } from "../check/given";

/** Two wards below these headings, with figures that grow smaller from column to column. */
const wards = (...heads: string[]): Rows => [
  ["BÁO CÁO 6 THÁNG ĐẦU NĂM 2024"],
  ["STT", "Đơn vị", ...heads],
  [1, "Xã An Lộc", ...heads.map((_, index) => 60 - 10 * index)],
  [2, "Xã Bình Minh", ...heads.map((_, index) => 50 - 10 * index)],
];
const reachedIn = (rows: Rows): number | undefined => assessed(rows).submission.columns.get("DV_TONG")?.values[0];
const both = ["Người nghiện có HSQL", "NSD có HSQL"];

describe("people reached, named in few words", () => {
  it.each(["Được tiếp cận", "Tiếp cận", "Số người tiếp cận", "Số người được tiếp cận dịch vụ tư vấn, điều trị"])(
    "are those reached beside the people managed (%s)",
    (head) => {
      expect(reachedIn(wards(...both, head))).toBe(40);
    },
  );

  it("are so where addicts and users stand in one column", () => {
    const rows = wards("Tổng số NN, NSD có HSQL", "Được tiếp cận");
    expect(reachedIn(rows)).toBe(50);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("are asked about where nobody managed stands beside them", () => {
    expect(findingsIn(wards("CNBB", "Được tiếp cận"))).toContain("warning ambiguous-column D2");
  });

  it.each(["Số người được tiếp cận ít nhất 01 dịch vụ", "Tiếp cận dịch vụ cai nghiện", "Chưa tiếp cận"])(
    "are asked about beside others who are reached, or are not (%s)",
    (other) => {
      const rows = wards(...both, "Tiếp cận", other);
      expect(findingsIn(rows)).toContain("warning ambiguous-column E2");
    },
  );

  it("are asked about below a heading of other people", () => {
    const rows: Rows = [
      ["BÁO CÁO 6 THÁNG ĐẦU NĂM 2024"],
      ["STT", "Đơn vị", ...both, "Nữ"],
      ["", "", "", "", "Tổng số", "Được tiếp cận"],
      [1, "Xã An Lộc", 60, 50, 5, 4],
      [2, "Xã Bình Minh", 50, 40, 5, 4],
    ];
    expect(reachedIn(rows)).toBeUndefined();
  });
});
