import type { Plan } from "../domain/target";
import { readWorkbook } from "../excel/readWorkbook";
import type { ExcelRun } from "../excel/session";
import { writeSheets } from "../excel/writeSheets";
import { plans } from "../plans/plans";
import { agencyFrom } from "../recognise/agencyText";
import { isPlanSheet } from "../recognise/planSheet";
import { planSheet } from "../report/planSheet";
import { foldMarks } from "../read/text";
import type { Assessment } from "./assess";

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

/** The plan that fits the workbook's place and year best; null when none does. The clerk decides. */
export function proposedPlan({ recognition, submission }: Assessment): Plan | null {
  const place = fold(agencyFrom(recognition).place);
  const year = submission.period?.year;
  return plans.find((plan) => plan.year === year && place !== "" && fold(plan.place) === place) ?? null;
}

function fold(text: string): string {
  return foldMarks(text).toLowerCase();
}
