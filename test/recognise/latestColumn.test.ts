import { assessed, findingsIn, type Rows } from "../check/given";

const form = (title: string, ...heads: string[]): Rows => [
  ["UBND PHƯỜNG BÀU SEN"],
  [title],
  ["TT", "Nội dung", ...heads],
  [1, "Tổng số người nghiện có hồ sơ quản lý", ...heads.map((_, index) => 30 + index)],
];
const managed = (rows: Rows): number | undefined => assessed(rows).submission.columns.get("NN_HSQL")?.values[0];

describe("of one thing at several times, a form is about the last", () => {
  it.each([
    ["SỐ LIỆU QUÝ II NĂM 2024", ["Quý I/2024", "Quý II/2024"], 31],
    ["SỐ LIỆU QUÝ II NĂM 2024", ["Quý II/2024", "Quý II/2023"], 30],
    ["SỐ LIỆU THÁNG 6 NĂM 2024", ["Tháng 5", "Tháng 6"], 31],
    ["SỐ LIỆU NĂM 2024", ["TH 2023", "KH 2024", "TH 2024"], 32],
    ["SỐ LIỆU NĂM 2024", ["2023", "2024"], 31],
    ["SỐ LIỆU QUÝ II NĂM 2024", ["Thực hiện quý I", "Thực hiện quý II", "So sánh"], 31],
    ["SỐ LIỆU QUÝ II NĂM 2024", ["Số quản lý đầu kỳ", "Số tăng", "Số giảm", "Số quản lý cuối kỳ"], 33],
    ["SỐ LIỆU QUÝ II NĂM 2024", ["Đầu năm", "Hiện nay"], 31],
  ])("%s: %p", (title, heads, value) => {
    expect(managed(form(title, ...heads))).toBe(value);
    expect(findingsIn(form(title, ...heads)).filter((finding) => !/missing|incomplete/.test(finding))).toEqual([]);
  });

  it.each([
    ["SỐ LIỆU QUÝ I NĂM 2024", ["Quý IV", "Quý I"]],
    ["SỐ LIỆU QUÝ I NĂM 2024", ["Tháng 1", "Tháng 2", "Cộng"]],
    ["SỐ LIỆU 6 THÁNG ĐẦU NĂM 2024", ["Quý I", "Quý II"]],
  ])("and asked about where that is not the time of its title, or cannot be told (%s: %p)", (title, heads) => {
    expect(managed(form(title, ...heads))).toBeUndefined();
    expect(findingsIn(form(title, ...heads)).join()).toMatch(/error form-columns|warning ambiguous-column/);
  });
});

describe("the whole year beside its parts", () => {
  it.each([[["Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm"]], [["6 tháng đầu năm", "6 tháng cuối năm", "Cả năm"]]])(
    "is what a form of the year is about (%s)",
    (heads) => {
      const figures = heads.map((_, index) => (index === heads.length - 1 ? 10 : index + 1));
      const rows: Rows = [
        ["UBND XÃ AN LỘC"],
        ["Báo cáo năm 2024"],
        ["TT", "Nội dung", ...heads],
        [1, "Cai nghiện bắt buộc", ...figures],
        [2, "Số người được tư vấn", ...figures],
      ];
      const { columns } = assessed(rows).submission;
      expect([...columns].map(([id, { values }]) => [id, values[0]])).toEqual([
        ["CNBB", 10],
        ["DV_TUVAN", 10],
      ]);
      expect(findingsIn(rows)).toEqual([]);
    },
  );
});
