import { assessed, findingsIn, type Rows } from "../check/given";

const period = ["Quý I/2024"];
const head = ["TT", "Đơn vị", "Người nghiện có HSQL", "Số người được tư vấn"];
const units: Rows = [
  [1, "Xã An Bình", 10, 5],
  [2, "Xã Tân Phú", 7, 3],
];
const read = (rows: Rows): readonly number[] => [...(assessed(rows).submission.columns.get("NN_HSQL")?.values ?? [])];

describe("a total in other words than Tổng cộng", () => {
  it.each([
    "TỔNG SỐ TOÀN HUYỆN",
    "Tổng cộng toàn huyện Long Thành",
    "Toàn thị xã Long Khánh",
    "Tổng toàn tỉnh Đồng Nai",
    "Tổng cộng (15 xã, phường)",
    "Tổng 2 xã",
    "Cộng huyện",
    "Cả huyện",
    "Toàn địa bàn",
    "Tổng số người",
    "TC",
    "T.Cộng",
    "Chung",
  ])("is no unit, wherever it stands, and is checked (%s)", (name) => {
    const last = (stated: number): Rows => [period, head, ...units, ["", name, stated, 8]];
    const first = (stated: number): Rows => [period, head, ["", name, stated, 8], ...units];
    const across = (stated: number): Rows => [
      period,
      ["Chỉ tiêu", "Xã An Bình", "Xã Tân Phú", name],
      ["Người nghiện có HSQL", 10, 7, stated],
      ["Số người được tư vấn", 5, 3, 8],
    ];
    for (const rows of [last, first, across]) {
      expect(read(rows(17))).toEqual([10, 7]);
      expect(findingsIn(rows(17))).toEqual([]);
      expect(findingsIn(rows(19)).join()).toMatch(/^error total-mismatch [CD][345]$/);
    }
  });
});
