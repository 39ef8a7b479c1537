import { assessed, type Rows } from "../check/given";

const idsIn = (...heads: readonly string[]): string[] => {
  const rows: Rows = [
    ["Năm 2023"],
    ["Đơn vị", ...heads],
    ["Xã An Lộc", ...heads.map((_, index) => 9 - index)],
    ["Xã An Bình", ...heads.map((_, index) => 8 - index)],
  ];
  return [...assessed(rows).submission.columns.keys()];
};

describe("“Số người nghiện ma túy được lập hồ sơ quản lý”", () => {
  const head = "Số người nghiện ma túy được lập hồ sơ quản lý";

  it("are all addicts on file beside all users on file", () => {
    expect(idsIn(head, "Người sử dụng có HSQL")).toEqual(["NN_HSQL", "NSD_HSQL"]);
  });

  it.each([
    ["CNBB"],
    ["Người sử dụng có HSQL", "Người sử dụng được lập hồ sơ quản lý"],
    ["Người sử dụng có HSQL", "Người sử dụng phát hiện trong kỳ"],
  ])("are asked about where they may be those filed in the period (beside %s)", (...others) => {
    expect(idsIn(head, ...others)).not.toContain("NN_HSQL");
  });
});
