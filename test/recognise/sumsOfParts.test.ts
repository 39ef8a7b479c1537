import { assessed, findingsIn, type Rows } from "../check/given";

const form = (...rows: readonly (readonly (string | number)[])[]): Rows => [
  ["UBND xã An Bình"],
  ["Quý I/2024"],
  ["TT", "Nội dung", "Số lượng"],
  ...rows,
];
const read = (rows: Rows): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, [...values]]));
const asked = (rows: Rows): number => findingsIn(rows).filter((found) => /ambiguous|unmapped/.test(found)).length;

describe("a figure told with all its parts", () => {
  const voluntary = (whole: number): Rows =>
    form([1, "CNTN tại cơ sở", whole], ["", "- Công lập", 2], ["", "- Tư nhân", 1]);

  it("is their sum where one of them is what it seemed to be", () => {
    expect(read(voluntary(3))).toEqual({ CNTN_CL: [2], CNTN_NCL: [1] });
    expect(asked(voluntary(3))).toBe(0);
  });

  it("is asked about with that part where they do not add up to it", () => {
    expect(read(voluntary(4))).toEqual({ CNTN_NCL: [1] });
    expect(asked(voluntary(4))).toBe(2);
  });

  it("is the figure where all of them are the same", () => {
    const rows = form([1, "Trại giam, nhà tạm giữ", 5], ["", "- Trại giam", 3], ["", "- Nhà tạm giữ", 2]);
    expect(read(rows)).toEqual({ NN_TRAI: [5] });
    expect(asked(rows)).toBe(0);
  });

  it("is their sum beside them too, below one heading", () => {
    const rows: Rows = [
      ["Quý I/2024"],
      ["Đơn vị", "Cai nghiện tại cơ sở", "", ""],
      ["", "Tổng", "Bắt buộc", "Tự nguyện"],
      ["Xã An Bình", 12, 11, 1],
      ["Xã An Lộc", 10, 8, 2],
    ];
    expect(read(rows)).toEqual({ CNBB: [11, 8], CNTN_CL: [1, 2] });
    expect(asked(rows)).toBe(0);
  });

  it.each([
    ["Tiếp cận dịch vụ", "Tư vấn", "Methadone"],
    ["Methadone", "Đang điều trị", "Mới"],
  ])("is asked about where it may count people once, or others (%s)", (head, one, other) => {
    const rows: Rows = [
      ["Quý I/2024"],
      ["Đơn vị", head, "", ""],
      ["", "Tổng số", one, other],
      ["Xã An Bình", 12, 11, 1],
      ["Xã An Lộc", 10, 8, 2],
    ];
    expect(findingsIn(rows)).toContain("warning ambiguous-column B3");
  });
});
