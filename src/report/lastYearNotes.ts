import type { TargetChange } from "../domain/lastYear";
import type { Target, TargetEvaluation } from "../domain/target";
import { lastYearText as text } from "../i18n/lastYearText";
import { proseText } from "../i18n/proseText";
import { targetText } from "../i18n/targetText";
import { thingsOf } from "../i18n/targetVerdict";
import type { PlanProgress } from "./material";
import { sidesOf } from "./sides";

/** What the reader of "Bảng 2" has to know about the column of last year. */
export function lastYearNotes({ toDate, changes }: PlanProgress): readonly string[] {
  const compared = toDate.flatMap(({ target }, index) => {
    const change = changes[index] ?? null;
    return change === null ? [] : [{ target, change }];
  });
  const alone = compared.flatMap(({ target, change }) => (isOfPeriodAlone(change) ? [target.id] : []));
  return [
    ...compared.flatMap(({ target, change }) =>
      change.leftOut.length === 0 ? [] : [targetText.ofTarget(target.id, unitsNote(target, change))],
    ),
    ...(alone.length === 0 ? [] : [text.ofPeriodAlone(alone)]),
  ];
}

function isOfPeriodAlone({ window, units }: TargetChange): boolean {
  return window === "inPeriod" && units > 0;
}

function unitsNote(target: Target, { units, now, leftOut }: TargetChange): string {
  if (units === 0) return text.nothingShared;
  return text.ofSharedUnits(
    units,
    amountOf(now, target),
    leftOut.map(({ name }) => name),
  );
}

function amountOf(evaluation: TargetEvaluation, target: Target): string {
  const [part, whole] = sidesOf(evaluation);
  const things = thingsOf(target);
  return whole === null ? proseText.amountAlone(part ?? 0, things) : proseText.amount(part ?? 0, whole, things);
}
