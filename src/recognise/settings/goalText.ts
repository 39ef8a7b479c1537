import { assertNever } from "../../domain/assertNever";
import type { IndicatorId } from "../../domain/indicator";
import type { Goal, GoalPart, Sum } from "../../domain/target";
import { goalWords, planSheetWords as words } from "../../plans/goalWords";
import { indicators } from "../../plans/indicators";
import { readFigure } from "../../read/figure";
import { foldPlain } from "../../read/text";
import { matchHeader } from "../headings/header";

/** The cells of one row of the sheet "Chỉ tiêu" that say what must be reached. */
export interface GoalCells {
  readonly kind: string;
  readonly level: string;
  readonly of: string;
  readonly base: string;
  readonly frozen: string;
}

export type GoalReading =
  { readonly ok: true; readonly goal: Goal } | { readonly ok: false; readonly problem: GoalPart };

const kinds = new Map(Object.entries(goalWords).map(([kind, word]) => [fold(word), kind]));

/** What a row asks for, or the cell that cannot be understood. */
export function readGoal(cells: GoalCells): GoalReading {
  const kind = kindOf(cells.kind);
  if (kind === null) return { ok: false, problem: "kind" };
  const of = sumOf(cells.of);
  if (kind === "qualitative") return { ok: true, goal: { kind } };
  if (of.length === 0 || of.some(isNumber)) return { ok: false, problem: "of" };
  return goalOf(kind, cells, of);
}

function kindOf(text: string): Goal["kind"] | null {
  const known = kinds.get(fold(text));
  return isKind(known) ? known : null;
}

function isKind(text: string | undefined): text is Goal["kind"] {
  return text !== undefined && Object.hasOwn(goalWords, text);
}

function goalOf(
  kind: Exclude<Goal["kind"], "qualitative">,
  { level, base: baseText, frozen }: GoalCells,
  of: Sum,
): GoalReading {
  const permille = permilleOf(level);
  const count = countOf(level);
  // At least nothing would be met by whatever figure there is.
  const leastCount = count === 0 ? null : count;
  const base = sumOf(baseText);
  if (base.some(isNumber) || (base.length === 0 && baseText !== "")) return { ok: false, problem: "base" };
  switch (kind) {
    case "rateAbove":
    case "rateAtLeast":
      if (permille === null) return { ok: false, problem: "level" };
      return base.length === 0 ? { ok: false, problem: "base" } : { ok: true, goal: { kind, permille, of, base } };
    case "everyone":
      if (level !== "" && permille !== 1000) return { ok: false, problem: "level" };
      return base.length === 0 ? { ok: false, problem: "base" } : { ok: true, goal: { kind, of, base } };
    case "countAtLeast":
      return leastCount === null
        ? { ok: false, problem: "level" }
        : { ok: true, goal: { kind, count: leastCount, of } };
    case "countAtMost":
      return count === null ? { ok: false, problem: "level" } : { ok: true, goal: { kind, count, of } };
    case "cumulative": {
      const start = countOf(frozen);
      if (leastCount === null) return { ok: false, problem: "level" };
      if (frozen !== "" && start === null) return { ok: false, problem: "frozen" };
      return { ok: true, goal: { kind, count: leastCount, of, ...(start === null ? {} : { start }) } };
    }
    case "maintain":
      if (level !== "" && leastCount === null) return { ok: false, problem: "level" };
      return { ok: true, goal: { kind, count: leastCount, of } };
    case "range": {
      const ends = pairOf(level, /\s*(?:-|–|đến)\s*/);
      if (ends === null || ends[0] > ends[1]) return { ok: false, problem: "level" };
      return { ok: true, goal: { kind, from: ends[0], to: ends[1], of } };
    }
    case "maintainAndAdd": {
      const parts = pairOf(level, /\s*\+\s*/);
      if (parts === null) return { ok: false, problem: "level" };
      return { ok: true, goal: { kind, keep: parts[0], add: parts[1], of, added: base } };
    }
    case "shareOfUnits": {
      if (permille === null) return { ok: false, problem: "level" };
      const isUnits = baseText === "" || fold(baseText) === fold(words.units);
      return { ok: true, goal: { kind, permille, of, base: isUnits ? "units" : base } };
    }
    case "percentOfBase": {
      const start = countOf(frozen);
      if (permille === null) return { ok: false, problem: "level" };
      if (frozen !== "" && (start === null || start === 0)) return { ok: false, problem: "frozen" };
      if (base.length === 0 && start === null) return { ok: false, problem: "base" };
      return { ok: true, goal: { kind, permille, of, base, frozen: start } };
    }
    case "perUnit": {
      if (leastCount === null) return { ok: false, problem: "level" };
      const isGroups = fold(baseText) === fold(words.groups);
      const isUnits = baseText === "" || fold(baseText) === fold(words.units);
      return { ok: true, goal: { kind, atLeast: leastCount, of, per: isGroups ? "group" : isUnits ? "unit" : base } };
    }
    default:
      return assertNever(kind);
  }
}

/** Indicators by id, by column head or by any heading that means one; anything else is a column of the clerk's own tables. */
function sumOf(text: string): Sum {
  return text
    .split("+")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(indicatorOf);
}

function indicatorOf(text: string): IndicatorId {
  const known = indicators.find(({ id, short, name }) => [id, short, name].some((word) => fold(word) === fold(text)));
  if (known !== undefined) return known.id;
  const match = matchHeader([text]);
  return match.kind === "indicator" ? match.id : text;
}

/** A bare number where a column is to be named: the figure itself, typed into the wrong cell. */
function isNumber(id: IndicatorId): boolean {
  return readFigure({ kind: "text", text: id }).value !== null;
}

/** "80%", "27,5 %", "80": whole permille between 1 and 1000. Without the sign "0,8" and "1" can be 80 % and 100 % as well. */
function permilleOf(text: string): number | null {
  const digits = /^(\d{1,3})(?:[,.](\d))?\s*(%?)$/.exec(text.trim());
  if (digits === null) return null;
  const permille = Number(digits[1]) * 10 + Number(digits[2] ?? "0");
  const least = digits[3] === "%" ? 1 : 11;
  return permille >= least && permille <= 1000 ? permille : null;
}

function countOf(text: string): number | null {
  return text === "" ? null : readFigure({ kind: "text", text }).value;
}

function pairOf(text: string, between: RegExp): readonly [number, number] | null {
  const [first, second, ...more] = text.split(between).map(countOf);
  return first == null || second == null || more.length > 0 ? null : [first, second];
}

function fold(text: string): string {
  return foldPlain(text).replace(/\s+/g, " ").trim();
}
