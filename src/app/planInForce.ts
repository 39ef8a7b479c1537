import type { Sheet } from "../domain/cell";
import type { Finding } from "../domain/finding";
import type { IndicatorId, OverTime } from "../domain/indicator";
import type { Period } from "../domain/period";
import type { Submission } from "../domain/submission";
import type { Recognition } from "../domain/table";
import { idsOf, type Plan } from "../domain/target";
import { indicatorById } from "../plans/indicators";
import type { PlanReading } from "../recognise/settings/planSheet";
import type { QuotaReading } from "../recognise/settings/quotas";
import { holdsPlan, isPlanSheet, isQuotaSheet } from "../recognise/settings/settingSheets";
import type * as targetSheets from "./targetSheets";

/** What reads a workbook's own sheets of targets; null for a workbook that has none of them. */
export type TargetSheets = typeof targetSheets | null;

/** The plan chosen for this run, else the one the workbook keeps in its sheet "Chỉ tiêu", with what is wrong with that. */
export function planInForce(sheets: readonly Sheet[], chosen: Plan | null, reader: TargetSheets): PlanReading {
  const sheet = sheets.find((each) => isPlanSheet(each) && holdsPlan(each));
  if (chosen !== null || sheet === undefined) return { plan: chosen, yearAt: null, findings: [] };
  return given(reader).readPlanSheet(sheet);
}

function given(reader: TargetSheets): typeof targetSheets {
  if (reader === null) throw new Error("A workbook with sheets of targets needs what reads them");
  return reader;
}

/** A plan of another year than the figures: its targets are judged by how far that year has run. */
export function otherYear({ plan, yearAt }: PlanReading, period: Period | null): readonly Finding[] {
  if (plan === null || period === null || plan.year === period.year) return [];
  const planYear = plan.year === 0 ? null : plan.year;
  return [{ code: "plan-other-year", severity: "warning", at: yearAt, planYear, year: period.year }];
}

/** What the workbook's sheet "Giao chỉ tiêu" gives to whom, with what is wrong with that; nothing where there is none. */
export function quotasInForce(
  sheets: readonly Sheet[],
  plan: Plan | null,
  submission: Submission,
  recognition: Recognition,
  reader: TargetSheets,
): QuotaReading {
  const sheet = sheets.find(isQuotaSheet);
  if (sheet === undefined) return { quotas: [], findings: [] };
  return given(reader).quotasOn(sheet, plan, submission, recognition);
}

/** What the plan's targets name, each once: indicators and, where no catalogue has them, columns of the clerk's own. */
export function plannedIds(plan: Plan | null): readonly IndicatorId[] {
  return [...new Set((plan?.targets ?? []).flatMap(({ goal }) => idsOf(goal)))];
}

/** Columns of the clerk's own count what was done in the period: they add up. */
export function overTime(id: IndicatorId): OverTime {
  return indicatorById(id)?.overTime ?? "flow";
}
