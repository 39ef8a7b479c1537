import type { CellModel, SheetModel } from "../../src/standin/model";
import { loadWorkbook } from "../../src/standin/file";
import { writeSheets } from "../../src/excel/writeSheets";
import { converted, describeWithLibreOffice } from "../support/libreOffice";
import { open, samplePath } from "../support/open";
import { planOf } from "./sheetPlan";

jest.setTimeout(180_000);

const from = (value: number, row: number, sheet = "Tổng hợp"): { kind: "number"; value: number; source: object } => ({
  kind: "number",
  value,
  source: { sheet, row, column: 2 },
});
const formula = (text: string): { kind: "formula"; formula: string } => ({ kind: "formula", formula: text });

/** Two linked figures, one of them from a sheet with a trying name, their sum and how many numbers they are. */
const plan = planOf([
  [from(14, 4), from(27, 5, `D'Ran "mới" & <cũ>`)] as never,
  [formula("=SUM(A1:B1)"), formula("=COUNT(A1:B1)")],
]);

const valuesOf = (sheet: SheetModel | undefined): (CellModel["value"] | undefined)[] =>
  [0, 1].flatMap((row) => [0, 1].map((column) => sheet?.cells.get(row)?.get(column)?.value));

async function written(): Promise<{ sheet: SheetModel | undefined; saved: Uint8Array }> {
  const { run, host, save } = await open(samplePath("01-wide.xlsx"));
  const [name] = await writeSheets(run, [plan]);
  await host.calculate();
  return { sheet: host.model.sheets.find((sheet) => sheet.name === name), saved: await save() };
}

describe("figures that lead to their source", () => {
  it("count and add up like any number", async () => {
    const { sheet } = await written();
    expect(valuesOf(sheet)).toEqual([14, 27, 41, 2]);
  });

  it("look like any other figure on paper", async () => {
    const { sheet } = await written();
    const font = sheet?.cells.get(0)?.get(0)?.style.font;
    expect([font?.color, font?.underline, font?.name]).toEqual(["#000000", "None", "Times New Roman"]);
  });
});

describeWithLibreOffice("figures that lead to their source, in LibreOffice", () => {
  it("are numbers there too, after it has calculated everything anew", async () => {
    const { saved } = await written();
    const theirs = await loadWorkbook(converted(saved, "xlsx"), "theirs.xlsx");
    if (!theirs.ok) throw new Error(theirs.problem);
    const sheet = theirs.model.sheets.find(({ name }) => name === "Bảng 1");
    expect(valuesOf(sheet)).toEqual([14, 27, 41, 2]);
    expect(sheet?.cells.get(0)?.get(1)?.formula).toContain("HYPERLINK");
  });
});
