import { assessed, findingsIn, type Rows } from "../check/given";

const table = (group: string, ...parts: readonly (readonly [string, number, number])[]): Rows => [
  ["BÁO CÁO 6 THÁNG ĐẦU NĂM 2024"],
  ["STT", "Đơn vị", group, ...parts.slice(1).map(() => "")],
  ["", "", ...parts.map(([name]) => name)],
  [1, "Phường Xuân An", ...parts.map(([, first]) => first)],
  [2, "Phường Xuân Bình", ...parts.map(([, , second]) => second)],
];
const firstOf = (rows: Rows): Record<string, number | undefined> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, values[0]]));
const asked = (rows: Rows): string[] => findingsIn(rows).filter((found) => /ambiguous|unmapped/.test(found));

describe("a place alone below a heading", () => {
  it.each([
    ["Tại địa phương", "Tại cơ sở"],
    ["Tại địa bàn", "Nơi khác"],
    ["Theo hồ sơ", "Thực tế"],
    ["Của địa phương", "Nơi khác đến"],
    ["Nơi khác", "Số người trên địa bàn xã"],
    ["Địa phương quản lý", "Nơi khác quản lý"],
  ])("is asked about with what stands beside it (“%s”, “%s”)", (one, other) => {
    for (const group of ["Số người được tiếp cận DV", "Methadone", "QLSC", "Tư vấn", "CNBB", "Người nghiện có HSQL"]) {
      const rows = table(group, [one, 20, 15], [other, 9, 8]);
      expect(asked(rows).length).toBe(group === "Người nghiện có HSQL" && other === "Tại cơ sở" ? 1 : 2);
      expect(Object.keys(firstOf(rows))).toEqual(asked(rows).length === 2 ? [] : ["NN_COSO"]);
    }
  });

  it("says nothing where it stands alone, or beside women, a plan or a rate", () => {
    expect(firstOf(table("Methadone", ["Tại địa phương", 20, 15]))).toEqual({ MMT_DT: 20 });
    for (const other of ["Nữ", "Kế hoạch", "Tỷ lệ %"]) {
      expect(firstOf(table("Methadone", ["Tại địa phương", 20, 15], [other, 9, 8]))).toEqual({ MMT_DT: 20 });
    }
  });

  it("is a part of the total it adds up to with the other places", () => {
    const places = [["Tại địa phương", 20, 15] as const, ["Nơi khác", 9, 8] as const];
    const rows = table("Methadone", ["Tổng số", 29, 23], ...places);
    expect(firstOf(rows)).toEqual({ MMT_DT: 29 });
    expect(asked(rows)).toEqual([]);
    expect(asked(table("Methadone", ["Tổng số", 30, 23], ...places)).length).toBe(3);
  });

  it("is a part of the entry of a form that it stands below", () => {
    const form = (whole: number | string): Rows => [
      ["UBND PHƯỜNG XUÂN AN"],
      ["BÁO CÁO 6 THÁNG ĐẦU NĂM 2024"],
      ["TT", "Nội dung", "Số lượng"],
      [1, "Điều trị Methadone", whole],
      ["", "- Tại địa phương", 20],
      ["", "- Nơi khác", 10],
    ];
    expect(firstOf(form(30))).toEqual({ MMT_DT: 30 });
    expect(asked(form(30))).toEqual([]);
    expect(firstOf(form(""))).toEqual({});
    expect(asked(form("")).length).toBe(2);
  });
});

describe("a place after what is counted", () => {
  const flat = (...headings: readonly string[]): Rows => [
    ["BÁO CÁO 6 THÁNG ĐẦU NĂM 2024"],
    ["STT", "Đơn vị", ...headings],
    [1, "Phường Xuân An", ...headings.map((_, index) => 20 - index)],
    [2, "Phường Xuân Bình", ...headings.map((_, index) => 15 - index)],
  ];

  it("is asked about beside another place", () => {
    const rows = flat("Số người được tư vấn tại địa phương", "Số người được tư vấn ở nơi khác");
    expect(firstOf(rows)).toEqual({});
    expect(asked(rows).length).toBe(2);
  });

  it("says nothing beside other figures", () => {
    const rows = flat("Số người nghiện trên địa bàn", "Số NSD trên địa bàn", "Methadone tại địa phương");
    expect(firstOf(rows)).toEqual({ NN_HSQL: 20, NSD_HSQL: 19, MMT_DT: 18 });
  });
});

describe("a place above what is counted", () => {
  const rows = (...paths: readonly (readonly string[])[]): Rows => {
    const levels = (paths[0] ?? []).map((_, level) => paths.map((path) => path[level] ?? ""));
    return [
      ["BÁO CÁO 6 THÁNG ĐẦU NĂM 2024"],
      ...levels.map((texts, level) => ["", level === 0 ? "Đơn vị" : "", ...texts]),
      [1, "Phường Xuân An", ...paths.map((_, index) => 30 - index * 5)],
      [2, "Phường Xuân Bình", ...paths.map((_, index) => 25 - index * 5)],
    ];
  };

  it.each([["Tại cơ sở"], ["Nơi khác đến"]])("is asked about beside the same of “%s”", (other) => {
    const table = rows(
      ["Tại địa phương", "Methadone"],
      ["Tại địa phương", "Tư vấn"],
      [other, "Methadone"],
      [other, "Tư vấn"],
    );
    expect(firstOf(table)).toEqual({});
    expect(asked(table).length).toBe(4);
    const totals = rows(
      ["Methadone", "Tại địa phương", "Tổng số"],
      ["Methadone", "Tại địa phương", "Nữ"],
      ["Methadone", other, "Tổng số"],
      ["Methadone", other, "Nữ"],
    );
    expect(firstOf(totals)).toEqual({});
  });

  it("says nothing beside other figures, or the same of last year", () => {
    expect(firstOf(rows(["Trên địa bàn", "NN có HSQL"], ["Kết quả", "Methadone"]))).toEqual({
      NN_HSQL: 30,
      MMT_DT: 25,
    });
    expect(firstOf(rows(["Trên địa bàn", "NN có HSQL"], ["Cùng kỳ năm trước", "NN có HSQL"]))).toEqual({ NN_HSQL: 30 });
  });
});
