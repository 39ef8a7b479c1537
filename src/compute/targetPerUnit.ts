import type { Submission } from "../domain/submission";
import type { Goal, Sum, TargetNote } from "../domain/target";
import { leftOut, notInTables, type Outcome, type TargetContext, nothingKnown } from "./targetOutcome";
import { allOf, anyOf, pairsOf, type UnitFigures } from "./targetSum";

type PerUnitGoal = Extract<Goal, { readonly kind: "perUnit" }>;

/**
 * A least number for every unit. Actual and goal are the units where it holds and the units there are; the shortfall
 * adds up what the others lack. One that has not reported leaves no verdict, unless another one already misses.
 */
export function evaluatePerUnit({ atLeast, of, per }: PerUnitGoal, context: TargetContext): Outcome {
  const { submission } = context;
  const figures = anyOf(submission, of);
  if (per !== "unit" && per !== "group") return evaluatePerThing(atLeast, of, per, context);
  if (figures === null) return { ...nothingKnown, notes: notInTables(submission, of) };
  const byGroup = per === "group" && submission.groups.length > 0;
  const held = byGroup ? groupFigures(figures, submission) : unitFigures(figures, submission);
  const rows: readonly TargetNote[] = per === "group" && !byGroup ? [{ code: "rows-as-groups" }] : [];
  let [sum, meeting, below, shortfall, open] = [0, 0, 0, 0, 0];
  for (const { figure, whole } of held) {
    sum += figure ?? 0;
    if (figure !== null && figure >= atLeast) meeting++;
    else if (figure === null || !whole) open++;
    else {
      below++;
      shortfall += atLeast - figure;
    }
  }
  const applicable = meeting + below;
  const known = {
    ...nothingKnown,
    actual: applicable === 0 ? null : meeting,
    goal: held.length,
    numerator: applicable === 0 ? null : sum,
    denominator: held.length,
    needed: atLeast * held.length,
    units: { meeting, applicable },
    notes: [...rows, ...leftOut(open)],
  };
  if (held.length === 0) return { ...known, status: "noSubjects", shortfall: 0 };
  if (below > 0) return { ...known, status: "missed", shortfall };
  return open > 0 ? known : { ...known, status: "met", shortfall: 0 };
}

/** What one unit or group has; `whole` is false where some of its units have not reported or may be in no table. */
interface Held {
  readonly figure: number | null;
  readonly whole: boolean;
}

function unitFigures(figures: UnitFigures, { missing }: Submission): readonly Held[] {
  const reported = Array.from(figures, (figure) => ({ figure: Number.isNaN(figure) ? null : figure, whole: true }));
  return [...reported, ...missing.map(() => ({ figure: null, whole: false }))];
}

function groupFigures(figures: UnitFigures, { groups, missing }: Submission): readonly Held[] {
  return groups.map(({ members }) => {
    const values = members.map((member) => figures[member] ?? NaN).filter((value) => !Number.isNaN(value));
    const figure = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
    return { figure, whole: values.length === members.length && missing.length === 0 };
  });
}

/**
 * "Every volunteer at least two": a unit whose three volunteers together help five has one who helps fewer. Units
 * without any are set aside, and so are those that have not reported both sides.
 */
function evaluatePerThing(atLeast: number, of: Sum, per: Sum, { submission }: TargetContext): Outcome {
  const figures = anyOf(submission, of);
  const things = allOf(submission, per);
  if (figures === null || things === null) return { ...nothingKnown, notes: notInTables(submission, of, per) };
  const { numerator, denominator, paired, silent, units, lacking } = pairsOf(
    figures,
    things,
    submission,
    (there) => atLeast * there,
  );
  const notes = leftOut(silent);
  if (paired === 0) return { ...nothingKnown, notes };
  const known = { ...nothingKnown, numerator, denominator, units, goal: units.applicable, notes };
  if (denominator === 0) return { ...known, status: "noSubjects", shortfall: 0 };
  return {
    ...known,
    actual: units.meeting,
    needed: atLeast * denominator,
    status: lacking === 0 ? "met" : "missed",
    shortfall: lacking,
  };
}
