import type { Plan } from "../domain/target";
import type { ExcelRun } from "../excel/session";
import { writeSheets } from "../excel/writeSheets";
import { planSheetWords } from "../plans/goalWords";
import { plans } from "../plans/plans";
import { agencyFrom } from "../recognise/agencyText";
import { planSheet } from "../report/planSheet";
import { foldMarks } from "../read/text";
import type { Assessment } from "./assess";

/**
 * Writes a plan into the workbook as the sheet "Chỉ tiêu", where the clerk can edit it. It takes the place of the one
 * there: whoever calls has asked before.
 */
export async function keepPlan(run: ExcelRun, plan: Plan): Promise<void> {
  await writeSheets(run, [planSheet(plan)], [planSheetWords.sheet]);
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
