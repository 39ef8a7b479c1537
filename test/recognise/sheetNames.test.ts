import { assessed, findingsIn, type Rows } from "../check/given";

const form = (...title: readonly string[]): Rows => [
  ...title.map((text) => [text]),
  ["6 tháng đầu năm 2024"],
  ["TT", "Nội dung", "Số liệu"],
  [1, "Người nghiện có HSQL", 31],
  [2, "CNBB", 3],
];

describe("a form on a sheet that is named after a unit", () => {
  it("is pointed at where the form names another: it was copied, and one name was left", () => {
    const sheets = { "Xã An Lộc": form("UBND XÃ AN LỘC"), "Xã An Bình": form("UBND XÃ BÌNH MINH") };
    expect(findingsIn(sheets)).toEqual(["warning unit-sheet-mismatch Xã An Bình!A3:C5 UBND XÃ BÌNH MINH"]);
  });

  it.each([
    ["Xã An Lộc", "UBND XÃ AN LỘC"],
    ["X. An Loc", "Đơn vị báo cáo: UBND xã An Lộc"],
    ["Huyện An Bình", "UBND XÃ AN LỘC"],
    ["Phiếu 2", "UBND XÃ AN LỘC"],
    ["Xã An Lộc", "Phiếu báo cáo"],
  ])("is not, where the names agree or are no two wards' (%s: %s)", (sheet, title) => {
    expect(findingsIn({ [sheet]: form(title) })).toEqual([]);
  });

  it("is pointed at, though no sheet says what kind of unit it is, where others are named after theirs", () => {
    const sheets = { "Tân An": form("UBND xã Tân An"), "Hòa An": form("UBND xã An Bình") };
    expect(findingsIn(sheets)).toEqual(["warning unit-sheet-mismatch Hòa An!A3:C5 UBND xã An Bình"]);
  });

  it.each(["An Binh", "AnBinh", "A.Bình", "AB", "Biểu An Bình", "An Bình 6T", "Sheet2", "Phiếu 2", "Mẫu", "Tổng hợp"])(
    "is not, where its sheet is called short for it or after no ward (%s)",
    (sheet) => {
      expect(findingsIn({ "Tân An": form("UBND xã Tân An"), [sheet]: form("UBND xã An Bình") })).toEqual([]);
    },
  );

  it("is not, where no sheet is named after the ward of its form", () => {
    expect(findingsIn({ "Bà Hoa": form("UBND xã Tân An"), "Ông Minh": form("UBND xã An Bình") })).toEqual([]);
  });

  it("is not, where others stand beside it on the sheet", () => {
    const sheet = [...form("UBND XÃ AN LỘC"), [], [], ...form("UBND XÃ AN BÌNH")];
    expect(assessed({ "Xã An Lộc": sheet }).submission.units).toHaveLength(2);
    expect(findingsIn({ "Xã An Lộc": sheet }).join()).not.toContain("unit-sheet-mismatch");
  });

  it("is said to be a copy where Excel named it so, whatever it tells", () => {
    const rest: Rows = [
      ["TT", "Nội dung", "Số liệu"],
      [1, "Điều trị Methadone", 12],
    ];
    const sheets = { "Xã An Lộc": form("Phiếu báo cáo"), "Xã An Lộc (2)": rest };
    expect(findingsIn(sheets)).toEqual(["warning duplicate-unit Xã An Lộc (2)!B1 Xã An Lộc"]);
    const pages = { "Xã An Lộc (1)": form("Phiếu báo cáo"), "Xã An Lộc (2)": rest };
    expect(findingsIn(pages)).toEqual([]);
  });
});

describe("a table of figures on a sheet called like the product's own", () => {
  const units = ["Phường An Lộc", "Phường An Bình"];
  const table = (head: string, first: number, second: number): Rows => [
    ["BÁO CÁO QUÝ II/2024"],
    ["Đơn vị", head],
    [units[0] ?? "", first],
    [units[1] ?? "", second],
  ];

  it.each(["Chỉ tiêu", "Đơn vị"])("is read like any other (%s)", (sheet) => {
    const sheets = { "Biểu 1": table("Methadone", 9, 8), [sheet]: table("CNBB", 5, 4) };
    expect([...(assessed(sheets).submission.columns.get("CNBB")?.values ?? [])]).toEqual([5, 4]);
    expect(findingsIn(sheets)).toEqual([]);
  });
});
