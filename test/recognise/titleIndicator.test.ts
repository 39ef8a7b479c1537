import { assessed, findingsIn, type Rows } from "../check/given";

const table = (title: string, ...heads: string[]): Rows => [
  [title],
  ["TT", "Đơn vị", ...heads],
  [1, "Xã An Lộc", ...heads.map((_, index) => 6 - index)],
  [2, "Xã An Bình", ...heads.map((_, index) => 4 - index)],
];
const figuresIn = (rows: Rows): unknown[] =>
  [...assessed(rows).submission.columns].map(([id, { values }]) => [id, ...values]);

describe("an indicator that only the title names", () => {
  it.each([
    ["SỐ NGƯỜI NGHIỆN CÓ HỒ SƠ QUẢN LÝ NĂM 2024", "NN_HSQL"],
    ["THỐNG KÊ SỐ NGƯỜI NGHIỆN MA TÚY CÓ HỒ SƠ QUẢN LÝ TRÊN ĐỊA BÀN HUYỆN LONG THÀNH NĂM 2024", "NN_HSQL"],
    ["Biểu số 02: Tổng hợp kết quả cai nghiện bắt buộc 6 tháng đầu năm 2024", "CNBB"],
    ["2. Cai nghiện tự nguyện tại gia đình, cộng đồng năm 2024", "CN_GDCD"],
  ])("is that of a column that says nothing itself (%s)", (title, id) => {
    for (const head of ["Số lượng", "Số người", "Tổng số"]) {
      expect(figuresIn(table(title, head))).toEqual([[id, 6, 4]]);
      expect(findingsIn(table(title, head))).toEqual([]);
    }
  });

  it.each([[["Kế hoạch", "Thực hiện"]], [["Năm 2023", "Năm 2024"]]])("is that of what was done of %s", (heads) => {
    const rows = table("SỐ NGƯỜI CAI NGHIỆN BẮT BUỘC NĂM 2024", ...heads);
    expect(figuresIn(rows)).toEqual([["CNBB", 5, 3]]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it.each([
    ["TỔNG HỢP NGƯỜI NGHIỆN VÀ NGƯỜI SỬ DỤNG TRÁI PHÉP CHẤT MA TÚY NĂM 2024", "Số lượng"],
    ["BÁO CÁO KẾT QUẢ CÔNG TÁC CAI NGHIỆN MA TÚY VÀ QUẢN LÝ SAU CAI NĂM 2024", "Số lượng"],
    ["SỐ NGƯỜI CAI NGHIỆN BẮT BUỘC NĂM 2024", "Số lớp"],
    ["NGƯỜI NGHIỆN TẠI CÁC TRƯỜNG HỌC NĂM 2024", "Số người"],
  ])("is asked about where the title names several, or the column something else (%s: %s)", (title, head) => {
    expect(figuresIn(table(title, head))).toEqual([]);
    expect(findingsIn(table(title, head))).toContain("warning unmapped-column C2");
  });

  it("leaves columns alone that name one themselves", () => {
    const rows = table("SỐ NGƯỜI NGHIỆN CÓ HỒ SƠ QUẢN LÝ NĂM 2024", "CNBB", "Số lượng");
    expect(figuresIn(rows)).toEqual([["CNBB", 6, 4]]);
  });
});
