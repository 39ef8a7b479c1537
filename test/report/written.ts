import type { SheetPlan } from "../../src/domain/sheetPlan";
import { writeSheets } from "../../src/excel/writeSheets";
import type { Scalar } from "../../src/standin/model";
import { open, samplePath } from "../support/open";

/** Writes a planned sheet by way of Excel's stand-in, which works out its formulas; tells the value of each cell. */
export async function writtenValues(plan: SheetPlan): Promise<(row: number, column: number) => Scalar | undefined> {
  const { run, host } = await open(samplePath("01-wide.xlsx"));
  const [name] = await writeSheets(run, [plan]);
  await host.calculate();
  const sheet = host.model.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error("The sheet was not written");
  return (row, column) => sheet.cells.get(row)?.get(column)?.value;
}
