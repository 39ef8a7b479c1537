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
    ["Kỳ", "Quý I", "Quý II"],
    ["", "T5", "T6"],
    ["Nội dung", "Thực hiện 2023", "Thực hiện 2024"],
    ["Giới tính", "Nam", "Nữ"],
  ])(
    "are not read where they stand for several times or parts (%s: %s, %s); they are pointed at",
    (head, first, second) => {
      expect(read(table(head, first, second))).toEqual([]);
      expect(findingsIn(table(head, first, second)).join()).toMatch(/unread-figures \w3:E6/);
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
