import { findingsIn, type Rows } from "../check/given";

const form: Rows = [
  ["UBND XÃ AN LỘC"],
  ["Quý I/2024"],
  ["TT", "Nội dung", "Số lượng"],
  [1, "Người nghiện có HSQL", 30],
  [2, "Số người được tư vấn", 10],
];
const texts = (...lines: readonly string[]): Rows => [
  ["UBND XÃ AN BÌNH"],
  ["Quý I/2024"],
  ...lines.map((text) => [text]),
];

describe("figures told in texts", () => {
  it("are pointed at where a sheet tells nothing else, whether lines stand between them or not", () => {
    const lines = ["1. Số người nghiện có hồ sơ quản lý: 25 người", "2. Số người được tư vấn: 10 người"] as const;
    expect(findingsIn({ A: form, B: texts(...lines) })).toEqual(["warning unread-figures B!A3:A4"]);
    expect(findingsIn({ A: form, B: texts(lines[0], "", lines[1]) })).toHaveLength(2);
    expect(findingsIn({ A: form, B: texts("- CNBB: 03") })).toEqual(["warning unread-figures B!A3"]);
  });

  it("are none where the words name nothing that is counted", () => {
    const lines = ["Số: 62/BC-UBND", "Ngày báo cáo: 14/6/2024", "Trang: 1"];
    expect(findingsIn({ A: form, B: texts(...lines) })).toEqual([]);
  });

  it("are none beside a table, which they repeat", () => {
    expect(findingsIn({ A: [...form, [], ["Người nghiện có HSQL: 30 người"]] })).toEqual([]);
  });
});
