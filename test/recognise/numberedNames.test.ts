import { assessed, findingsIn, type Rows } from "../check/given";

const list = (heading: string, ...lines: Rows): Rows => [
  ["SỐ LIỆU QUÝ II/2024"],
  ["STT", heading, "NN có HSQL"],
  ...lines,
];
const unitsIn = (rows: Rows): readonly string[] => assessed(rows).submission.units.map(({ name }) => name);

describe("wards whose names are numbers", () => {
  it.each(["Phường", "Tên phường", "Phường, xã"])("are read below a heading that says so (%s)", (heading) => {
    const rows = list(heading, [1, 1, 40], [2, "02", 30], [3, "An Phú", 20]);
    expect(unitsIn(rows)).toEqual(["Phường 1", "Phường 2", "An Phú"]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("are read where all are, below a row that numbers the columns", () => {
    expect(unitsIn(list("Phường", [1, 2, 3], [1, 4, 40], [2, 5, 30]))).toEqual(["Phường 4", "Phường 5"]);
  });

  it("are asked about where no heading says what they are", () => {
    const rows = list("Đơn vị", [1, 1, 40], [2, 2, 30], [3, "An Phú", 20]);
    expect(findingsIn(rows)).toEqual(["error unknown-unit B3", "error unknown-unit B4"]);
  });
});

describe("numbers below “Phường” that are no names", () => {
  it("are those left of names, under a heading merged over both", () => {
    const rows: Rows = [["QUÝ II/2024"], ["Phường", "", "NN có HSQL"], [1, "An Lộc", 40], [2, "An Bình", 30]];
    expect(unitsIn(rows).join()).not.toContain("Phường 1");
  });

  it("are those that count the wards of a district", () => {
    const rows: Rows = [
      ["QUÝ II/2024"],
      ["Huyện", "Phường", "NN có HSQL"],
      ["Huyện An Lão", 3, 40],
      ["Huyện An Biên", 5, 30],
    ];
    expect(unitsIn(rows).join()).not.toContain("Phường 3");
  });
});
