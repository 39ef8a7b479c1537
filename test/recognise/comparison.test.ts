import { assessed, findingsIn, type Rows } from "../check/given";

const list = (name: string): Rows => [
  ["SỐ LIỆU QUÝ II/2024"],
  ["Đơn vị", "NN có HSQL"],
  ["Xã An Lộc", 40],
  ["Xã An Bình", 30],
  [name, 66],
];
const across = (name: string): Rows => [
  ["SỐ LIỆU QUÝ II/2024"],
  ["Chỉ tiêu", "Xã An Lộc", "Xã An Bình", name],
  ["NN có HSQL", 40, 30, 66],
  ["Tiếp cận DV", 31, 22, 50],
];
const read = (rows: Rows): readonly number[] => [...(assessed(rows).submission.columns.get("NN_HSQL")?.values ?? [])];

const times = ["Quý I", "Quý I/2024", "Tổng quý I", "6 tháng đầu năm", "Cả năm 2023", "T5/2024", "Tính đến 31/12/2023"];
const before = ["Quý trước", "Tháng trước", "Số liệu kỳ trước", "QUÝ TRƯỚC", "Quy truoc", "Cùng kỳ 2023"];
const stock = ["Đầu kỳ", "Tồn đầu kỳ", "Số cuối kỳ", "Hiện còn", "Phát sinh trong kỳ"];
const planned = ["Mục tiêu", "KH giao", "Ước TH", "Ước TH 6 tháng", "So KH", "Đạt"];
const changed = ["Tăng", "Giảm", "+/-", "Tăng so với quý I", "BQ", "Bình quân", "BQ/xã", "Cao nhất"];
const mistyped = ["Biên động", "Mức tâng", "Bình quận", "Đầu nãm"];
const carried = ["Chuyển trang", "Trang trước chuyển sang", "Trang trước mang sang", "Cộng chuyển sang trang 2"];

describe("what stands beside the names of units and sets figures against theirs", () => {
  it.each([...times, ...before, ...stock, ...planned, ...changed, ...mistyped, ...carried])(
    "is no unit below them: %s",
    (name) => {
      expect(read(list(name))).toEqual([40, 30]);
      expect(findingsIn(list(name))).toEqual([]);
    },
  );

  it.each([...times, ...before, ...stock, ...planned, ...changed])("is no unit right of them: %s", (name) => {
    expect(read(across(name))).toEqual([40, 30]);
  });

  it("is no unit though it is numbered like them", () => {
    const rows = ["STT", 1, 2, 3].map((number, index) => [number, ...(list("Quý trước")[index + 1] ?? [])]);
    expect(read([["SỐ LIỆU QUÝ II/2024"], ...rows])).toEqual([40, 30]);
  });

  it.each([
    ...["Xã Tăng Tiến", "Phường Cộng Hòa", "Xã Chung Chải", "Xã Thống Nhất", "Trung Bình", "Tăng Tiến", "Cộng Hòa"],
    ...["Biển Động", "Đất Mới", "Phương Giao"],
    ...["Quý Sơn", "Quỹ Nhất", "Đạt Hiếu", "Giao Thiện", "Năm Căn", "Tổng Cọt", "Kỳ Sơn", "Mục Sơn", "Cuối Hạ"],
  ])("is a unit where it is called so: %s", (name) => {
    expect(read(list(name))).toEqual([40, 30, 66]);
    expect(read(across(name.startsWith("Tăng") ? `Xã ${name}` : name))).toEqual([40, 30, 66]);
  });
});

describe("a list cut into pages", () => {
  const first: Rows = [...list("Cộng trang 1").slice(0, -1), ["Cộng trang 1", 70]];

  it("carries its sum over under headings of its own", () => {
    const second: Rows = [
      ["Đơn vị", "NN có HSQL"],
      ["Trang trước chuyển sang", 70],
      ["Xã Cần", 20],
      ["Tổng cộng", 90],
    ];
    expect(read([...first, ...second])).toEqual([40, 30, 20]);
    expect(findingsIn([...first, ...second])).toEqual([]);
  });

  it("carries it over in the midst of its lines", () => {
    const rows: Rows = [...list("Chuyển trang"), ["Trang trước mang sang", 70], ["Xã Cần", 20], ["Tổng cộng", 90]];
    expect(read(rows)).toEqual([40, 30, 20]);
    expect(findingsIn(rows)).toEqual([]);
  });
});

describe("remarks beside figures", () => {
  it("say how much they have changed, and are no headings", () => {
    const rows: Rows = [
      ["QUÝ II/2024"],
      ["STT", "ĐV", "NN có HSQL", "So với cùng kỳ 2023", "CNBB", "So với cùng kỳ 2023"],
      [1, "An Lộc", 40, "tăng 6", 5, "tăng 1"],
      [2, "An Bình", 30, "giảm 2", 3, "không đổi"],
      ["", "Cộng", 70, "tăng 4", 8, "tăng 1"],
    ];
    expect(read(rows)).toEqual([40, 30]);
    expect(findingsIn(rows)).toEqual([]);
  });
});
