import { findingsIn, type Rows } from "./given";

/** Two wards with 12 and 8 addicts, and a line below them. */
const with20 = (name: string, stated: number | string): Rows => [
  ["Quý I năm 2024"],
  ["Đơn vị", "Người nghiện có HSQL"],
  ["Xã An Lộc", 12],
  ["Xã Bình Minh", 8],
  [name, stated],
];

describe("a total", () => {
  it.each([20, "20", "020 người", ""])("that is what its units add up to (%s) is fine", (stated) => {
    expect(findingsIn(with20("Tổng cộng", stated))).toEqual([]);
  });

  it.each([19, 21])("off by one (%i) is an error at its own cell", (stated) => {
    expect(findingsIn(with20("Tổng cộng", stated))).toEqual(["error total-mismatch B5"]);
  });

  it("may stand above its units", () => {
    const above = (stated: number): Rows => [
      ["Quý I năm 2024"],
      ["Đơn vị", "Người nghiện có HSQL"],
      ["Tổng cộng", stated],
      ["Xã An Lộc", 12],
      ["Xã Bình Minh", 8],
    ];
    expect(findingsIn(above(20))).toEqual([]);
    expect(findingsIn(above(21))).toEqual(["error total-mismatch B3"]);
  });

  it("over a unit that cannot be read says nothing more than that unit does", () => {
    expect(
      findingsIn([
        ["Quý I năm 2024"],
        ["Đơn vị", "Người nghiện có HSQL"],
        ["Xã An Lộc", "mười hai"],
        ["Xã Bình Minh", 8],
        ["Tổng cộng", 20],
      ]),
    ).toEqual(["error not-a-number B3 Xã An Lộc"]);
  });

  it("of a list cut in two may be of its half or of the whole, and of nothing else", () => {
    const cut = (first: number, second: number): Rows => [
      ["Quý I năm 2024"],
      ["Đơn vị", "Người nghiện có HSQL"],
      ["Xã An Lộc", 12],
      ["Cộng", first],
      ["Đơn vị", "Người nghiện có HSQL"],
      ["Xã Bình Minh", 8],
      ["Cộng", second],
    ];
    expect(findingsIn(cut(12, 8))).toEqual([]);
    expect(findingsIn(cut(12, 20))).toEqual([]);
    expect(findingsIn(cut(12, 9))).toEqual(["error total-mismatch B7"]);
  });
});

describe("the sum of a district among its wards", () => {
  const districts = (first: number, second: number, total: number): Rows => [
    ["Quý I năm 2024"],
    ["TT", "Đơn vị", "Người nghiện có HSQL"],
    ["I", "Huyện Phú Hòa", first],
    [1, "Xã An Lộc", 12],
    [2, "Xã Bình Minh", 8],
    ["II", "Huyện Tân Hưng", second],
    [1, "Xã Cẩm Sơn", 5],
    ["", "Tổng cộng", total],
  ];

  it("is checked against its own wards, the total against all", () => {
    expect(findingsIn(districts(20, 5, 25))).toEqual([]);
    expect(findingsIn(districts(25, 5, 25))).toEqual(["error total-mismatch C3 Huyện Phú Hòa"]);
    expect(findingsIn(districts(20, 5, 50))).toEqual(["error total-mismatch C8"]);
  });
});

describe("a control total of the police office", () => {
  it("equal to the sum of the units is fine", () => {
    expect(findingsIn(with20("Công an cung cấp", 20))).toEqual([]);
  });

  it("that differs is only a warning, for nobody knows yet who is right", () => {
    expect(findingsIn(with20("Số liệu Công an cung cấp", 21))).toEqual(["warning control-total-mismatch B5"]);
  });

  it("is no line of the police of a ward", () => {
    expect(findingsIn(with20("Công an xã Cẩm Sơn", 21))).toEqual([]);
  });
});
