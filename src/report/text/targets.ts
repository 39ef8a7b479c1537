import { assertNever } from "../../domain/assertNever";
import type { TargetChange } from "../../domain/lastYear";
import type { TargetStatus } from "../../domain/result";
import type { TargetEvaluation } from "../../domain/target";
import { percent } from "../../i18n/display";
import { proseText as text } from "../../i18n/proseText";
import { goalText, targetText } from "../../i18n/targetText";
import { targetVerdict, thingsOf } from "../../i18n/targetVerdict";
import type { PlanProgress } from "../material";
import { annexOf, paragraph, type Paragraph, type Source } from "./paragraph";

/** How each target of the plan stands, numbered as in "Bảng 2"; those without figures together at the end. */
export function targetsSection(source: Source, progress: PlanProgress): readonly Paragraph[] {
  const { plan, toDate, changes } = progress;
  const told = toDate.flatMap((evaluation, index) =>
    isBare(evaluation)
      ? []
      : [paragraph(text.target(index + 1, evaluation.target.name, wordsOn(evaluation, changes[index] ?? null)))],
  );
  const bare = toDate.flatMap((evaluation, index) =>
    isBare(evaluation) ? [text.named(index + 1, evaluation.target.name)] : [],
  );
  return [
    paragraph(text.plan(plan.document, toDate.length, countedByStatus(toDate), annexOf(source, "targets"))),
    ...told,
    ...(bare.length === 0 ? [] : [paragraph(text.notMeasured(bare))]),
  ];
}

/** Nothing can be said but its name. */
function isBare({ result, numerator }: TargetEvaluation): boolean {
  return result.status === "notMeasured" && numerator === null;
}

/** What was reached, held against last year, and the verdict; the verdict alone where nothing is known. */
function wordsOn(evaluation: TargetEvaluation, change: TargetChange | null): string {
  const verdict = targetVerdict(evaluation);
  const actual = actualOf(evaluation);
  if (actual === null) return `${text.verdictAlone(verdict)}.`;
  const trend = change === null ? null : trendOf(evaluation, change);
  const isMeasured = evaluation.result.status !== "notMeasured";
  return `${actual}${trend === null ? "" : `; ${trend}`}. ${isMeasured ? text.verdict(verdict) : text.withoutNumber}.`;
}

function countedByStatus(evaluations: readonly TargetEvaluation[]): readonly string[] {
  const statuses: readonly TargetStatus[] = [
    "met",
    "onTrack",
    "behind",
    "missed",
    "noSubjects",
    "noData",
    "notMeasured",
  ];
  return statuses.flatMap((status) => {
    const those = evaluations.filter(({ result }) => result.status === status).length;
    return those === 0 ? [] : [text.targetsOf(those, targetText.status[status])];
  });
}

/** "536/950 người, đạt …", as the kind of goal asks; null where nothing is known. */
function actualOf(evaluation: TargetEvaluation): string | null {
  const { target, result, numerator, denominator, needed, notes } = evaluation;
  const { goal } = target;
  const things = thingsOf(target);
  const asked = goalText(goal);
  switch (goal.kind) {
    case "rateAbove":
    case "rateAtLeast":
    case "percentOfBase":
    case "shareOfUnits":
    case "everyone": {
      if (denominator === null || denominator === 0) return null;
      const bounds = notes.find((note) => note.code === "estimated");
      if (bounds !== undefined) return text.between(bounds.low, bounds.high, denominator, things, asked);
      if (numerator === null) return null;
      const bar = goal.kind === "everyone" ? 1000 : goal.permille;
      return text.rate(numerator, denominator, things, percent(numerator, denominator, bar), asked);
    }
    case "perUnit":
      if (result.actual === null || result.goal === null || result.goal === 0) return null;
      return text.holders(result.actual, result.goal, percent(result.actual, result.goal, 1000), asked);
    case "countAtLeast":
    case "cumulative":
      if (numerator === null) return null;
      if (needed === null || needed === 0) return text.amountAlone(numerator, things);
      return text.ofPlan(numerator, needed, things, percent(numerator, needed, 1000));
    case "maintain":
      if (numerator === null) return null;
      return needed === null
        ? text.amountAlone(numerator, things)
        : text.goal(text.amountAlone(numerator, things), asked);
    case "maintainAndAdd":
    case "countAtMost":
    case "range":
      return numerator === null ? null : text.goal(text.amountAlone(numerator, things), asked);
    case "qualitative":
      return null;
    default:
      return assertNever(goal);
  }
}

/** Like with like: with what is compared where it is not the number just told, and nothing where none can be. */
function trendOf({ target, numerator }: TargetEvaluation, change: TargetChange): string | null {
  const { window, now, before, units, leftOut } = change;
  if (target.goal.kind === "perUnit" || units === 0 || now.numerator === null || before.numerator === null) return null;
  const things = thingsOf(target);
  const difference = text.lastYear(now.numerator - before.numerator, things, amountOf(before, things));
  const amount = amountOf(now, things);
  if (leftOut.length === 0 && now.numerator === numerator) return difference;
  const compared = leftOut.length === 0 ? amount : text.ofShared(units, amount);
  return `${window === "inPeriod" ? text.inPeriod(compared) : compared}, ${difference}`;
}

function amountOf({ numerator, denominator }: TargetEvaluation, things: string): string {
  if (numerator === null) return "";
  return denominator === null ? text.amountAlone(numerator, things) : text.amount(numerator, denominator, things);
}
