import { factIn, findingsIn, type Rows } from "./given";

/** Quarters of one ward's aftercare, beginning with the first of 2023; the last is the one reported on. */
const quarters = (figures: readonly number[], head = "Quản lý sau cai"): Record<string, Rows> =>
  Object.fromEntries(
    figures.map((figure, index) => [
      index === figures.length - 1 ? "Biểu" : `Kỳ ${index + 1}`,
      [
        [`Quý ${["I", "II", "III", "IV"][index % 4] ?? ""} năm ${2023 + Math.floor(index / 4)}`],
        ["Đơn vị", head],
        ["Xã An Lộc", figure],
        ["Xã Bình Minh", 3],
      ],
    ]),
  );
const outlier = ["warning outlier B3 Xã An Lộc"];

describe("with one to three earlier periods", () => {
  it("the first period has nothing to differ from", () => {
    expect(findingsIn(quarters([500]))).toEqual([]);
  });

  it("three times the last figure is still no jump, more is", () => {
    expect(findingsIn(quarters([20, 60]))).toEqual([]);
    expect(findingsIn(quarters([20, 61]))).toEqual(outlier);
    expect(findingsIn(quarters([60, 20]))).toEqual([]);
    expect(findingsIn(quarters([61, 20]))).toEqual(outlier);
  });

  it("fewer than ten people are nothing to ask about", () => {
    expect(findingsIn(quarters([1, 10]))).toEqual([]);
    expect(findingsIn(quarters([1, 11]))).toEqual(outlier);
    expect(findingsIn(quarters([10, 1]))).toEqual([]);
    expect(findingsIn(quarters([10, 0]))).toEqual(outlier);
  });
});

describe("with four earlier periods and more", () => {
  it("ten people away from a series that never moves stand out, nine do not", () => {
    expect(findingsIn(quarters([30, 30, 30, 30, 39]))).toEqual([]);
    expect(findingsIn(quarters([30, 30, 30, 30, 40]))).toEqual(outlier);
    expect(findingsIn(quarters([30, 30, 30, 30, 20]))).toEqual(outlier);
  });

  it("are measured by how much the series moves", () => {
    // Median 30, median deviation 5: beyond 5 × 3.5 / 0.6745 = 25.9 it stands out.
    expect(findingsIn(quarters([20, 25, 30, 35, 40, 55]))).toEqual([]);
    expect(findingsIn(quarters([20, 25, 30, 35, 40, 56]))).toEqual(outlier);
    expect(factIn(quarters([20, 25, 30, 35, 40, 56]), "outlier")).toMatchObject({ value: 56, usual: 30 });
  });

  it("a wild figure of the past does not hide one of today", () => {
    expect(findingsIn(quarters([30, 31, 29, 900, 30, 90]))).toEqual(outlier);
  });
});

it("what is counted within a period is compared with periods as long", () => {
  const rows = (title: string, figure: number): Rows => [
    [title],
    ["Đơn vị", "Cai nghiện bắt buộc"],
    ["Xã An Lộc", figure],
    ["Xã Bình Minh", 3],
  ];
  const year = { "Năm 2023": rows("Năm 2023", 120) };
  expect(findingsIn({ ...year, Biểu: rows("Quý I năm 2024", 20) })).toEqual([]);
  expect(findingsIn({ ...year, Biểu: rows("Năm 2024", 20) })).toEqual(outlier);
});
