import { assessed, findingsIn, type Rows } from "../check/given";

const title = "BÁO CÁO 6 THÁNG ĐẦU NĂM 2024";
const heads = ["STT", "Đơn vị", "Người nghiện có HSQL", "NSD có HSQL"];

function form(owner: string, addicts: number, users: number): Rows {
  return [[owner], [title], ["STT", "Chỉ tiêu", "Số lượng"], [1, heads[2] ?? "", addicts], [2, heads[3] ?? "", users]];
}

const list = (...rows: Rows): Rows => [[title], heads, ...rows];
const wards: Rows = [
  [1, "Phường Tân Phong", 40, 12],
  [2, "Phường Trảng Dài", 30, 9],
];

const namesIn = (sheets: Readonly<Record<string, Rows>>): readonly string[] =>
  assessed(sheets).submission.units.map(({ name }) => name);

describe("a district beside its wards", () => {
  it.each(["UBND TP BIÊN HÒA", "Đơn vị báo cáo: Huyện Trảng Bom", "UBND TỈNH ĐỒNG NAI"])(
    "is no unit where it has a form of its own (%s)",
    (owner) => {
      const sheets = { "Biểu 1": form(owner, 70, 21), "Biểu 2": list(...wards) };
      expect(namesIn(sheets)).toEqual(["Phường Tân Phong", "Phường Trảng Dài"]);
      expect(findingsIn(sheets)).toEqual([]);
    },
  );

  it("is no unit where another table lists it", () => {
    const sheets = { "Biểu 1": list([1, "TP Biên Hòa", 70, 21]), "Biểu 2": list(...wards) };
    expect(namesIn(sheets)).toEqual(["Phường Tân Phong", "Phường Trảng Dài"]);
    expect(findingsIn(sheets)).toEqual([]);
  });

  it("is held against them", () => {
    expect(findingsIn({ "Biểu 1": form("UBND TP BIÊN HÒA", 71, 21), "Biểu 2": list(...wards) })).toEqual([
      "error total-mismatch Biểu 1!C4 UBND TP BIÊN HÒA",
    ]);
  });

  it("is pointed at for what none of them tells", () => {
    const own: Rows = [...form("UBND TP BIÊN HÒA", 70, 21), [3, "Cai nghiện bắt buộc", 7]];
    expect(findingsIn({ "Biểu 1": own, "Biểu 2": list(...wards) })).toEqual(["warning unread-figures Biểu 1!C6"]);
  });
});

describe("several districts, of which one has its wards on a sheet", () => {
  const districts = list([1, "TP Biên Hòa", 70, 21], [2, "Huyện Trảng Bom", 50, 10]);

  it.each(["TP Biên Hòa", "Chi tiết"])("count once each, told by the sheet's name or by their sum (%s)", (sheet) => {
    const sheets = { "Tổng hợp": districts, [sheet]: list(...wards) };
    expect(namesIn(sheets)).toEqual(["Huyện Trảng Bom", "Phường Tân Phong", "Phường Trảng Dài"]);
    expect(findingsIn(sheets)).toEqual([]);
  });

  it("are pointed at where nobody can say whose wards they are", () => {
    const others = list([1, "TP Biên Hòa", 77, 20], [2, "Huyện Trảng Bom", 50, 10]);
    expect(findingsIn({ "Tổng hợp": others, "Chi tiết": list(...wards) })).toEqual([
      "warning unread-figures Tổng hợp!C3:D3",
      "warning unread-figures Tổng hợp!C4:D4",
    ]);
  });
});
