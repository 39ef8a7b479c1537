import type { Coverage, UnitResult } from "../../domain/result";
import type { ReportMaterial } from "../material";
import { shortfallsOf } from "../shortfallUnits";

/** A unit or level whose rate is known. */
export interface Rated {
  readonly name: string;
  readonly coverage: Coverage & { readonly reached: number };
}

/** The units by how they stand against the bar. */
export interface Standing {
  /** The worst first, as "Thiếu hụt" has them. */
  readonly missed: readonly Rated[];
  readonly met: number;
  readonly withoutSubjects: number;
  /** Names of those whose reach is known only within bounds. */
  readonly estimated: readonly string[];
  /** Names of those that stand in a table without both sides of the rate. */
  readonly incomplete: readonly string[];
  /** Names of those in no table. */
  readonly missing: readonly string[];
  readonly all: number;
}

export function standingOf(material: ReportMaterial): Standing {
  const { units } = material.results;
  const { missing } = material.submission;
  const named = (fits: (coverage: Coverage | null) => boolean): string[] =>
    units.filter(({ coverage }) => fits(coverage)).map(({ name }) => name);
  return {
    missed: shortfallsOf(material).short.flatMap(({ unit }) => ratedOf(unit)),
    met: named((coverage) => coverage?.status === "met").length,
    withoutSubjects: named((coverage) => coverage?.status === "noSubjects").length,
    estimated: named((coverage) => coverage?.status === "estimated"),
    incomplete: named((coverage) => coverage === null || coverage.status === "noData"),
    missing: missing.map(({ name }) => name),
    all: units.length + missing.length,
  };
}

/** The unit if its rate is known, else nothing. */
export function ratedOf({ name, coverage }: UnitResult): readonly Rated[] {
  if (coverage === null || coverage.managed === 0 || coverage.reached === null) return [];
  return [{ name, coverage: { ...coverage, reached: coverage.reached } }];
}
