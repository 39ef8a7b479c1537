import { factIn, findingsIn, type Rows } from "./given";

/** The workbook's own sheet of units. */
const roster: Rows = [
  ["Đơn vị", "Mã"],
  ["Xã An Lộc", "00101"],
  ["Xã Bình Minh", "00102"],
  ["Xã Cẩm Sơn", "00103"],
];

const withRoster = (rows: Rows): Record<string, Rows> => ({ "Đơn vị": roster, Biểu: rows });

const listed = (...names: string[]): Rows => [
  ["Quý I năm 2024"],
  ["Đơn vị", "Người nghiện có HSQL"],
  ...names.map((name, index) => [name, 10 + index]),
];

describe("the units of the roster", () => {
  it("are all there, in any order and spelling", () => {
    expect(findingsIn(withRoster(listed("X. Cẩm Sơn", "AN LỘC", "Xã Bình Minh")))).toEqual([]);
  });

  it("that stand nowhere are missing from the workbook", () => {
    expect(findingsIn(withRoster(listed("Xã An Lộc", "Xã Cẩm Sơn")))).toEqual([
      "warning missing-unit workbook Xã Bình Minh",
    ]);
  });

  it("are never taken from a name that merely comes near", () => {
    const near = listed("Xã An Lộc", "Xã Bình Minh", "Xã Cẩm Sơm");
    expect(findingsIn(withRoster(near))).toEqual(["error unknown-unit A5", "warning missing-unit workbook Xã Cẩm Sơn"]);
  });

  it("that stand twice are counted once", () => {
    const twice: Rows = [...listed("Xã An Lộc", "Xã Bình Minh", "Xã Cẩm Sơn"), ["Xã An Lộc", 10]];
    expect(findingsIn(withRoster(twice))).toEqual(["warning duplicate-unit A6 Xã An Lộc"]);
  });

  it("that stand twice with different figures are in conflict, and both cells are named", () => {
    const twice: Rows = [...listed("Xã An Lộc", "Xã Bình Minh", "Xã Cẩm Sơn"), ["Xã An Lộc", 11]];
    expect(findingsIn(withRoster(twice))).toEqual([
      "error conflicting-values B6 Xã An Lộc",
      "warning duplicate-unit A6 Xã An Lộc",
    ]);
  });
});

describe("a code beside a name", () => {
  const coded = (code: string | number): Rows => [
    ["Quý I năm 2024"],
    ["Mã đơn vị", "Đơn vị", "Người nghiện có HSQL"],
    [code, "Xã An Lộc", 10],
    ["00102", "Xã Bình Minh", 11],
    ["00103", "Xã Cẩm Sơn", 12],
  ];
  it.each(["00101", 101, ""])("may be the unit's, with or without its zeros, or be left out (%s)", (code) => {
    expect(findingsIn(withRoster(coded(code)))).toEqual([]);
  });

  it("that is another unit's is an error at the name, and neither unit gets the figure", () => {
    expect(findingsIn(withRoster(coded("00102")))).toEqual([
      "error unit-code-mismatch B3",
      "warning missing-unit workbook Xã An Lộc",
    ]);
    expect(factIn(withRoster(coded("00102")), "unit-code-mismatch")).toMatchObject({
      unitCode: "00102",
      proposals: ["Xã An Lộc", "Xã Bình Minh"],
    });
  });

  it("that no unit has is an error as well", () => {
    expect(factIn(withRoster(coded("00999")), "unit-code-mismatch")).toMatchObject({ proposals: ["Xã An Lộc"] });
  });
});

describe("a second table", () => {
  const names = ["Xã An Lộc", "Xã Bình Minh", "Xã Cẩm Sơn", "Xã Định Hòa", "Xã Gia Lập"];
  const second = (...having: string[]): Rows => [
    ...listed(...names),
    [""],
    ["Đơn vị", "Quản lý sau cai"],
    ...having.map((name) => [name, 3]),
  ];

  it("has the units of the first", () => {
    expect(findingsIn(second(...names))).toEqual([]);
  });

  it("lacks one of five: that unit was forgotten", () => {
    expect(findingsIn(second(...names.slice(1)))).toEqual(["warning unit-not-in-table A9:B13 Xã An Lộc"]);
  });

  it("lacks two of five: then it is about some of them only", () => {
    expect(findingsIn(second(...names.slice(2)))).toEqual([]);
  });
});

describe("what the rate needs", () => {
  const reached = (...last: (number | string)[]): Rows => [
    ["Quý I năm 2024"],
    ["STT", "Đơn vị", "Người nghiện có HSQL", "Người sử dụng có HSQL", "Số người được tiếp cận dịch vụ"],
    [1, "An Lộc", 12, 8, 20],
    [2, "Bình Minh", ...last],
    [3, "Cẩm Sơn", 4, 4, 4],
  ];

  it("may be nil, but not blank", () => {
    expect(findingsIn(reached(0, "-", "không"))).toEqual([]);
    expect(findingsIn(reached(6, 3, ""))).toEqual(["warning incomplete-unit C4 Bình Minh"]);
  });

  it("is missing of a unit that left its whole line blank", () => {
    expect(findingsIn(reached("", "", ""))).toEqual(["warning incomplete-unit workbook Bình Minh"]);
  });
});
