import { factIn, findingsIn, type Rows } from "./given";

const period = (title: string, heads: readonly string[], ...lines: (string | number)[][]): Rows => [
  [title],
  ["Đơn vị", ...heads],
  ...lines,
];

describe("a cumulative figure", () => {
  const months = (before: number, now: number) => ({
    "Kỳ trước": period("Quý I năm 2024", ["Methadone lũy tích"], ["Xã An Lộc", before], ["Xã Bình Minh", 3]),
    Biểu: period("Quý II năm 2024", ["Methadone lũy tích"], ["Xã An Lộc", now], ["Xã Bình Minh", 3]),
  });

  it("may stay or rise within the year", () => {
    expect(findingsIn(months(9, 9))).toEqual([]);
    expect(findingsIn(months(9, 10))).toEqual([]);
  });

  it("that falls by one is a warning at its cell", () => {
    expect(findingsIn(months(9, 8))).toEqual(["warning cumulative-decrease B3 Xã An Lộc"]);
    expect(factIn(months(9, 8), "cumulative-decrease")).toMatchObject({ before: 9, now: 8 });
  });

  it("begins anew with the year", () => {
    const years = {
      "Kỳ trước": period("Quý IV năm 2023", ["Methadone lũy tích"], ["Xã An Lộc", 9], ["Xã Bình Minh", 3]),
      Biểu: period("Quý I năm 2024", ["Methadone lũy tích"], ["Xã An Lộc", 2], ["Xã Bình Minh", 3]),
    };
    expect(findingsIn(years)).toEqual([]);
  });

  it("alone may fall: a stock goes up and down", () => {
    const stock = {
      "Kỳ trước": period("Quý I năm 2024", ["Quản lý sau cai"], ["Xã An Lộc", 9], ["Xã Bình Minh", 3]),
      Biểu: period("Quý II năm 2024", ["Quản lý sau cai"], ["Xã An Lộc", 8], ["Xã Bình Minh", 3]),
    };
    expect(findingsIn(stock)).toEqual([]);
  });

  it("of the first period has nothing to fall from", () => {
    expect(findingsIn(months(9, 8).Biểu)).toEqual([]);
  });
});

describe("figures handed in a second time", () => {
  const heads = [
    "Người nghiện có HSQL",
    "Ngoài xã hội",
    "Quản lý sau cai",
    "Đang điều trị Methadone",
    "Tình nguyện viên",
  ];
  const quarters = (now: (string | number)[], before: (string | number)[] = [31, 22, 7, 5, 4]) => ({
    "Kỳ trước": period("Quý I năm 2024", heads, ["Xã An Lộc", ...before], ["Xã Bình Minh", 9, 8, 7, 6, 5]),
    Biểu: period("Quý II năm 2024", heads, ["Xã An Lộc", ...now], ["Xã Bình Minh", 9, 8, 7, 6, 4]),
  });

  it("are a warning at the unit's first figure when all five are those of last period", () => {
    expect(findingsIn(quarters([31, 22, 7, 5, 4]))).toEqual(["warning same-as-previous B3 Xã An Lộc"]);
  });

  it("are new as soon as one of them differs", () => {
    expect(findingsIn(quarters([31, 22, 7, 5, 3]))).toEqual([]);
  });

  it("prove nothing when there are fewer than five besides noughts and blanks", () => {
    expect(findingsIn(quarters([31, 22, 7, 5, 0], [31, 22, 7, 5, 0]))).toEqual([]);
    expect(findingsIn(quarters([31, 22, 7, 5, ""], [31, 22, 7, 5, ""]))).toEqual([]);
  });
});
