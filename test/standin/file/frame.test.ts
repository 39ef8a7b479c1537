import { pieces, putInSheet, putInWorkbook, setAttributes, textsOf } from "../../../src/standin/file/write/frame";

const sheet =
  '<?xml version="1.0"?><worksheet xmlns="m"><!-- <mergeCells/> --><sheetData/><pageMargins left="1"/><extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting/></x14:conditionalFormattings></ext></extLst></worksheet>';

describe("replacing one element of a part's text", () => {
  it("finds the root's own children, not what lies deeper or in a comment", () => {
    expect(pieces(sheet).pieces.map(({ name }) => name)).toEqual(["sheetData", "pageMargins", "extLst"]);
    expect(textsOf(sheet, "mergeCells")).toEqual([]);
  });

  it("puts a new element where the schema wants it", () => {
    expect(putInSheet(sheet, "mergeCells", "<mergeCells/>")).toContain("<sheetData/><mergeCells/><pageMargins");
    expect(putInSheet(sheet, "sheetPr", "<sheetPr/>")).toContain("<sheetPr/><sheetData/>");
    expect(putInSheet(sheet, "rowBreaks", "<rowBreaks/>")).toContain('<pageMargins left="1"/><rowBreaks/><extLst>');
    expect(putInSheet("<worksheet><sheetData/></worksheet>", "drawing", "<drawing/>")).toBe(
      "<worksheet><sheetData/><drawing/></worksheet>",
    );
  });

  it("replaces what is there, in its place, and takes it away for nothing", () => {
    const replaced = putInSheet(sheet, "pageMargins", '<pageMargins left="2"/>');
    expect(replaced).toBe(sheet.replace('left="1"', 'left="2"'));
    expect(putInSheet(replaced, "pageMargins", "")).not.toContain("pageMargins");
  });

  it("steps around elements the schema's list does not know", () => {
    const workbook =
      "<workbook><workbookPr/><mc:AlternateContent><x/></mc:AlternateContent><bookViews/><sheets/></workbook>";
    expect(putInWorkbook(workbook, "definedNames", "<definedNames/>")).toBe(
      workbook.replace("<sheets/>", "<sheets/><definedNames/>"),
    );
    expect(putInWorkbook(workbook, "workbookProtection", "<workbookProtection/>")).toBe(
      workbook.replace("<bookViews/>", "<workbookProtection/><bookViews/>"),
    );
  });

  it("names the namespace where the file's elements carry a prefix", () => {
    const prefixed = '<x:worksheet xmlns:x="urn:m"><x:sheetData/></x:worksheet>';
    expect(putInSheet(prefixed, "mergeCells", '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>')).toBe(
      '<x:worksheet xmlns:x="urn:m"><x:sheetData/><mergeCells xmlns="urn:m" count="1"><mergeCell ref="A1:B1"/></mergeCells></x:worksheet>',
    );
  });
});

describe("setting attributes of a tag", () => {
  it("changes, adds and takes away, and leaves the rest as it is written", () => {
    expect(setAttributes("<a x='1' r:id=\"2\"/>", { x: "9", y: "3", "r:id": null })).toBe('<a x="9" y="3"/>');
    expect(setAttributes('<a><b x="1"/></a>', { x: "2" })).toBe('<a x="2"><b x="1"/></a>');
  });

  it("is not misled by a longer name or by a bracket inside a value", () => {
    expect(setAttributes('<a maxx="1" f="a>b" x="2">t</a>', { x: "3" })).toBe('<a maxx="1" f="a>b" x="3">t</a>');
  });
});
