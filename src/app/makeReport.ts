import type { ExcelRun } from "../excel/session";
import { writeSheets } from "../excel/writeSheets";
import { hasErrors, type Assessment, type Setting } from "./assess";
import { checkWorkbook } from "./checkWorkbook";
import { sheetsOf } from "./sheetsOf";

export interface ReportOptions {
  /** Report although there are errors: the figures concerned count as not reported and are listed in the notes. */
  readonly acceptErrors: boolean;
}

export type ReportOutcome =
  | { readonly kind: "written"; readonly assessment: Assessment; readonly sheets: readonly string[] }
  /** Nothing was written: the findings say what has to be mended first. */
  | { readonly kind: "refused"; readonly assessment: Assessment };

/**
 * The product in one function: a workbook of ward figures in, the report's sheets out.
 * Source sheets are not changed; the report is complete or not there.
 */
export async function makeReport(run: ExcelRun, setting: Setting, options: ReportOptions): Promise<ReportOutcome> {
  const assessment = await checkWorkbook(run, setting);
  const isEmpty = assessment.submission.units.length === 0;
  if (isEmpty || (hasErrors(assessment) && !options.acceptErrors)) return { kind: "refused", assessment };
  return { kind: "written", assessment, sheets: await writeSheets(run, sheetsOf(assessment)) };
}
