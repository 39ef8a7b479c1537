import { assessed, findingsIn, type Rows } from "../check/given";

const form = (...more: Rows): Rows => [
  ["BÁO CÁO NĂM 2024"],
  ["Đơn vị: Xã An Lộc"],
  ["TT", "Nội dung", "Số lượng"],
  [1, "Người nghiện có hồ sơ quản lý", 20],
  [2, "Số người giảm trong kỳ", 3],
  ["-", "Đi cai nghiện bắt buộc", 2],
  ["-", "Chết", 1],
  ...more,
];

describe("people who leave the list for what the services count", () => {
  it("are asked about where nothing else gives that indicator", () => {
    expect([...assessed(form()).submission.columns.keys()]).toEqual(["NN_HSQL"]);
    expect(findingsIn(form())).toContain("warning ambiguous-column B6");
  });

  it("are no question where it is given elsewhere", () => {
    const rows = form([3, "Cai nghiện bắt buộc", 2]);
    expect(assessed(rows).submission.columns.get("CNBB")?.values[0]).toBe(2);
    expect(findingsIn(rows).join()).not.toMatch(/ambiguous|unmapped/);
  });
});

const wards = (heads: Rows, ...figures: readonly (readonly (number | string)[])[]): Rows => [
  ["BÁO CÁO NĂM 2024"],
  ...heads.map((texts, level) => [level === 0 ? "Đơn vị" : "", ...texts]),
  ...figures.map((values, index) => [["Xã An Lộc", "Xã Bình An"][index] ?? "", ...values]),
];
const read = (rows: Rows): Record<string, readonly number[]> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, [...values]]));
const questions = (rows: Rows): string[] => findingsIn(rows).filter((finding) => /ambiguous|unmapped/.test(finding));

describe("a heading that tells a level or a change in brackets", () => {
  it.each([
    ["Số người được tiếp cận dịch vụ (tỷ lệ > 80%)", "DV_TONG"],
    ["Người nghiện có HSQL (tăng 02 người so với cùng kỳ)", "NN_HSQL"],
  ])("is what it says without (%s)", (heading, id) => {
    const rows = wards([["CNBB", heading]], [3, 36], [2, 20]);
    expect(read(rows)).toEqual({ CNBB: [3, 2], [id]: [36, 20] });
    expect(questions(rows)).toEqual([]);
  });

  it.each([
    ["Cai nghiện bắt buộc (9%)", "is asked about where the level may be all that is told"],
    ["NSD có HSQL (đã trừ số giảm)", "is asked about where it may be other figures"],
  ])("%s %s", (heading) => {
    expect(questions(wards([["Methadone", heading]], [3, 4], [2, 5]))).toEqual(["warning ambiguous-column C2"]);
  });
});

describe("a count told as a share", () => {
  it.each([
    "Trên 80% người nghiện, người sử dụng trái phép chất ma túy có HSQL được tiếp cận dịch vụ",
    "100% người hoàn thành cai nghiện được QLSC",
    "CNBB so với kế hoạch",
  ])("is asked about where nothing else gives it (%s)", (heading) => {
    expect(questions(wards([["Methadone", heading]], [3, 45], [2, 30]))).toEqual(["warning ambiguous-column C2"]);
  });
});

describe("counts below the name of a rate", () => {
  it("are what it is a rate of, where they are said to be people", () => {
    const rows = wards([["Tỷ lệ tiếp cận dịch vụ"], ["Số người", "Tỷ lệ"]], [36, "90%"], [20, "66,7%"]);
    expect(read(rows)).toEqual({ DV_TONG: [36, 20] });
    expect(questions(rows)).toEqual([]);
  });

  it("are asked about where they may be part of it", () => {
    const rows = wards([["Tỷ lệ người nghiện được tiếp cận dịch vụ"], ["NN có HSQL", "%"]], [40, 90], [30, 66]);
    expect(questions(rows)).toEqual(["warning ambiguous-column B3"]);
  });

  it("are asked about in a form, and those that number the people managed are read", () => {
    const rows = [
      ["BÁO CÁO NĂM 2024"],
      ["Đơn vị: Xã An Lộc"],
      ["TT", "Chỉ tiêu", "ĐVT", "Kết quả"],
      ["1", "Tỷ lệ tiếp cận dịch vụ", "%", "86,5"],
      ["1.1", "Số người nghiện có HSQL", "người", 40],
      ["1.2", "NSD có HSQL", "người", 12],
    ];
    expect(read(rows)).toEqual({ NN_HSQL: [40] });
    expect(questions(rows)).toEqual(["warning ambiguous-column B6"]);
  });
});

describe("counts below a rate in percent", () => {
  it("are asked about in a form where nothing else gives them", () => {
    const rows = [
      ["BÁO CÁO NĂM 2024"],
      ["Đơn vị: Xã An Lộc"],
      ["TT", "Chỉ tiêu", "Kết quả"],
      ["1", "Người nghiện có HSQL", 40],
      ["2", "Tỷ lệ người nghiện được tiếp cận dịch vụ (%)", 90],
      ["-", "Cai nghiện bắt buộc", 3],
    ];
    expect(questions(rows)).toEqual(["warning ambiguous-column B6"]);
  });

  it.each(["Tỷ lệ (%)", "Đạt % so KH"])("are rates where it names nothing (%s)", (head) => {
    expect(
      questions(
        wards(
          [
            ["CNBB", head],
            ["", "Methadone"],
          ],
          [3, 90],
          [2, 66],
        ),
      ),
    ).toEqual([]);
  });
});

describe("rates and comparisons", () => {
  it.each([
    [["CNBB", "Tỷ lệ tiếp cận dịch vụ"]],
    [["CNBB", "Số người được tiếp cận dịch vụ (%)"]],
    [["CNBB", "Số CNBB tăng so với cùng kỳ"]],
  ])("are no question, though their figures are whole (%j)", (heads) => {
    const rows = wards([heads], [3, 90], [2, 66]);
    expect(read(rows)).toEqual({ CNBB: [3, 2] });
    expect(questions(rows)).toEqual([]);
  });

  it("are no question where most of their figures are none of people", () => {
    expect(questions(wards([["Methadone", "CNBB so với kế hoạch"]], [3, "50%"], [2, 33.3]))).toEqual([]);
  });
});
