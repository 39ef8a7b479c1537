import { assessed, findingsIn, type Rows } from "../check/given";

const rows = (ofFirst: number, ofSecond: number, ...last: Rows): Rows => [
  ["SỐ LIỆU QUÝ II/2024"],
  ["Huyện", "Xã", "NN có HSQL"],
  ["Huyện An Lão", "Xã An Lộc", 40],
  ["", "Xã An Bình", 30],
  ["", "Cộng", ofFirst],
  ["Huyện An Biên", "Xã Bình Minh", 20],
  ["", "Xã Bình Hòa", 30],
  ["", "Cộng", ofSecond],
  ...last,
];
const columns = (ofFirst: number): Rows => [
  ["KẾT QUẢ QUÝ II/2024"],
  ["Chỉ tiêu", "Huyện An Lão", "", "", "Huyện An Biên", "", ""],
  ["", "Cộng", "Xã An Lộc", "Xã An Bình", "Cộng", "Xã Bình Minh", "Xã Bình Hòa"],
  ["NN có HSQL", ofFirst, 40, 30, 50, 20, 30],
  ["CNBB", 3, 1, 2, 7, 3, 4],
];
const read = (given: Rows): readonly number[] => [...(assessed(given).submission.columns.get("NN_HSQL")?.values ?? [])];

describe("totals among the wards of each district", () => {
  it("are of their district only", () => {
    expect(read(rows(70, 50))).toEqual([40, 30, 20, 30]);
    expect(findingsIn(rows(70, 50))).toEqual([]);
    expect(findingsIn(rows(71, 50))).toEqual(["error total-mismatch C5 Huyện An Lão"]);
  });

  it.each([[["", "Tổng cộng", 120]], [["Tổng cộng", "", 120]]])("stand beside that of the table (%j)", (total) => {
    expect(findingsIn(rows(70, 50, total))).toEqual([]);
  });

  it("may stand where the districts do", () => {
    const moved = rows(70, 50).map((row) => (row[1] === "Cộng" ? ["Cộng", "", ...row.slice(2)] : row));
    expect(findingsIn(moved)).toEqual([]);
  });

  it("are not, where the last one adds up all wards", () => {
    expect(findingsIn(rows(70, 120))).toEqual([]);
  });

  it("may head the columns of each district", () => {
    expect(read(columns(70))).toEqual([40, 30, 20, 30]);
    expect(findingsIn(columns(70))).toEqual([]);
    expect(findingsIn(columns(71))).toEqual(["error total-mismatch B4 Huyện An Lão"]);
  });
});

describe("wards across the top under their districts", () => {
  it("are told apart by them", () => {
    const named = columns(70).map((row) => row.map((cell) => (cell === "Xã Bình Hòa" ? "Xã An Lộc" : cell)));
    expect(assessed(named).submission.units.map(({ name }) => name)).toEqual([
      "Xã An Lộc (Huyện An Lão)",
      "Xã An Bình",
      "Xã Bình Minh",
      "Xã An Lộc (Huyện An Biên)",
    ]);
  });
});
