import { assessed, findingsIn, type Rows } from "../check/given";

const table = (...heads: readonly string[]): Rows => [
  ["6 tháng đầu năm 2024"],
  ["Đơn vị", ...heads],
  ["Xã An Lộc", ...heads.map((_, index) => 9 - index)],
  ["Xã An Bình", ...heads.map((_, index) => 8 - index)],
];
const idsIn = (rows: Rows): string[] => [...assessed(rows).submission.columns.keys()];

describe("“Số người được quản lý sau cai tại nơi cư trú”", () => {
  const head = "Số người được quản lý sau cai tại nơi cư trú";

  it("are those who came under it beside those who completed rehabilitation", () => {
    expect(idsIn(table("Số người hoàn thành cai nghiện", head))).toEqual(["HT_CAI", "QLSC_MOI"]);
  });

  it("are asked about alone, for they may be all who are under it", () => {
    expect(idsIn(table("CNBB", head))).toEqual(["CNBB"]);
    expect(findingsIn(table("CNBB", head))).toContain("warning ambiguous-column C2");
  });

  it.each(["Số người được lập hồ sơ quản lý sau cai", "Số người hoàn thành cai nghiện được quản lý sau cai"])(
    "are not asked about where the heading says that they are new (%s)",
    (said) => {
      expect(idsIn(table("CNBB", said))).toEqual(["CNBB", "QLSC_MOI"]);
    },
  );

  it("are asked about away from those who completed rehabilitation", () => {
    expect(idsIn(table("Số người hoàn thành cai nghiện", "CNBB", head))).toEqual(["HT_CAI", "CNBB"]);
  });
});

describe("those under aftercare of whom it was decided", () => {
  it("may be any of them, and not the new ones", () => {
    expect(idsIn(table("Quản lý sau cai", "Trong đó: số người có quyết định quản lý sau cai"))).toEqual(["QLSC"]);
  });
});

describe("those under aftercare who were carried over", () => {
  it.each([
    ["Năm 2023 chuyển sang", ["QLSC_CHUYEN"]],
    ["Chuyển từ năm 2024 sang", []],
    ["Chuyển từ năm 2022", []],
  ])("have come from the year before (%s)", (year, ids) => {
    expect(idsIn(table(`Quản lý sau cai - ${year}`))).toEqual(ids);
  });
});
