import { assessed, findingsIn, type Rows } from "../check/given";

/** Eight of ten people reached, of twelve planned; the last column states 67 %. */
const table = (other: string): Rows => [
  ["Quý I năm 2024"],
  ["Đơn vị", "Người nghiện có HSQL", "NSD có HSQL", "Số người được tiếp cận dịch vụ", "", ""],
  ["", "", "", other, "Thực hiện", "Tỷ lệ %"],
  ...["Xã An Lộc", "Xã An Bình", "Xã An Hải"].map((ward) => [ward, 7, 3, 12, 8, 67]),
];
const mismatches = (rows: Rows): string[] => findingsIn(rows).filter((finding) => finding.includes("rate-mismatch"));
const figuresIn = (rows: Rows): unknown[] =>
  [...assessed(rows).submission.columns].map(([id, { values }]) => [id, ...values]);

describe("a rate below those reached", () => {
  it.each(["Kế hoạch", "KH", "Chỉ tiêu giao", "Cùng kỳ năm trước"])("is of what stands beside them (%s)", (other) => {
    expect(mismatches(table(other))).toEqual([]);
  });

  it("is of those managed where nothing else stands beside them", () => {
    expect(mismatches(table("Trong đó nữ"))).toHaveLength(3);
  });
});

describe("a plan or an earlier time beside the figure it is set against", () => {
  it.each([
    ["Kế hoạch", "Thực hiện"],
    ["KH năm 2024", "TH"],
    ["Chỉ tiêu giao", "Thực hiện"],
    ["Cùng kỳ năm trước", "Thực hiện"],
    ["Năm 2023", "Năm 2024"],
  ])("is no question (%s | %s)", (other, done) => {
    const rows: Rows = [
      ["Năm 2024"],
      ["Đơn vị", "Cai nghiện bắt buộc", ""],
      ["", other, done],
      ["Xã An Lộc", 5, 4],
      ["Xã An Bình", 3, 2],
    ];
    expect(figuresIn(rows)).toEqual([["CNBB", 4, 2]]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("is no question below “Kỳ trước (Quý I/2024)” where the same stands below “Kỳ này”", () => {
    const rows: Rows = [
      ["Quý II năm 2024"],
      ["Đơn vị", "Kỳ trước (Quý I/2024)", "", "Kỳ này (Quý II/2024)", ""],
      ["", "Người nghiện có HSQL", "Trong đó: tại CSCN", "Người nghiện có HSQL", "Trong đó: tại CSCN"],
      ["Xã An Lộc", 45, 14, 44, 13],
      ["Xã An Bình", 33, 12, 35, 11],
    ];
    expect(figuresIn(rows)).toEqual([
      ["NN_HSQL", 44, 35],
      ["NN_COSO", 13, 11],
    ]);
    expect(findingsIn(rows).filter((finding) => finding.includes("column"))).toEqual([]);
  });

  it.each(["Kế hoạch", "KH CNBB", "Cùng kỳ năm 2023", "CNBB cùng kỳ"])("is none in one row either (%s)", (other) => {
    const rows: Rows = [["Năm 2024"], ["Đơn vị", other, "CNBB"], ["Xã An Lộc", 5, 4], ["Xã An Bình", 3, 2]];
    expect(figuresIn(rows)).toEqual([["CNBB", 4, 2]]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it.each([
    ["KH QLSC", "CNBB"],
    ["Kế hoạch vốn", "CNBB"],
    ["Năm 2025", "CNBB"],
  ])("is asked about where nothing stands beside it (%s | %s)", (other, done) => {
    const rows: Rows = [["Năm 2024"], ["Đơn vị", other, done], ["Xã An Lộc", 5, 4], ["Xã An Bình", 3, 2]];
    expect(figuresIn(rows)).toEqual([["CNBB", 4, 2]]);
    expect(findingsIn(rows)).toEqual(["warning unmapped-column B2"]);
  });

  it("is asked about where both columns are of other years", () => {
    const rows: Rows = [
      ["Năm 2024"],
      ["Đơn vị", "QLSC", "Cai nghiện bắt buộc", ""],
      ["", "", "Năm 2022", "Năm 2023"],
      ["Xã An Lộc", 1, 5, 4],
      ["Xã An Bình", 2, 3, 2],
    ];
    expect(figuresIn(rows)).toEqual([["QLSC", 1, 2]]);
    expect(findingsIn(rows)).toHaveLength(2);
  });
});

describe("a form with the same of two years", () => {
  const form = (title: string, before: string, now: string): Rows => [
    [title],
    ["Đơn vị: Xã An Lộc"],
    ["TT", "Nội dung", before, now, "Tăng/giảm"],
    [1, "Người nghiện có hồ sơ quản lý", 20, 25, 5],
    [2, "Quản lý sau cai", 4, 3, -1],
  ];

  it.each([
    ["BÁO CÁO NĂM 2024", "Năm 2023", "Năm 2024"],
    ["BÁO CÁO 6 THÁNG ĐẦU NĂM 2024", "6 tháng 2023", "6 tháng 2024"],
    ["BÁO CÁO KẾT QUẢ", "Năm 2023", "Năm 2024"],
    ["BÁO CÁO KẾT QUẢ", "Quý I/2023", "Quý I/2024"],
  ])("is read from the later (%s: %s | %s)", (title, before, now) => {
    expect(figuresIn(form(title, before, now))).toEqual([
      ["NN_HSQL", 25],
      ["QLSC", 3],
    ]);
    expect(assessed(form(title, before, now)).submission.period?.year).toBe(2024);
    expect(findingsIn(form(title, before, now)).filter((finding) => !finding.startsWith("warning missing"))).toEqual(
      [],
    );
  });

  it("is asked about where the title names another year", () => {
    const rows = form("BÁO CÁO NĂM 2023", "Năm 2023", "Năm 2024");
    expect(figuresIn(rows)).toEqual([]);
    expect(findingsIn(rows)).toContain("warning ambiguous-column B4");
  });
});
