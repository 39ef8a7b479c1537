import { assessed, findingsIn, type Rows } from "../check/given";

const read = (rows: Rows): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, [...values]]));

describe("“Đơn vị” over units of measure", () => {
  it("says what the rows of a form count", () => {
    const rows: Rows = [
      ["UBND xã An Bình"],
      ["Quý I/2024"],
      ["TT", "Nội dung", "Đơn vị", "Số lượng"],
      [1, "Người nghiện có HSQL", "Người", 40],
      [2, "Số người được tư vấn", "Lượt", 60],
      [3, "Điểm tư vấn", "Điểm", 2],
      [4, "Đội CTXH tình nguyện", "Đội", 1],
      [5, "Số câu lạc bộ", "Câu lạc bộ", 1],
      ["", "", "", ""],
      ["", "Người lập", "CHỦ TỊCH", ""],
    ];
    expect(read(rows)).toEqual({ NN_HSQL: [40], DIEM_TV: [2], DOI_CTXH: [1], CLB: [1] });
    expect(findingsIn(rows)).toEqual(["warning unmapped-column B5"]);
  });

  it("names no unit beside the units of a table", () => {
    const rows: Rows = [
      ["Quý I/2024"],
      ["TT", "Nội dung", "Đơn vị", "Xã An Lộc", "Xã An Bình"],
      [1, "Người nghiện có HSQL", "Người", 40, 12],
      [2, "Điểm tư vấn", "Điểm", 2, 1],
    ];
    expect(read(rows)).toEqual({ NN_HSQL: [40, 12], DIEM_TV: [2, 1] });
    expect(findingsIn(rows)).toEqual([]);
  });

  it("still heads names of units", () => {
    const rows: Rows = [
      ["Quý I/2024"],
      ["Đơn vị", "Người nghiện có HSQL", "Điểm tư vấn"],
      ["Xã An Lộc", 40, 2],
      ["An Bình", 12, 1],
    ];
    expect(read(rows)).toEqual({ NN_HSQL: [40, 12], DIEM_TV: [2, 1] });
  });
});
