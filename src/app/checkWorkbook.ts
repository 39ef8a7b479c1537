import { type Steering, unsteered } from "../domain/steering";
import { readWorkbook } from "../excel/readWorkbook";
import type { ExcelRun } from "../excel/session";
import type { Assessment, Setting } from "./assess";
import { assessInTurn } from "./assessInTurn";

/** Reads the workbook as it stands now and says all that is known about it. Changes nothing. */
export async function checkWorkbook(
  run: ExcelRun,
  setting: Setting,
  steering: Steering = unsteered,
): Promise<Assessment> {
  steering.step({ kind: "reading" });
  return assessInTurn(await readWorkbook(run, steering), setting, steering);
}
