import { assessed, findingsIn, type Rows } from "../check/given";

const title = "BÁO CÁO 6 THÁNG ĐẦU NĂM 2024";
const heads = ["STT", "Chỉ tiêu", "ĐVT", "Số liệu"];

function form(owner: string, addicts: number, users: number, reached: number | ""): Rows {
  return [
    [owner],
    [title],
    heads,
    [1, "Người nghiện có HSQL", "", addicts],
    [2, "NSD có HSQL", "", users],
    [3, "Được tiếp cận dịch vụ", "", reached],
    [],
  ];
}

const wards: Rows = [...form("PHƯỜNG XUÂN AN", 40, 12, 45), ...form("PHƯỜNG XUÂN BÌNH", 30, 9, "")];

const read = (rows: Rows, id: string): readonly number[] => [
  ...(assessed(rows).submission.columns.get(id)?.values ?? []),
];

describe("a form below those of the wards", () => {
  it.each([
    "TOÀN THÀNH PHỐ",
    "TỔNG CỘNG",
    "TỔNG HỢP CHUNG",
    "BẢNG TỔNG HỢP",
    "Đơn vị: Toàn thành phố",
    "SỐ LIỆU CHUNG TOÀN THÀNH PHỐ",
  ])("that adds them up is no part of the last one (%s)", (owner) => {
    const rows = [...wards, ...form(owner, 70, 21, 45)];
    expect(read(rows, "NN_HSQL")).toEqual([40, 30]);
    expect(read(rows, "DV_TONG")).toEqual([45, NaN]);
    expect(findingsIn(rows)).toEqual(["warning incomplete-unit D11 PHƯỜNG XUÂN BÌNH"]);
    expect(findingsIn([...wards, ...form(owner, 71, 21, 45)])).toContain("error total-mismatch D18");
  });

  it.each(["CƠ SỞ ĐIỀU TRỊ NGHIỆN TỈNH", "Khu phố 1", ""])(
    "that asks for the same again is somebody else's (%s)",
    (owner) => {
      const rows = [...wards, ...form(owner, 7, 2, 5)];
      expect(read(rows, "DV_TONG")).toEqual([45, NaN]);
      expect(findingsIn(rows).join()).toMatch(/error unknown-unit [AB]1[5-8]/);
    },
  );

  it("of an institution is not the ward's, whatever it asks for", () => {
    const rows = [...wards, ["CƠ SỞ CAI NGHIỆN TỈNH"], [title], heads, [1, "Cai nghiện bắt buộc", "", 5]];
    expect(read(rows, "CNBB")).toEqual([NaN, NaN]);
    expect(findingsIn(rows)).toContain("error unknown-unit A15");
  });

  it("that asks for something else goes on from the last one", () => {
    const rows = [...wards, ["II. KẾT QUẢ CAI NGHIỆN"], heads, [1, "Cai nghiện bắt buộc", "", 5]];
    expect(read(rows, "CNBB")).toEqual([NaN, 5]);
  });

  it("is the ward's its sheet is named after, whatever words stand above all forms", () => {
    const sheets = { "Xuân An": form("MẪU DÙNG CHO TOÀN THÀNH PHỐ", 40, 12, 45), "Bảo Vinh": form("", 30, 9, 20) };
    expect(assessed(sheets).submission.units.map(({ name }) => name)).toEqual(["Xuân An", "Bảo Vinh"]);
    expect(findingsIn(sheets)).toEqual([]);
  });
});
