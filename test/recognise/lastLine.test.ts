import { findingsIn } from "../check/given";

describe("the last line of a list", () => {
  it("is a unit's though nobody knows its name and its only entry is no figure", () => {
    const rows = [
      ["6 tháng đầu năm 2024"],
      ["STT", "Đơn vị", "CNBB", "Quản lý sau cai"],
      [1, "An Sơn", 3, 1],
      [2, "Bình Khê", 2, 4],
      [3, "Bình Thành", "", "k có số"],
      ["", "Tổng cộng", 5, 5],
    ];
    expect(findingsIn(rows)).toContain("error not-a-number D5 Bình Thành");
  });
});
