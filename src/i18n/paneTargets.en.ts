import { countEn as count, countOf } from "./display.en";
import type { paneTargetsVi } from "./paneTargets.vi";
import { goalEn, targetEn, targetNoteEn, unitEn } from "./targetText.en";

export const paneTargetsEn: typeof paneTargetsVi = {
  ...targetEn,
  heading: "Targets of the plan",
  met: (met: number, all: number) => `${count(met)} of ${countOf(all, "target", "targets")} met`,
  goal: goalEn,
  note: targetNoteEn,
  planned: (goal: string) => `Plan: ${goal}`,
  actual: (actual: string) => `Actual: ${actual}`,
  unreported: "Actual: no figures yet",
  share: (part: number, whole: number, rate: string) => `${count(part)}/${count(whole)} (${rate})`,
  ofPlan: (actual: string, rate: string) => `${actual} (${rate} of plan)`,
  holders: (holding: number, all: number, rate: string) => `met in ${count(holding)} of ${count(all)} (${rate})`,
  amount: (number: number, unit: string) => `${count(number)} ${unitEn(unit, number)}`.trim(),
  unit: (unit: string) => unitEn(unit, 2),
  short: (amount: string) => `${amount} short`,
  shortAtMost: (amount: string) => `at most ${amount} short`,
  excess: (amount: string) => `${amount} too many`,
  ofStatus: (status: string, targets: number) => `${status}: ${countOf(targets, "target", "targets")}`,
  lastYear: (before: string, change: string) => `A year before: ${before}; ${change}`,
  lastYearOf: (scope: string, before: string, now: string, change: string) =>
    `A year before, ${scope}: ${before}; now ${now}, ${change}`,
  periodAlone: "this period alone",
  overUnits: (units: number) => `over ${countOf(units, "unit", "units")} with the same figures in both years`,
  more: (amount: string) => `${amount} more`,
  fewer: (amount: string) => `${amount} fewer`,
  asMany: "as many",
  remarks: "Remarks on the plan",
  remark: (ids: string, note: string) => `${ids}: ${note}`,
};
