import { assessed, findingsIn, type Rows } from "../check/given";

const head: Rows = [["6 tháng đầu năm 2024"], ["Đơn vị", "CNBB"]];
const wards: Rows = [
  ["Phường An Lộc", 5],
  ["Phường An Bình", 4],
];
const communes: Rows = [
  ["Xã Bình Minh", 3],
  ["Xã Bình Hòa", 2],
];
const read = (rows: Rows): readonly number[] => [...(assessed(rows).submission.columns.get("CNBB")?.values ?? [])];

describe("sums in the midst of a list", () => {
  it.each([
    ["Cộng phường", "Cộng xã"],
    ["Cộng các phường", "Tổng các xã"],
    ["Cộng khối phường:", "Cộng khối xã:"],
    ["Cộng I", "Cộng II"],
    ["Cộng trang 1", "Cộng trang 2"],
    ["Tổng cụm 1", "Tổng cụm 2"],
  ])("are of the units above them and no units (%s, %s)", (first, second) => {
    const rows = (sum: number): Rows => [...head, ...wards, [first, sum], ...communes, [second, 5], ["Tổng cộng", 14]];
    expect(read(rows(9))).toEqual([5, 4, 3, 2]);
    expect(findingsIn(rows(9))).toEqual([]);
    expect(findingsIn(rows(8))).toEqual(["error total-mismatch B5"]);
    expect(assessed(rows(9)).submission.groups).toEqual([]);
  });

  it("carried over to the next page are none of its units", () => {
    const rows: Rows = [...head, ...wards, ["Cộng trang 1", 9], ["Mang sang", 9], ...communes, ["Tổng cộng", 14]];
    expect(read(rows)).toEqual([5, 4, 3, 2]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("since the beginning of the year are set against the period's, not added to them", () => {
    const rows: Rows = [...head, ...wards, ["Cộng", 9], ["Cộng dồn từ đầu năm", 20]];
    expect(read(rows)).toEqual([5, 4]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("in a list of both kinds is of its own, wherever the others stand", () => {
    const mixed: Rows = [wards[0] ?? [], communes[0] ?? [], wards[1] ?? [], communes[1] ?? []];
    const rows = (sum: number): Rows => [...head, ...mixed, ["Tổng phường", 9], ["Tổng xã", sum], ["Tổng cộng", 14]];
    expect(read(rows(5))).toEqual([5, 3, 4, 2]);
    expect(findingsIn(rows(5))).toEqual([]);
    expect(findingsIn(rows(9))).toEqual(["error total-mismatch B8"]);
    expect(findingsIn([...head, ["Tổng phường", 9], ["Tổng xã", 5], ...mixed])).toEqual([]);
  });

  it("that says only Cộng is of what stands above it, where it adds that up and a total follows", () => {
    const rows = (first: number, second: number): Rows => [
      ...head,
      ["Huyện An Lão", ""],
      ...wards,
      ["Cộng", first],
      ["Huyện An Biên", ""],
      ...communes,
      ["Cộng", second],
      ["Tổng cộng", 14],
    ];
    expect(read(rows(9, 5))).toEqual([5, 4, 3, 2]);
    expect(findingsIn(rows(9, 5))).toEqual([]);
    expect(findingsIn(rows(9, 6))).toEqual(["error total-mismatch B10"]);
    expect(findingsIn([...head, ...wards, ["Cộng", 4]])).toEqual(["error total-mismatch B5"]);
  });

  it("in words nobody knows is pointed at and no unit", () => {
    const rows: Rows = [...head, ...wards, ["Tổng số trại viên", 7]];
    expect(read(rows)).toEqual([5, 4]);
    expect(findingsIn(rows)).toEqual(["warning unread-figures A5:B5"]);
    expect(findingsIn([...head, ...wards, ["Tổng số người nghiện", 9]])).toEqual([]);
  });
});

describe("a district's name at the end of its units", () => {
  it("stands for their sum", () => {
    const rows = (sum: number): Rows => [...head, ...wards, ["TP. An Khê", sum]];
    expect(read(rows(9))).toEqual([5, 4]);
    expect(findingsIn(rows(9))).toEqual([]);
    expect(findingsIn(rows(10))).toEqual(["error total-mismatch B5 TP. An Khê"]);
  });

  it("is pointed at where another district stands above them", () => {
    const rows: Rows = [...head, ["Huyện An Lão", ""], ...wards, ["Huyện An Biên", 9]];
    expect(findingsIn(rows)).toContain("warning unread-figures A6:B6");
  });

  it.each([
    ["Huyện An Lão", "Huyện An Biên"],
    ["Cộng huyện An Lão", "Cộng huyện An Biên"],
    ["Toàn huyện An Lão", "Toàn huyện An Biên"],
  ])("stands for those since the last one where several do (%s, %s)", (first, second) => {
    const rows = (sum: number): Rows => [...head, ...wards, [first, sum], ...communes, [second, 5]];
    expect(read(rows(9))).toEqual([5, 4, 3, 2]);
    expect(findingsIn(rows(9))).toEqual([]);
    expect(findingsIn([...rows(9), ["Tổng cộng", 14]])).toEqual([]);
    expect(findingsIn(rows(10))).toEqual(["error total-mismatch B5 Huyện An Lão"]);
    expect(assessed(rows(9)).submission.groups.map(({ members }) => members)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("is told from one above them by what adds up, where units stand at both ends", () => {
    const rows = (first: number, second: number): Rows => [
      ...head,
      ...wards,
      ["Huyện An Lão", first],
      ...communes,
      ["Huyện An Biên", second],
      ["Xã Hòa Bình", 7],
    ];
    expect(findingsIn(rows(5, 7))).toEqual([]);
    expect(findingsIn(rows(9, 5))).toEqual([]);
  });
});
