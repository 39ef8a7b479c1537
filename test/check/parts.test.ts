import { factIn, findingsIn, type Rows } from "./given";

describe("a part and its whole", () => {
  const methadone = (fresh: number | string, all: number | string): Rows => [
    ["Quý I năm 2024"],
    ["Đơn vị", "Methadone mới trong kỳ", "Methadone lũy tích"],
    ["Xã An Lộc", fresh, all],
    ["Xã Bình Minh", 1, 9],
  ];

  it("may be the same number", () => {
    expect(findingsIn(methadone(7, 7))).toEqual([]);
  });

  it("is an error at the part's cell when the part is larger by one", () => {
    expect(findingsIn(methadone(8, 7))).toEqual(["error part-exceeds-whole B3 Xã An Lộc"]);
  });

  it("are not compared where one of them is blank", () => {
    expect(findingsIn(methadone("", 7))).toEqual([]);
    expect(findingsIn(methadone(8, ""))).toEqual([]);
  });
});

const places = ["Số người nghiện có hồ sơ quản lý", "Ngoài xã hội", "Trong cơ sở cai nghiện", "Trong trại tạm giam"];

describe("addicts by where they are, all places given", () => {
  const given = (whole: number, ...parts: (number | string)[]): Rows => [
    ["Quý I năm 2024"],
    ["Đơn vị", ...places],
    ["Xã An Lộc", whole, ...parts],
    ["Xã Bình Minh", 6, 3, 2, 1],
  ];

  it("add up to those on file", () => {
    expect(findingsIn(given(20, 12, 5, 3))).toEqual([]);
  });

  it.each([19, 21])("are a warning at the whole's cell when that says %i instead of 20", (whole) => {
    expect(findingsIn(given(whole, 12, 5, 3))).toEqual(["warning parts-mismatch B3 Xã An Lộc"]);
  });

  it("are not added up while one is blank", () => {
    expect(findingsIn(given(21, 12, 5, ""))).toEqual([]);
  });

  it("count those absent where the table has them", () => {
    const withAbsent = (whole: number): Rows => [
      ["Quý I năm 2024"],
      ["Đơn vị", ...places, "Vắng mặt tại địa phương"],
      ["Xã An Lộc", whole, 12, 5, 3, 4],
      ["Xã Bình Minh", 6, 3, 2, 1, 0],
    ];
    expect(findingsIn(withAbsent(24))).toEqual([]);
    expect(findingsIn(withAbsent(20))).toEqual(["warning parts-mismatch B3 Xã An Lộc"]);
  });
});

describe("addicts by where they are, some places given", () => {
  const given = (whole: number | string, outside: number, inside: number): Rows => [
    ["Quý I năm 2024"],
    ["Đơn vị", ...places.slice(0, 3)],
    ["Xã An Lộc", whole, outside, inside],
    ["Xã Bình Minh", 6, 3, 2],
  ];

  it("may be fewer than those on file, or as many", () => {
    expect(findingsIn(given(20, 12, 5))).toEqual([]);
    expect(findingsIn(given(17, 12, 5))).toEqual([]);
  });

  it("are an error at the whole's cell when they are more, for nobody is in two places", () => {
    expect(findingsIn(given(16, 12, 5))).toEqual(["error parts-exceed-whole B3 Xã An Lộc"]);
    expect(factIn(given(16, 12, 5), "parts-exceed-whole")).toMatchObject({ wholeValue: 16, sum: 17 });
  });

  it("are told by the one place that is too large alone", () => {
    expect(findingsIn(given(11, 12, 5))).toEqual(["error part-exceeds-whole C3 Xã An Lộc"]);
  });

  it("are not compared with a blank", () => {
    expect(findingsIn(given("", 12, 5))).toEqual(["warning incomplete-unit C3 Xã An Lộc"]);
  });
});
