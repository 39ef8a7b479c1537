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
  const idsOf = (fits: (change: TargetChange) => boolean): readonly string[] =>
    compared.flatMap(({ target, change }) => (fits(change) ? [target.id] : []));
  const alone = idsOf(({ window, units }) => window === "inPeriod" && units > 0);
  const incomparable = idsOf(({ units }) => units === 0);
  return [
    ...compared.flatMap(({ target, change }) =>
      change.units === 0 || change.leftOut.length === 0
        ? []
        : [targetText.ofTarget(target.id, unitsNote(target, change))],
    ),
    ...(alone.length === 0 ? [] : [text.ofPeriodAlone(alone)]),
    ...(incomparable.length === 0 ? [] : [targetText.ofTarget(incomparable.join(", "), text.nothingShared)]),
  ];
}

function unitsNote(target: Target, { units, now, leftOut }: TargetChange): string {
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
