import { looksLikeUnit, parseUnitName, unitLevelOf, type UnitType } from "../../src/recognise/units/unitName";

type Spelled = readonly [text: string, type: UnitType | null, key: string];

const spelled: readonly Spelled[] = [
  ["Phường Xuân An", "phuong", "xuân an"],
  ["phường xuân an", "phuong", "xuân an"],
  ["PHƯỜNG XUÂN AN", "phuong", "xuân an"],
  ["P. Xuân An", "phuong", "xuân an"],
  ["P.Xuân An", "phuong", "xuân an"],
  ["P Xuân An", "phuong", "xuân an"],
  ["p. xuân an", "phuong", "xuân an"],
  ["Ph. Xuân An", "phuong", "xuân an"],
  ["PhườngXuân An", "phuong", "xuân an"],
  ["Phừơng Xuân An", "phuong", "xuân an"],
  ["Phường: Xuân An", "phuong", "xuân an"],
  ["  Phường\u00a0Xuân  An ", "phuong", "xuân an"],
  ["Phường Xuân An.", "phuong", "xuân an"],
  ["- Phường Xuân An;", "phuong", "xuân an"],
  ["* Phường Xuân An (*)", "phuong", "xuân an"],
  ["1. Phường Xuân An", "phuong", "xuân an"],
  ["01) P.Xuân An", "phuong", "xuân an"],
  ["4 Phường Xuân An", "phuong", "xuân an"],
  ["IV. Phường Xuân An", "phuong", "xuân an"],
  ["a) Phường Xuân An", "phuong", "xuân an"],
  ["4. Xuân An", null, "xuân an"],
  ["UBND phường Xuân An", "phuong", "xuân an"],
  ["UBND PHƯỜNG XUÂN AN", "phuong", "xuân an"],
  ["UBND P.Xuân An", "phuong", "xuân an"],
  ["UBND: Phường Xuân An", "phuong", "xuân an"],
  ["UBND Xuân An", null, "xuân an"],
  ["Ủy ban nhân dân phường Xuân An", "phuong", "xuân an"],
  ["Uỷ ban nhân dân phường Xuân An", "phuong", "xuân an"],
  ["ỦY BAN NHÂN DÂN XÃ BÌNH LỘC", "xa", "bình lộc"],
  ["Công an phường Xuân An", "phuong", "xuân an"],
  ["CAP Xuân An", null, "xuân an"],
  ["CA xã Bình Lộc", "xa", "bình lộc"],
  ["Trạm Y tế xã Bình Lộc", "xa", "bình lộc"],
  ["Đơn vị báo cáo: Phường Xuân An", "phuong", "xuân an"],
  ["Đơn vị: UBND xã Bình Lộc", "xa", "bình lộc"],
  ["Xuân An", null, "xuân an"],
  ["Xuân Hoà (2)", null, "xuân hoà"],
  ["P.Xuân Hòa", "phuong", "xuân hoà"],
  ["Phường Xuân Hoà", "phuong", "xuân hoà"],
  ["Phường Xuân Hòa".normalize("NFD"), "phuong", "xuân hoà"],
  ["Xã Bình Lộc", "xa", "bình lộc"],
  ["X. Bình Lộc", "xa", "bình lộc"],
  ["x.Bình Lộc", "xa", "bình lộc"],
  ["X Bình Lộc", "xa", "bình lộc"],
  ["X. Xã Bình Lộc", "xa", "bình lộc"],
  ["Thị trấn Sóc Sơn", "thiTran", "sóc sơn"],
  ["TT Sóc Sơn", "thiTran", "sóc sơn"],
  ["TT. Sóc Sơn", "thiTran", "sóc sơn"],
  ["TT.Sóc Sơn", "thiTran", "sóc sơn"],
  ["T.T Sóc Sơn", "thiTran", "sóc sơn"],
  ["Sóc Sơn (TT)", "thiTran", "sóc sơn"],
  ["Huyện Sóc Sơn", "huyen", "sóc sơn"],
  ["H. Sóc Sơn", "huyen", "sóc sơn"],
  ["H Sóc Sơn", "huyen", "sóc sơn"],
  ["H Bông", null, "h bông"],
  ["II. HUYỆN SÓC SƠN", "huyen", "sóc sơn"],
  ["UBND huyện Sóc Sơn", "huyen", "sóc sơn"],
  ["Thành phố Long Khánh", "thanhPho", "long khánh"],
  ["TP. Long Khánh", "thanhPho", "long khánh"],
  ["TP Long Khánh", "thanhPho", "long khánh"],
  ["Tp.Long Khánh", "thanhPho", "long khánh"],
  ["TX. Sơn Tây", "thiXa", "sơn tây"],
  ["Thị xã Sơn Tây", "thiXa", "sơn tây"],
  ["Quận Hà Đông", "quan", "hà đông"],
  ["Q. Hà Đông", "quan", "hà đông"],
  ["Tỉnh Đồng Nai", "tinh", "đồng nai"],
  ["Đặc khu Côn Đảo", "dacKhu", "côn đảo"],
  ["Phường 1", "phuong", "1"],
  ["Phường 01", "phuong", "1"],
  ["P.01", "phuong", "1"],
  ["P. 1", "phuong", "1"],
  ["P1", "phuong", "1"],
  ["F.1", "phuong", "1"],
  ["Quận 10", "quan", "10"],
  ["Xã Bàu Hàm 2", "xa", "bàu hàm 2"],
  ["Phường Phan Rang - Tháp Chàm", "phuong", "phan rang-tháp chàm"],
  ["Xã Ea H’leo", "xa", "ea h'leo"],
  ["Phuong Xuan An", "phuong", "xuan an"],
  ["UBND PHUONG XUAN AN", "phuong", "xuan an"],
  ["xa Binh Loc", "xa", "binh loc"],
  ["TP Long Khanh", "thanhPho", "long khanh"],
  // Beginnings that are no type.
  ["Xá Lợi", null, "xá lợi"],
  ["Phương Liên", null, "phương liên"],
  ["Quan Hóa", null, "quan hoá"],
  ["QLSC", null, "qlsc"],
  ["Ca Thành", null, "ca thành"],
  ["Tổ dân phố", null, "tổ dân phố"],
];

describe("parseUnitName", () => {
  it.each(spelled)("takes %j apart", (text, type, key) => {
    expect(parseUnitName(text)).toMatchObject({ type, key });
  });

  it("keeps the name as typed beside the key", () => {
    expect(parseUnitName("1. UBND P.XUÂN HÒA (*)").name).toBe("XUÂN HÒA");
  });

  it("keeps apart what only marks or one letter tell apart", () => {
    const keys = ["Xuân An", "Xuân Tân", "Minh Quán", "Minh Quân", "Phù Linh", "Phú Minh", "Sa Pa", "Sa Pả"].map(
      (name) => parseUnitName(`Xã ${name}`).key,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ["Phường Xuân An, TP. Long Khánh", "TP. Long Khánh"],
    ["UBND PHƯỜNG XUÂN AN THÀNH PHỐ LONG KHÁNH", "THÀNH PHỐ LONG KHÁNH"],
    ["Xuân An - thành phố Long Khánh", "thành phố Long Khánh"],
    ["Phường Xuân An (TP Long Khánh)", "TP Long Khánh"],
    ["Phường Xuân An", null],
    ["Phường Xuân An (xã Xuân An trước đây)", null],
  ])("finds the superior named in %j", (text, within) => {
    const parsed = parseUnitName(text);
    expect(parsed.key).toBe("xuân an");
    expect(parsed.within).toBe(within);
  });

  it("tells notes that narrow a line down from those that do not", () => {
    const narrowed = ["Phường An (cũ)", "Phường An (một phần)", "Phường An (không kể trại giam)", "Phường An (nữ"];
    const whole = ["Phường An (2)", "Phường An (*)", "Phường An (không có người nghiện)", "Phường An"];
    expect(narrowed.map((text) => parseUnitName(text).narrowed)).toEqual([true, true, true, true]);
    expect(whole.map((text) => parseUnitName(text).narrowed)).toEqual([false, false, false, false]);
  });
});

describe("looksLikeUnit", () => {
  it.each(spelled.filter(([, type]) => type !== null).map(([text]) => [text]))("takes %j for a unit", (text) => {
    expect(looksLikeUnit(text)).toBe(true);
  });

  it("does not trust small letters without marks, which are ordinary words as often as a name", () => {
    expect(looksLikeUnit("quan doi")).toBe(false);
    expect(looksLikeUnit("phuong xuan an")).toBe(false);
  });

  it.each([
    "",
    "Phường",
    "Xã",
    "TT",
    "STT",
    "TP",
    "UBND",
    "UBND TỈNH",
    "Phường, xã",
    "Phường/xã",
    "Xã/thị trấn",
    "Xã, phường, thị trấn",
    "Phường xã",
    "Quận/huyện",
    "Tên phường",
    "Tên xã, thị trấn",
    "Tổ dân phố",
    "Tổng cộng",
    "Toàn thành phố",
    "Toàn huyện",
    "Xuân An",
    "Long Khánh",
    "TT 06",
    "TT 05/2011",
    "Q1",
    "Q3/2019",
    "Q. III",
    "Quý III",
    "QLSC",
    "Phú Bình",
    "Xã hội",
    "Xã hội hóa",
    "XÃ HỘI",
    "Tỉnh giao",
    "Huyện ủy",
    "Thành phố giao",
    "Tỉnh đoàn",
    "P. Nội vụ",
    "P. LĐTBXH",
    "Phường có người nghiện",
    "Xã không có người nghiện ma túy",
    "Phường Xuân An đạt chuẩn",
    "Phường Xuân An, Xuân Bình",
    "Xã đạt chuẩn",
    "Xã trọng điểm về ma túy",
    "Xã, phường, TT làm tốt công tác PCTNMT",
    "Huyện miền núi",
    "X. TÌNH HÌNH TÁI NGHIỆN",
    "X. KINH PHÍ HOẠT ĐỘNG",
    "X. Tổng cộng",
    "Tinh hinh tai nghien",
    "QUAN LY SAU CAI",
    "Xa hoi",
    "Phuong huong",
    "Người nghiện có HSQL",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
    "6 tháng đầu năm 2024",
  ])("does not take %j for a unit", (text) => {
    expect(looksLikeUnit(text)).toBe(false);
  });
});

describe("unitLevelOf", () => {
  it("puts wards, communes, towns and special zones on the lowest level", () => {
    expect((["phuong", "xa", "thiTran", "dacKhu"] as const).map((type) => unitLevelOf(type))).toEqual(
      Array(4).fill("ward"),
    );
  });

  it("puts a city on the level of districts, unless it ranks as a province", () => {
    expect(unitLevelOf("thanhPho", parseUnitName("TP. Long Khánh").key)).toBe("district");
    expect(unitLevelOf("thanhPho", parseUnitName("THÀNH PHỐ HÀ NỘI").key)).toBe("province");
    expect(unitLevelOf("thanhPho")).toBe("district");
    expect(unitLevelOf("tinh")).toBe("province");
  });
});
