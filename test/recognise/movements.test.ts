import { assessed, findingsIn, type Rows } from "../check/given";

const form = (...more: Rows): Rows => [
  ["BÁO CÁO NĂM 2024"],
  ["Đơn vị: Xã An Lộc"],
  ["TT", "Nội dung", "Số lượng"],
  [1, "Người nghiện có hồ sơ quản lý", 20],
  [2, "Số người giảm trong kỳ", 3],
  ["-", "Đi cai nghiện bắt buộc", 2],
  ["-", "Chết", 1],
  ...more,
];

describe("people who leave the list for what the services count", () => {
  it("are asked about where nothing else gives that indicator", () => {
    expect([...assessed(form()).submission.columns.keys()]).toEqual(["NN_HSQL"]);
    expect(findingsIn(form())).toContain("warning ambiguous-column B6");
  });

  it("are no question where it is given elsewhere", () => {
    const rows = form([3, "Cai nghiện bắt buộc", 2]);
    expect(assessed(rows).submission.columns.get("CNBB")?.values[0]).toBe(2);
    expect(findingsIn(rows).join()).not.toMatch(/ambiguous|unmapped/);
  });
});
