import { factIn, findingsIn, type Rows } from "./given";

describe("the number managed, added up in the table", () => {
  const managed = (sum: number | string): Rows => [
    ["Quý I năm 2024"],
    ["Đơn vị", "Người nghiện có HSQL", "Người sử dụng có HSQL", "Tổng số người quản lý"],
    ["Xã An Lộc", 12, 8, sum],
    ["Xã Bình Minh", 6, 3, 9],
  ];

  it("is right, or left blank", () => {
    expect(findingsIn(managed(20))).toEqual([]);
    expect(findingsIn(managed(""))).toEqual([]);
  });

  it.each([19, 21])("is a warning at its cell when it says %i instead of 20", (sum) => {
    expect(findingsIn(managed(sum))).toEqual(["warning parts-mismatch D3 Xã An Lộc"]);
  });
});

describe("a rate typed beside its figures", () => {
  const rate = (typed: number | string): Rows => [
    ["Quý I năm 2024"],
    ["Đơn vị", "Người nghiện có HSQL", "Người sử dụng có HSQL", "Số người được tiếp cận dịch vụ", "Tỷ lệ tiếp cận (%)"],
    ["Xã An Lộc", 12, 9, 17, typed],
    ["Xã Bình Minh", 6, 4, 5, 50],
  ];

  it.each([80.95, "80,95%", "80,9", "81%", 0.8095])("may be rounded or cut off at any digit (%s)", (typed) => {
    expect(findingsIn(rate(typed))).toEqual([]);
  });

  it.each([79, "82,5%", 0.85])("is a warning at its cell when the figures make another (%s)", (typed) => {
    expect(findingsIn(rate(typed))).toEqual(["warning rate-mismatch E3 Xã An Lộc"]);
    expect(factIn(rate(typed), "rate-mismatch")).toMatchObject({ reached: 17, managed: 21 });
  });

  it("is never read as a figure", () => {
    expect(findingsIn(rate("chưa tính"))).toEqual([]);
  });
});

describe("a column “Tổng số” beside those of its group", () => {
  const group = (...sums: number[]): Rows => [
    ["Quý I năm 2024"],
    ["Đơn vị", "Cai nghiện tự nguyện", "", ""],
    ["", "Tại gia đình", "Tại cộng đồng", "Tổng số"],
    ...sums.map((sum, index) => [`Xã ${["An Lộc", "Bình Minh", "Cẩm Sơn", "Định Hòa"][index] ?? ""}`, 4, 3, sum]),
  ];

  it("is their sum", () => {
    expect(findingsIn(group(7, 7, 7, 7))).toEqual([]);
  });

  it("is wrong in the one line of four that differs", () => {
    expect(findingsIn(group(7, 7, 8, 7))).toEqual(["warning parts-mismatch D6 Xã Cẩm Sơn"]);
  });

  it("may be the sum of something else where fewer than three lines bear it out", () => {
    expect(findingsIn(group(7, 7, 8, 9))).toEqual([]);
  });
});
