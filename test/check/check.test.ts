import { rules } from "../../src/check/check";
import { assessed, findingsIn, type Rows } from "./given";

const rows: Rows = [
  ["Quý I năm 2024"],
  [
    "Đơn vị",
    "Người nghiện có HSQL",
    "Người sử dụng có HSQL",
    "Số người được tiếp cận dịch vụ",
    "Tổng số người quản lý",
  ],
  ["Xã An Lộc", 12, 8, 21, 20],
  ["Xã Bình Minh", 6, "x", 2, 6],
  ["Xã Cẩm Sơn", 4, 4, 4, 9],
  ["Tổng cộng", 21, 12, 27, 35],
];

describe("check", () => {
  it("finds everything at once, errors first, else in the order of the rules", () => {
    expect(findingsIn(rows)).toEqual([
      "error not-a-number C4 Xã Bình Minh",
      "error rate-over-100 D3 Xã An Lộc",
      "error total-mismatch B6",
      "warning parts-mismatch E5 Xã Cẩm Sơn",
    ]);
  });

  it("adds nothing to a sum over a cell that already has an error", () => {
    expect(findingsIn(rows)).not.toContain("error total-mismatch D6");
    expect(findingsIn(rows)).not.toContain("error total-mismatch C6");
  });

  it("says nothing of a sound workbook", () => {
    expect(findingsIn([...rows.slice(0, 2), ["Xã An Lộc", 12, 8, 20, 20], ["Tổng cộng", 12, 8, 20, 20]])).toEqual([]);
  });

  it("names every rule once", () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
});

describe("what other checks of the workbook say beside the rules", () => {
  const links: Rows = [
    ["Quý I năm 2024"],
    ["Đơn vị", "Quản lý sau cai"],
    ["Xã An Lộc", { value: 12, formula: "='[quy1.xlsx]Biểu'!B3" }],
    ["Xã Bình Minh", { value: 8, formula: "='[quy1.xlsx]Biểu'!B4" }],
    ["Tổng cộng", { value: 20, formula: "=SUM(B3:B4)" }],
  ];

  it("a formula that reads another workbook is a warning, once a file, and its value counts", () => {
    expect(findingsIn(links)).toEqual(["warning external-link B3"]);
    expect([...(assessed(links).submission.columns.get("QLSC")?.values ?? [])]).toEqual([12, 8]);
  });

  const people: Rows = [
    ["Quý I năm 2024"],
    ["Đơn vị", "Quản lý sau cai", "Họ và tên người phụ trách", "Số CCCD"],
    ["Xã An Lộc", 12, "Nguyễn Văn A", "079012345678"],
    ["Xã Bình Minh", 8, "Trần Thị B", "079087654321"],
  ];

  it("columns of personal data are warned about, and nothing of them is copied anywhere", () => {
    const copied = JSON.stringify(assessed(people), (_, value: unknown) =>
      value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
    );
    expect(findingsIn(people)).toContain("warning personal-data D2");
    expect(copied).not.toMatch(/Nguyễn Văn A|Trần Thị B|0790/);
  });
});
