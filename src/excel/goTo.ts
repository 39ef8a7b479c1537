import { areaAddress } from "../domain/address";
import type { Area, CellRef } from "../domain/cell";
import type { ExcelRun } from "./session";

/** Shows a cell or range to the clerk by selecting it. */
export async function goTo(run: ExcelRun, at: CellRef | Area): Promise<void> {
  const area = "row" in at ? { top: at.row, left: at.column, bottom: at.row, right: at.column } : at;
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    sheet.activate();
    sheet.getRange(areaAddress(area)).select();
    await context.sync();
  });
}
