import { assessed, factIn, findingsIn, type Rows } from "../check/given";

const head: Rows = [["6 tháng đầu năm 2024"], ["STT", "Đơn vị", "Người nghiện có HSQL", "CNBB"]];
const list = (name: string, other: string): Rows => [...head, [1, name, 40, 5], [2, other, 30, 3]];
const two = (first: string, second: string): Record<string, Rows> => ({
  A: list(first, "Phường Trảng Dài"),
  B: list(second, "Phường Long Bình"),
});

describe("a ward under two spellings in two tables", () => {
  it.each([
    ["Phường Tân Phong", "Phuong Tan Phong"],
    ["Phường Tân Phong", "Tan Phong"],
    ["Phường Xuân Bình", "PHƯỜNG XUÂN BINH"],
    ["Xã Lý Nhân", "Xã Lí Nhân"],
    ["Lý Nhân", "Lí Nhân"],
    ["Xã Đắk Nia", "Xã Đăk Nia"],
  ])("is asked about, and counted once (%s, %s)", (first, second) => {
    expect(findingsIn(two(first, second))).toEqual(["error unknown-unit B!B3"]);
    expect(factIn(two(first, second), "unknown-unit")).toMatchObject({ name: second, proposals: [first] });
    expect(assessed(two(first, second)).submission.units).toHaveLength(3);
  });

  it("is asked about where it has no marks, though it stands first", () => {
    expect(findingsIn(two("Phuong Tan Phong", "Phường Tân Phong"))).toEqual(["error unknown-unit A!B3"]);
  });

  it("is two wards where their types differ or both stand in one table", () => {
    for (const [first, second] of [
      ["Xã Yên Viên", "Thị trấn Yên Viên"],
      ["Xã Minh Quán", "Thị trấn Minh Quân"],
      ["Phường Tân Phong", "Xa Tan Phong"],
      ["Xã Tây Sơn", "Xã Tái Sơn"],
    ] as const) {
      expect(findingsIn(two(first, second))).toEqual([]);
      expect(assessed(two(first, second)).submission.units).toHaveLength(4);
    }
    expect(findingsIn(list("Xã Minh Quán", "Xã Minh Quân"))).toEqual([]);
    const all = { ...two("Xã Minh Quán", "Xã Minh Quân"), C: list("Xã Minh Quán", "Xã Minh Quân") };
    expect(findingsIn(all).join()).not.toContain("unknown-unit");
  });

  it("is two wards where two districts each have one", () => {
    const ofDistrict = (district: string, name: string): Rows => [
      ["6 tháng đầu năm 2024"],
      ["Huyện", "Đơn vị", "Người nghiện có HSQL", "CNBB"],
      [district, name, 40, 5],
    ];
    const sheets = { A: ofDistrict("Huyện A", "Xã Minh Quán"), B: ofDistrict("Huyện B", "Xã Minh Quân") };
    expect(findingsIn(sheets)).toEqual([]);
  });
});

describe("a name written short", () => {
  it.each([
    ["Phường Tân Phong", "P. T.Phong"],
    ["Phường Tân Phong", "T. Phong"],
    ["Phường Tân Phong", "TPhong"],
    ["Phường Xuân An", "X.An"],
    ["Phường Xuân An", "P.X.An"],
    ["Phường Xuân An", "X An"],
    ["Xã Bảo Quang", "X.B.Quang"],
  ])("is asked about where it may be a ward of another table (%s, %s)", (full, short) => {
    for (const sheets of [two(full, short), two(short, full)]) {
      expect(factIn(sheets, "unknown-unit")).toMatchObject({ name: short, proposals: [full] });
      expect(assessed(sheets).submission.units).toHaveLength(3);
    }
  });

  it("is a ward's own where both stand in one table, its full name does, or nothing fits", () => {
    expect(findingsIn(list("Phường Xuân An", "X.An"))).toEqual([]);
    expect(findingsIn(two("Phường Xuân An", "X. Bình"))).toEqual([]);
    const inFull = { ...two("Phường Xuân An", "X. An"), C: list("Xã An", "Phường Hố Nai") };
    expect(findingsIn(inFull).join()).not.toContain("unknown-unit");
    expect(findingsIn(two("Phường Tân Phong", "X. T.Phong"))).toEqual([]);
  });
});
