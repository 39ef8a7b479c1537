import type { TargetChange } from "../../domain/lastYear";
import type { TargetEvaluation } from "../../domain/target";
import type { paneTargets } from "../../i18n/paneTargets";
import type { Texts } from "../../i18n/vi";
import { thingsOf } from "../../i18n/targetVerdict";

/** What last year had and how much more or less it is now, over the same window and units; null where nothing can be said. */
export function lastYearWords(
  { target, numerator }: TargetEvaluation,
  change: TargetChange | null,
  words: typeof paneTargets.vi,
  percent: Texts["percent"],
): string | null {
  if (change === null || target.goal.kind === "perUnit") return null;
  const { window, now, before, units, leftOut } = change;
  if (units === 0 || now.numerator === null || before.numerator === null) return null;
  const things = thingsOf(target);
  const amountOf = ({ numerator: part, denominator: whole }: TargetEvaluation): string => {
    if (whole === null || whole === 0) return words.amount(part ?? 0, things);
    return words.share(part ?? 0, whole, percent(part ?? 0, whole, barOf(target.goal)));
  };
  const more = now.numerator - before.numerator;
  const amount = words.amount(Math.abs(more), things);
  const trend = more === 0 ? words.asMany : more > 0 ? words.more(amount) : words.fewer(amount);
  if (leftOut.length === 0 && now.numerator === numerator) return words.lastYear(amountOf(before), trend);
  const scope = [
    ...(window === "inPeriod" ? [words.periodAlone] : []),
    ...(leftOut.length === 0 ? [] : [words.overUnits(units)]),
  ];
  return words.lastYearOf(scope.join(", "), amountOf(before), amountOf(now), trend);
}

function barOf(goal: TargetEvaluation["target"]["goal"]): number {
  return "permille" in goal ? goal.permille : 1000;
}
