import { assessed, findingsIn, type Rows } from "../check/given";

describe("a breakdown by age", () => {
  it.each([
    ["<16", "16-<18", "≥18"],
    ["< 16", "16-18", ">18"],
    ["Dưới 16", "16 - 30", "30+"],
  ])("is never the figure it breaks down, though its headings look like numbers (%s, %s, %s)", (...ages) => {
    const rows: Rows = [
      ["6 tháng đầu năm 2024"],
      ["STT", "Đơn vị", "Người nghiện có HSQL", "", "", "", "CNBB"],
      ["", "", "TS", ...ages, ""],
      [1, "Xã An Lộc", 31, 1, 2, 28, 3],
      [2, "Xã An Bình", 12, 0, 1, 11, 2],
    ];
    const { submission } = assessed(rows);
    expect([...submission.columns].map(([id, { values }]) => [id, [...values]])).toEqual([
      ["NN_HSQL", [31, 12]],
      ["CNBB", [3, 2]],
    ]);
    expect(findingsIn(rows)).toEqual(["D3", "E3", "F3"].map((cell) => `warning unmapped-column ${cell}`));
  });

  it("in brackets is not taken for the columns a sum is made of", () => {
    const rows: Rows = [
      ["6 tháng đầu năm 2024"],
      ["Đơn vị", "Người nghiện (16-18)", "CNBB (3)"],
      ["Xã An Lộc", 2, 3],
      ["Xã An Bình", 1, 2],
    ];
    expect([...assessed(rows).submission.columns.keys()]).toEqual(["CNBB"]);
    expect(findingsIn(rows)).toEqual(["warning unmapped-column B2"]);
  });
});
