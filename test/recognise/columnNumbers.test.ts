import { assessed, findingsIn, type Rows } from "../check/given";

const table = (numbers: Rows[number], first: number, second: number): Rows => [
  ["Quý I/2024"],
  ["TT", "Đơn vị", "Người nghiện có HSQL", "Ghi chú", "Số người được tư vấn"],
  numbers,
  [1, "Xã An Bình", first, "", 5],
  [2, "Xã Tân Phú", second, "", 3],
];
const read = (rows: Rows): readonly number[] => [...(assessed(rows).submission.columns.get("NN_HSQL")?.values ?? [])];

describe("a row of numbers below the headings", () => {
  it.each([[[1, "", 2, "", 4]], [["", "", 2, "", 4]], [["(1)", "", "(2)", "", "(4)"]], [[-1, "", -2, "", -4]]])(
    "numbers the columns, though it leaves some out (%j)",
    (numbers) => {
      expect(read(table(numbers, 10, 7))).toEqual([10, 7]);
      expect(findingsIn(table(numbers, 10, 7))).toEqual([]);
    },
  );

  it("is a total where it adds up the units", () => {
    expect(read(table(["", "", 3, "", 8], 1, 2))).toEqual([1, 2]);
    expect(findingsIn(table(["", "", 3, "", 8], 1, 2))).toEqual([]);
  });

  it("is asked about where it does not count up", () => {
    expect(findingsIn(table(["", "", 9, "", 8], 10, 7))).toEqual(["error unknown-unit B3"]);
  });
});
