import { assessed, findingsIn, type Rows } from "../check/given";

const list = (...lines: Rows): Rows => [["SỐ LIỆU QUÝ II/2024"], ["STT", "Đơn vị", "NN có HSQL", "CNBB"], ...lines];
const parted = (first: string, second: string, ofFirst = 70): Rows =>
  list(
    ["", first, ofFirst, 7],
    [1, "Phường An Lộc", 40, 4],
    [2, "Phường An Bình", 30, 3],
    ["", second, 50, 5],
    [3, "Xã Bình Minh", 50, 5],
  );
const unitsIn = (rows: Rows): readonly string[] => assessed(rows).submission.units.map(({ name }) => name);
const three = ["Phường An Lộc", "Phường An Bình", "Xã Bình Minh"];

describe("a line above the units it sums up", () => {
  it("is no unit either where the units' names lack their type, nor where it holds nothing", () => {
    const bare = (first: string, second: string, sums: boolean): Rows =>
      parted(first, second).map((cells) =>
        cells.map((cell, column) => {
          if (cells[0] === "" && column > 1 && !sums) return "";
          return cell === "Xã Bình Minh"
            ? "Bình Minh"
            : typeof cell === "string"
              ? cell.replace(/^Phường A/, "A")
              : cell;
        }),
      );
    for (const [first, second] of [
      ["Phường trọng điểm", "Phường còn lại"],
      ["Phường loại I", "Phường loại II"],
      ["Xã miền núi", "Xã đồng bằng"],
      ["Phường (2)", "Xã (1)"],
    ] as const)
      for (const sums of [true, false]) {
        expect(unitsIn(bare(first, second, sums))).toEqual(["An Lộc", "An Bình", "Bình Minh"]);
        expect(findingsIn(bare(first, second, sums))).toEqual([]);
      }
  });

  it.each([
    ["Khối phường", "Khối xã"],
    ["Khu vực phía Bắc", "Khu vực phía Nam"],
    ["Khu vực vùng cao", "Khu vực vùng thấp"],
    ["Cụm 1", "Cụm thi đua số 2"],
    ["Nội thành", "Các xã miền núi"],
    ["Khối các phường", "Khối các xã"],
    ["Phường trọng điểm", "Phường còn lại"],
    ["Phường loại I", "Phường loại II"],
    ["Phường nội thị", "Xã ngoại thị"],
    ["Phường (2)", "Xã (1)"],
  ])("is no unit where its words say so (%s, %s)", (first, second) => {
    expect(unitsIn(parted(first, second))).toEqual(three);
    expect(findingsIn(parted(first, second))).toEqual([]);
    expect(findingsIn(parted(first, second, 71))).toEqual(["error total-mismatch C3"]);
    expect(assessed(parted(first, second)).submission.groups).toEqual([]);
  });

  it("is no unit where it alone lacks a type and a number", () => {
    expect(unitsIn(parted("Trung tâm", "Ngoại vi"))).toEqual(three);
    expect(findingsIn(parted("Trung tâm", "Ngoại vi", 71))).toEqual(["error total-mismatch C3 Trung tâm"]);
  });

  it.each([
    ["I", "Xã Kim Anh (mới)"],
    ["A", "Xã Kim Anh"],
  ])("is no unit where it is numbered above them (%s)", (ordinal, name) => {
    const rows = (sum: number): Rows =>
      list([ordinal, name, sum, 8], [1, "Xã Tân Dân (cũ)", 40, 4], [2, "Xã Minh Phú (cũ)", 42, 4]);
    expect(unitsIn(rows(82))).toEqual(["Xã Tân Dân (cũ)", "Xã Minh Phú (cũ)"]);
    expect(findingsIn(rows(83))).toEqual([`error total-mismatch C3 ${name}`]);
  });

  it("is no unit where it adds up the wards it was made of", () => {
    const rows = list(
      [1, "Xã Kim Anh", 82, 8],
      ["", "Xã Tân Dân (cũ)", 40, 4],
      ["", "Xã Minh Phú (cũ)", 42, 4],
      [2, "Xã Bình Minh", 5, 1],
    );
    expect(unitsIn(rows)).toEqual(["Xã Tân Dân (cũ)", "Xã Minh Phú (cũ)", "Xã Bình Minh"]);
  });

  it("is pointed at and not counted where it may be a ward that happens to add them up", () => {
    const rows: Rows = [
      ["SỐ LIỆU QUÝ II/2024"],
      ["Đơn vị", "NN có HSQL"],
      ["Phường An Lộc", 10],
      ["Tân An", 30],
      ["Phường An Bình", 20],
      ["Xã Bình Minh", 10],
    ];
    expect(unitsIn(rows)).toEqual(three);
    expect(findingsIn(rows)).toEqual(["warning unread-figures A4:B4"]);
  });
});

describe("a line that only looks like a sum", () => {
  it("is a unit where the total counts it", () => {
    const rows = [...parted("Tân An", "Tân Bình"), ["", "Tổng cộng", 240, 24]];
    expect(unitsIn(rows)).toEqual(["Tân An", "Phường An Lộc", "Phường An Bình", "Tân Bình", "Xã Bình Minh"]);
  });

  it("is a unit where it is numbered like the others and does not add them up", () => {
    const rows = list([1, "Tân An", 70, 7], [2, "Phường An Lộc", 40, 5], [3, "Phường An Bình", 31, 3]);
    expect(unitsIn(rows)).toHaveLength(3);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("is a unit where none stands below it", () => {
    expect(unitsIn(list([1, "Cụm 1", 40, 4], [2, "Cụm 2", 30, 3]))).toEqual(["Cụm 1", "Cụm 2"]);
    expect(unitsIn(list(["I", "Xã An Lộc", 40, 4], ["II", "Xã An Bình", 30, 3]))).toHaveLength(2);
  });

  it.each(["Các Sơn", "Miền Đồi", "Vũng Liêm"])("is a unit where it is called so (%s)", (name) => {
    expect(unitsIn(list([1, name, 40, 4], [2, "Xã An Bình", 30, 3]))).toEqual([name, "Xã An Bình"]);
  });
});
