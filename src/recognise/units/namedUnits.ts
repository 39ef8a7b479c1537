import type { Submission } from "../../domain/submission";
import type { Roster, Unit } from "../../domain/unit";
import { type ResolvedUnit, unitResolver } from "./unitResolver";

/** The units that report or should, each under a name that no other of them has. */
export interface NamedUnits {
  /** Those of the tables first, then those in no table. */
  readonly units: readonly Unit[];
  readonly nameOf: (unit: Unit) => string;
  /** By that very name, or by any other that can mean only one of them. What comes near is only proposed. */
  readonly resolve: (name: string) => ResolvedUnit;
}

/** Units that share a name go by it together with their superior's, where rosters say it. */
export function namedUnits({ units: present, missing }: Submission, rosters: readonly Roster[]): NamedUnits {
  const units = [...present, ...missing];
  const superiors = new Map(rosters.flatMap(({ parent, units: own }) => own.map((unit) => [unit, parent] as const)));
  const times = new Map<string, number>();
  for (const { name } of units) times.set(name, (times.get(name) ?? 0) + 1);
  const nameOf = (unit: Unit): string => {
    const superior = superiors.get(unit) ?? "";
    return (times.get(unit.name) ?? 0) > 1 && superior !== "" ? `${unit.name}, ${superior}` : unit.name;
  };
  const bySpelling = new Map(units.map((unit) => [nameOf(unit), unit]));
  const listed = { id: "submission", parent: "", units, validFrom: null, validTo: null };
  const resolver = unitResolver([], rosters.length > 0 ? rosters : [listed]);
  return {
    units,
    nameOf,
    resolve: (name) => {
      const unit = bySpelling.get(name);
      return unit === undefined ? resolver.resolve(name, "", null) : { unit, known: true, proposals: [] };
    },
  };
}
