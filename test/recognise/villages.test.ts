import { assessed, findingsIn, type Rows } from "../check/given";

const head: Rows = [["Quý I/2024"], ["TT", "Đơn vị", "Người nghiện có HSQL"]];
const read = (rows: Rows): Record<string, number> => {
  const { units, columns } = assessed(rows).submission;
  return Object.fromEntries(units.map(({ name }, index) => [name, columns.get("NN_HSQL")?.values[index] ?? NaN]));
};
const bothWards = { "Xã An Bình": 10, "Xã Tân Phú": 7 };

describe("villages among wards", () => {
  const below = (first: string, second: string, sum = 10): Rows => [
    ...head,
    ["I", "Xã An Bình", sum],
    [1, first, 6],
    [2, second, 4],
    ["II", "Xã Tân Phú", 7],
    [1, first, 5],
    [2, second, 2],
    ["", "Tổng cộng", 17],
  ];

  it.each([
    ["Thôn Đông", "Thôn Tây"],
    ["Ấp 1", "Ấp 2"],
    ["- Khu phố 1", "- KP2"],
    ["Tổ dân phố số 1", "TDP 2"],
    ["Tổ 3", "Tổ 4"],
    ["Bản Nà Lò", "Bản Pho"],
    ["Buôn Đung", "Làng Mới"],
    ["Xóm Mới", "Khóm 5"],
  ])("below them are parts of them, not units beside them (%s, %s)", (first, second) => {
    expect(read(below(first, second))).toEqual(bothWards);
    expect(findingsIn(below(first, second))).toEqual([]);
  });

  it("must add up to their ward", () => {
    expect(findingsIn(below("Thôn Đông", "Thôn Tây", 11)).slice(0, 1)).toEqual(["error total-mismatch C3 Xã An Bình"]);
  });

  it.each([
    ["Cộng xã An Bình", "Cộng xã Tân Phú"],
    ["Xã An Bình", "Xã Tân Phú"],
  ])("may stand above the line of their ward (%s, %s)", (first, second) => {
    const rows: Rows = [
      ...head,
      [1, "Thôn Đông", 6],
      [2, "Thôn Tây", 4],
      ["", first, 10],
      [1, "Ấp 1", 7],
      ["", second, 7],
    ];
    expect(read(rows)).toEqual(bothWards);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("may stand between its name and its sum", () => {
    const rows = (stated: number | string): Rows => [
      ...head,
      ["I", "Xã An Bình", stated],
      [1, "Thôn Đông", 6],
      [2, "Thôn Tây", 4],
      ["", "Cộng xã An Bình", 10],
      ["II", "Xã Tân Phú", 7],
    ];
    expect(read(rows(""))).toEqual(bothWards);
    expect(findingsIn(rows(""))).toEqual([]);
    expect(findingsIn(rows(10))).toEqual([]);
  });

  it("of a ward without a figure are pointed at", () => {
    const rows: Rows = [
      ...head,
      ["I", "Xã An Bình", ""],
      [1, "Thôn Đông", 6],
      [2, "Thôn Tây", 4],
      ["II", "Xã Tân Phú", 7],
    ];
    expect(findingsIn(rows)).toContain("warning unread-figures B4:C5");
  });

  it("are units where nothing else is listed, and that is said", () => {
    const rows: Rows = [...head, [1, "Thôn Đông", 6], [2, "Thôn Tây", 4], ["", "Tổng cộng", 10]];
    expect(read(rows)).toEqual({ "Thôn Đông": 6, "Thôn Tây": 4 });
    expect(findingsIn(rows)).toEqual(["warning villages-for-units B3:B4"]);
  });
});

describe("wards with names like those of villages", () => {
  it("are units where no name says it is a ward's", () => {
    const rows: Rows = [...head, [1, "Bản Lầu", 6], [2, "Bản Qua", 4], [3, "Mường Hum", 1]];
    expect(read(rows)).toEqual({ "Bản Lầu": 6, "Bản Qua": 4, "Mường Hum": 1 });
  });

  it("are units where they are numbered on with the others and the total takes them in", () => {
    const rows = (total: number): Rows => [
      ["Quý I năm 2019"],
      ["STT", "Đơn vị", "Người nghiện có HSQL"],
      [1, "Tông Lạnh", 28],
      [2, "Thôn Mòn", 22],
      [3, "Thị trấn", 61],
      ["", "Tổng cộng", total],
    ];
    const unitsIn = (given: Rows): string[] => assessed(given).submission.units.map(({ name }) => name);
    expect(unitsIn(rows(111))).toEqual(["Tông Lạnh", "Thôn Mòn", "Thị trấn"]);
    expect(unitsIn(rows(89))).toEqual(["Tông Lạnh", "Thị trấn"]);
  });

  it("are no headings over those below (“Bản Phố”)", () => {
    const rows: Rows = [...head, [1, "Bản Cái", 6], [2, "Bản Phố", 4], [3, "Cốc Lầu", 1]];
    expect(read(rows)).toEqual({ "Bản Cái": 6, "Bản Phố": 4, "Cốc Lầu": 1 });
  });

  it("are units after “x.”, which is no number", () => {
    const rows: Rows = [
      ["quy ii nam 2024"],
      ["tt", "xa, tt", "nn co hsql"],
      [1, "x. cay gao", 33],
      [2, "x. doi 61", 19],
      [3, "tt trang bom", 60],
      ["", "cong", 112],
    ];
    expect([...(assessed(rows).submission.columns.get("NN_HSQL")?.values ?? [])]).toEqual([33, 19, 60]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("are units with their kind in front", () => {
    const rows: Rows = [...head, [1, "Xã Bản Lầu", 6], [2, "Xã Làng Giàng", 4]];
    expect(read(rows)).toEqual({ "Xã Bản Lầu": 6, "Xã Làng Giàng": 4 });
  });
});
