import { assessed, findingsIn, type Rows } from "../check/given";

/** Two units across the top, each with two columns of figures under headings of their own. */
const table = (first: string | number, second: string | number): Rows => [
  ["6 tháng đầu năm 2024"],
  ["Chỉ tiêu", "Xã An Lộc", "", "Xã An Bình", ""],
  ["", first, second, first, second],
  ["Số người nghiện có hồ sơ quản lý", 90, 31, 91, 12],
  ["Quản lý sau cai", 80, 7, 81, 4],
];
const read = (rows: Rows): readonly number[] => [...(assessed(rows).submission.columns.get("NN_HSQL")?.values ?? [])];

describe("a unit's name over several columns", () => {
  it.each([
    ["KH", "TH"],
    ["Cùng kỳ", "Kỳ này"],
    ["Nữ", "Tổng số"],
  ])("is about the one that says it counts (%s | %s)", (other, counts) => {
    expect(read(table(other, counts))).toEqual([31, 12]);
    expect(read(table(counts, other))).toEqual([90, 91]);
    expect(findingsIn(table(other, counts))).toEqual([]);
  });

  it.each([
    ["Nam", "Nữ"],
    ["", ""],
  ])("is about none where that cannot be told (%s | %s); the figures are pointed at", (first, second) => {
    expect(read(table(first, second))).toEqual([]);
    expect(findingsIn(table(first, second)).join()).toMatch(/(?:form-columns|unread-figures) \w\d:E5/);
  });

  it.each([
    ["2023", "2024"],
    [2023, 2024],
    ["6 tháng 2023", "6 tháng 2024"],
    ["Quý I", "6 tháng"],
  ])("is about that of the table's own time (%s | %s)", (before, own) => {
    expect(read(table(before, own))).toEqual([31, 12]);
    expect(findingsIn(table(before, own))).toEqual([]);
  });

  it("is asked about where both are parts of it", () => {
    expect(read(table("Quý I", "Quý II"))).toEqual([]);
    expect(findingsIn(table("Quý I", "Quý II"))).toContain("warning ambiguous-column A4");
  });

  it.each([
    ["Trong kỳ", "Lũy kế"],
    ["Thực hiện", "LK 6 tháng"],
  ])("is about all where they are parts of the year and their sum (%s | %s)", (part, sum) => {
    const rows: Rows = [
      ["Kết quả quý II/2024"],
      ["Chỉ tiêu", "Xã An Lộc", "", "Xã An Bình", ""],
      ["", part, sum, part, sum],
      ["Tiếp cận dịch vụ", 10, 32, 11, 25],
      ["Cai nghiện bắt buộc", 3, 5, 4, 9],
      ["Số người nghiện có hồ sơ quản lý", 40, 41, 30, 31],
    ];
    const { submission } = assessed(rows);
    expect([...(submission.columns.get("DV_TONG")?.values ?? [])]).toEqual([32, 25]);
    expect([...(submission.columns.get("CNBB")?.values ?? [])]).toEqual([3, 4]);
    expect(submission.columns.get("NN_HSQL")).toBeUndefined();
    expect(findingsIn(rows)).toEqual([
      "warning ambiguous-column A6",
      "warning ambiguous-column A6",
      "warning incomplete-base A4",
    ]);
  });

  it("is about none where the only column holds what is planned", () => {
    const rows = table("Kế hoạch", "").map((row) => row.filter((_, index) => index % 2 === 1 || index === 0));
    expect(read(rows)).toEqual([]);
  });
});

describe("names of wards without a type across the top", () => {
  const across = (heads: readonly string[], ...rows: Rows): Rows => [
    ["6 tháng đầu năm 2024"],
    ["STT", "Chỉ tiêu", ...heads],
    ...rows,
  ];
  const unitsIn = (rows: Rows): readonly string[] => assessed(rows).submission.units.map(({ name }) => name);

  it("are units where a total beside them adds them up", () => {
    const rows = (total: number): Rows =>
      across(
        ["Tân Phong", "Trảng Dài", "Cộng"],
        [1, "Người nghiện có HSQL", 40, 30, total],
        [2, "CNBB", 3, 2, 5],
        [3, "Quản lý sau cai", 1, 1, 2],
      );
    expect(unitsIn(rows(70))).toEqual(["Tân Phong", "Trảng Dài"]);
    expect(findingsIn(rows(70))).toEqual([]);
    expect(findingsIn(rows(71))).toEqual(["error total-mismatch E3"]);
    const above = across(
      ["Toàn thành phố", "Chia ra", ""],
      ["", "", "", "Tân Phong", "Trảng Dài"],
      [1, "Người nghiện có HSQL", 70, 40, 30],
      [2, "CNBB", 5, 3, 2],
    );
    expect(unitsIn(above)).toEqual(["Tân Phong", "Trảng Dài"]);
    expect(findingsIn(above)).toEqual([]);
  });

  it("may be typed with any apostrophe", () => {
    const rows = across(
      ["Ea H’leo", "Cư Mốt", "Ea H'Wy", "Cộng"],
      [1, "Người nghiện có HSQL", 4, 3, 2, 9],
      [2, "CNBB", 1, 2, 0, 3],
    );
    expect(unitsIn(rows)).toEqual(["Ea H’leo", "Cư Mốt", "Ea H'Wy"]);
  });

  it("may be that of an institution as well", () => {
    const rows = across(
      ["Trung Tâm", "Pú Trạng", "Tân An", "Tổng"],
      [1, "Người nghiện có HSQL", 4, 3, 2, 9],
      [2, "CNBB", 1, 2, 0, 3],
    );
    expect(unitsIn([["UBND THỊ XÃ NGHĨA LỘ"], ...rows])).toEqual(["Trung Tâm", "Pú Trạng", "Tân An"]);
  });

  it("are pointed at beside a total where one of them is no name", () => {
    const rows = across(["Tân Lập", "ea h.leo", "Cộng"], [1, "Người nghiện có HSQL", 4, 3, 7], [2, "CNBB", 1, 2, 3]);
    expect(findingsIn(rows).filter((found) => found.startsWith("warning unread-figures"))).toEqual([
      "warning unread-figures C3:C4",
      "warning unread-figures D3:D4",
    ]);
  });

  it("may be short where the total takes them in among others that are surely names", () => {
    const rows = across(
      ["Chờ", "Tam Đa", "Yên Trung", "Thụy Hòa", "Cộng"],
      [1, "Người nghiện có HSQL", 4, 3, 2, 5, 14],
      [2, "CNBB", 1, 2, 0, 1, 4],
    );
    expect(unitsIn(rows)).toEqual(["Chờ", "Tam Đa", "Yên Trung", "Thụy Hòa"]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("are none where they may be parts of another kind", () => {
    const rows = across(["Công an", "Y tế", "Cộng"], [1, "Người nghiện có HSQL", 40, 30, 70], [2, "CNBB", 3, 2, 5]);
    expect(unitsIn([["UBND phường Tân Phong"], ...rows])).toEqual(["UBND phường Tân Phong"]);
  });
});

describe("names without a type across the top", () => {
  const across = (...names: readonly string[]): Rows => [
    ["6 tháng đầu năm 2024"],
    ["TT", "Chỉ tiêu", ...names],
    [1, "Số người nghiện có hồ sơ quản lý", 85, 96, 107],
    [2, "Quản lý sau cai", 8, 9, 10],
  ];

  it("are units where nothing else stands beside them", () => {
    const rows = across("Xuân An", "Xuân Bình", "Phú Bình");
    expect(read(rows)).toEqual([85, 96, 107]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it.each([
    ["Công An", "Y Tế", "Lao Động"],
    ["Xuân An", "Xuân Bình", "khác"],
    ["Bắt buộc", "Tự nguyện", "Gia đình"],
  ])("are none where they are offices, kinds or among other words (%s, %s, %s)", (...names) => {
    expect(read(across(...names))).toEqual([]);
    expect(findingsIn(across(...names)).join()).toMatch(/form-columns|unread-figures|-column/);
  });
});
