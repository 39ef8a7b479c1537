import { assertNever } from "../../domain/assertNever";
import type { TargetStatus } from "../../domain/result";
import type { TargetEvaluation } from "../../domain/target";
import type { paneTargets } from "../../i18n/paneTargets";
import type { Texts } from "../../i18n/vi";
import { thingsOf } from "../../i18n/targetVerdict";

type Words = typeof paneTargets.vi;

/** One target in the words of the pane. */
export interface TargetWords {
  readonly status: TargetStatus;
  /** "Chưa đạt, còn thiếu 16 người" */
  readonly verdict: string;
  /** What the plan asks for; null where it asks for nothing that can be counted. */
  readonly planned: string | null;
  readonly actual: string | null;
  readonly notes: readonly string[];
}

export function targetWords(evaluation: TargetEvaluation, words: Words, percent: Texts["percent"]): TargetWords {
  const { target, result, notes } = evaluation;
  const goal = words.goal(target.goal);
  const endsInNumber = /\d$/.test(goal) && target.unit !== "%";
  const actual = actualOf(evaluation, words, percent);
  return {
    status: result.status,
    verdict: verdictOf(evaluation, words),
    planned: goal === "" ? null : words.planned(endsInNumber ? `${goal} ${words.unit(target.unit)}`.trim() : goal),
    actual: actual === null ? (result.status === "noData" ? words.unreported : null) : words.actual(actual),
    notes: notes.map(words.note),
  };
}

/** Rates as a/b with their per cent, counts with their share of the plan; null where nothing is known. */
function actualOf(
  { target: { goal, unit }, result, numerator, denominator, needed }: TargetEvaluation,
  words: Words,
  percent: Texts["percent"],
): string | null {
  switch (goal.kind) {
    case "rateAbove":
    case "rateAtLeast":
    case "percentOfBase":
    case "shareOfUnits":
    case "everyone": {
      if (numerator === null || denominator === null || denominator === 0) return null;
      const bar = goal.kind === "everyone" ? 1000 : goal.permille;
      return words.share(numerator, denominator, percent(numerator, denominator, bar));
    }
    case "perUnit":
      if (result.actual === null || result.goal === null || result.goal === 0) return null;
      return words.holders(result.actual, result.goal, percent(result.actual, result.goal, 1000));
    case "countAtLeast":
    case "cumulative":
    case "maintain":
    case "maintainAndAdd": {
      if (numerator === null) return null;
      const amount = words.amount(numerator, unit);
      return needed === null || needed === 0 ? amount : words.ofPlan(amount, percent(numerator, needed, 1000));
    }
    case "countAtMost":
    case "range":
      return numerator === null ? null : words.amount(numerator, unit);
    case "qualitative":
      return null;
    default:
      return assertNever(goal);
  }
}

function verdictOf({ target, result, notes }: TargetEvaluation, words: Words): string {
  const { status, shortfall } = result;
  const word = words.status[status];
  if (shortfall === null || shortfall === 0 || status === "met") return word;
  const amount = words.amount(shortfall, thingsOf(target));
  if (target.goal.kind === "countAtMost") return `${word}, ${words.excess(amount)}`;
  const isBound = notes.some(({ code }) => code === "estimated");
  return `${word}, ${isBound ? words.shortAtMost(amount) : words.short(amount)}`;
}

/** Remarks of the document on its targets, each once, with the targets it is about. */
export function remarksOn(
  targets: readonly TargetEvaluation[],
): readonly { readonly ids: string; readonly note: string }[] {
  const byNote = new Map<string, string[]>();
  for (const { target } of targets) {
    if (target.note !== undefined) byNote.set(target.note, [...(byNote.get(target.note) ?? []), target.id]);
  }
  return Array.from(byNote, ([note, ids]) => ({ ids: ids.join(", "), note }));
}
