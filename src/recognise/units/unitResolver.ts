import type { Roster, Unit } from "../../domain/unit";
import type { RawTable } from "../tables/rawTable";
import { sumOf } from "../lines/sumWords";
import { indexRoster, matchUnit, type RosterIndex } from "./unitMatch";
import { parseUnitName } from "./unitName";
import { villageIn } from "./villageName";

export interface ResolvedUnit {
  readonly unit: Unit;
  /** False when a roster is in force and the name is not in it. */
  readonly known: boolean;
  /** Names of the roster that come near. */
  readonly proposals: readonly string[];
  /** The name alone would be known, but the code beside it is not that unit's. */
  readonly contradicted?: true;
}

/** Tells which unit a name means, by the rosters the workbook's names belong to. */
export interface UnitResolver {
  readonly rosters: readonly Roster[];
  resolve(name: string, code: string, groupName: string | null): ResolvedUnit;
}

/** All names of units and of the levels above them, as typed, in the order of the workbook. No roster knows sums and villages. */
export function unitNames(tables: readonly RawTable[]): string[] {
  return tables
    .flatMap(({ lines }) => lines.filter(({ isTotal }) => !isTotal).map(({ name }) => name))
    .filter((name) => sumOf(name) === null && villageIn(name) !== "sure");
}

/** `inForce` are the rosters the names belong to; they come to stand in the order in which the workbook names their units. */
export function unitResolver(names: readonly string[], inForce: readonly Roster[]): UnitResolver {
  const indexed = inForce.map((roster) => {
    const index = indexRoster(roster);
    const first = names.findIndex((name) => matchUnit(name, index).kind === "exact");
    return { roster, parent: parseUnitName(roster.parent).key, index, first };
  });
  const ordered = indexed.toSorted((a, b) => a.first - b.first);
  return {
    rosters: ordered.map(({ roster }) => roster),
    resolve: (name, code, groupName) => resolve(name, code, groupName, ordered),
  };
}

function resolve(
  name: string,
  code: string,
  groupName: string | null,
  indexes: readonly { parent: string; index: RosterIndex }[],
): ResolvedUnit {
  if (indexes.length === 0) return { unit: { code: code === "" ? null : code, name }, known: true, proposals: [] };
  const parent = groupName === null ? null : parseUnitName(groupName).key;
  const own = indexes.filter((entry) => entry.parent === parent);
  const matches = (own.length > 0 ? own : indexes).map(({ index }) => matchUnit(name, index, code));
  const exact = matches.filter((match) => match.kind === "exact");
  const [only] = exact;
  if (only !== undefined && exact.length === 1) return { unit: only.unit, known: true, proposals: [] };
  const near =
    exact.length > 1
      ? exact.map(({ unit }) => unit)
      : matches.flatMap((match) => (match.kind === "unknown" ? match.proposals : []));
  const contradicted = code !== "" && indexes.some(({ index }) => matchUnit(name, index).kind === "exact");
  const proposals = near.slice(0, contradicted ? 2 : 3).map((unit) => unit.name);
  return { unit: { code: null, name }, known: false, proposals, ...(contradicted ? { contradicted } : {}) };
}
