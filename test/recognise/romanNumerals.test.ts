import { assessed, findingsIn, type Rows } from "../check/given";

const list = (...lines: readonly (readonly [string | number, string, number])[]): Rows => [
  ["Quý II năm 2024"],
  ["STT", "Xã, thị trấn", "CNBB"],
  ...lines,
];
const unitsIn = (rows: Rows): readonly string[] => assessed(rows).submission.units.map(({ name }) => name);

describe("roman numerals in front of units", () => {
  it("only count them where all have one", () => {
    const rows = list(["I", "Thị trấn Vụ Bản", 4], ["II", "Ân Nghĩa", 3], ["III", "Bình Hẻm", 2], ["", "Cộng", 9]);
    expect(unitsIn(rows)).toEqual(["Thị trấn Vụ Bản", "Ân Nghĩa", "Bình Hẻm"]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("tell districts above their wards elsewhere", () => {
    const rows = list(
      ["I", "Lạc Sơn", 7],
      [1, "Ân Nghĩa", 4],
      [2, "Bình Hẻm", 3],
      ["II", "Tân Lạc", 2],
      [1, "Quy Hậu", 2],
    );
    expect(unitsIn(rows)).toEqual(["Ân Nghĩa", "Bình Hẻm", "Quy Hậu"]);
  });
});
