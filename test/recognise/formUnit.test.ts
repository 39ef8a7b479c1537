import { assessed, findingsIn, type Rows } from "../check/given";

const body: Rows = [
  ["Nội dung", "Số lượng"],
  ["Người nghiện có HSQL", 40],
  ["Số người được tư vấn", 20],
];
const unitsOf = (given: Parameters<typeof assessed>[0]): string[] =>
  assessed(given).submission.units.map(({ name }) => name);

describe("the unit a form is about", () => {
  it.each([
    ["UBND xã An Bình", "Kính gửi: UBND huyện Long Thành"],
    ["UBND xã An Bình", "Nơi nhận: Công an tỉnh Đồng Nai"],
    ["Đơn vị gửi báo cáo: UBND xã An Bình", "Đơn vị nhận báo cáo: UBND huyện Long Thành"],
    ["UBND huyện Long Thành", "UBND xã An Bình"],
    ["UBND huyện An Bình", "UBND xã An Bình"],
  ])("is who reports, never who is reported to (%s, %s)", (...lines) => {
    expect(unitsOf([...lines.map((line) => [line]), ["Quý I/2024"], ...body])).toEqual(["UBND xã An Bình"]);
  });

  it.each([
    "BÁO CÁO CỦA UBND XÃ AN BÌNH",
    "Kết quả cai nghiện trên địa bàn xã An Bình",
    "HỘI LHPN XÃ AN BÌNH",
    "BÁO CÁO CAI NGHIỆN XÃ AN BÌNH QUÝ I/2024",
    "Biểu tổng hợp của xã An Bình, huyện Long Thành",
  ])("may stand within a line of the title (%s)", (line) => {
    expect(unitsOf({ Sheet1: [[line], ["Quý I/2024"], ...body] }).map((name) => name.toLowerCase())).toEqual([
      "xã an bình",
    ]);
  });

  it("is a town called so for short, below a title about all communes", () => {
    const title = [["TẬP HỢP BÁO CÁO CÁC XÃ, THỊ TRẤN QUÝ I/2024"], [""], ["BÁO CÁO CỦA UBND TT AN BÌNH"]];
    expect(unitsOf({ Sheet1: [...title, ...body] })).toEqual(["TT AN BÌNH"]);
  });

  it("is the ward a title ends with, below the letterhead of its district", () => {
    const lines = ["UBND HUYỆN BA CHẼ", "SỐ LIỆU CAI NGHIỆN QUÝ II/2024 - THỊ TRẤN BA CHẼ"];
    expect(unitsOf([...lines.map((line) => [line]), ...body])).toEqual(["THỊ TRẤN BA CHẼ"]);
    expect(unitsOf([["UBND HUYỆN LONG ĐIỀN"], ["SỐ LIỆU QUÝ II/2024 - XÃ PHƯỚC TỈNH"], ...body])).toEqual([
      "XÃ PHƯỚC TỈNH",
    ]);
  });

  it.each([
    "(Kèm theo Công văn của UBND phường Xuân An)",
    "(số liệu không bao gồm phường Xuân An)",
    "BÁO CÁO TOÀN THÀNH PHỐ VÀ MÔ HÌNH ĐIỂM PHƯỜNG XUÂN AN",
  ])("is no ward that is only spoken of below the letterhead of its superior (%s)", (line) => {
    expect(unitsOf([["UBND THÀNH PHỐ LONG KHÁNH"], ["Quý I/2024"], [line], ...body])).toEqual([
      "UBND THÀNH PHỐ LONG KHÁNH",
    ]);
  });

  it.each([
    ["Xã:", "Thanh Xương"],
    ["Đơn vị:", "Xã Thanh Xương"],
  ])("may stand in the cell beside its label (%s)", (label, name) => {
    const form: Rows = [[label, name], ["Người báo cáo:", "Lò Văn Pó"], ["Quý I/2024"], ...body];
    expect(unitsOf({ Xa1: form })).toEqual(["Xã Thanh Xương"]);
    expect(unitsOf({ Xa1: [["Kính gửi:", "UBND xã Noong Hẹt"], ...form] })).toEqual(["Xã Thanh Xương"]);
  });

  it("is who reports, also where labels stand in cells of their own", () => {
    const cells: Rows = [
      ["Đơn vị báo cáo:", "Xã Thanh Xương"],
      ["Đơn vị nhận báo cáo:", "Xã Noong Hẹt"],
      ["Quý I/2024"],
    ];
    expect(unitsOf([...cells, ...body])).toEqual(["Xã Thanh Xương"]);
    expect(
      unitsOf([["Đơn vị báo cáo:", "Xã An Bình"], ["Địa điểm:", "Xã Noong Hẹt"], ["Quý I/2024"], ...body]),
    ).toEqual(["Xã An Bình"]);
  });

  it("is not what another label stands over", () => {
    const rows = (label: string, text: string): Rows => [
      [label, text],
      ["BÁO CÁO XÃ AN BÌNH"],
      ["Quý I/2024"],
      ...body,
    ];
    expect(unitsOf(rows("Ngày nhận báo cáo:", "Đơn vị báo cáo: Xã Thanh Xương"))).toEqual(["Xã Thanh Xương"]);
  });

  it("is its sheet's name, unless that is one any sheet may have", () => {
    const form: Rows = [["BÁO CÁO"], ["Quý I/2024"], ...body];
    expect(unitsOf({ "An Bình": form })).toEqual(["An Bình"]);
    for (const name of ["Sheet1", "Biểu 2", "Quý I", "Ví dụ"]) {
      expect(unitsOf({ [name]: form })).toEqual([]);
      expect(findingsIn({ [name]: form }).join()).toContain("error unknown-unit");
    }
  });

  it("is that of the form above where it goes on over a page", () => {
    const rows: Rows = [
      ["UBND xã An Bình"],
      ["Quý I/2024"],
      ...body,
      [],
      ["Nội dung", "Số lượng"],
      ["Cai nghiện bắt buộc", 4],
    ];
    expect(unitsOf(rows)).toEqual(["UBND xã An Bình"]);
    expect(assessed(rows).submission.columns.get("CNBB")?.values[0]).toBe(4);
  });
});

describe("the form that adds up those of the wards", () => {
  const form = (name: string, managed: number, advised: number): Rows => [
    [name],
    ["Quý I/2024"],
    ["Nội dung", "Số lượng"],
    ["Người nghiện có HSQL", managed],
    ["Số người được tư vấn", advised],
  ];
  const workbook = (name: string, advised: number): Record<string, Rows> => ({
    "An Bình": form("UBND xã An Bình", 40, 20),
    "Hòa An": form("UBND xã Hòa An", 30, 10),
    "Tổng hợp": form(name, 70, advised),
  });

  it.each(["UBND huyện Long Thành", "BIỂU TỔNG HỢP"])("is no unit, and is checked (%s)", (name) => {
    expect(unitsOf(workbook(name, 30))).toEqual(["UBND xã An Bình", "UBND xã Hòa An"]);
    expect(findingsIn(workbook(name, 30))).toEqual([]);
    expect(findingsIn(workbook(name, 31))).toEqual(["error total-mismatch Tổng hợp!B5"]);
  });

  it("is a unit among districts", () => {
    const districts = { A: form("UBND huyện Long Thành", 40, 20), B: form("UBND huyện Xuân Lộc", 30, 10) };
    expect(unitsOf(districts)).toHaveLength(2);
  });
});
