import { assessed, findingsIn, type Rows } from "../check/given";

const read = (rows: Rows): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, [...values]]));
const asked = (rows: Rows): string[] =>
  findingsIn(rows).flatMap((found) => /(?:ambiguous|unmapped)-column (\w+)/.exec(found)?.[1] ?? []);

describe("women and men in rows of a form", () => {
  const form = (...rows: readonly (readonly (string | number)[])[]): Rows => [
    ["UBND xã An Bình"],
    ["Quý I/2024"],
    ["TT", "Nội dung", "Số lượng"],
    ...rows,
  ];

  it.each(["Trong đó: nữ", "Trong đó: Số nữ", "- Nữ", "– Nữ giới", "Nữ", "+ Nam", "Trđ: nữ", "Trđ nữ"])(
    "need no question right below the people they are a part of (%s)",
    (sex) => {
      const rows = form([1, "Người nghiện có HSQL", 40], ["", sex, 3], [2, "Số người được tư vấn", 20], ["", sex, 20]);
      expect(read(rows)).toEqual({ NN_HSQL: [40], DV_TUVAN: [20] });
      expect(asked(rows)).toEqual([]);
    },
  );

  it("need none below “Trong đó” or a total either", () => {
    const rows = form(
      [1, "Người nghiện có HSQL", 40],
      ["", "Trong đó:", ""],
      ["", "- Nam", 37],
      ["", "- Nữ", 3],
      [2, "Cai nghiện", 8],
      ["", "Nữ", 1],
      ["2.1", "Bắt buộc", 8],
    );
    expect(read(rows)).toEqual({ NN_HSQL: [40], CNBB: [8] });
    expect(asked(rows)).toEqual([]);
  });

  it("are asked about where the whole is left blank", () => {
    const rows = form([1, "Người nghiện có HSQL", ""], ["", "Nam", 37], ["", "Nữ", 3], [2, "Số người được tư vấn", 20]);
    expect(asked(rows)).toEqual(["B5", "B6"]);
  });

  it("are asked about where the whole is, or is less than they are", () => {
    const rows = form([1, "Người nghiện có HSQL", 40], ["", "Nữ", 41], [2, "Số người bị bắt", 5], ["", "Nữ", 1]);
    expect(asked(rows)).toEqual(["B5", "B6", "B7"]);
  });

  it("may be left blank: what follows is no part of them", () => {
    const rows = form([1, "Người nghiện có HSQL", 40], ["", "Trong đó: nữ", ""], ["", "Ngoài xã hội", 30]);
    expect(read(rows)).toEqual({ NN_HSQL: [40], NN_NGOAI: [30] });
  });

  it("have parts of their own, which are not those of all", () => {
    const rows = form([1, "Người nghiện có HSQL", 40], ["", "Trong đó: nữ", 3], ["", "- Ngoài xã hội", 2]);
    expect(read(rows)).toEqual({ NN_HSQL: [40] });
    expect(asked(rows)).toEqual(["B6"]);
  });
});

describe("columns of women and men", () => {
  const table = (...headings: readonly (readonly string[])[]): Rows => [
    ["6 tháng đầu năm 2024"],
    ...headings,
    ["Xã An Lộc", 31, 9, 3],
    ["Xã An Bình", 12, 8, 2],
  ];

  it.each([
    [["Đơn vị", "Người nghiện có HSQL", "Trong đó: nữ", "CNBB"]],
    [["Đơn vị", "Người nghiện có HSQL", "Nữ", "CNBB"]],
    [
      ["Đơn vị", "Người nghiện có HSQL", "", "CNBB"],
      ["", "Tổng số", "Nữ", ""],
    ],
    [
      ["Đơn vị", "Người nghiện có HSQL", "Trong đó", "CNBB"],
      ["", "", "Nữ", ""],
    ],
  ])("need no question right after the column they are a part of (%j)", (...headings) => {
    const rows = table(...headings);
    expect(read(rows)).toEqual({ NN_HSQL: [31, 12], CNBB: [3, 2] });
    expect(asked(rows)).toEqual([]);
  });

  it.each(["", "Trong đó"])("make a total beside them what stands above, and no sum of services (%s)", (between) => {
    const rows: Rows = [
      ["Quý I/2024"],
      ["Đơn vị", "Điều trị Methadone", "", ""],
      ["", "T.số", between, ""],
      ["", "", "Nam", "Nữ"],
      ["Xã An Bình", 12, 11, 1],
      ["Xã An Lộc", 10, 8, 2],
    ];
    expect(read(rows)).toEqual({ MMT_DT: [12, 10] });
    expect(asked(rows)).toEqual([]);
  });

  it.each(["Cộng", "Tổng cộng"])("need none before their total, which is what stands above (“%s”)", (total) => {
    const rows: Rows = [
      ["Quý I/2024"],
      ["Đơn vị", "Người nghiện có HSQL", "", "", "CNBB", "", ""],
      ["", "Nam", "Nữ", total, "Nam", "Nữ", total],
      ["Xã An Bình", 37, 3, 40, 4, 1, 5],
      ["Xã An Lộc", 28, 2, 30, 3, 0, 3],
    ];
    expect(read(rows)).toEqual({ NN_HSQL: [40, 30], CNBB: [5, 3] });
    expect(asked(rows)).toEqual([]);
  });

  it("are asked about before a total that is less than they are", () => {
    const rows: Rows = [
      ["Quý I/2024"],
      ["Đơn vị", "Người nghiện có HSQL", "", ""],
      ["", "Nam", "Nữ", "Cộng"],
      ["Xã An Bình", 41, 3, 40],
      ["Xã An Lộc", 28, 2, 30],
    ];
    expect(asked(rows)).toEqual(["B3"]);
  });

  it("are asked about where they are all that is told", () => {
    const rows = table(["Đơn vị", "Người nghiện có HSQL", "", "CNBB"], ["", "Nam", "Nữ", ""]);
    expect(read(rows)).toEqual({ CNBB: [3, 2] });
    expect(asked(rows)).toEqual(["B3", "C3"]);
  });
});
