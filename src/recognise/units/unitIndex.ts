import type { Roster, Unit } from "../../domain/unit";
import { foldMarks } from "../../read/text";
import { parseUnitName, type UnitName } from "./unitName";

/** A unit under one of its names. */
export interface RosterName {
  readonly unit: Unit;
  readonly parsed: UnitName;
  /** The key without marks. */
  readonly bareKey: string;
}

/** A roster made ready for looking units up. */
export interface RosterIndex {
  readonly roster: Roster;
  /** The superior's name, taken apart. */
  readonly parent: UnitName;
  /** Every unit under its name and its aliases, in roster order. */
  readonly names: readonly RosterName[];
  readonly byCode: ReadonlyMap<string, Unit>;
  readonly byKey: ReadonlyMap<string, readonly RosterName[]>;
  /** By `bareKey`, for text typed without any marks. */
  readonly byBareKey: ReadonlyMap<string, readonly RosterName[]>;
}

/** An alias without a type of its own has the type of its unit. */
export function indexRoster(roster: Roster): RosterIndex {
  const names = roster.units.flatMap((unit) => {
    const official = parseUnitName(unit.name);
    const aliases = (unit.aliases ?? []).map(parseUnitName);
    return [official, ...aliases].map((parsed) => ({
      unit,
      parsed: { ...parsed, type: parsed.type ?? official.type },
      bareKey: foldMarks(parsed.key),
    }));
  });
  const codes = roster.units.flatMap((unit) =>
    unit.code === null ? [] : [[comparableCode(unit.code), unit] as const],
  );
  return {
    roster,
    parent: parseUnitName(roster.parent),
    names,
    byCode: new Map(codes),
    byKey: grouped(names, ({ parsed }) => parsed.key),
    byBareKey: grouped(names, ({ bareKey }) => bareKey),
  };
}

/** Every unit a name can mean: none, the one, or several that only type, superior or marks would tell apart. */
export interface Named {
  readonly units: readonly Unit[];
  /** False when a note or another superior says the line is not about a unit of this roster as it stands. */
  readonly isSure: boolean;
}

/**
 * Looks a name up as typed: whatever the type where none was typed, and without regard to marks where there are none at all.
 * "Thị trấn" alone is the only town there is.
 */
export function unitsNamed(name: UnitName, { parent, names, byKey, byBareKey }: RosterIndex): Named {
  const same = name.key === "" ? names : name.bare ? byBareKey.get(name.key) : byKey.get(name.key);
  const fitting = (same ?? []).filter(({ parsed }) => name.type === null || parsed.type === name.type);
  const units = [...new Set(fitting.map(({ unit }) => unit))];
  return { units: name.key === "" && units.length > 1 ? [] : units, isSure: !name.narrowed && isUnder(name, parent) };
}

/** The unit with this code; undefined when the roster has none. */
export function unitCoded(code: string, { byCode }: RosterIndex): Unit | undefined {
  return byCode.get(comparableCode(code));
}

/** A superior typed along with the name must be the roster's, where the roster says whose it is. */
function isUnder({ within }: UnitName, parent: UnitName): boolean {
  if (within === null || parent.key === "") return true;
  const { type, key, bare } = parseUnitName(within);
  return key === (bare ? foldMarks(parent.key) : parent.key) && (parent.type === null || type === parent.type);
}

/** Excel turns "00376" into 376. */
function comparableCode(code: string): string {
  return code.trim().replace(/^0+(?=\d)/, "");
}

export function grouped<T, K = string>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
