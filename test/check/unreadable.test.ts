import type { RawValue } from "../../src/domain/workbook";
import type { Typed } from "../generator/canvas";
import { assessed, factIn, findingsIn, type Rows } from "./given";

/** Three wards with the first one's figure as given. */
const first = (cell: RawValue | Typed, ...others: (RawValue | Typed)[]): Rows => [
  ["Quý I năm 2024"],
  ["Đơn vị", "Quản lý sau cai"],
  ["Xã An Lộc", cell],
  ["Xã Bình Minh", others[0] ?? 14],
  ["Xã Cẩm Sơn", others[1] ?? 9],
];

describe("an entry that is a whole number", () => {
  it.each([0, 15, "15 người", "4.986", "-", "Không", "", "…"])("however typed is fine (%s)", (cell) => {
    expect(findingsIn(first(cell))).toEqual([]);
  });
});

describe("an entry that is none", () => {
  it.each([
    ["not-a-number", "x"],
    ["not-a-number", "536/950"],
    ["negative", -1],
    ["fraction", 2.5],
    ["date-in-count", { value: 45481, format: "dd/mm/yyyy" }],
  ] as const)("is an error at its cell and of its unit: %s", (code, cell) => {
    expect(findingsIn(first(cell))).toEqual([`error ${code} B3 Xã An Lộc`]);
  });

  it("is said twice of an error value: the formula is broken, and there is no number", () => {
    expect(findingsIn(first({ value: "#REF!", formula: "=SUM(#REF!)", isError: true }))).toEqual([
      "error formula-error B3 Xã An Lộc",
      "error not-a-number B3 Xã An Lộc",
    ]);
  });

  it("counts as not reported", () => {
    const { submission } = assessed(first(-1));
    expect([...(submission.columns.get("QLSC")?.values ?? [])]).toEqual([NaN, 14, 9]);
  });

  it("in a total is an error too", () => {
    const rows: Rows = [
      ["Quý I năm 2024"],
      ["Đơn vị", "Quản lý sau cai", "Tình nguyện viên"],
      ["Xã An Lộc", 12, 3],
      ["Xã Bình Minh", 8, 2],
      ["Tổng cộng", "hai mươi", 5],
    ];
    expect(findingsIn(rows)).toEqual(["error not-a-number B5"]);
  });
});

describe("thousands that an English Excel took for decimals", () => {
  it("are told among figures of thousands", () => {
    expect(findingsIn(first(1.1, 2300, 1870))).toEqual(["error locale-damaged-number B3 Xã An Lộc"]);
    expect(factIn(first(1.1, 2300, 1870), "locale-damaged-number")).toMatchObject({ value: 1.1, meant: 1100 });
  });

  it("are told by three decimals even alone", () => {
    expect(findingsIn(first(1.234, 140, 90))).toEqual(["error locale-damaged-number B3 Xã An Lộc"]);
  });

  it("may have lost their fraction: 2 among 1.1 and 1.9 is perhaps 2.000", () => {
    expect(findingsIn(first(1.1, 2, 1.9))).toEqual([
      "error locale-damaged-number B3 Xã An Lộc",
      "error locale-damaged-number B5 Xã Cẩm Sơn",
      "warning locale-damaged-number B4 Xã Bình Minh",
    ]);
  });

  it("are not made of a plain half among small numbers", () => {
    expect(findingsIn(first(2.5, 14, 9))).toEqual(["error fraction B3 Xã An Lộc"]);
  });
});
