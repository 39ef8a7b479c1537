import { assessed, findingsIn, type Rows } from "../check/given";

const heads = ["Người nghiện có HSQL", "NSD có HSQL", "Được tư vấn", "Đang điều trị Methadone"];
const form = (title: string, ...rows: Rows): Rows => [[title], ["6 THÁNG ĐẦU NĂM 2024"], [], ...rows];
const read = (given: Readonly<Record<string, Rows>>): unknown => {
  const { units, columns } = assessed(given).submission;
  return units.map(({ name }, index) => [name, ...[...columns.values()].map(({ values }) => values[index])]);
};

describe("a form with one row of figures and no name", () => {
  it("is that of the ward above it or of its sheet", () => {
    const given = {
      "Biểu 1": form("UBND XÃ AN BÌNH", heads, [40, 12, 20, 7]),
      "Xã An Lộc": form("BÁO CÁO CAI NGHIỆN", heads, [30, 11, 15, 4]),
    };
    expect(read(given)).toEqual([
      ["UBND XÃ AN BÌNH", 40, 12, 20, 7],
      ["Xã An Lộc", 30, 11, 15, 4],
    ]);
    expect(findingsIn(given).filter((finding) => !finding.includes("estimated-reach"))).toEqual([]);
  });

  it("may have groups, column numbers and an ordinal", () => {
    const groups = ["STT", "Có hồ sơ quản lý", "", "Được tư vấn"];
    const below = ["", "Người nghiện", "Người sử dụng", ""];
    const given = { A: form("UBND PHƯỜNG TÂN AN", groups, below, [1, 2, 3, 4], [1, 40, 12, 20]) };
    expect(read(given)).toEqual([["UBND PHƯỜNG TÂN AN", 40, 12, 20]]);
  });

  it.each<[string, Rows]>([
    ["nobody names a ward", form("UBND HUYỆN TÂN PHÚ", heads, [40, 12, 20, 7])],
    ["only the columns' numbers are left", form("UBND XÃ AN BÌNH", heads, [1, 2, 3, 4])],
    ["there are several rows", form("UBND XÃ AN BÌNH", heads, [40, 12, 20, 7], [30, 11, 15, 4])],
    ["no heading names what is counted", form("UBND XÃ AN BÌNH", ["Mẫu A", "Mẫu B", "Mẫu C"], [40, 12, 20])],
  ])("is none where %s", (_, rows) => {
    expect(read({ "Biểu 1": rows })).toEqual([]);
  });
});
