import { deleteReports } from "../excel/deleteReports";
import { editedReports } from "../excel/editedReports";
import type { ExcelRun } from "../excel/session";
import type { Assessment, Setting } from "./assess";
import { checkWorkbook } from "./checkWorkbook";

export type RemovalOutcome =
  | { readonly kind: "removed"; readonly assessment: Assessment; readonly sheets: readonly string[] }
  /** Nothing was deleted: these sheets hold the clerk's own changes. */
  | { readonly kind: "edited"; readonly sheets: readonly string[] };

/** Deletes report sheets of ours and nothing else. Sheets edited since are asked about before any goes. */
export async function removeReport(
  run: ExcelRun,
  setting: Setting,
  sheets: readonly string[],
  evenEdited: boolean,
): Promise<RemovalOutcome> {
  const { reports } = await checkWorkbook(run, setting);
  const present = reports.filter(({ name }) => sheets.includes(name));
  const edited = evenEdited ? [] : await editedReports(run, present, setting.rest);
  if (edited.length > 0) return { kind: "edited", sheets: edited };
  const removed = await deleteReports(run, sheets);
  return { kind: "removed", assessment: await checkWorkbook(run, setting), sheets: removed };
}
