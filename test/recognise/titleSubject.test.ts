import { assessed, findingsIn, type Rows } from "../check/given";

const table = (title: string, ...heads: string[]): Rows => [
  [title],
  ["TT", "Đơn vị", ...heads],
  [1, "Phường Xuân An", ...heads.map((_, index) => 30 - 10 * index)],
  [2, "Phường Xuân Bình", ...heads.map((_, index) => 30 - 10 * index)],
];
const firstOf = (rows: Rows): Record<string, number | undefined> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, values[0]]));

describe("columns that only mean something under their title", () => {
  it("are everyone whose parts stand beside them", () => {
    const rows = table(
      "NGƯỜI NGHIỆN MA TÚY CÓ HỒ SƠ QUẢN LÝ QUÝ II/2024",
      "Tổng số",
      "Ngoài xã hội",
      "Cơ sở cai nghiện",
    );
    expect(firstOf(rows)).toEqual({ NN_HSQL: 30, NN_NGOAI: 20, NN_COSO: 10 });
  });

  it("are what the title is about", () => {
    const rows = table(
      "BIỂU 3: QUẢN LÝ SAU CAI NGHIỆN QUÝ II/2024",
      "Tổng số đang quản lý",
      "Mới trong kỳ",
      "Tái nghiện",
    );
    expect(firstOf(rows)).toEqual({ QLSC: 30, QLSC_MOI: 20, TAINGHIEN: 10 });
  });

  it("are so beside who is managed, whenever they happened", () => {
    const title = "KẾT QUẢ ĐIỀU TRỊ METHADONE NĂM 2023";
    const rows = table(title, "Người nghiện có hồ sơ", "Số người đang điều trị", "Số người mới điều trị trong năm");
    expect(firstOf(rows)).toEqual({ NN_HSQL: 30, MMT_DT: 20, MMT_MOI: 10 });
    expect(firstOf(table(title, "Người nghiện có hồ sơ", "Mới trong năm"))).toEqual({ NN_HSQL: 30 });
    const quarter = "BÁO CÁO BỆNH NHÂN ĐIỀU TRỊ METHADONE QUÝ I/2023";
    expect(firstOf(table(quarter, "Lũy tích BN đã điều trị", "Số BN đang điều trị đến cuối quý"))).toEqual({
      MMT_LT: 30,
      MMT_DT: 20,
    });
  });

  it.each([
    "SỐ NGƯỜI CAI NGHIỆN TỰ NGUYỆN TẠI CƠ SỞ – XÃ HỘI HÓA QUÝ II/2024",
    "CAI NGHIỆN BẮT BUỘC - THÀNH PHỐ GIAO NĂM 2024",
    "SỐ NGƯỜI NGHIỆN CÓ HỒ SƠ QUẢN LÝ - THÀNH PHỐ LONG KHÁNH QUẢN LÝ TẠI TRẠI GIAM QUÝ II/2024",
  ])("are not told by the first half of a title (%s)", (title) => {
    expect(firstOf(table(title, "Số người"))).toEqual({});
  });

  it("are so with the time in which they happened", () => {
    const rows = table(
      "BÁO CÁO ĐIỀU TRỊ METHADONE QUÝ II/2024",
      "Số bệnh nhân đang điều trị",
      "Số bệnh nhân mới trong quý",
    );
    expect(firstOf(rows)).toEqual({ MMT_DT: 30, MMT_MOI: 20 });
  });

  it("stay as they are in a table about other things too", () => {
    const rows = table("BIỂU 3: QUẢN LÝ SAU CAI NGHIỆN QUÝ II/2024", "Tổng số đang quản lý", "CNBB", "Tái nghiện");
    expect(firstOf(rows)).toEqual({ CNBB: 20, TAINGHIEN: 10 });
  });

  it("are not addicts where the title is about users", () => {
    const rows = table("NGƯỜI SỬ DỤNG TRÁI PHÉP CHẤT MA TÚY QUÝ II/2024", "Có mặt tại địa phương", "Vắng mặt");
    expect(firstOf(rows)).toEqual({ NSD_NGOAI: 30 });
    expect(findingsIn(rows)).toContain("warning ambiguous-column D2");
  });

  it("are not addicts in the part of a form that is about users", () => {
    const rows: Rows = [
      ["UBND PHƯỜNG XUÂN AN"],
      ["BÁO CÁO QUÝ II/2024"],
      ["A. NGƯỜI NGHIỆN MA TÚY"],
      ["TT", "Nội dung", "Số liệu"],
      [1, "Số người nghiện có hồ sơ quản lý", 30],
      [2, "Vắng mặt tại địa phương", 2],
      [],
      ["B. NGƯỜI SỬ DỤNG TRÁI PHÉP CHẤT MA TÚY"],
      ["TT", "Nội dung", "Số liệu"],
      [1, "Số người sử dụng có hồ sơ quản lý", 20],
      [2, "Vắng mặt tại địa phương", 4],
    ];
    expect(firstOf(rows)).toEqual({ NN_HSQL: 30, NN_VANG: 2, NSD_HSQL: 20 });
    expect(findingsIn(rows)).toContain("warning ambiguous-column B11");
  });
});
