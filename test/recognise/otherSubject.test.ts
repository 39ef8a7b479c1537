import { assessed, findingsIn, type Rows } from "../check/given";

const table = (title: string, head: string): Rows => [
  [title],
  ["(Quý I năm 2024)"],
  ["Đơn vị", head],
  ["Xã An Lộc", 5],
  ["Xã An Bình", 4],
];

describe("a table whose title says that its figures are others than its headings say", () => {
  it.each([
    "Biểu 3: Số người chưa được tiếp cận dịch vụ quý I/2024",
    "Số người nghiện tử vong",
    "Số liệu đối tượng nữ",
    "II. Người chưa thành niên",
    "Đối tượng vi phạm bị bắt",
    "Tổng hợp nhu cầu",
    "Kinh phí chi hỗ trợ",
    "Đội ngũ cán bộ",
  ])("is not read, and pointed at (%s)", (title) => {
    expect([...assessed(table(title, "CNBB")).submission.columns]).toEqual([]);
    expect(findingsIn(table(title, "CNBB"))).toContain("warning other-subject A3:B5");
  });

  it.each([
    ["Kinh phí hoạt động", "Kinh phí (triệu đồng)"],
    ["Đội ngũ cán bộ làm công tác cai nghiện", "Số tình nguyện viên"],
    ["Kết quả cai nghiện và kinh phí hỗ trợ", "CNBB"],
    ["Người nghiện, người chưa thành niên", "CNBB"],
    ["Số người nghiện được tiếp cận dịch vụ", "CNBB"],
    ["TỔNG HỢP NHU CẦU HỌC NGHỀ", "CNBB"],
    ["Số liệu người nghiện năm 2024", "CNBB"],
    ["Số người cai nghiện bắt buộc", "CNBB"],
  ])("is read where it mentions them among others, or the headings say the same (%s, %s)", (title, head) => {
    expect(findingsIn(table(title, head)).join()).not.toMatch(/other-subject/);
    expect([...assessed(table(title, head)).submission.columns.values()].map(({ values }) => [...values])).toEqual([
      [5, 4],
    ]);
  });
});
