import type { Target, TargetEvaluation } from "../domain/target";
import { indicatorById } from "../plans/indicators";
import { targetText } from "./targetText";

/** "Chưa đạt, còn thiếu 16 người": how a target stands, and by how much where it is not met, or is more than the plan speaks of. */
export function targetVerdict({ target, result, notes }: TargetEvaluation): string {
  const { status, shortfall } = result;
  const word = targetText.status[status];
  const above = notes.find((note) => note.code === "above-range");
  if (above !== undefined) return targetText.aboveRange(word, above.by, thingsOf(target));
  if (shortfall === null || shortfall === 0 || status === "met") return word;
  const things = thingsOf(target);
  if (target.goal.kind === "countAtMost") return targetText.excess(word, shortfall, things);
  const isBound = notes.some(({ code }) => code === "estimated");
  return isBound ? targetText.shortAtMost(word, shortfall, things) : targetText.shortfall(word, shortfall, things);
}

/** What is counted where the plan counts per cent: the people or things reached. */
export function thingsOf({ goal, unit }: Target): string {
  if (unit !== "%") return unit;
  if (goal.kind === "shareOfUnits" && goal.base === "units") return "đơn vị";
  const [first = ""] = "of" in goal ? goal.of : [];
  return indicatorById(first)?.unit ?? "";
}
