import { loadEngine, recalculate, saveWorkbook } from "../../../src/standin/file";
import type { Scalar, SheetModel } from "../../../src/standin/model";
import { blankWorkbook, drafted, put } from "./drafted";
import { recalculatedByLibreOffice, soffice } from "./libreOffice";
import { opened, realWorkbooks, sheetIn } from "./opened";

if (soffice === null)
  console.warn("LibreOffice is not on the PATH: what another program makes of saved workbooks was NOT tested.");
const withLibreOffice = soffice === null ? describe.skip : describe;

/** Values by place; a figure to twelve digits, since programs add up in different orders. */
function values({ cells }: SheetModel): Record<string, Scalar> {
  return Object.fromEntries(
    [...cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { value }]) =>
        value === "" ? [] : [[`${row},${column}`, typeof value === "number" ? Number(value.toPrecision(12)) : value]],
      ),
    ),
  );
}

const formulas = [
  "=SUM(B2:B9)",
  "=SUM(B2:C9)/COUNT(B2:C9)",
  '=IF(B3=0,"",C3/B3)',
  '=IF(B4=0,"không có",C4/B4)',
  "=IFERROR(C4/B4,0)",
  "=ROUND(C3/B3,3)",
  "=ROUND(-2.5,0)+ROUNDUP(1.21,1)+ROUNDDOWN(-1.29,1)",
  "=C3/B3>0.8",
  "=C4/B4",
  '=COUNTIF(C2:C9,">=10")',
  '=COUNTIFS(B2:B9,">10",C2:C9,"<>0")',
  '=SUMIF(A2:A9,"P.*",C2:C9)',
  "=SUMPRODUCT((B2:B9>10)*(C2:C9))",
  '="Tổng "&SUM(B2:B9)&" người"',
  "=MAX(B2:B9)-MIN(C2:C9)",
  '=VLOOKUP("P. 3",A2:C9,3,FALSE)',
  "=INDEX(C2:C9,MATCH(MAX(B2:B9),B2:B9,0))",
  "=SUBTOTAL(9,B2:B9)",
  "=-2^2+50%",
  "=AND(B2>1,NOT(C2>B2))",
];

withLibreOffice("LibreOffice, opening what was saved", () => {
  it("calculates every formula of a new workbook to the result that was written", async () => {
    const engine = await loadEngine();
    const { model, sheet } = blankWorkbook();
    for (let row = 1; row < 9; row++) {
      put(sheet, row, 0, `P. ${row}`);
      put(sheet, row, 1, row === 3 ? 0 : row * 7);
      put(sheet, row, 2, row * 5);
    }
    for (const [index, formula] of formulas.entries()) put(sheet, index, 5, formula);
    await recalculate(model, engine);
    const saved = await saveWorkbook(null, model, engine);
    const calculated = await opened(recalculatedByLibreOffice({ "new.xlsx": saved })["new.xlsx"] ?? saved);
    expect(values(sheetIn(calculated))).toEqual(values(sheet));
  }, 120_000);

  it("finds the report beside the clerk's own sheets, and both as they were", async () => {
    const engine = await loadEngine();
    const saved: Record<string, Uint8Array> = {};
    const expected: Record<string, unknown> = {};
    for (const [name, bytes] of realWorkbooks.filter(([file]) => /^(03|07|10|11)-/.test(file))) {
      const model = await opened(bytes, name);
      const source = sheetIn(model);
      const report = drafted(model, "Báo cáo & 'tổng hợp' 2024");
      put(report, 0, 0, "BÁO CÁO");
      report.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
      for (let row = 1; row < 40; row++) {
        put(report, row, 0, `='${source.name}'!C${row + 1}`);
        put(report, row, 1, `=IF(ISNUMBER(A${row + 1}),A${row + 1},0)`);
      }
      put(report, 40, 1, "=SUM(B2:B40)");
      report.page = {
        ...report.page,
        paperSize: "A4",
        orientation: "Landscape",
        titleRows: { first: 0, last: 0 },
        printArea: "A1:B41",
      };
      await recalculate(model, engine);
      saved[name] = await saveWorkbook(bytes, model, engine);
      expected[name] = model.sheets.map((sheet) => [sheet.name, sheet.visibility, values(sheet), sheet.merges.length]);
    }
    const found: Record<string, unknown> = {};
    const pages: unknown[] = [];
    for (const [name, bytes] of Object.entries(recalculatedByLibreOffice(saved))) {
      const model = await opened(bytes, name);
      found[name] = model.sheets.map((sheet) => [sheet.name, sheet.visibility, values(sheet), sheet.merges.length]);
      pages.push(sheetIn(model).page);
    }
    expect(found).toEqual(expected);
    for (const page of pages)
      expect(page).toMatchObject({
        paperSize: "A4",
        orientation: "Landscape",
        titleRows: { first: 0, last: 0 },
        printArea: "A1:B41",
      });
  }, 120_000);
});
