import { assessed, findingsIn, type Rows } from "../check/given";

const head: Rows = [["Quý I/2024"], ["TT", "Đơn vị", "Người nghiện có HSQL"]];
const read = (rows: Rows): Record<string, number> => {
  const { units, columns } = assessed(rows).submission;
  return Object.fromEntries(units.map(({ name }, index) => [name, columns.get("NN_HSQL")?.values[index] ?? NaN]));
};
const both = { "Xã An Bình": 10, "Xã Tân Phú": 7 };

describe("lines that say in the unit's name what they hold", () => {
  it.each([
    ["Xã An Bình - Kế hoạch", "Xã An Bình - Thực hiện"],
    ["Xã An Bình (KH)", "Xã An Bình (TH)"],
    ["Xã An Bình: Chỉ tiêu", "Xã An Bình: Kết quả"],
    ["Xã An Bình năm 2023", "Xã An Bình"],
    ["Xã An Bình - Cùng kỳ", "Xã An Bình"],
    ["Nữ xã An Bình", "Xã An Bình"],
  ])("are read by the one that counts (%s, %s)", (other, counts) => {
    const rows = (first: readonly [string, number], second: readonly [string, number]): Rows => [
      ...head,
      [1, ...first],
      ["", ...second],
      [2, "Xã Tân Phú", 7],
    ];
    expect(read(rows([other, 4], [counts, 10]))).toEqual(both);
    expect(read(rows([counts, 10], [other, 4]))).toEqual(both);
    expect(findingsIn(rows([other, 4], [counts, 10]))).toEqual([]);
  });

  it.each(["Xã An Bình - Kế hoạch", "Xã An Bình năm 2023", "Nữ xã An Bình"])(
    "are asked about where none counts (%s)",
    (other) => {
      const rows: Rows = [...head, [1, other, 4], [2, "Xã Tân Phú", 7]];
      expect(read(rows)).toEqual({ "Xã Tân Phú": 7 });
      expect(findingsIn(rows)).toEqual(["error unknown-unit B3"]);
    },
  );

  it("may be columns", () => {
    const rows: Rows = [
      ["Quý I/2024"],
      ["Chỉ tiêu", "Xã An Bình - KH", "Xã An Bình - TH", "Xã Tân Phú - KH", "Xã Tân Phú - TH"],
      ["Người nghiện có HSQL", 12, 10, 9, 7],
      ["Số người được tư vấn", 5, 3, 8, 1],
    ];
    expect(read(rows)).toEqual(both);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("are none where a superior or a second part of the name follows", () => {
    const rows: Rows = [...head, [1, "Phường Phan Rang - Tháp Chàm", 10], [2, "Xã Tân Phú - H. Long Thành", 7]];
    expect(findingsIn(rows)).toEqual([]);
    expect(Object.values(read(rows))).toEqual([10, 7]);
  });
});
