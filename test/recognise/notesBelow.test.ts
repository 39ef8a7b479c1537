import { assessed, findingsIn, type Rows } from "../check/given";

const list = (...below: Rows): Rows => [
  ["BÁO CÁO NĂM 2024"],
  ["STT", "Đơn vị", "NN có HSQL", "CNBB", "MMT"],
  [1, "Xã Long Hòa", 20, 3, 1],
  [2, "Xã Long Thành", 15, 2, 1],
  ["", "Tổng cộng", 35, 5, 2],
  [],
  ["", "Ghi chú:"],
  ...below,
];
const unitsIn = (rows: Rows): readonly string[] => assessed(rows).submission.units.map(({ name }) => name);
const both = ["Xã Long Hòa", "Xã Long Thành"];

describe("a note with its number in a cell of its own, below the total", () => {
  it.each([
    "Số người chuyển đi:",
    "- Số người nghiện cùng kỳ năm 2023:",
    "Riêng Cơ sở cai nghiện ma túy tỉnh đang quản lý:",
  ])("is no unit and leaves the total as it is (%s)", (note) => {
    const rows = list(["", note, 3]);
    expect(unitsIn(rows)).toEqual(both);
    expect(findingsIn(rows)).toEqual(["warning unread-figures B8:C8"]);
  });

  it("is a unit where its name is one's", () => {
    expect(unitsIn(list(["", "Xã Long An:", 3]))).toHaveLength(3);
  });

  it("is asked about below a total that stands above the list", () => {
    const rows: Rows = [
      ["BÁO CÁO NĂM 2024"],
      ["STT", "Đơn vị", "NN có HSQL", "CNBB"],
      ["", "Tổng cộng", 38, 5],
      ["", "Số người vãng lai:", 3],
      [1, "Xã Long Hòa", 20, 3],
      [2, "Xã Long Thành", 15, 2],
    ];
    expect(findingsIn(rows)).toContain("error unknown-unit B4");
  });
});
