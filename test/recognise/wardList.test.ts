import { assessed, findingsIn, type Rows } from "../check/given";

const heads = ["STT", "Đơn vị", "NN có HSQL", "Tư vấn"];
const villages: Rows = [heads, [1, "Vinh Quang", 4, 2], [2, "Yên Bình", 5, 4]];
const titled = (...titles: readonly string[]): Rows => [...titles.map((title) => [title]), ...villages];
const total = (text: string): Rows => [["", text, 9, 6]];
const own: Rows = [["UBND XÃ TÂY SƠN"], ["SỐ LIỆU QUÝ I/2024"], heads];
const summary: Rows = [
  ["TỔNG HỢP QUÝ I/2024"],
  heads,
  [1, "Xã Đông Sơn", 12, 9],
  [2, "Xã Tây Sơn", 9, 6],
  ["", "Cộng", 21, 15],
];
const codesIn = (given: Rows | Readonly<Record<string, Rows>>): readonly string[] =>
  findingsIn(given).map((finding) => finding.split(" ").slice(0, 2).join(" "));
const warned = ["warning villages-for-units"];

describe("names without a type in a ward's own list", () => {
  it.each([
    ...["UBND XÃ TÂY SƠN", "CÔNG AN XÃ TÂY SƠN", "Đơn vị báo cáo: UBND xã Tây Sơn", "SỐ LIỆU XÃ TÂY SƠN NĂM 2024"],
    ...[
      "BÁO CÁO CỦA UBND XÃ TÂY SƠN, HUYỆN VĨNH SƠN",
      "SỐ LIỆU TRÊN ĐỊA BÀN XÃ",
      "Số liệu tại xã Tây Sơn huyện An Lão",
    ],
    ...["BIỂU SỐ LIỆU TRÊN ĐỊA BÀN PHƯỜNG NĂM 2024", "KẾT QUẢ CỦA THỊ TRẤN NĂM 2024"],
  ])("are pointed at as villages (%s)", (title) => {
    expect(codesIn(titled(title, "Quý I/2024"))).toEqual(warned);
  });

  it.each(["Toàn xã", "Cộng toàn xã", "Cả phường"])("are pointed at where they add up to it (%s)", (text) => {
    expect(codesIn([...titled("SỐ LIỆU QUÝ I/2024"), ...total(text)])).toEqual(warned);
  });

  it("are pointed at beside a summary of wards", () => {
    const sheet = [...titled("UBND XÃ TÂY SƠN", "SỐ LIỆU QUÝ I/2024"), ...total("Cộng")];
    expect(findingsIn({ "Tổng hợp": summary, "Tây Sơn": sheet })).toEqual(["warning villages-for-units Tây Sơn!B4:B5"]);
  });

  it("are pointed at on a sheet named after a ward, or after a unit whose figures they add up to", () => {
    const sheet = titled("SỐ LIỆU QUÝ I/2024");
    expect(codesIn({ "Xã Tây Sơn": sheet })).toEqual(warned);
    expect(codesIn({ "Tổng hợp": summary, "Tây Sơn": sheet })).toEqual(warned);
    expect(codesIn({ "Tổng hợp": summary, "Đông Sơn": sheet })).toEqual([]);
  });
});

describe("names without a type that may be wards", () => {
  it.each([
    ...[
      "UBND HUYỆN LONG THÀNH",
      "UBND THỊ XÃ BA GIỒNG",
      "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
      "SỐ LIỆU CÁC XÃ MIỀN NÚI",
    ],
    ...["BIỂU TỔNG HỢP CỦA XÃ, PHƯỜNG, THỊ TRẤN", "Kính gửi: UBND xã Tây Sơn", "GIÁO DỤC TẠI XÃ, PHƯỜNG"],
    ...["PHÒNG CHỐNG TỆ NẠN XÃ HỘI QUÝ I", "Thị trấn Vĩnh Sơn, ngày 05 tháng 4 năm 2024"],
  ])("are units below other titles (%s)", (title) => {
    expect(codesIn(titled(title, "Quý I/2024"))).toEqual([]);
  });

  it.each([
    ["Tây Sơn", ""],
    ["Tây Sơn", "Vinh Quang"],
    ["Xã Tây Sơn", ""],
  ])("are units where a ward fills in its own line only (%s, %s)", (name, other) => {
    const rows: Rows = [...own, [1, name, 4, 2], ...(other === "" ? [] : [[2, other, "", ""]])];
    expect(codesIn(rows).filter((code) => code.endsWith("villages-for-units"))).toEqual([]);
    expect(assessed(rows).submission.units.map((unit) => unit.name)).toContain(name);
  });
});
