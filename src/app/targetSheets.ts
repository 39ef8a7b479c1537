import type { Sheet } from "../domain/cell";
import type { Finding } from "../domain/finding";
import type { Submission } from "../domain/submission";
import type { Recognition } from "../domain/table";
import type { Plan } from "../domain/target";
import { type QuotaReading, readQuotas } from "../recognise/settings/quotas";
import { quotaHeads, quotaTable } from "../recognise/settings/quotaSheet";
import { namedUnits } from "../recognise/units/namedUnits";

/* What reads the workbook's own sheets "Chỉ tiêu" and "Giao chỉ tiêu", fetched for a workbook that has one of them. */

export { readPlanSheet } from "../recognise/settings/planSheet";

/** What the sheet "Giao chỉ tiêu" gives to whom, with what is wrong with that. */
export function quotasOn(
  sheet: Sheet,
  plan: Plan | null,
  submission: Submission,
  { rosters }: Recognition,
): QuotaReading {
  const table = quotaTable(sheet);
  if (table === null) return { quotas: [], findings: [unreadableQuotas(sheet)] };
  return readQuotas(table.rows, plan?.targets ?? [], namedUnits(submission, rosters));
}

function unreadableQuotas({ name, top: row, left: column }: Sheet): Finding {
  return { code: "quota-sheet-unreadable", severity: "error", at: { sheet: name, row, column }, heads: quotaHeads };
}
