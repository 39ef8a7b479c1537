import type { Plan } from "../domain/target";
import { readWorkbook } from "../excel/readWorkbook";
import type { ExcelRun } from "../excel/session";
import { writeSheets } from "../excel/writeSheets";
import { isPlanSheet } from "../recognise/settings/settingSheets";
import { planSheet } from "../report/planSheet";

/**
 * Writes a plan into the workbook as the sheet "Chỉ tiêu", where the clerk can edit it. Such a sheet that is there
 * already goes only when `replace` says so; else nothing is written. Says whether the plan was written.
 */
export async function keepPlan(run: ExcelRun, plan: Plan, replace: boolean): Promise<boolean> {
  const { sheets } = await readWorkbook(run);
  const there = sheets.filter(isPlanSheet).map(({ name }) => name);
  if (there.length > 0 && !replace) return false;
  await writeSheets(run, [planSheet(plan)], { replacing: there });
  return true;
}
