import { findingsIn, type Rows } from "../check/given";

/** Eight of ten people reached, of twelve planned; the last column states 67 %. */
const table = (other: string): Rows => [
  ["Quý I năm 2024"],
  ["Đơn vị", "Người nghiện có HSQL", "NSD có HSQL", "Số người được tiếp cận dịch vụ", "", ""],
  ["", "", "", other, "Thực hiện", "Tỷ lệ %"],
  ...["Xã An Lộc", "Xã An Bình", "Xã An Hải"].map((ward) => [ward, 7, 3, 12, 8, 67]),
];
const mismatches = (rows: Rows): string[] => findingsIn(rows).filter((finding) => finding.includes("rate-mismatch"));

describe("a rate below those reached", () => {
  it.each(["Kế hoạch", "KH", "Chỉ tiêu giao", "Cùng kỳ năm trước"])("is of what stands beside them (%s)", (other) => {
    expect(mismatches(table(other))).toEqual([]);
  });

  it("is of those managed where nothing else stands beside them", () => {
    expect(mismatches(table("Trong đó nữ"))).toHaveLength(3);
  });
});
