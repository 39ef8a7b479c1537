import { inSlices, restless, type Steering, unsteered } from "../domain/steering";
import type { Unfilled } from "../domain/template";
import { editedReports } from "../excel/editedReports";
import { periodKey } from "../excel/reportMark";
import type { ExcelRun } from "../excel/session";
import { writeSheets } from "../excel/writeSheets";
import { hasErrors, type Assessment, type Setting } from "./assess";
import { checkWorkbook } from "./checkWorkbook";
import { filledTemplate, unfilledAmong } from "./filledTemplate";
import { sheetsOf } from "./sheetsOf";

export type EditedReports = "ask" | "replace" | "keep";

export interface ReportOptions {
  /** Report although there are errors: the figures concerned count as not reported and are listed in the notes. */
  readonly acceptErrors: boolean;
  /** What becomes of an earlier report of the period that the clerk has edited since; asked about when left out. */
  readonly edited?: EditedReports;
}

export type ReportOutcome =
  | {
      readonly kind: "written";
      readonly assessment: Assessment;
      readonly sheets: readonly string[];
      /** What the agency's own form asks for and did not get. */
      readonly unfilled: readonly Unfilled[];
    }
  /** Nothing was written: the findings say what has to be mended first. */
  | { readonly kind: "refused"; readonly assessment: Assessment }
  /** Nothing was written: these sheets of the earlier report hold the clerk's own changes. */
  | { readonly kind: "edited"; readonly assessment: Assessment; readonly sheets: readonly string[] };

/**
 * The product in one function: a workbook of ward figures in, the report's sheets out.
 * Source sheets are not changed. An earlier report of the same period gives way once the new one is complete.
 */
export async function makeReport(
  run: ExcelRun,
  setting: Setting,
  options: ReportOptions,
  steering: Steering = unsteered,
): Promise<ReportOutcome> {
  const assessment = await checkWorkbook(run, setting, steering);
  const { period, units } = assessment.submission;
  if (units.length === 0 || (hasErrors(assessment) && !options.acceptErrors)) return { kind: "refused", assessment };
  const earlier = assessment.reports.filter(({ stamp }) => stamp.period === periodKey(period));
  const { edited: treatment = "ask" } = options;
  const { rest = restless } = setting;
  const edited = treatment === "replace" ? [] : await editedReports(run, earlier, rest);
  if (edited.length > 0 && treatment === "ask") return { kind: "edited", assessment, sheets: edited };
  const replacing = earlier.map(({ name }) => name).filter((name) => !edited.includes(name));
  const form = filledTemplate(assessment);
  const { structure } = assessment;
  steering.step({ kind: "writing" });
  const plans = await inSlices(sheetsOf(assessment, form.copy !== null), rest, steering);
  const placing = { structure, replacing, keeping: edited, period, copy: form.copy, rest, steering };
  const sheets = await writeSheets(run, plans, placing);
  return { kind: "written", assessment, sheets, unfilled: unfilledAmong(sheets, form) };
}
