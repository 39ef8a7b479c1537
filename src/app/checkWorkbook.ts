import { readWorkbook } from "../excel/readWorkbook";
import type { ExcelRun } from "../excel/session";
import { assess, type Assessment, type Setting } from "./assess";

/** Reads the workbook as it stands now and says all that is known about it. Changes nothing. */
export async function checkWorkbook(run: ExcelRun, setting: Setting): Promise<Assessment> {
  return assess(await readWorkbook(run), setting);
}
