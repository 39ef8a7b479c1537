import { assessed, findingsIn, type Rows } from "../check/given";

type Line = readonly (string | number)[];
const head: Rows = [["6 tháng đầu năm 2024"], ["STT", "Đơn vị", "CNBB", "Quản lý sau cai"]];
const blank = (ordinal: number | string, name: string): Line => [ordinal, name, "", ""];
const numbered = (...lines: readonly Line[]): Rows => [...head, ...lines];
const plain = (...lines: readonly Line[]): Rows => [head[0] ?? [], (head[1] ?? []).slice(1), ...lines];
const unitsIn = (rows: Rows): string[] => assessed(rows).submission.units.map(({ name }) => name);
const all = ["An Sơn", "Bình Khê", "Bình Thành"];
const total = ["", "Tổng cộng", 5, 5];

describe("a line without figures", () => {
  it.each([
    [numbered(blank(1, "An Sơn"), [2, "Bình Khê", 2, 4], [3, "Bình Thành", 3, 1])],
    [numbered([1, "An Sơn", 3, 1], blank(2, "Bình Khê"), [3, "Bình Thành", 2, 4], total)],
    [numbered([1, "An Sơn", 3, 1], [2, "Bình Khê", 2, 4], blank(3, "Bình Thành"))],
    [numbered([1, "An Sơn", 3, 1], [2, "Bình Khê", 2, 4], blank(3, "Bình Thành"), total)],
    [numbered(total, blank(1, "An Sơn"), [2, "Bình Khê", 2, 4], [3, "Bình Thành", 3, 1])],
    [plain(["An Sơn", "", ""], ["Bình Khê", 2, 4], ["Bình Thành", 3, 1])],
    [plain(["An Sơn", 3, 1], ["Bình Khê", "", ""], ["Bình Thành", 2, 4])],
    [plain(["An Sơn", 3, 1], ["Bình Khê", 2, 4], ["Bình Thành", "", ""])],
    [plain(["An Sơn", 3, 1], ["Bình Khê", 2, 4], ["Bình Thành", "", ""], total.slice(1))],
  ])("is a unit that has not reported, wherever it stands (%j)", (rows) => {
    expect(unitsIn(rows)).toEqual(all);
    const capitals = rows.map((cells, row) =>
      row < 2
        ? cells
        : cells.map((cell) => (typeof cell === "string" && all.includes(cell) ? cell.toUpperCase() : cell)),
    );
    expect(unitsIn(capitals)).toEqual(all.map((name) => name.toUpperCase()));
  });

  it("is a unit's though nobody knows its name and its only entry is no figure", () => {
    const rows = numbered([1, "An Sơn", 3, 1], [2, "Bình Khê", 2, 4], [3, "Bình Thành", "", "k có số"], total);
    expect(findingsIn(rows)).toContain("error not-a-number D5 Bình Thành");
  });

  it("is none where it heads others, tells a part of them or ends the page", () => {
    const wards: Line[] = [
      [1, "An Sơn", 3, 1],
      [2, "Bình Khê", 2, 4],
      [3, "Bình Thành", 1, 1],
    ];
    for (const heading of ["Thành phố Long Khánh", "Khối phường", "Các xã miền núi", "Vãng lai", "Ghi chú"])
      expect(unitsIn(numbered(blank("", heading), ...wards))).toEqual(all);
    for (const below of ["NGƯỜI LẬP BIỂU", "Người lập biểu", "Nơi nhận:", "GIÁM ĐỐC"])
      expect(unitsIn(numbered(...wards, blank("", below)))).toEqual(all);
    expect(unitsIn([...numbered(...wards), [], [], blank("", "Nguyễn Văn An")])).toEqual(all);
    expect(unitsIn(plain(...wards.map((cells) => cells.slice(1)), ["PHÓ CHỦ TỊCH", "", ""]))).toEqual(all);
  });
});
