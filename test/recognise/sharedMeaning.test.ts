import { assessed, findingsIn, type Rows } from "../check/given";

const table = (first: string, second: string, figures: readonly (readonly [number, number])[]): Rows => [
  ["6 tháng đầu năm 2024"],
  ["STT", "Công an phường, xã", "Tổng số người nghiện", first, second],
  ...figures.map(([one, other], index) => [
    index + 1,
    ["CAX An Lộc", "CAX An Bình", "CAX Bình Minh"][index] ?? "",
    40,
    one,
    other,
  ]),
];
const read = (rows: Rows): Record<string, readonly number[]> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, [...values]]));

describe("two columns that are read as one indicator", () => {
  it("are both asked about where their headings and figures differ, for they may be parts of it", () => {
    const rows = table("Trại giam", "Tạm giữ", [
      [3, 1],
      [2, 2],
    ]);
    expect(read(rows)).toEqual({ NN_HSQL: [40, 40] });
    expect(findingsIn(rows)).toEqual(["warning ambiguous-column D2", "warning ambiguous-column E2"]);
  });

  it("are told apart where one is the files made and the other those who were sent", () => {
    const rows = table("Lập hồ sơ đưa vào CSCNBB", "Đã đưa vào CSCNBB", [
      [3, 1],
      [4, 2],
    ]);
    expect(read(rows)).toEqual({ NN_HSQL: [40, 40], CNBB: [1, 2] });
    expect(findingsIn(rows)).toContain("warning ambiguous-column D2");
  });

  it("are one figure typed twice where the figures are the same", () => {
    const rows = table("CNBB", "Cai nghiện bắt buộc", [
      [3, 3],
      [2, 2],
    ]);
    expect(read(rows)).toEqual({ NN_HSQL: [40, 40], CNBB: [3, 2] });
    expect(findingsIn(rows)).toEqual([]);
  });

  it("contradict each other where only few of their figures differ", () => {
    const rows = table("CNBB", "Cai nghiện bắt buộc", [
      [3, 4],
      [2, 2],
      [1, 1],
    ]);
    expect(findingsIn(rows)).toEqual(["error conflicting-values E3 CAX An Lộc"]);
  });

  it("contradict each other under one heading", () => {
    const rows = table("CNBB", "CNBB", [
      [3, 4],
      [2, 2],
    ]);
    expect(findingsIn(rows)).toEqual(["error conflicting-values E3 CAX An Lộc"]);
  });
});
