import fc from "fast-check";
import { pastedTable } from "../../../src/standin/workbench/pastedTable";

/** A table as Excel writes it to the clipboard. */
const onClipboard = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((text) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join("\t"))
    .map((line) => `${line}\r\n`)
    .join("");

describe("a table on the clipboard", () => {
  it("has columns between tabs and rows on lines", () => {
    expect(pastedTable("a\tb\r\nc\td\r\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("keeps empty cells and empty rows", () => {
    expect(pastedTable("\tb\n\nc\t\n")).toEqual([["", "b"], [""], ["c", ""]]);
  });

  it("takes a text without any tab or line break as one cell", () => {
    expect(pastedTable("5")).toEqual([["5"]]);
  });

  it("gives back every table Excel puts there", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "ờ", "1", " ", "\t", "\n", '"') });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(fc.property(table, (rows) => expect(pastedTable(onClipboard(rows))).toEqual(rows)));
  });
});
