import type { Unit } from "../../domain/unit";
import { unitCoded, unitsNamed, type RosterIndex } from "./unitIndex";
import { parseUnitName } from "./unitName";
import { nearest } from "./unitProposals";

export { chooseRosters, type Span } from "./unitRosters";
export { indexRoster, type RosterIndex } from "./unitIndex";

export type UnitMatch =
  | { readonly kind: "exact"; readonly unit: Unit }
  /** At most three, the likeliest first. */
  | { readonly kind: "unknown"; readonly proposals: readonly Unit[] };

/**
 * Which unit of the roster a text means, when it can mean only one: by its name, by an alias, or by its code
 * where no name is given. Name and code must agree. What merely comes near is proposed, never taken:
 * "Xuân An" and "Xuân Tân" are two wards.
 */
export function matchUnit(text: string, index: RosterIndex, code = ""): UnitMatch {
  const name = parseUnitName(text);
  const hasCode = code.trim() !== "";
  const coded = hasCode ? unitCoded(code, index) : undefined;
  if (name.key === "" && name.type === null) return coded === undefined ? unknown([]) : { kind: "exact", unit: coded };
  const named = unitsNamed(name, index);
  const meant = hasCode ? named.units.filter((unit) => unit === coded) : named.units;
  const [only] = meant;
  if (only !== undefined && meant.length === 1 && named.isSure) return { kind: "exact", unit: only };
  return unknown([...named.units, ...(coded === undefined ? [] : [coded]), ...nearest(name, index.names)]);
}

function unknown(proposals: readonly Unit[]): UnitMatch {
  return { kind: "unknown", proposals: [...new Set(proposals)].slice(0, 3) };
}
