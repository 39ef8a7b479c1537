import { linkedFiles } from "../../src/read/externalLinks";

describe("linkedFiles", () => {
  it.each([
    ["=[Book.xlsx]Sheet1!A1", ["Book.xlsx"]],
    ["=SUM([Q1.xlsx]Biểu!B2:B9)", ["Q1.xlsx"]],
    ["='C:\\Báo cáo\\[Quý III.xlsx]Biểu 1'!$C$5", ["Quý III.xlsx"]],
    ["='https://tinh.example/[a.xlsx]b c'!A1+1", ["a.xlsx"]],
    ["='[Xã ''A''.xlsx]S'!A1", ["Xã 'A'.xlsx"]],
    ["=[1]Sheet1!A1", ["1"]],
    ["=[Book.xlsx]!Tong", ["Book.xlsx"]],
    ["=[a.xlsx]S!A1+'[b.xlsx]S'!A1-[a.xlsx]T!B2", ["a.xlsx", "b.xlsx"]],
    ['="x"&[a.xlsx]S!A1', ["a.xlsx"]],
  ])("finds the workbook in %s", (formula, files) => {
    expect(linkedFiles(formula)).toEqual(files);
  });

  it.each([
    "=SUM(Table1[Col])",
    "=Table1[[#This Row],[Số người]]*Sheet2!B1",
    "=[@Col]+'Biểu 2'!A1",
    "=Table1[Col]Sheet2!A1",
    "=Table1['#Mã]+'Biểu 2'!A1",
    "='Biểu 1'!A1",
    '="[Book.xlsx]Sheet1!A1"&Sheet2!A1',
    '="say ""[a.xlsx]S!"""&B!A1',
    "[Book.xlsx]Sheet1!A1",
    "=#REF!",
    "",
  ])("finds none in %s", (formula) => {
    expect(linkedFiles(formula)).toEqual([]);
  });

  it("takes the longest formula Excel allows in its stride", () => {
    for (const part of ["'", "[", "[a]", "''!", '"', "a["]) linkedFiles(`=!${part.repeat(8190 / part.length)}[`);
    expect(linkedFiles(`=${"'".repeat(8000)}+[a.xlsx]S!A1`)).toEqual(["a.xlsx"]);
  });
});
