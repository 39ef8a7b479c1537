import { assessed, findingsIn, type Rows } from "../check/given";

const read = (rows: Rows): readonly (readonly [string, number | undefined])[] => {
  const { units, columns } = assessed(rows).submission;
  return units.map(({ name }, index) => [name, columns.get("NN_HSQL")?.values[index]]);
};
const list = (names: readonly string[]): Rows => [
  ["Quý III năm 2023"],
  ["STT", "Xã, thị trấn", "Người nghiện có HSQL"],
  ...names.map((name, index) => [index + 1, name, 10 + index]),
  ["", "Tổng", names.reduce((sum, _, index) => sum + 10 + index, 0)],
];

describe("wards whose names begin like something else", () => {
  it.each([
    [["TT Tam Đường", "Bản Bo", "Bình Lư", "Bản Giang"]],
    [["P. Trung Hòa", "P. Quan Hoa", "P. Nghĩa Đô"]],
    [["Thị trấn Phố Lu", "Xã Phố Mới", "Phố Ràng"]],
  ])("are units like the others: %s", (names) => {
    expect(read(list(names))).toEqual(names.map((name, index) => [name, 10 + index]));
    expect(findingsIn(list(names))).toEqual([]);
  });

  it("are so across the top, where a total counts them", () => {
    const names = ["TT Bắc Hà", "Bản Liền", "Bảo Nhai", "Cốc Ly"];
    const rows: Rows = [
      ["Năm 2022"],
      ["Nội dung", "Tổng số", ...names],
      ["Người nghiện có HSQL", 46, 10, 11, 12, 13],
      ["NSD có HSQL", 10, 1, 2, 3, 4],
    ];
    expect(read(rows)).toEqual(names.map((name, index) => [name, 10 + index]));
    expect(findingsIn(rows)).toEqual([]);
  });

  it("may stand below their district", () => {
    const rows: Rows = [
      ["Năm 2022"],
      ["Chỉ tiêu", "Huyện Cẩm Mỹ", "", "", "Tổng"],
      ["", "Sông Ray", "Nhân Nghĩa", "Xuân Mỹ", ""],
      ["Người nghiện có HSQL", 10, 11, 12, 33],
      ["NSD có HSQL", 1, 2, 3, 6],
    ];
    expect(read(rows).map(([, value]) => value)).toEqual([10, 11, 12]);
    expect(findingsIn(rows)).toEqual([]);
  });
});
