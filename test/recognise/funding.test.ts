import { assessed, findingsIn, type Rows } from "../check/given";

const money = (rows: Rows): unknown => [...(assessed(rows).submission.columns.get("KINHPHI")?.values ?? [])];

describe("funding told in millions", () => {
  it("may have decimals, typed either way, and adds up with them", () => {
    const rows: Rows = [
      ["Năm 2023"],
      ["STT", "Đơn vị", "CNBB", "Kinh phí hoạt động (triệu đồng)"],
      [1, "Xã Kim Lũ", 4, 25],
      [2, "Xã Xuân Thu", 3, 30.1],
      [3, "Xã Phú Minh", 3, "125,2"],
      ["", "Tổng cộng", 10, 180.3],
    ];
    expect(money(rows)).toEqual([25, 30.1, 125.2]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("does not add up where its total is another", () => {
    const rows: Rows = [
      ["Năm 2023"],
      ["STT", "Đơn vị", "CNBB", "Kinh phí hoạt động (triệu đồng)"],
      [1, "Xã Kim Lũ", 4, 25.5],
      [2, "Xã Xuân Thu", 3, 30.1],
      ["", "Tổng cộng", 7, 55.5],
    ];
    expect(findingsIn(rows)).toEqual(["error total-mismatch D5"]);
  });

  it("may have been damaged where the others are in thousands", () => {
    const rows: Rows = [
      ["Năm 2023"],
      ["STT", "Đơn vị", "CNBB", "Kinh phí hoạt động (triệu đồng)"],
      [1, "Xã Kim Lũ", 4, 1250],
      [2, "Xã Xuân Thu", 3, 1.1],
      [3, "Xã Phú Minh", 3, 2400],
    ];
    expect(findingsIn(rows)).toEqual(["warning locale-damaged-number D4 Xã Xuân Thu"]);
  });

  it("is read in a form", () => {
    const rows: Rows = [
      ["UBND XÃ KIM LŨ"],
      ["Quý II/2024"],
      ["TT", "Nội dung", "ĐVT", "Số liệu"],
      [1, "Người nghiện có HSQL", "Người", 25],
      [2, "Kinh phí hoạt động", "Triệu đồng", 12.5],
    ];
    expect(money(rows)).toEqual([12.5]);
    expect(findingsIn(rows).join()).not.toMatch(/error/);
  });

  it("does not let people have decimals", () => {
    const rows: Rows = [["Năm 2023"], ["STT", "Đơn vị", "CNBB"], [1, "Xã Kim Lũ", 4.5], [2, "Xã Xuân Thu", 3]];
    expect(findingsIn(rows)).toContain("error fraction C3 Xã Kim Lũ");
  });
});

it("is asked about where amounts in words are all there is", () => {
  const rows: Rows = [
    ["Quý II/2024"],
    ["Đơn vị", "CNBB", "Kinh phí hoạt động"],
    ["Xã An Lộc", 3, "20 triệu đồng"],
    ["Xã An Bình", 2, "15 triệu đồng"],
  ];
  expect(findingsIn(rows)).toEqual(["warning ambiguous-column C2"]);
});
