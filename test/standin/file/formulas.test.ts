import { loadEngine, recalculate } from "../../../src/standin/file";
import { renameSheets, shiftFormula, storedFormula } from "../../../src/standin/file/formula/rewrite";
import { tokenize } from "../../../src/standin/file/formula/tokens";
import type { Scalar, SheetModel } from "../../../src/standin/model";
import { emptySheet } from "../../../src/standin/file/read/sheet";
import { blankWorkbook, put } from "./drafted";
import { cellIn } from "./opened";
import { processorTime } from "../../support/processorTime";

const engine = loadEngine();

/** The results of formulas in column H, beside a small table in A1:C6 and a second sheet. */
async function results(formulas: readonly string[]): Promise<Scalar[]> {
  const { model, sheet } = blankWorkbook();
  const table: readonly (readonly (Scalar | null)[])[] = [
    ["Đơn vị", "Người", "Tiếp cận"],
    ["P. Xuân An", 10, 8],
    ["P. Xuân Tân", 20, 17],
    ["X. Bình Lộc", "5", null],
    ["Tổng", 30, true],
    [null, -2.5, 0],
  ];
  for (const [row, line] of table.entries()) {
    for (const [column, value] of line.entries()) if (value !== null) put(sheet, row, column, value);
  }
  const other = emptySheet({ id: "{2}", name: "Bảng 2", visibility: "Visible" }, null);
  put(other, 0, 0, 7);
  model.sheets.push(other);
  model.names.push({ name: "TyLe", formula: "='Bảng 2'!$A$1", visible: true });
  for (const [row, formula] of formulas.entries()) put(sheet, row, 7, formula);
  await recalculate(model, await engine);
  return formulas.map((_, row) => sheet.cells.get(row)?.get(7)?.value ?? "nothing");
}

/** Checked against Excel's documentation; where a rule surprises, the name says so. */
const suite: readonly (readonly [formula: string, result: Scalar])[] = [
  ["=SUM(B2:B6)", 57.5], // a figure kept as text is no figure
  ['=SUM(B2:B3,"5",TRUE)', 36], // but typed into the call it is
  ["=B2+B4", 15],
  ["=C4+1", 1],
  ["=A2+1", "#VALUE!"],
  ["=B2/C4", "#DIV/0!"],
  ['=IFERROR(B2/C4,"-")', "-"],
  ['=IF(B2>5,C2/B2,"")', 0.8],
  ['=IF(B2>50,1,"")', ""],
  ["=IF(B2>50,1)", false],
  ["=IF(B2>5,,2)", 0],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1234,-2)", 1200],
  ["=ROUNDUP(1.201,2)", 1.21],
  ["=ROUNDDOWN(-1.29,1)", -1.2],
  ["=INT(-1.5)", -2],
  ["=MOD(-3,2)", 1],
  ["=-2^2", 4],
  ["=2^3^2", 64],
  ["=50%+1", 1.5],
  ["=0.1+0.2=0.3", true],
  ['=1<"1"', true],
  ['="a"="A"', true],
  ['="Tổng "&B2&" người"', "Tổng 10 người"],
  ["=COUNT(B2:C6)", 7],
  ["=COUNTA(A1:C6)", 16],
  ["=COUNTBLANK(A1:C6)", 2],
  ['=COUNTIF(B2:B6,">=10")', 3],
  ["=COUNTIF(B2:B6,5)", 1], // digits kept as text count here
  ['=COUNTIF(A2:A6,"*Xuân*")', 2],
  ['=COUNTIF(A2:A6,"<>Tổng")', 4],
  ['=COUNTIF(A:A,"")', 1_048_571],
  ['=COUNTIFS(A2:A6,"P.*",B2:B6,">10")', 1],
  ['=SUMIF(A2:A6,"P.*",C2:C6)', 25],
  ['=SUMIFS(C2:C6,A2:A6,"P.*",B2:B6,10)', 8],
  ['=AVERAGEIF(B2:B6,">100")', "#DIV/0!"],
  ["=AVERAGE(B2:B3)", 15],
  ["=MAX(B2:B6)-MIN(B2:B6)", 32.5],
  ['=SUMPRODUCT((A2:A6="Tổng")*(B2:B6))', 30],
  ["=SUMPRODUCT(B2:B3,C2:C3)", 420],
  ["=SUBTOTAL(9,B2:B3)", 30],
  ['=VLOOKUP("p. xuân tân",A2:C6,2,FALSE)', 20],
  ['=VLOOKUP("không có",A2:C6,2,FALSE)', "#N/A"],
  ['=INDEX(B2:B6,MATCH("Tổng",A2:A6,0))', 30],
  [`=HYPERLINK("#'Bảng 2'!A1",14)`, 14],
  [`=SUM(HYPERLINK("#'Bảng 2'!A1",14),B2)`, 24],
  ['=HYPERLINK("#A1","Xuân An")', "Xuân An"],
  ['=HYPERLINK("#A1")', "#A1"],
  ['=HYPERLINK("#A1",)', 0],
  ["=HYPERLINK(NA(),14)", "#N/A"],
  ['=CHOOSE(2,"a","b")', "b"],
  ["=AND(B2>5,C2>5)", true],
  ["=OR(B2>50,C4)", false],
  ["=NOT(C5)", false],
  ["=ISBLANK(C4)", true],
  ["=ISNUMBER(B4)", false],
  ["='Bảng 2'!A1*2", 14],
  ["='bảng 2'!$A$1+TyLe", 14],
  ["=Nowhere!A1", "#REF!"],
  ["=#REF!A1+1", "#REF!"],
  ["=KhongCo", "#NAME?"],
  ["=LEFT(A2,2)&MID(A2,4,4)&RIGHT(A2,2)&LEN(A2)", "P.XuânAn10"],
  ['=TRIM("  a  b ")', "a b"],
  ['=SUBSTITUTE("1.100",".","")+0', 1100],
];

describe("worksheet functions", () => {
  it.each(suite)("%s is %j", async (formula, result) => {
    expect((await results([formula]))[0]).toBe(result);
  });

  it("takes of a whole column the cell in the formula's own row, and of a blank cell 0", async () => {
    expect(await results(["=1", "=B1:B6", "=C4"])).toEqual([1, 10, 0]);
  });

  it("says whether a result is an error or only a text that looks like one", async () => {
    const { model, sheet } = blankWorkbook();
    put(sheet, 0, 0, "=1/0");
    put(sheet, 0, 1, '="#DIV/0!"');
    await recalculate(model, await engine);
    expect([cellIn(sheet, "A1").isError, cellIn(sheet, "B1").isError]).toEqual([true, false]);
  });

  it("asks the library for functions of its own, and keeps the type of the answer", async () => {
    expect(await results(['=TEXT(B2,"000")', "=EOMONTH(45322,1)", "=ISEVEN(B2)", "=PROPER(A2)&H1"])).toEqual([
      "010",
      45351,
      true,
      "P. Xuân An010",
    ]);
  });
});

describe("recalculation", () => {
  const chain = (length: number): { model: ReturnType<typeof blankWorkbook>["model"]; sheet: SheetModel } => {
    const { model, sheet } = blankWorkbook();
    put(sheet, length - 1, 0, 1);
    for (let row = 0; row < length - 1; row++) put(sheet, row, 0, `=A${row + 2}+1`);
    return { model, sheet };
  };

  it("follows a chain of 20,000 cells, each waiting for the next", async () => {
    const { model, sheet } = chain(20_000);
    await recalculate(model, await engine);
    expect(cellIn(sheet, "A1").value).toBe(20_000);
    expect(model.needsCalculation).toBe(false);
  });

  it("takes no longer than its cells: a report of 600 wards in well under a second", async () => {
    const { model, sheet } = blankWorkbook();
    for (let row = 0; row < 600; row++) {
      for (let column = 0; column < 8; column++) put(sheet, row, column, row + column);
      put(sheet, row, 8, `=SUM(A${row + 1}:H${row + 1})`);
      put(sheet, row, 9, `=IF(B${row + 1}=0,"",ROUND(A${row + 1}/B${row + 1},3))`);
    }
    for (let column = 0; column < 9; column++)
      put(sheet, 600, column, `=SUM(${"ABCDEFGHI".charAt(column)}1:${"ABCDEFGHI".charAt(column)}600)`);
    const library = await engine;
    const spent = processorTime();
    await recalculate(model, library);
    expect(spent()).toBeLessThan(1000);
    expect(cellIn(sheet, "I601").value).toBe(600 * 8 * (599 / 2 + 3.5));
  });

  it("breaks a circle with 0, as Excel does, and calculates what lies beside it", async () => {
    const { model, sheet } = blankWorkbook();
    put(sheet, 0, 0, "=B1+1");
    put(sheet, 0, 1, "=A1+1");
    put(sheet, 0, 2, "=C1");
    put(sheet, 0, 3, "=1+1");
    await recalculate(model, await engine);
    expect(["A1", "B1", "C1", "D1"].map((address) => cellIn(sheet, address).value)).toEqual([1, 0, 0, 2]);
  });
});

describe("formulas as text", () => {
  it("is the same again after being cut into tokens", () => {
    for (const formula of [
      "=SUM(A1:B2, 'T A'!$C$3)",
      '=[1]Sheet1!A1&"a""b"',
      "=Bảng!A1+ChiTieu[Mã]",
      "=#REF!A1",
      "=1.5E-3%",
      '={1,2;"a",TRUE}',
      "=A1 B1 x?",
    ]) {
      expect(
        tokenize(formula)
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula);
    }
  });

  it("moves relative references, keeps absolute ones, and loses what leaves the grid", () => {
    expect(shiftFormula("A1+$A1+A$1+$A$1+A:B+$A:B+1:2+$1:2", 1, 1)).toBe("B2+$A2+B$1+$A$1+B:C+$A:C+2:3+$1:3");
    expect(shiftFormula("A1+SUM(B2:C3)", -1, 0)).toBe("#REF!+SUM(B1:C2)");
    expect(shiftFormula("XFD1", 0, 1)).toBe("#REF!");
    expect(shiftFormula('"A1"&A1B&_A1&LOG10(A1)&T1!A1', 0, 1)).toBe('"A1"&A1B&_A1&LOG10(B1)&T1!B1');
  });

  it("lets references follow a sheet to its new name, quoted where it must be", () => {
    const renamed = new Map<string, string | null>([
      ["bảng", "Bảng của tôi"],
      ["cũ", null],
    ]);
    expect(renameSheets("Bảng!A1+'bảng'!B2+\"Bảng!A1\"+Cũ!A1:B2+1", renamed)).toBe(
      "'Bảng của tôi'!A1+'Bảng của tôi'!B2+\"Bảng!A1\"+#REF!+1",
    );
  });

  it("gives later functions the prefix files know them by, and nothing else", () => {
    expect(storedFormula('=IFS(A1>1,"IFS(",TRUE,SUM(A1))+SORT(A1:A9)')).toBe(
      '_xlfn.IFS(A1>1,"IFS(",TRUE,SUM(A1))+_xlfn._xlws.SORT(A1:A9)',
    );
  });
});
