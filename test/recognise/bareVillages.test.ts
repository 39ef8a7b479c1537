import { assessed, findingsIn, type Rows } from "../check/given";

const head: Rows = [["Quý I/2024"], ["TT", "Đơn vị", "NN có HSQL", "Tư vấn"]];
const list = (...lines: Rows): Rows => [...head, ...lines];
/** Two wards with two villages each, with what stands before each name. */
const below = (ward: readonly [string | number, string | number], ...village: (string | number)[]): Rows =>
  list(
    [ward[0], "Xã Đông Sơn", 12, 9],
    [village[0] ?? "", "Đoài Thượng", 5, 4],
    [village[1] ?? "", "Trung Hòa", 7, 5],
    [ward[1], "Xã Tây Sơn", 9, 6],
    [village[2] ?? "", "Vinh Quang", 4, 2],
    [village[3] ?? "", "Yên Bình", 5, 4],
  );
const total = ["", "Cộng", 21, 15];
const read = (rows: Rows): Record<string, number> => {
  const { units, columns } = assessed(rows).submission;
  return Object.fromEntries(units.map(({ name }, index) => [name, columns.get("NN_HSQL")?.values[index] ?? NaN]));
};
const both = { "Xã Đông Sơn": 12, "Xã Tây Sơn": 9 };

describe("names without a type below a ward", () => {
  it.each([
    [below(["I", "II"], 1, 2, 1, 2)],
    [below(["I", "II"], 1, 2, 3, 4)],
    [below(["A", "B"], 1, 2, 1, 2)],
    [below([1, 2], "-", "-", "-", "-")],
    [below([1, 2], "+", "+", "+", "+")],
    [below([1, 2], 1.1, 1.2, 2.1, 2.2)],
    [below([1, 2], "1.1", "1.2", "2.1", "2.2")],
    [below([1, 2], "a", "b", "a", "b")],
    [below([1, 2], "a)", "b)", "a)", "b)")],
  ])("are its villages where they are numbered below it (%j)", (rows) => {
    for (const each of [rows, [...rows, total]]) {
      expect(read(each)).toEqual(both);
      expect(findingsIn(each)).toEqual([]);
    }
    const other = rows.map((cells) => cells.map((cell) => (cell === 12 ? 13 : cell)));
    expect(findingsIn(other).slice(0, 1)).toEqual(["error total-mismatch C3 Xã Đông Sơn"]);
  });

  it.each([[below([1, 2])], [below([1, 4], 2, 3, 5, 6)], [below(["", ""])]])(
    "are its villages where it adds them up (%j)",
    (rows) => {
      expect(read(rows)).toEqual(both);
      expect(findingsIn(rows)).toEqual([]);
      expect(read([...rows, total])).toEqual(both);
    },
  );

  it("are villages of wards without a type as well, where others have one", () => {
    const rows = below([1, 2], "-", "-", "-", "-").map((cells) =>
      cells.map((cell) => (cell === "Xã Tây Sơn" ? "Tây Sơn" : cell)),
    );
    expect(read(rows)).toEqual({ "Xã Đông Sơn": 12, "Tây Sơn": 9 });
    expect(findingsIn(rows)).toEqual([]);
  });

  it("are villages where no ward has a type, but its marks", () => {
    const rows = below([1, 2], "-", "-", "-", "-").map((cells) =>
      cells.map((cell) => (typeof cell === "string" ? cell.replace("Xã ", "") : cell)),
    );
    expect(read(rows)).toEqual({ "Đông Sơn": 12, "Tây Sơn": 9 });
    expect(findingsIn(rows)).toEqual([]);
  });

  it("stand among villages called so", () => {
    const rows = below(["I", "II"], 1, 2, 1, 2).map((cells) =>
      cells.map((cell) => (cell === "Đoài Thượng" ? "Thôn Đoài" : cell)),
    );
    expect(read(rows)).toEqual(both);
    expect(findingsIn(rows)).toEqual([]);
  });

  it.each([
    [1, 2],
    ["", ""],
  ])("are its villages where their numbers begin anew below each ward (%s, %s)", (first, second) => {
    const rows = below([first, second], 1, 2, 1, 2).map((cells) => cells.map((cell) => (cell === 9 ? 10 : cell)));
    expect(Object.keys(read(rows))).toEqual(Object.keys(both));
    expect(findingsIn(rows)).toContain("error total-mismatch C6 Xã Tây Sơn");
  });

  it("may have their marks in their names", () => {
    const rows = list(["", "1. Xã Đông Sơn", 12, 9], ["", "- Đoài Thượng", 5, 4], ["", "- Trung Hòa", 7, 5]);
    expect(Object.values(read(rows))).toEqual([12]);
  });

  it("are asked about where they lack numbers and do not add up, or may add up by chance", () => {
    const numbered = list([1, "Xã Đông Sơn", 12, 9], ["", "Đoài Thượng", 5, 4], [2, "Xã Tây Sơn", 9, 6]);
    expect(findingsIn(numbered)).toContain("error unknown-unit B4");
    const alone = list(["", "Xã Đông Sơn", 12, 9], ["", "Đoài Thượng", 5, 4], ["", "Trung Hòa", 7, 5]);
    expect(findingsIn(alone)).toEqual(["error unknown-unit B4", "error unknown-unit B5"]);
  });

  it("are pointed at where their ward has no figures of its own", () => {
    const rows = below(["I", "II"], 1, 2, 1, 2).map((cells) =>
      cells[1] === "Xã Đông Sơn" || cells[1] === "Xã Tây Sơn" ? cells.slice(0, 2) : cells,
    );
    expect(findingsIn([...rows, total])).toContain("warning unread-figures B4:D5");
  });

  it("stand above a line that adds them up for their ward", () => {
    const rows = (first: string): Rows => list([1, "Đoài Thượng", 5, 4], [2, "Trung Hòa", 7, 5], ["", first, 12, 9]);
    expect(read(rows("Cộng xã Đông Sơn"))).toEqual({ "Xã Đông Sơn": 12 });
    expect(read(rows("Toàn xã Đông Sơn"))).toEqual({ "Xã Đông Sơn": 12 });
    expect(findingsIn(rows("Cộng xã Đông Sơn"))).toEqual([]);
  });
});

describe("wards without a type beside one that has it", () => {
  const communes: Rows = [
    [2, "Bắc Sơn", 5, 4],
    [3, "Minh Trí", 7, 5],
    [4, "Hồng Kỳ", 9, 6],
  ];

  it.each(["TT Bắc Phú", "Thị trấn Bắc Phú"])("are units, numbered on from it or not at all (%s)", (town) => {
    const rows = list([1, town, 12, 9], ...communes);
    const unnumbered = rows.map(([first, ...cells], row) => (row === 0 ? [first ?? ""] : ["", ...cells]));
    for (const each of [rows, unnumbered]) {
      expect(Object.values(read(each))).toEqual([12, 5, 7, 9]);
      expect(findingsIn(each)).toEqual([]);
    }
  });

  it("are units where a total counts them all", () => {
    const rows = list([1, "TT Bắc Phú", 12, 9], ...communes.slice(0, 2), ["", "Cộng", 24, 18]);
    expect(Object.values(read(rows))).toEqual([12, 5, 7]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("are units where they stand below the name of their kind", () => {
    const rows = list(["I", "Thị trấn Bắc Phú", 12, 9], ["II", "Các xã", 21, 15], ...communes);
    expect(Object.values(read(rows))).toEqual([12, 5, 7, 9]);
  });

  it("are units where one has lost its number", () => {
    const rows = list([1, "TT Bắc Phú", 12, 9], [2, "Bắc Sơn", 5, 4], ["", "Minh Trí", 7, 5], [4, "Hồng Kỳ", 9, 6]);
    expect(Object.values(read(rows))).toEqual([12, 5, 7, 9]);
  });

  it("are asked about below wards that hold nothing", () => {
    const below = (...ordinals: (string | number)[]): Rows =>
      list(
        [ordinals[0] ?? "", "Xã Đông Sơn", "", ""],
        ["", "Đoài Thượng", 5, 4],
        ["", "Trung Hòa", 7, 5],
        [ordinals[1] ?? "", "Xã Tây Sơn", "", ""],
        ["", "Vinh Quang", 4, 2],
      );
    for (const rows of [below(), below(1, 2)])
      for (const row of [4, 5, 7]) expect(findingsIn(rows)).toContain(`error unknown-unit B${row}`);
  });

  it("are asked about without a number below a numbered name that holds nothing, among others that do", () => {
    const rows = list(
      [1, "Đông Sơn", "", ""],
      ["", "Đoài Thượng", 5, 4],
      ["", "Trung Hòa", 7, 5],
      [2, "Tây Sơn", 9, 6],
      [3, "Nam Sơn", 8, 6],
    );
    for (const row of [4, 5]) expect(findingsIn(rows)).toContain(`error unknown-unit B${row}`);
    expect(read(rows)).toEqual({ "Đông Sơn": NaN, "Tây Sơn": 9, "Nam Sơn": 8 });
  });
});
