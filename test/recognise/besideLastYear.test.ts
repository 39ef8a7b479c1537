import { assessed, findingsIn, type Rows } from "../check/given";

const table = (...times: readonly string[]): Rows => [
  ["6 tháng đầu năm 2024"],
  ["Đơn vị", "NN có HSQL", ...times.slice(1).map(() => ""), "NSD có HSQL", ...times.slice(1).map(() => "")],
  ["", ...times, ...times],
  ["Xã An Lộc", ...times.map((_, index) => 40 + index), ...times.map((_, index) => 10 + index)],
  ["Xã An Bình", ...times.map((_, index) => 30 + index), ...times.map((_, index) => 6 + index)],
];
const firstOf = (rows: Rows): Record<string, number | undefined> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, values[0]]));
const asked = (rows: Rows): string[] => findingsIn(rows).filter((found) => /ambiguous|unmapped/.test(found));

describe("“Trong kỳ” of those who are there", () => {
  it.each(["Cùng kỳ năm trước", "Cùng kỳ", "Cùng kỳ năm 2023", "Kỳ trước"])(
    "is the figure beside nothing but “%s”, whichever comes first",
    (before) => {
      expect(firstOf(table(before, "Trong kỳ"))).toEqual({ NN_HSQL: 41, NSD_HSQL: 11 });
      expect(firstOf(table("Trong kỳ", before))).toEqual({ NN_HSQL: 40, NSD_HSQL: 10 });
      expect(firstOf(table(before, "Trong kỳ", "Tăng, giảm"))).toEqual({ NN_HSQL: 41, NSD_HSQL: 11 });
      expect(asked(table(before, "Trong kỳ"))).toEqual([]);
    },
  );

  it.each([
    ["Đầu kỳ", "Trong kỳ"],
    ["Cùng kỳ năm trước", "Phát sinh trong kỳ"],
    ["Kế hoạch", "Trong kỳ"],
  ])("may be those who are new beside others (“%s”, “%s”)", (one, other) => {
    expect(firstOf(table(one, other))).toEqual({});
    expect(asked(table(one, other)).length).toBe(4);
  });

  it("is asked about where another column tells how many there are", () => {
    const rows = table("Cùng kỳ năm trước", "Trong kỳ", "Cuối kỳ");
    expect(firstOf(rows)).toEqual({ NN_HSQL: 42, NSD_HSQL: 12 });
    expect(asked(rows)).toEqual(["warning ambiguous-column C3", "warning ambiguous-column F3"]);
  });
});

describe("“Trong tháng” and “Trong quý”", () => {
  const rows = (title: string, ...times: readonly string[]): Rows => [
    [title],
    ["Đơn vị", "Được tư vấn", ...times.slice(1).map(() => "")],
    ["", ...times],
    ["Xã An Lộc", ...times.map((_, index) => 4 + index)],
    ["Xã An Bình", ...times.map((_, index) => 3 + index)],
  ];

  it.each([
    ["Quý II năm 2024", "Tháng trước", "Trong tháng"],
    ["Quý I năm 2024", "Trong tháng"],
    ["6 tháng đầu năm 2024", "Trong quý"],
  ])("are no figure of a longer period (%s: %s)", (title, ...times) => {
    expect(firstOf(rows(title, ...times))).toEqual({});
    expect(asked(rows(title, ...times)).at(-1)).toMatch(/^warning ambiguous-column/);
  });

  it("are the figure of their own, and beside a sum of the year nothing is asked", () => {
    expect(firstOf(rows("Quý II năm 2024", "Quý trước", "Trong quý"))).toEqual({ DV_TUVAN: 5 });
    expect(firstOf(rows("6 tháng đầu năm 2024", "Trong tháng", "Lũy kế từ đầu năm"))).toEqual({ DV_TUVAN: 5 });
    expect(asked(rows("6 tháng đầu năm 2024", "Trong tháng", "Lũy kế từ đầu năm"))).toEqual([]);
  });
});
