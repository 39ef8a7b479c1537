import fc from "fast-check";
import { cellContent } from "../../src/excel/cellText";

const at = (sheet: string): { sheet: string; row: number; column: number } => ({ sheet, row: 4, column: 1 });

describe("a cell's content", () => {
  it("leads from a figure to the one cell it was read from, and stays the number", () => {
    expect(cellContent({ kind: "number", value: 14, source: at("Tổng hợp") })).toBe(`=HYPERLINK("#'Tổng hợp'!B5",14)`);
  });

  it("writes apostrophes and quotation marks of a sheet's name as formulas need them", () => {
    expect(cellContent({ kind: "number", value: 0, source: at(`Xã D'Ran "mới"`) })).toBe(
      `=HYPERLINK("#'Xã D''Ran ""mới""'!B5",0)`,
    );
  });

  it("is the plain number where the place is longer than a text in a formula may be", () => {
    const [fits, tooLong] = ["x".repeat(255 - "#''!B5".length), "x".repeat(256 - "#''!B5".length)];
    expect(cellContent({ kind: "number", value: 3, source: at(fits) })).toBe(`=HYPERLINK("#'${fits}'!B5",3)`);
    expect(cellContent({ kind: "number", value: 3, source: at(tooLong) })).toBe(3);
  });

  it("is never a formula when it is text, whatever the text looks like", () => {
    const nasty = fc.oneof(
      fc.constantFrom("=1+1", "+1", "-", "@A1", "'", '=HYPERLINK("#A1",1)', "1/6", "05", "TRUE", "Mar", "\t=1"),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(nasty, (text) => {
        const content = String(cellContent({ kind: "text", text }));
        expect(content === `'${text}` || (content === text && /^\p{L}/u.test(text))).toBe(true);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
