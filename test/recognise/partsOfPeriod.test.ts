import { assessed, findingsIn, type Rows } from "../check/given";

/** Below one heading, with the figures of two wards for each time. */
const table = (title: string, head: string, ...times: readonly (readonly [string, number, number])[]): Rows => [
  [title],
  ["Đơn vị", "NN có HSQL", head, ...times.slice(1).map(() => "")],
  ["", "", ...times.map(([time]) => time)],
  ["Xã An Lộc", 90, ...times.map(([, first]) => first)],
  ["Xã An Bình", 80, ...times.map(([, , second]) => second)],
];
const read = (rows: Rows): Record<string, readonly number[]> => {
  const all = [...assessed(rows).submission.columns].map(([id, { values }]) => [id, [...values]] as const);
  return Object.fromEntries(all.filter(([id]) => id !== "NN_HSQL"));
};
const asked = (rows: Rows): string[] => findingsIn(rows).filter((found) => /ambiguous|unmapped/.test(found));

const half = "Báo cáo 6 tháng đầu năm 2024";
const nine = "Báo cáo 9 tháng năm 2024";
const year = "Báo cáo năm 2024";

describe("a figure told with the parts of its period", () => {
  it.each([
    [half, ["Quý I", "Quý II", "Cộng"]],
    [half, ["Quý 1/2024", "Quý 2/2024", "6 tháng"]],
    [year, ["6 tháng đầu năm", "6 tháng cuối năm", "Cả năm"]],
  ])("is read, and nothing is asked about them (%s: %s)", (title, [one = "", other = "", whole = ""]) => {
    const rows = table(title, "CNBB", [one, 5, 4], [other, 7, 3], [whole, 12, 7]);
    expect(read(rows)).toEqual({ CNBB: [12, 7] });
    expect(asked(rows)).toEqual([]);
  });

  it("is read beside its months", () => {
    const months = [1, 2, 3, 4, 5, 6].map((month) => [`T${month}`, month, 1] as const);
    const rows = table(half, "CNBB", ...months, ["Cộng", 21, 6]);
    expect(read(rows)).toEqual({ CNBB: [21, 6] });
    expect(asked(rows)).toEqual([]);
  });

  it.each(["Lũy kế 9 tháng", "9 tháng", "Lũy kế từ đầu năm", "Lũy kế 9T/2024"])(
    "is read beside its last quarter (“%s”)",
    (sum) => {
      for (const [head, id] of [
        ["CNBB", "CNBB"],
        ["Tư vấn", "DV_TUVAN"],
      ] as const) {
        const rows = table(nine, head, ["Quý III", 5, 4], [sum, 12, 7]);
        expect(read(rows)).toEqual({ [id]: [12, 7] });
        expect(asked(rows)).toEqual([]);
      }
    },
  );

  it("is read with questions about parts that do not add up to it, or come to more", () => {
    expect(asked(table(half, "CNBB", ["Quý I", 5, 4], ["Quý II", 7, 3], ["Cộng", 13, 7])).length).toBe(2);
    expect(asked(table(nine, "CNBB", ["Quý III", 13, 4], ["Lũy kế 9 tháng", 12, 7])).length).toBe(1);
  });

  it("is asked about where a sum may be since ever, or of those who are there", () => {
    expect(read(table(nine, "CNBB", ["Quý III", 5, 4], ["Lũy kế đến 30/9/2024", 12, 7]))).toEqual({});
    expect(read(table(nine, "CNBB", ["Quý III", 5, 4], ["Lũy kế 6 tháng", 12, 7]))).toEqual({});
    expect(read(table(half, "Methadone", ["Quý I", 5, 4], ["Quý II", 7, 3], ["Cộng", 12, 7]))).toEqual({});
    expect(read(table(nine, "Methadone", ["Quý III", 5, 4], ["Lũy kế 9 tháng", 12, 7]))).toEqual({});
  });
});
