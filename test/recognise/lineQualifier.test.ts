import { assessed, findingsIn, type Rows } from "../check/given";

const read = (rows: Rows, id = "CNBB"): readonly number[] => [
  ...(assessed(rows).submission.columns.get(id)?.values ?? []),
];
/** Two units with two lines each, told apart by `first` and `second`. */
const table = (head: string, first: string | number, second: string | number): Rows => [
  ["6 tháng đầu năm 2024"],
  ["STT", "Đơn vị", head, "CNBB", "Quản lý sau cai"],
  [1, "Xã An Lộc", first, 90, 80],
  ["", "", second, 31, 7],
  [2, "Xã An Bình", first, 91, 81],
  ["", "", second, 12, 4],
];

describe("several lines of a unit", () => {
  it.each([
    ["Nội dung", "Kế hoạch", "Thực hiện"],
    ["", "KH", "TH"],
    ["", "KH năm", "Kết quả"],
    ["", "Cùng kỳ năm trước", "Kỳ này"],
    ["Nội dung", "Chỉ tiêu giao", "Kết quả"],
  ])("are read by the one that says what was done (%s: %s, %s)", (head, other, done) => {
    expect(read(table(head, other, done))).toEqual([31, 12]);
    expect(findingsIn(table(head, other, done))).toEqual([]);
    expect(read(table(head, done, other))).toEqual([90, 91]);
  });

  it.each([
    ["Năm", 2023, 2024],
    ["Kỳ báo cáo", "6T/2023", "6T/2024"],
    ["Nội dung", "Thực hiện 2023", "Thực hiện 2024"],
  ])("are read by the one of the table's time (%s: %s, %s)", (head, before, now) => {
    expect(read(table(head, before, now))).toEqual([31, 12]);
    expect(findingsIn(table(head, before, now))).toEqual([]);
    expect(read(table(head, now, before))).toEqual([90, 91]);
  });

  it.each([
    ["Kỳ", "Quý I", "Quý II"],
    ["", "T5", "T6"],
    ["Tháng", 5, 6],
    ["Thời điểm", "31/12/2023", "15/6/2024"],
    ["Giới tính", "Nam", "Nữ"],
  ])(
    "are not read where they stand for other times or parts (%s: %s, %s); they are pointed at",
    (head, first, second) => {
      expect(read(table(head, first, second))).toEqual([]);
      expect(findingsIn(table(head, first, second)).join()).toMatch(/unread-figures \w3:E6|\w+-column D2/);
    },
  );

  it("belong with their number, which stands beside the name only, to either of two tables side by side", () => {
    const lines = (...wards: readonly string[]): Rows =>
      wards.flatMap((ward, index) => [
        [index + 1, ward, "Số kỳ trước", 90, 80],
        ["", "", "Số kỳ này", 31, 7],
      ]);
    const heads: Rows = [
      ["", "", "", "Cai nghiện mới", ""],
      ["STT", "Đơn vị", "", "Bắt buộc", "Tại gia đình"],
      ["A", "B", 1, 2, 3],
    ];
    const left = [...heads, ...lines("Xã An Lộc", "Xã An Bình")];
    const right = [...heads, ...lines("Xã An Hải", "Xã An Khê")];
    const beside = left.map((row, index) => [...row, "", ...(right[index] ?? [])]);
    expect(findingsIn([["6 tháng đầu năm 2024"], ...beside])).toEqual([]);
  });
});

describe("lines of a unit told apart by words of their own", () => {
  const lines = (title: string, head: string, ...words: readonly string[]): Rows => [
    [title],
    ["STT", "Đơn vị", "Diễn biến", head],
    ...["Xã An Lộc", "Xã An Bình"].flatMap((name, unit): Rows =>
      words.map((word, index) => [index === 0 ? unit + 1 : "", index === 0 ? name : "", word, 10 * (unit + 1) + index]),
    ),
  ];
  const quarter = "Số liệu quý II/2024";

  it.each([
    ["Đầu kỳ", "Cuối kỳ"],
    ["Quý trước", "Quý này"],
    ["Kế hoạch", "Quý này"],
  ])("are read by the one that is clear (%s, %s)", (before, now) => {
    const rows = lines(quarter, "Người nghiện có HSQL", before, now);
    expect(read(rows, "NN_HSQL")).toEqual([11, 21]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("are asked about where one is known to be another and the other is not known", () => {
    const rows = lines(quarter, "Người nghiện có HSQL", "Giao", "Đạt");
    expect(read(rows, "NN_HSQL")).toEqual([]);
    expect(findingsIn(rows)).toContain("warning ambiguous-column D2");
  });

  it.each([
    ["Mức một", "Mức hai"],
    ["Dưới 18", "18-30", "Trên 30"],
  ])("are all asked about where none is (%s, %s)", (...words) => {
    const rows = lines(quarter, "Người nghiện có HSQL", ...words);
    expect(read(rows, "NN_HSQL")).toEqual([]);
    expect(findingsIn(rows).filter((found) => found.includes("column D2"))).toHaveLength(words.length);
  });

  it("are not taken for addicts where they are of users", () => {
    const rows = lines(quarter, "Người nghiện có HSQL", "Người sử dụng", "Người nghiện");
    expect(read(rows, "NN_HSQL")).toEqual([11, 21]);
    expect(findingsIn(rows)).toEqual(["warning ambiguous-column D2"]);
  });

  it("are the sum since New Year of people counted once, and of the period where others add up", () => {
    expect(read(lines(quarter, "Tiếp cận dịch vụ", "Trong kỳ", "Lũy kế"), "DV_TONG")).toEqual([11, 21]);
    expect(read(lines(quarter, "CNBB", "Trong kỳ", "Lũy kế"))).toEqual([10, 20]);
    expect(read(lines("6 tháng đầu năm 2024", "CNBB", "Trong tháng", "Lũy kế"))).toEqual([11, 21]);
  });

  it("may be missing for some units", () => {
    const rows: Rows = [
      [quarter],
      ["STT", "Đơn vị", "Diễn biến", "Người nghiện có HSQL"],
      [1, "Xã An Lộc", "Đầu kỳ", 40],
      ["", "", "Cuối kỳ", 42],
      [2, "Xã An Bình", "Cuối kỳ", 30],
      ["", "Tổng cộng", "Đầu kỳ", 40],
      ["", "", "Cuối kỳ", 72],
    ];
    expect(read(rows, "NN_HSQL")).toEqual([42, 30]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("are pointed at where one says it twice", () => {
    const rows = lines(quarter, "Người nghiện có HSQL", "Tốt", "Tốt");
    expect(read(rows, "NN_HSQL")).toEqual([]);
    expect(findingsIn(rows).join()).toMatch(/unread-figures D3:D6/);
  });
});

describe("signs below an indicator", () => {
  const rows = (first: string): Rows => [
    ["Năm 2024"],
    ["STT", "Đơn vị", "CNBB", "CNTN", "MMT"],
    [1, "Xã Long Hòa", first, 4, 5],
    [2, "Xã Long Thành", 3, 2, 1],
  ];

  it.each(["-", "--", "---", "- -", "(-)", "-/-"])("are nil, and the unit's other figures stay (%s)", (first) => {
    expect(read(rows(first))).toEqual([0, 3]);
    expect(read(rows(first), "MMT_DT")).toEqual([5, 1]);
    expect(findingsIn(rows(first))).toEqual([]);
  });

  it.each(["+", "%", "+/-"])("are asked about where they say nothing (%s)", (first) => {
    expect(read(rows(first), "MMT_DT")).toEqual([5, 1]);
    expect(findingsIn(rows(first))).toEqual(["error not-a-number C3 Xã Long Hòa"]);
  });
});
