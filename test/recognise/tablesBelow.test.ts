import { assessed, findingsIn, type Rows } from "../check/given";

const wards = ["Xã An Lộc", "Xã An Bình", "Xã An Hải", "Xã An Khê"];

/** A table of codes, names and figures, and below it one without codes, whose figures stand where the names stood. */
const twoTables = (figures: readonly (string | number)[]): Rows => [
  ["", "Năm 2024"],
  ["", "Mã đơn vị", "Tên xã", "CNBB", "Tư vấn"],
  ...wards.map((ward, index) => ["", 26071 + index, ward, 5, 1]),
  ["", "2. Việc làm"],
  ["Đơn vị", "Tạo việc làm", "Vay vốn", "Cùng kỳ năm trước"],
  ...wards.map((ward, index) => [ward, 44, figures[index] ?? "", 9]),
];

describe("a table below another, its names in another column", () => {
  it.each([
    ["with what they count", ["13 người", 2, 3, 4]],
    ["left blank with dots", [2, "…", "–", 3]],
  ])("is told from it by its names: figures %s are none", (_, figures) => {
    expect([...assessed(twoTables(figures)).submission.columns.keys()]).toEqual(["CNBB", "DV_TUVAN", "VL_TAO", "VAY"]);
    expect(findingsIn(twoTables(figures)).join()).not.toContain("unknown-unit");
  });
});
