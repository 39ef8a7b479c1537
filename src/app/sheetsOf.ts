import { reportSheets, type ReportSheet } from "../domain/reportSheet";
import type { SheetPlan } from "../domain/sheetPlan";
import type { Slices } from "../domain/slices";
import { chartSheet } from "../report/chartSheet";
import { coverageSheet } from "../report/coverageSheet";
import { dataSheet } from "../report/dataSheet";
import { detailSheet } from "../report/detailSheet";
import type { AnnexNumber, PlanProgress, ReportMaterial } from "../report/material";
import { quotaProgressSheet } from "../report/quotaProgressSheet";
import { roman } from "../report/roman";
import { shortfallSheet } from "../report/shortfallSheet";
import { targetSheet } from "../report/targetSheet";
import { textSheet } from "../report/textSheet";
import { agencyOf } from "./agencyOf";
import type { Assessment } from "./assess";
import { coverageAgainstLastYear, targetsAgainstLastYear } from "./lastYear";
import { notesOn } from "./notes";
import { quotasToDate, targetsInPeriod, targetsToDate } from "./progress";

/** How each sheet is made, but for the longest; null when there is nothing to tell on it. */
const makers: Readonly<
  Record<Exclude<ReportSheet, "text" | "data">, (material: ReportMaterial, annex: AnnexNumber) => SheetPlan | null>
> = {
  coverage: coverageSheet,
  targets: (material, annex) => material.progress && targetSheet(material, material.progress, annex),
  quotas: (material, annex) =>
    material.progress === null || material.quotas.length === 0
      ? null
      : quotaProgressSheet(material, material.progress, annex),
  shortfalls: shortfallSheet,
  details: detailSheet,
  charts: chartSheet,
};

/**
 * The sheets of the report: those the clerk has chosen; all where nothing has been chosen that there is to tell on.
 * `hasForm`: the report has a filled form too, so that none of them is enough.
 */
export function* sheetsOf(assessment: Assessment, hasForm: boolean): Slices<readonly SheetPlan[]> {
  const material = materialOf(assessment);
  const plans = yield* sheetsAmong(material, assessment.memory.sheets ?? reportSheets);
  return plans.length > 0 || hasForm ? plans : yield* sheetsAmong(material, reportSheets);
}

/** In their order. With the report's text among them the others are its annexes, numbered as they follow. */
function* sheetsAmong(material: ReportMaterial, wanted: readonly ReportSheet[]): Slices<readonly SheetPlan[]> {
  const chosen = reportSheets.filter((sheet) => wanted.includes(sheet));
  const hasText = chosen.includes("text");
  const annexes = new Map<ReportSheet, string>();
  const plans: SheetPlan[] = [];
  for (const sheet of chosen) {
    if (sheet === "text") continue;
    yield;
    const annex = hasText && sheet !== "data" ? roman(annexes.size + 1) : null;
    const plan = sheet === "data" ? yield* dataSheet(material) : makers[sheet](material, annex);
    if (plan === null) continue;
    plans.push(plan);
    if (annex !== null) annexes.set(sheet, annex);
  }
  return hasText ? [textSheet(material, annexes), ...plans] : plans;
}

/** What the sheets are made from. */
export function materialOf(assessment: Assessment): ReportMaterial {
  const { submission, results, coverage: rule } = assessment;
  return {
    agency: agencyOf(assessment),
    submission,
    results,
    reachChange: coverageAgainstLastYear(assessment),
    rule,
    progress: progressOf(assessment),
    quotas: quotasToDate(assessment),
    notes: notesOn(assessment),
  };
}

function progressOf(assessment: Assessment): PlanProgress | null {
  const { plan } = assessment;
  if (plan === null) return null;
  const [toDate, inPeriod] = [targetsToDate(assessment), targetsInPeriod(assessment)];
  return { plan, toDate, inPeriod, changes: targetsAgainstLastYear(assessment) };
}
