import fc from "fast-check";
import type { Cell } from "../../src/domain/cell";
import { readFigure } from "../../src/read/figure";

const text = (typed: string): Cell => ({ kind: "text", text: typed });

describe("readFigure, what is a figure", () => {
  it.each([
    ["15", 15],
    ["0", 0],
    ["05", 5],
    ["007", 7],
    [" 12", 12],
    ["4.986", 4986],
    ["1.234.567", 1_234_567],
    ["4 986", 4986],
    ["4\u00A0986", 4986],
    ["1\u202F234\u202F567", 1_234_567],
    ["1,234,567", 1_234_567],
    ["15,0", 15],
    ["15.0", 15],
    ["1.100,00", 1100],
    ["15 người", 15],
    ["15 NGƯỜI", 15],
    ["15người", 15],
    ["15 Đội", 15],
    ["02 điểm", 2],
    ["1.234 người", 1234],
    ["15 ng.", 15],
    ["'15", 15],
    ["１５", 15],
    ["15*", 15],
    ["1.234 **", 1234],
    ["15 (*)", 15],
    ["2023*", null],
    ["15 * 2", null],
    ["*", null],
    ["１．２３４", 1234],
    ["079085", null],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
  ])("reads %p as %p", (typed, value) => {
    expect(readFigure(text(typed)).value).toBe(value);
    expect(readFigure(text(typed)).problem === null).toBe(value !== null);
  });

  it.each([
    "-",
    "–",
    "—",
    "−",
    " - ",
    "--",
    "---",
    "- -",
    "(-)",
    "-/-",
    "Không",
    "không có",
    "KHÔNG CÓ",
    "ko",
    "Không người",
    "không có đối tượng",
  ])("reads %p as nil", (typed) => {
    expect(readFigure(text(typed))).toEqual({ value: 0, problem: null });
  });

  it.each(["…", "...", "....", "……", "………..."])("reads %p as not reported", (typed) => {
    expect(readFigure(text(typed))).toEqual({ value: null, problem: null });
  });

  it("reads a blank as not reported, never as nil", () => {
    expect(readFigure({ kind: "blank" })).toEqual({ value: null, problem: null });
  });

  it.each([
    [15, 15],
    [0, 0],
    [-0, 0],
    [2.9999999999999996, 3],
    [0.1 * 3 * 10, 3],
    [-1e-12, 0],
    [12_500_000_000, 12_500_000_000],
  ])("takes the number %p for %p", (value, whole) => {
    expect(readFigure({ kind: "number", value })).toEqual({ value: whole, problem: null });
  });
});

describe("readFigure, what is none", () => {
  it.each([
    "x",
    "X",
    "k có số",
    "không rõ",
    "không có số liệu",
    "536/950",
    "5/9",
    "300 đến 400",
    "1 - 2",
    "1-2",
    "50%",
    "~12",
    ">10",
    "12?",
    "+5",
    "5.",
    ".5",
    ".",
    "(3)",
    "- 3",
    "----",
    "1 5",
    "12 34",
    "1.23.456",
    "1.2345.678",
    "1 234.567",
    "0.500",
    "1.100,500",
    "4,986",
    "12,345 người",
    "15 triệu",
    "15 triệu đồng",
    "15 người, 2 đội",
    "15 lượt",
    "1.234 lượt người",
    "1 lớp",
    "15 x",
    "1e5",
    "II",
    "0912345678",
    "079085012345",
    "9007199254740993",
    "٣",
    "15²",
    "½",
    "O",
    "'",
    "'x",
    "#REF!",
  ])("asks about %p", (typed) => {
    expect(readFigure(text(typed))).toEqual({ value: null, problem: { code: "not-a-number", shown: typed } });
  });

  it.each([
    ["2,5", 2.5],
    ["1.1", 1.1],
    ["1.1000", 1.1],
    ["1.100,5", 1100.5],
    ["1 100,25", 1100.25],
    ["1,100.5", 1100.5],
    ["27,5 người", 27.5],
  ])("calls %p a fraction", (typed, value) => {
    expect(readFigure(text(typed))).toEqual({ value: null, problem: { code: "fraction", value } });
  });

  it.each([
    ["-3", -3],
    ["–3", -3],
    ["−1.234", -1234],
    ["-2,5", -2.5],
    ["-3 người", -3],
    ["-2,9999999999", -3],
  ])("calls %p negative", (typed, value) => {
    expect(readFigure(text(typed))).toEqual({ value: null, problem: { code: "negative", value } });
  });

  it.each([
    [
      { kind: "number", value: 2.5 },
      { code: "fraction", value: 2.5 },
    ],
    [
      { kind: "number", value: 1e-8 },
      { code: "fraction", value: 1e-8 },
    ],
    [
      { kind: "number", value: -3 },
      { code: "negative", value: -3 },
    ],
    [
      { kind: "number", value: -2.5 },
      { code: "negative", value: -2.5 },
    ],
    [
      { kind: "number", value: 1e20 },
      { code: "not-a-number", shown: "100000000000000000000" },
    ],
    [
      { kind: "date", serial: 45540 },
      { code: "date-in-count", serial: 45540 },
    ],
    [
      { kind: "error", error: "#DIV/0!" },
      { code: "formula-error", shown: "#DIV/0!" },
    ],
    [
      { kind: "boolean", value: true },
      { code: "not-a-number", shown: "TRUE" },
    ],
    [
      { kind: "boolean", value: false },
      { code: "not-a-number", shown: "FALSE" },
    ],
  ] as const)("says of %j what is wrong", (cell, problem) => {
    expect(readFigure(cell)).toEqual({ value: null, problem });
  });

  it("shows the beginning of a long text only", () => {
    for (const part of ["1", "1 ", "1.", "a ", ". ", "không "]) {
      const { problem } = readFigure(text(`${part.repeat(32_766 / part.length)}!`));
      expect(problem).toMatchObject({ code: "not-a-number", shown: expect.stringMatching(/^.{79}…$/) as string });
    }
  });
});

/** 1234567 as 1.234.567. */
const grouped = (value: number, separator: string): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);

/** Every way of typing a count that is read without asking. */
const ways: readonly ((value: number) => string)[] = [
  (value) => String(value),
  (value) => (value < 1000 ? `0${value}` : String(value)),
  (value) => grouped(value, "."),
  (value) => grouped(value, " "),
  (value) => grouped(value, "\u00A0"),
  (value) => (value < 1_000_000 ? String(value) : grouped(value, ",")),
  (value) => `${grouped(value, ".")},0`,
  (value) => `  ${value} `,
  (value) => `'${value}`,
  (value) => `${grouped(value, ".")} người`,
  (value) => `${value}Đội`,
  (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
];

describe("readFigure, for any input", () => {
  it("reads back a whole number typed in any of the accepted ways", () => {
    const count = fc.oneof(fc.nat(1200), fc.nat(20_000_000), fc.maxSafeNat());
    fc.assert(
      fc.property(count, fc.constantFrom(...ways), (value, typed) => {
        expect(readFigure(text(typed(value)))).toEqual({ value, problem: null });
      }),
      { seed: 31, numRuns: 2000 },
    );
  });

  it("never throws, never gives a value with a problem, and gives whole numbers from 0 only", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("0", "1", "9", ".", ",", " ", "-", "…", "'", "%", "/", "người", "x") }),
    );
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      typed.map(text),
      fc.double().map((value): Cell => ({ kind: "number", value })),
      fc.double().map((serial): Cell => ({ kind: "date", serial })),
      typed.map((error): Cell => ({ kind: "error", error })),
    );
    fc.assert(
      fc.property(cell, (each) => {
        const { value, problem } = readFigure(each);
        if (value === null) return;
        expect(problem).toBeNull();
        expect(Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)).toBe(true);
      }),
      { seed: 32, numRuns: 3000 },
    );
  });
});
