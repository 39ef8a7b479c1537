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

describe("districts in a table beside those of their wards", () => {
  const figures = ["Người nghiện có HSQL", "NSD có HSQL"];
  const first: Rows = [
    [1, "Tân Lập", 40, 20],
    [2, "Hòa Bình", 50, 25],
  ];
  const second: Rows = [
    [1, "Tân Hiệp", 45, 22],
    [2, "Đông Sơn", 55, 27],
  ];
  const both: Rows = [...first, ...second.map(([, ...rest], index) => [index + 3, ...rest])];
  const summary = (heading: string, one: string, other: string, addicts = 90): Rows => [
    [title],
    ["STT", heading, ...figures],
    [1, one, addicts, 45],
    [2, other, 100, 49],
  ];
  const below = (...rows: Rows): Rows => [[title], ["STT", "Đơn vị", ...figures], ...rows];
  const units = ["Tân Lập", "Hòa Bình", "Tân Hiệp", "Đông Sơn"];

  it.each([
    ["below the districts' names", { Xã: below(["I", "Xuân Lộc"], ...first, ["II", "Cẩm Mỹ"], ...second) }],
    ["below their sums", { Xã: below(["I", "Xuân Lộc", 90, 45], ...first, ["II", "Cẩm Mỹ", 100, 49], ...second) }],
    [
      "beside a column of districts",
      {
        Xã: [
          [title],
          ["STT", "Huyện", "Xã", ...figures],
          ...first.map(([number = "", ...rest], index) => [number, index === 0 ? "Xuân Lộc" : "", ...rest]),
          ...second.map(([number = "", ...rest], index) => [number, index === 0 ? "Cẩm Mỹ" : "", ...rest]),
        ],
      },
    ],
    ["in one list", { Xã: below(...both) }],
    [
      "on sheets titled so",
      { XL: [["UBND HUYỆN XUÂN LỘC"], ...below(...first)], CM: [["HUYỆN CẨM MỸ - 6 THÁNG"], ...below(...second)] },
    ],
  ])("are no units, with and without a type, where their wards stand %s", (_, sheets: Record<string, Rows>) => {
    for (const [one, other] of [
      ["Xuân Lộc", "Cẩm Mỹ"],
      ["Huyện Xuân Lộc", "H. Cẩm Mỹ"],
    ] as const) {
      const told = { Tỉnh: summary("Huyện", one, other), ...sheets };
      expect(namesIn(told)).toEqual(units);
      expect(findingsIn(told)).toEqual([]);
      const off = { Tỉnh: summary("Huyện", one, other, 92), ...sheets };
      expect(namesIn(off)).toEqual(units);
      expect(findingsIn(off)[0]).toMatch(/^(?:error total-mismatch Tỉnh!C3|warning unread-figures Tỉnh!C3)/);
    }
  });

  it("are told by their sum alone where no word tells it", () => {
    expect(namesIn({ Tỉnh: summary("Đơn vị", "Xuân Lộc", "Cẩm Mỹ"), Xã: below(...both) })).toEqual(units);
  });

  it("are units beside others like them, told of in another table", () => {
    const more = { A: summary("Đơn vị", "Xuân Lộc", "Cẩm Mỹ"), B: below(...first) };
    expect(namesIn(more)).toHaveLength(4);
    const typed = { A: summary("Huyện", "Huyện Xuân Lộc", "Huyện Cẩm Mỹ"), B: below([1, "Huyện Tân Lập", 40, 20]) };
    expect(namesIn(typed)).toHaveLength(3);
  });
});
