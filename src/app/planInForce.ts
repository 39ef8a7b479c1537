import type { Sheet } from "../domain/cell";
import type { Finding } from "../domain/finding";
import type { IndicatorId, OverTime } from "../domain/indicator";
import type { Goal, Plan } from "../domain/target";
import { indicatorById } from "../plans/indicators";
import { isPlanSheet, readPlanSheet } from "../recognise/planSheet";

/** The plan chosen for this run, else the one the workbook keeps in its sheet "Chỉ tiêu", with what is wrong with that. */
export function planInForce(
  sheets: readonly Sheet[],
  chosen: Plan | null,
): { plan: Plan | null; findings: readonly Finding[] } {
  const sheet = sheets.find(isPlanSheet);
  if (chosen !== null || sheet === undefined) return { plan: chosen, findings: [] };
  return readPlanSheet(sheet);
}

/** What the plan's targets name that no catalogue has: columns of the clerk's own. */
export function ownHeadings(plan: Plan | null): string[] {
  const named = (plan?.targets ?? []).flatMap(({ goal }) => idsOf(goal));
  return [...new Set(named)].filter((id) => indicatorById(id) === undefined);
}

/** Columns of the clerk's own count what was done in the period: they add up. */
export function overTime(id: IndicatorId): OverTime {
  return indicatorById(id)?.overTime ?? "flow";
}

function idsOf(goal: Goal): IndicatorId[] {
  const sums = [
    "of" in goal ? goal.of : [],
    "base" in goal && goal.base !== "units" ? goal.base : [],
    "added" in goal ? goal.added : [],
    "per" in goal && typeof goal.per !== "string" ? goal.per : [],
  ];
  return sums.flat();
}
