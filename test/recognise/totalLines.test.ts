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

describe("a line that no word calls a total", () => {
  const withLast = (name: string, stated: number, ordinal: string | number = ""): Rows => [
    period,
    head,
    ...units,
    [ordinal, name, stated, 8],
  ];

  it("is one where it adds up the units and is not named and numbered like them", () => {
    expect(read(withLast("Long Thành", 17))).toEqual([10, 7]);
    expect(findingsIn(withLast("Long Thành", 17))).toEqual([]);
    expect(read([period, head, ["", "Long Thành", 17, 8], ...units])).toEqual([10, 7]);
  });

  it("is asked about where it does not add up and is no ward's", () => {
    expect(findingsIn(withLast("Long Thành", 19))).toEqual(["error unknown-unit B5"]);
  });

  it("is a unit where its name says so, whatever it adds up to", () => {
    expect(read(withLast("Xã Long Thành", 17, 3))).toEqual([10, 7, 17]);
    expect(findingsIn(withLast("Xã Long Thành", 17, 3))).toEqual([]);
  });

  it("is asked about where only its figures speak against its being a unit", () => {
    const rows = (last: number): Rows => [
      period,
      head,
      [1, "An Bình", 10, 5],
      [2, "Tân Phú", 7, 3],
      [3, "Long Thành", last, 8],
    ];
    expect(findingsIn(rows(17))).toEqual(["error unknown-unit B5"]);
    expect(findingsIn(rows(16))).toEqual([]);
  });
});
