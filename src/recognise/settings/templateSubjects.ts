import type { Submission } from "../../domain/submission";
import type { TemplateSubject } from "../../domain/template";
import type { Roster, Unit } from "../../domain/unit";
import { namedUnits } from "../units/namedUnits";
import { parseUnitName } from "../units/unitName";
import { unitResolver } from "../units/unitResolver";

/** Whom a name of a form means. */
export type NamedSubject =
  | { readonly kind: "known"; readonly subject: TemplateSubject }
  /** A unit that stands in no table. */
  | { readonly kind: "notReported" }
  | { readonly kind: "unknown"; readonly proposals: readonly string[] };

export interface TemplateSubjects {
  /** `superior`: what the form says the unit belongs to; null where it does not. */
  unit(name: string, superior: string | null): NamedSubject;
  /** An upper level; where the submission has none, its units' superior is the total. */
  group(name: string): NamedSubject;
  /** Of either level. */
  any(name: string): NamedSubject;
}

/** The units and upper levels of a submission by exactly their names. */
export function templateSubjects(submission: Submission, rosters: readonly Roster[]): TemplateSubjects {
  const { units, groups } = submission;
  const named = namedUnits(submission, rosters);
  const byRoster = unitResolver([], rosters);
  const positions = new Map(units.map((unit, position) => [unit, position]));
  const upper = unitResolver([], [{ ...open, units: groups.map((group) => group.unit) }]);
  const unitOf = (name: string, superior: string | null): NamedSubject => {
    const within = superior === null || rosters.length === 0 ? null : byRoster.resolve(name, "", superior);
    const { unit, known, proposals } = within?.known === true ? within : named.resolve(name);
    return known ? placeOf(unit, positions) : { kind: "unknown", proposals };
  };
  const groupOf = (name: string): NamedSubject => {
    const { unit, known, proposals } = upper.resolve(name, "", null);
    const group = groups.findIndex((entry) => entry.unit === unit);
    if (known && group >= 0) return { kind: "known", subject: { kind: "group", group } };
    const isSuperior = rosters.length === 1 && rosters.some(({ parent }) => keyOf(parent) === keyOf(name));
    return isSuperior ? { kind: "known", subject: { kind: "total" } } : { kind: "unknown", proposals };
  };
  return {
    unit: unitOf,
    group: groupOf,
    any: (name) => {
      const unit = unitOf(name, null);
      const group = unit.kind === "unknown" ? groupOf(name) : unit;
      return group.kind === "unknown" ? unit : group;
    },
  };
}

const open: Omit<Roster, "units"> = { id: "submission", parent: "", validFrom: null, validTo: null };

function placeOf(unit: Unit, positions: ReadonlyMap<Unit, number>): NamedSubject {
  const position = positions.get(unit);
  return position === undefined ? { kind: "notReported" } : { kind: "known", subject: { kind: "unit", position } };
}

function keyOf(name: string): string {
  return parseUnitName(name).key;
}
