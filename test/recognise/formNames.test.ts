import { assessed, findingsIn, type Rows } from "../check/given";

const form = (title: readonly string[], managed: number | "", reached: number | ""): Rows => [
  ...title.map((text) => [text]),
  ["TT", "Nội dung", "Số liệu"],
  [1, "Số người nghiện có HSQL", managed],
  [2, "Số người được tiếp cận dịch vụ", reached],
];
const unitsIn = (sheets: Readonly<Record<string, Rows>>): string[] =>
  assessed(sheets).submission.units.map(({ name }) => name);
const quarter = "BÁO CÁO QUÝ II/2024";

describe("the letterhead of the district over the forms of its wards", () => {
  const letterhead = ["UBND THÀNH PHỐ LONG KHÁNH", quarter];

  it.each([
    ["P. Xuân An", "P. Xuân Bình"],
    ["Xuân An", "Xuân Bình"],
  ])("names their superior: the wards are those of the sheets (%s, %s)", (first, second) => {
    const sheets = { [first]: form(letterhead, 25, 20), [second]: form(letterhead, 15, 14) };
    expect(unitsIn(sheets)).toEqual([first, second]);
  });

  it("names it above one alone as well", () => {
    expect(unitsIn({ "P. Xuân An": form(letterhead, 25, 20) })).toEqual(["P. Xuân An"]);
  });

  it("is the district's own form on a sheet that is no ward", () => {
    const own = { Sheet1: form(letterhead, 40, 34) };
    expect(unitsIn(own)).toEqual(["UBND THÀNH PHỐ LONG KHÁNH"]);
  });
});

describe("sheets called after their wards", () => {
  it.each([
    ["Nam Cao", "Quốc Tuấn"],
    ["Tiền An", "Vũ Ninh"],
    ["Bát Tràng", "Đa Tốn"],
  ])("are theirs though a name is near to other words (%s, %s)", (first, second) => {
    const sheets = { [first]: form([quarter], 25, 20), [second]: form([quarter], 15, 14) };
    expect(unitsIn(sheets)).toEqual([first, second]);
    expect(findingsIn(sheets).join()).not.toMatch(/other-subject|unknown-unit/);
  });
});

describe("a form that names nobody among others that do", () => {
  const wards = {
    "Xuân An": form(["UBND PHƯỜNG XUÂN AN", quarter], 25, 20),
    "Xuân Bình": form(["UBND PHƯỜNG XUÂN BÌNH", quarter], 15, 14),
  };

  it.each(["Biểu đồ", "In báo cáo", "Tính toán", "Số liệu chung"])("is no ward named “%s”", (sheet) => {
    const sheets = { ...wards, [sheet]: form([], 40, 34) };
    expect(unitsIn(sheets)).toEqual(["UBND PHƯỜNG XUÂN AN", "UBND PHƯỜNG XUÂN BÌNH"]);
    expect(findingsIn(sheets).join()).toMatch(/error unknown-unit/);
  });

  it("is the ward its sheet is called", () => {
    const sheets = { ...wards, "Phường Xuân Tân": form([quarter], 12, 9) };
    expect(unitsIn(sheets)).toContain("Phường Xuân Tân");
  });
});

describe("a form that only its sheet names, beside a list of the wards", () => {
  const list: Rows = [
    ["6 tháng đầu năm 2024"],
    ["STT", "Đơn vị", "Người nghiện có HSQL"],
    [1, "Phường Xuân An", 40],
    [2, "Phường Xuân Bình", 30],
  ];
  const form: Rows = [["6 tháng đầu năm 2024"], ["STT", "Chỉ tiêu", "Số liệu"], [1, "Người nghiện có HSQL", 40]];

  it.each(["BC Xuân An", "XuanAn", "Xuân An 6T", "Chị Hoa", "KQ chung"])(
    "is asked about unless it is one (%s)",
    (sheet) => {
      const sheets = { "Biểu 1": list, [sheet]: form };
      expect(assessed(sheets).submission.units).toHaveLength(2);
      expect(findingsIn(sheets)).toEqual([`error unknown-unit ${sheet}!B2`]);
    },
  );

  it.each(["Xuân An", "P. Xuân An"])("is the ward's of that name (%s)", (sheet) => {
    const sheets = { "Biểu 1": list, [sheet]: form };
    expect(assessed(sheets).submission.units).toHaveLength(2);
    expect(findingsIn(sheets)).toEqual([]);
  });
});
