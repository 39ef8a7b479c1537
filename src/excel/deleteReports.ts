import { reportMark } from "./reportMark";
import type { ExcelRun } from "./session";

/** Deletes those of the named sheets that are reports of ours; others, and names no sheet has, are left alone. Says which went. */
export async function deleteReports(run: ExcelRun, names: readonly string[]): Promise<readonly string[]> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/names/items/name");
    await context.sync();
    const ours = sheets.items.filter(
      (sheet) => names.includes(sheet.name) && sheet.names.items.some(({ name }) => name === reportMark),
    );
    ours.forEach((sheet) => sheet.delete());
    await context.sync();
    return ours.map(({ name }) => name);
  });
}
