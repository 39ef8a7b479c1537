import type { Line } from "../../domain/table";
import { bareVillages } from "./bareVillages";
import { breakdowns } from "./breakdowns";
import { districtSums } from "./districtSums";
import { headSums } from "./headSums";
import { type LineKind, lineKinds, type ReadLine } from "./lineKinds";
import { attach, type Attached, type Upper } from "./lineParts";
import { oddNames } from "./oddNames";
import type { Standing } from "./partsBelow";
import { rankedAlike } from "./rankedAlike";
import { partsOfSum, sectionOfTotal } from "./sumParts";
import { totalByFigures } from "./totalByFigures";
import { parseUnitName } from "../units/unitName";

export type { ReadLine } from "./lineKinds";

export interface LineRole extends Pick<Line, "role" | "group" | "parts"> {
  /** What the line is about: the name, of a sum such as "Cộng huyện …" without what says so; "" for part of a list. */
  readonly name: string;
  /** The figures speak against its being a unit. */
  readonly isDoubtful: boolean;
}

/**
 * Which lines are units, which are sums over the units below or above them, and which total the table. What tells the
 * total apart below it is part of it, surely or perhaps.
 */
export function lineRoles(lines: readonly ReadLine[], isKnown: (name: string) => boolean = () => false): LineRole[] {
  const below = breakdowns(lines, lineKinds(lines, isKnown), isKnown);
  const aside = new Set(below.flatMap((own) => own.lines));
  const listed = [...lines.keys()].filter((index) => !aside.has(index));
  const roles = rolesInList(
    lines.filter((_, index) => !aside.has(index)),
    isKnown,
  );
  const all = new Map(listed.map((index, at) => [index, roles[at]]));
  return lines.map(({ raw }, index): LineRole => {
    const own = all.get(index);
    if (own === undefined) return { role: "part", group: null, name: raw.name, parts: [], isDoubtful: false };
    const parts = own.parts.flatMap((part) => listed[part] ?? []);
    const told = below.filter(({ total, isSure }) => isSure && total === index && own.role === "total");
    const group = own.group === null ? null : (listed[own.group] ?? null);
    return { ...own, group, parts: [...parts, ...told.flatMap((each) => each.lines)] };
  });
}

/**
 * The lowest level present are the units: a table of districts alone has districts for units. What is below a ward is
 * never a unit: villages are parts of theirs.
 */
function rolesInList(lines: readonly ReadLine[], isKnown: (name: string) => boolean): LineRole[] {
  const ranked = rankedAlike(lines, lineKinds(lines, isKnown), isKnown);
  const { kinds, doubtful } = bareVillages(lines, ranked, isKnown);
  const odd = oddNames(lines, kinds, isKnown);
  const words = rolesOf(kinds);
  const heads = headSums(lines, standingsOf(kinds, words), having(words, "total"));
  const said = words.map((role, index) => (heads.has(index) ? "group" : role));
  const byFigures = totalByFigures(lines, kinds, said, isKnown);
  const first = said.map((role, index) => (index === byFigures?.index && byFigures.isSure ? "total" : role));
  const wards = attach(lines, having(first, "part"), placesOf(kinds, first, "unit"));
  const repeated = repeatedIn(lines, kinds, wards);
  const roles = first.map((role, index) => (repeated.has(index) ? "group" : role));
  const districts = attach(
    lines,
    having(roles, "unit"),
    placesOf(kinds, roles, "group").filter(({ index }) => !repeated.has(index)),
  );
  const told = { lines, kinds, roles, owner: districts.owner };
  const ofDistricts = districtSums(told);
  const districtOf = new Map(
    [...ofDistricts].flatMap(([index, { parts }]) => parts.map((part) => [part, index] as const)),
  );
  return roles.map((role, index): LineRole => {
    const kind = kinds[index];
    const name = kind?.kind === "place" && !repeated.has(index) ? kind.name : "";
    const isDoubtful = doubtful.has(index) || odd.has(index) || (index === byFigures?.index && !byFigures.isSure);
    const own = { role, group: null, name, parts: [], isDoubtful };
    if (role === "unit")
      return {
        ...own,
        group: districts.owner.get(index) ?? districtOf.get(index) ?? null,
        parts: wards.parts.get(index) ?? [],
      };
    const head = heads.get(index);
    if (head !== undefined)
      return { ...own, ...head, parts: head.isDoubtful ? [] : (districts.parts.get(index) ?? []) };
    if (role === "group") {
      const parts = (repeated.has(index) ? wards : districts).parts.get(index) ?? partsOfSum(told, index);
      return { ...own, parts };
    }
    const sum = ofDistricts.get(index);
    if (sum !== undefined) return { ...own, role: "group", ...sum };
    const section = role === "total" ? sectionOfTotal(told, index) : null;
    return section === null ? own : { ...own, role: "group", name: "", parts: section };
  });
}

/** Each line's role by its rank among the others. */
function rolesOf(kinds: readonly LineKind[]): Line["role"][] {
  const places = kinds.filter((kind) => kind.kind === "place");
  const lowest = places.reduce(
    (least, { sum, rank }) => (sum === null && rank >= 0 ? Math.min(least, rank) : least),
    3,
  );
  const hasVillages = places.some(({ rank }) => rank < 0);
  const hasDistricts = places.some(({ rank }) => rank === 1);
  /** The places of each rank that are sums, or can be. */
  const summed = new Map<number, Set<string>>();
  for (const { name, rank, sum } of places) {
    if (sum === null && rank <= lowest) continue;
    summed.set(rank, (summed.get(rank) ?? new Set<string>()).add(parseUnitName(name).key));
  }
  return kinds.map((kind) => {
    if (kind.kind === "sum") return "group";
    if (kind.kind !== "place") return kind.kind;
    const { rank, sum } = kind;
    if (rank < 0) return "part";
    // Above districts with their wards, a province is the sum of all.
    if (rank === 2 && hasDistricts && lowest === 0) return "total";
    if (sum === null) return rank > lowest ? "group" : "unit";
    if (rank === 0 && hasVillages) return "unit";
    return sum === "whole" && summed.get(rank)?.size === 1 ? "total" : "group";
  });
}

function standingsOf(kinds: readonly LineKind[], roles: readonly Line["role"][]): Standing[] {
  return kinds.map((kind, index) => {
    const isPlace = kind.kind === "place" && kind.sum === null && kind.rank >= 0 && roles[index] !== "total";
    return isPlace ? { isSum: false, rank: kind.rank } : { isSum: true, rank: null };
  });
}

function having(roles: readonly Line["role"][], role: Line["role"]): number[] {
  return roles.flatMap((own, index) => (own === role ? [index] : []));
}

function placesOf(kinds: readonly LineKind[], roles: readonly Line["role"][], role: Line["role"]): Upper[] {
  return kinds.flatMap((kind, index) =>
    kind.kind === "place" && roles[index] === role ? [{ index, saysBelow: kind.sum !== null }] : [],
  );
}

/**
 * Wards that stand both above and below their villages ("Xã An Bình", …, "Cộng xã An Bình"): the line that is not
 * the unit's, as the first unless it is left blank.
 */
function repeatedIn(lines: readonly ReadLine[], kinds: readonly LineKind[], wards: Attached): ReadonlySet<number> {
  const repeated = new Set<number>();
  for (const [index, parts] of wards.parts) {
    const head = wards.owner.get(parts[0] ?? -1);
    const [kind, above] = [kinds[index], kinds[head ?? -1]];
    if (head === undefined || head === index || kind?.kind !== "place" || above?.kind !== "place") continue;
    if (parseUnitName(kind.name).key !== parseUnitName(above.name).key) continue;
    const isBlank = lines[head]?.figures.every(({ value }) => value === null) === true;
    repeated.add(isBlank ? head : index);
  }
  return repeated;
}
