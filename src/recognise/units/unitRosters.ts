import type { Roster, Unit } from "../../domain/unit";
import { foldTone } from "../../read/text";
import { indexRoster, unitsNamed, type RosterIndex } from "./unitIndex";
import { parseUnitName, type UnitName } from "./unitName";

/** ISO dates, both ends included. A `Period` is one. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Fewer units than this are no evidence for a roster: communes of the same name are everywhere. */
const leastEvidence = 3;

/**
 * The rosters the names belong to, best first; none when the names are of another district, whose own names
 * are then the roster.
 *
 * A roster is in force when most of the names that no better roster explains are in it, and when it explains
 * three different units at least (all of a smaller roster), or any at all with its superior among the names.
 * Of two states of the same roster only one can be: the one with more of the names, then the one with fewer
 * units missing, then the later.
 *
 * `when` is the day or the period reported on; null for any. A period that a roster changed in leaves the
 * choice to the names: the year 2024 of Long Khánh may come with 15 wards or with 13.
 */
export function chooseRosters(
  names: readonly string[],
  rosters: readonly Roster[],
  when: Span | string | null,
): readonly Roster[] {
  const parsed = new Map(names.map((name) => [foldTone(name), parseUnitName(name)]));
  const distinct = [...parsed.values()].filter(({ key }) => key !== "");
  const superiors = new Set(distinct.map(identity));
  const candidates = rosters
    .filter((roster) => isValid(roster, when))
    .map((roster) => explain(indexRoster(roster), distinct, superiors));
  const chosen: Explanation[] = [];
  let open: readonly UnitName[] = distinct;
  for (;;) {
    const [best] = candidates.filter((candidate) => isCandidate(candidate, open, chosen)).toSorted(byMerit(open));
    if (best === undefined) break;
    chosen.push(best);
    open = open.filter((name) => !best.units.has(name));
  }
  return inForce(chosen, distinct).map(({ index }) => index.roster);
}

/** Which of the names a roster knows, and as what. */
interface Explanation {
  readonly index: RosterIndex;
  readonly units: ReadonlyMap<UnitName, Unit>;
  /** Whether the superior itself is among the names. */
  readonly isNamed: boolean;
}

function explain(index: RosterIndex, names: readonly UnitName[], superiors: ReadonlySet<string>): Explanation {
  const found = names.flatMap((name) => {
    const { units, isSure } = unitsNamed(name, index);
    const [only] = units;
    return only !== undefined && units.length === 1 && isSure ? [[name, only] as const] : [];
  });
  return { index, units: new Map(found), isNamed: superiors.has(identity(index.parent)) };
}

function isCandidate(candidate: Explanation, open: readonly UnitName[], chosen: readonly Explanation[]): boolean {
  const needed = candidate.isNamed ? 1 : Math.min(leastEvidence, candidate.index.roster.units.length);
  const superior = identity(candidate.index.parent);
  const isOtherState = chosen.some(({ index }) => index.parent.key !== "" && identity(index.parent) === superior);
  return !isOtherState && unitCount(candidate, open) >= needed;
}

function byMerit(open: readonly UnitName[]): (a: Explanation, b: Explanation) => number {
  return (a, b) =>
    unitCount(b, open) - unitCount(a, open) ||
    a.index.roster.units.length - b.index.roster.units.length ||
    startOf(b).localeCompare(startOf(a), "en");
}

function startOf({ index }: Explanation): string {
  return index.roster.validFrom ?? "";
}

/** How many units of the roster the names mean. */
function unitCount({ units }: Explanation, names: readonly UnitName[]): number {
  return new Set(names.flatMap((name) => units.get(name) ?? [])).size;
}

/** Drops, weakest first, rosters that explain no more than half of what the others leave. */
function inForce(chosen: readonly Explanation[], names: readonly UnitName[]): readonly Explanation[] {
  const superiors = new Set(chosen.map(({ index }) => identity(index.parent)));
  const below = names.filter((name) => !superiors.has(identity(name)));
  let kept = chosen;
  for (const candidate of chosen.toReversed()) {
    const others = kept.filter((other) => other !== candidate);
    const left = below.filter((name) => !others.some(({ units }) => units.has(name)));
    if (left.filter((name) => candidate.units.has(name)).length * 2 <= left.length) kept = others;
  }
  return kept;
}

/** What names of superiors are compared by: "Thành phố Long Khánh (cũ)" is "TP. Long Khánh". */
function identity({ type, key }: UnitName): string {
  return `${type ?? ""} ${key}`;
}

function isValid({ validFrom, validTo }: Roster, when: Span | string | null): boolean {
  if (when === null) return true;
  const { from, to } = typeof when === "string" ? { from: when, to: when } : when;
  return (validFrom === null || validFrom <= to) && (validTo === null || from <= validTo);
}
