import { enUS, viVN } from "../../src/standin/objects/text/culture";
import { readEntry } from "../../src/standin/objects/text/entry";
import { open } from "./excel";

const setting = { numberFormat: "General", culture: enUS, today: new Date(2026, 5, 15), date1904: false };
const typed = (text: unknown, numberFormat = "General"): unknown => {
  const { value, format, formula } = readEntry(text, { ...setting, numberFormat });
  return formula ?? (format === null ? value : [value, format]);
};

describe("a text written as a value", () => {
  it.each([
    ["05", 5],
    ["-3", -3],
    ["+3", 3],
    ["(7)", -7],
    [" 12 ", 12],
    ["1.5", 1.5],
    ["1,234", [1234, "#,##0"]],
    ["1,234.5", [1234.5, "#,##0.00"]],
    ["12%", [0.12, "0%"]],
    ["27.5%", [0.275, "0.00%"]],
    ["1E3", [1000, "0.00E+00"]],
    ["0 1/2", [0.5, "# ?/?"]],
    ["TRUE", true],
    ["false", false],
  ])("%j becomes the number or truth value Excel makes of it", (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it.each([
    ["1,1", "1,1"],
    ["1.1.1", "1.1.1"],
    ["12 người", "12 người"],
    ["31/12/2026", "31/12/2026"],
    ["Quý 1-2026", "Quý 1-2026"],
    ["Long Khánh 5", "Long Khánh 5"],
    ["1 6", "1 6"],
    ["", ""],
  ])("%j stays text", (text, expected) => {
    expect(typed(text)).toBe(expected);
  });

  it.each([
    ["1/6", [46028, "d-mmm"]],
    ["12/31/2026", [46387, "m/d/yyyy"]],
    ["2026-12-31", [46387, "m/d/yyyy"]],
    ["6/2026", [46174, "mmm-yy"]],
    ["5-Jan", [46027, "d-mmm"]],
    ["Jan-2026", [46023, "mmm-yy"]],
    ["1/2/24", [45293, "m/d/yyyy"]],
    ["10:30", [0.4375, "h:mm"]],
    ["9:05 PM", [0.878472, "h:mm AM/PM"]],
  ])("%j becomes a date or time and gives the cell its format", (text, expected) => {
    const [value, format] = typed(text) as [number, string];
    expect([Number(value.toFixed(6)), format]).toEqual(expected);
  });

  it.each([
    ["=SUM(A1:B2)", "=SUM(A1:B2)"],
    ["-A1", "=-A1"],
    ["+B2*2", "=+B2*2"],
    ["- Số lượt", "=- Số lượt"],
  ])("%j becomes a formula", (text, expected) => {
    expect(typed(text)).toBe(expected);
  });

  it("stays as it is after an apostrophe, which is not part of it", () => {
    expect(readEntry("'05", setting)).toMatchObject({ value: "05", quotePrefix: true });
    expect(readEntry("'=1", setting)).toMatchObject({ value: "=1", formula: null, quotePrefix: true });
  });

  it("stays as it is in a cell of format text, as do numbers", () => {
    expect([typed("05", "@"), typed("=A1", "@"), typed(5, "@")]).toEqual(["05", "=A1", "5"]);
  });

  it("becomes an error value where it is the name of one", () => {
    expect(readEntry("#n/a", setting)).toMatchObject({ value: "#N/A", isError: true });
  });

  it.each(["=SUM(A1;B1)", "=SUM(A1", "=A1)", '="x', "=A1+"])("%j is refused, as Excel cannot read it", (formula) => {
    expect(() => readEntry(formula, setting)).toThrow(/argument is invalid/);
  });

  it("is refused beyond 32,767 characters, as is what no cell can hold", () => {
    expect(() => readEntry("x".repeat(32_768), setting)).toThrow(/argument is invalid/);
    expect(() => readEntry({ a: 1 }, setting)).toThrow(/argument is invalid/);
  });

  it("is read by the clerk's own habits only when the clerk types it", () => {
    const clerk = { ...setting, culture: viVN };
    expect(readEntry("1.234,5", clerk)).toMatchObject({ value: 1234.5 });
    expect(readEntry("31/12/2026", clerk)).toMatchObject({ value: 46387 });
    expect(readEntry("1.234", setting)).toMatchObject({ value: 1.234 });
  });
});

describe("writing values", () => {
  it("gives a General cell the format that came with the entry, and leaves another format alone", async () => {
    const { run } = open({ A: [] });
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.numberFormat = [["General", "0.0"]];
      range.values = [["12%", "12%"]];
      range.load("values,numberFormat,text");
      await context.sync();
      expect(range.values).toEqual([[0.12, 0.12]]);
      expect(range.numberFormat).toEqual([["0%", "0.0"]]);
      expect(range.text).toEqual([["12%", "0.1"]]);
    });
  });

  it("leaves a cell as it is where the value is null, and clears it where it is empty", async () => {
    const { run } = open({ A: [["a", "b", "c"]] });
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
      range.values = [[null, "", "z"]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["a", "", "z"]]);
      expect(range.valueTypes).toEqual([["String", "Empty", "String"]]);
    });
  });

  it("writes nothing at all when one value is refused", async () => {
    const { failure, model } = open({ A: [] });
    expect(
      await failure(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B1").values = [["fine", "=SUM(A1;B1)"]];
        await context.sync();
      }),
    ).toBe("InvalidArgument at Range.values");
    expect(model.sheets[0]?.cells.size).toBe(0);
  });

  it("refuses a table of another shape, also one so large that the client splits it", async () => {
    const { failure } = open({ A: [] });
    const wide = (rows: number): number[][] => Array.from({ length: rows }, () => Array.from({ length: 40 }, () => 1));
    for (const [address, values] of [
      ["A1:B2", [[1, 2]]],
      ["A1:B1", [[1, 2, 3]]],
      ["A1:AN100", wide(99)],
    ] as const) {
      const code = await failure(async (context) => {
        context.workbook.worksheets.getFirst().getRange(address).values = values as number[][];
        await context.sync();
      });
      expect(code).toMatch(/^InvalidArgument at Range\.(values|_ValidateArraySize)$/);
    }
  });
});
