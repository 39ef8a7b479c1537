import { assessed, findingsIn, type Rows } from "../check/given";

const wards = (heads: readonly (readonly string[])[], ...figures: (readonly number[])[]): Rows => [
  ["KẾT QUẢ CAI NGHIỆN 6 THÁNG ĐẦU NĂM 2024"],
  ...heads.map((row, level) => [...(level === 0 ? ["STT", "Đơn vị"] : ["", ""]), ...row]),
  ...figures.map((row, index) => [index + 1, ["Xã An Lộc", "Xã Bình Minh"][index] ?? "", ...row]),
];
const readIn = (rows: Rows): Record<string, number | undefined> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, values[0]]));

describe("“Bắt buộc” without its place", () => {
  it("is that in a facility", () => {
    const rows = wards([["Bắt buộc", "Gia đình, cộng đồng"]], [9, 4], [7, 2]);
    expect(readIn(rows)).toEqual({ CNBB: 9, CN_GDCD: 4 });
    expect(findingsIn(rows)).toEqual([]);
  });

  it("is so below the same heading, beside what was planned", () => {
    const rows = wards(
      [
        ["Chỉ tiêu giao", "", "Kết quả thực hiện", ""],
        ["Bắt buộc", "Gia đình, cộng đồng", "Bắt buộc", "Gia đình, cộng đồng"],
      ],
      [20, 10, 9, 4],
      [20, 10, 7, 2],
    );
    expect(readIn(rows)).toEqual({ CNBB: 9, CN_GDCD: 4 });
  });

  it.each(["Cai nghiện bắt buộc tại cộng đồng", "CNBB"])("is asked about beside another such (%s)", (other) => {
    const rows = wards([["Bắt buộc", "Gia đình, cộng đồng", other]], [9, 4, 3], [7, 2, 1]);
    expect(findingsIn(rows)).toContain("warning ambiguous-column C2");
  });

  it("is that in a facility where nothing stands above it", () => {
    expect(readIn(wards([["Bắt buộc", "Methadone"]], [9, 4], [7, 2]))).toEqual({ CNBB: 9, MMT_DT: 4 });
    const below = wards([["Đang cai", "Methadone"], ["Bắt buộc"]], [9, 4], [7, 2]);
    expect(findingsIn(below)).toContain("warning ambiguous-column C3");
  });
});

describe("“Cai nghiện tự nguyện” beside rehabilitation at home", () => {
  const heads = [["Cai nghiện TN", "Cai tại GĐ, CĐ", "Methadone"]];

  it("is that in a facility where it is too little to hold that too", () => {
    expect(readIn(wards(heads, [9, 4, 5], [1, 2, 5]))).toEqual({ CNTN_CL: 9, CN_GDCD: 4, MMT_DT: 5 });
  });

  it("is asked about where it may be all of it", () => {
    expect(findingsIn(wards(heads, [9, 4, 5], [3, 2, 5]))).toContain("warning ambiguous-column C2");
  });

  it("is asked about beside a facility of its own", () => {
    const rows = wards([["Cai nghiện TN", "Cai tại GĐ, CĐ", "CNTN tư nhân"]], [9, 4, 5], [1, 2, 5]);
    expect(findingsIn(rows)).toContain("warning ambiguous-column C2");
  });
});
