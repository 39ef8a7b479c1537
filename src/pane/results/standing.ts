import type { Assessment } from "../../app/assess";
import { coverageAgainstLastYear } from "../../app/lastYear";
import type { CellRef } from "../../domain/cell";
import type { CoverageRule } from "../../domain/coverageRule";
import type { CoverageChange } from "../../domain/lastYear";
import type { Coverage } from "../../domain/result";
import type { Submission } from "../../domain/submission";

/** One unit as the list of results shows it. */
export interface UnitLine {
  readonly key: string;
  readonly name: string;
  /** A figure in the unit's row; null when it stands in no table. */
  readonly at: CellRef | null;
  readonly coverage: Coverage | null;
  /** Against the year before, over the same units; null where that is not known. */
  readonly change: CoverageChange | null;
}

/** A unit whose rate is known. */
export type RatedLine = UnitLine & { readonly coverage: Coverage & { readonly reached: number } };
/** A unit whose rate lies between two bounds. */
export type EstimatedLine = UnitLine & {
  readonly coverage: Coverage & { readonly low: number; readonly high: number };
};

/** The units by how they stand against the bar. */
export interface Standing {
  /** Lowest rate first. */
  readonly missed: readonly RatedLine[];
  readonly met: readonly RatedLine[];
  readonly estimated: readonly EstimatedLine[];
  readonly noSubjects: readonly UnitLine[];
  readonly noData: readonly UnitLine[];
  readonly missing: readonly UnitLine[];
  /** Units whose rate is known or that have nobody to reach. */
  readonly complete: number;
  /** Units the overall rate is worked out from, estimates among them. */
  readonly counted: number;
  /** All units that have to report, those that stand in no table too. */
  readonly expected: number;
}

export function standingOf(assessment: Assessment): Standing {
  const { submission } = assessment;
  const lines = unitLines(assessment);
  const rated = lines.filter(isRated).toSorted(lowestFirst);
  const missed = rated.filter(({ coverage }) => coverage.status === "missed");
  const met = rated.filter(({ coverage }) => coverage.status === "met");
  const noSubjects = lines.filter(({ coverage }) => coverage?.status === "noSubjects");
  const noData = lines.filter(({ coverage }) => coverage === null || coverage.status === "noData");
  const estimated = lines.filter(isEstimated);
  const missing = submission.missing.map(({ code, name }) => {
    return { key: code ?? name, name, at: null, coverage: null, change: null };
  });
  const complete = missed.length + met.length + noSubjects.length;
  const counted = complete + estimated.length;
  const expected = lines.length + missing.length;
  return { missed, met, estimated, noSubjects, noData, missing, complete, counted, expected };
}

/** An upper level with its units, lowest rate first, those without a rate at the end. */
export interface GroupLine {
  readonly group: UnitLine;
  readonly members: readonly UnitLine[];
  /** How many of its units are above the bar, of those with somebody to reach. */
  readonly met: number;
  readonly applicable: number;
}

/** The upper levels as the list shows them, in the workbook's order. */
export function groupLines(assessment: Assessment): readonly GroupLine[] {
  const lines = unitLines(assessment);
  return assessment.results.groups.map(({ code, name, coverage }, index) => {
    const members = assessment.submission.groups[index]?.members ?? [];
    const own = members.flatMap((position) => lines[position] ?? []);
    return {
      group: { key: code ?? name, name, at: null, coverage, change: coverageAgainstLastYear(assessment, members) },
      members: [...own.filter(isRated).toSorted(lowestFirst), ...own.filter((line) => !isRated(line))],
      met: own.filter((line) => line.coverage?.status === "met").length,
      applicable: own.filter((line) => line.coverage?.status !== "noSubjects").length,
    };
  });
}

function unitLines(assessment: Assessment): readonly UnitLine[] {
  const { results, submission, coverage: rule } = assessment;
  return results.units.map(({ code, name, coverage }, position) => {
    const change = coverageAgainstLastYear(assessment, [position]);
    return { key: code ?? name, name, at: placeOf(submission, rule, position), coverage, change };
  });
}

/** The unit's figure of people reached, else any figure of its row. */
function placeOf(submission: Submission, rule: CoverageRule, position: number): CellRef | null {
  const reached = submission.columns.get(rule.reached)?.at[position] ?? null;
  if (reached !== null) return reached;
  for (const { at } of submission.columns.values()) if (at[position] != null) return at[position];
  return null;
}

export function isRated(line: UnitLine): line is RatedLine {
  const status = line.coverage?.status;
  return (status === "met" || status === "missed") && line.coverage?.reached != null;
}

export function isEstimated(line: UnitLine): line is EstimatedLine {
  return line.coverage?.status === "estimated" && line.coverage.low !== undefined && line.coverage.high !== undefined;
}

/** On integers, so equal rates are equal; among those, more people short first. */
function lowestFirst(a: RatedLine, b: RatedLine): number {
  const difference = a.coverage.reached * b.coverage.managed - b.coverage.reached * a.coverage.managed;
  return difference || b.coverage.shortfall - a.coverage.shortfall;
}
