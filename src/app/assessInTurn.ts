import { inSlices, type Steering, unsteered } from "../domain/steering";
import type { WorkbookSnapshot } from "../domain/workbook";
import { isPlanSheet, isQuotaSheet } from "../recognise/settings/settingSheets";
import { assess, type Assessment, type Setting } from "./assess";

const targetSheets = () => import(/* webpackChunkName: "targetSheets" */ "./targetSheets");

/** Assesses a workbook slice by slice. What reads sheets of targets is a part of the program only such workbooks load. */
export async function assessInTurn(
  snapshot: WorkbookSnapshot,
  setting: Setting,
  steering: Steering = unsteered,
): Promise<Assessment> {
  const hasTargets = snapshot.sheets.some((sheet) => isPlanSheet(sheet) || isQuotaSheet(sheet));
  return inSlices(assess(snapshot, setting, hasTargets ? await targetSheets() : null), setting.rest, steering);
}
