import { assessed, findingsIn, type Rows } from "../check/given";

const wards = ["Xã An Lộc", "Xã An Bình", "Xã An Hải", "Xã An Khê"];

/** A table of codes, names and figures, and below it one without codes, whose figures stand where the names stood. */
const twoTables = (figures: readonly (string | number)[]): Rows => [
  ["", "Năm 2024"],
  ["", "Mã đơn vị", "Tên xã", "CNBB", "Tư vấn"],
  ...wards.map((ward, index) => ["", 26071 + index, ward, 5, 1]),
  ["", "2. Việc làm"],
  ["Đơn vị", "Tạo việc làm", "Vay vốn", "Cùng kỳ năm trước"],
  ...wards.map((ward, index) => [ward, 44, figures[index] ?? "", 9]),
];

describe("a table below another, its names in another column", () => {
  it.each([
    ["with what they count", ["13 người", 2, 3, 4]],
    ["left blank with dots", [2, "…", "–", 3]],
  ])("is told from it by its names: figures %s are none", (_, figures) => {
    expect([...assessed(twoTables(figures)).submission.columns.keys()]).toEqual(["CNBB", "DV_TUVAN", "VL_TAO", "VAY"]);
    expect(findingsIn(twoTables(figures)).join()).not.toContain("unknown-unit");
  });
});

describe("a table below whose names no word calls units", () => {
  const above: Rows = [
    ["6 tháng đầu năm 2024"],
    ["STT", "Đơn vị", "Người nghiện có HSQL", "CNBB"],
    [1, "Phường Tân Phong", 40, 5],
    [2, "Xã Trảng Dài", 30, 3],
  ];
  const total: Rows = [["", "Tổng cộng", 70, 8]];
  const below: Rows[] = [
    [
      ["STT", "Tên CLB", "Số thành viên", "Số buổi"],
      [1, "Hoàng Hôn", 30, 6],
    ],
    [
      ["STT", "Nguồn kinh phí", "Dự toán"],
      [1, "Trung ương", 50],
      [2, "Ngân sách", 9],
    ],
    [
      ["STT", "Cơ sở cai nghiện", "Số người"],
      ["", "", "Bắt buộc", "Tự nguyện"],
      [1, "Xuân Phú", 5, 4],
    ],
  ];

  it("is not read under the headings above it, but pointed at", () => {
    for (const rows of below) {
      for (const between of [total, [...total, []], [[]], [...total, [], ["II. Tình hình khác"]], []]) {
        const { submission } = assessed([...above, ...between, ...rows]);
        expect(submission.units.map(({ name }) => name)).toEqual(["Phường Tân Phong", "Xã Trảng Dài"]);
        const top = above.length + between.length + rows.findIndex(([first]) => first === 1) + 1;
        expect(findingsIn([...above, ...between, ...rows])).toEqual([
          expect.stringContaining(`warning unread-figures C${top}:`),
        ]);
      }
    }
  });

  it("is none where the headings are said again, or words stand beside a unit", () => {
    const next: Rows = [
      [3, "Long Bình", 5, 1],
      ["", "Tổng cộng", 75, 9],
    ];
    const again: Rows = [["STT", "", "Người nghiện có HSQL", "CNBB"]];
    expect(findingsIn([...above, [], ...again, ...next])).toEqual([]);
    const { units } = assessed([
      ...above,
      [],
      [3, "Tam Hòa", "chưa nộp", "đang rà soát"],
      [4, "Long Bình", 5, 1],
    ]).submission;
    expect(units.map(({ name }) => name)).toContain("Long Bình");
  });
});
