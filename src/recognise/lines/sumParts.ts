import type { Line } from "../../domain/table";
import type { LineKind, ReadLine } from "./lineKinds";
import { addsUp, columnsMet } from "./lineSums";
import type { UnitType } from "../units/unitName";

/** The lines of a table with what is known of them so far. */
export interface ToldLines {
  readonly lines: readonly ReadLine[];
  readonly kinds: readonly LineKind[];
  readonly roles: readonly Line["role"][];
  /** The district of each unit that stands under one. */
  readonly owner: ReadonlyMap<number, number>;
}

/** What a sum such as "Cộng trang 1" or "Tổng phường" adds up; none where that cannot be told. */
export function partsOfSum(told: ToldLines, index: number): readonly number[] {
  const kind = told.kinds[index];
  if (kind?.kind !== "sum") return [];
  const all = unitsOf(told);
  switch (kind.sum.of) {
    case "section":
      return best(told, index, sections(told, index));
    case "kind": {
      const { type } = kind.sum;
      const above = sectionAbove(told, index, false);
      const isOfType = above.every((at) => [type, null].includes(typeOf(told, at)));
      const everywhere = all.filter((at) => typeOf(told, at) === type || typeOf(told, told.owner.get(at)) === type);
      return best(told, index, [isOfType ? above : [], everywhere]);
    }
    default:
      return addsUp(told.lines, index, all) ? all : [];
  }
}

/** The part of the list that a "Cộng" in its midst adds up; null for the total of everything, right or wrong. */
export function sectionOfTotal(told: ToldLines, index: number): readonly number[] | null {
  const isLast = !told.roles.slice(index + 1).some((role) => role === "unit" || role === "total" || role === "part");
  const all = unitsOf(told);
  if (isLast || addsUp(told.lines, index, all)) return null;
  return sections(told, index).find((section) => addsUp(told.lines, index, section)) ?? null;
}

/** What stands right above a sum: up to the last heading, or up to the last sum; or the villages of a ward. */
function sections(told: ToldLines, index: number): (readonly number[])[] {
  const villages = [];
  for (let at = index - 1; told.roles[at] === "part"; at--) villages.unshift(at);
  return [sectionAbove(told, index, false), sectionAbove(told, index, true), villages];
}

function sectionAbove({ kinds, roles }: ToldLines, index: number, isOverHeadings: boolean): number[] {
  const section: number[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const kind = kinds[at];
    const isSum = kind?.kind === "total" || kind?.kind === "sum" || (kind?.kind === "place" && kind.sum !== null);
    if (isSum || (roles[at] === "group" && !isOverHeadings)) break;
    if (roles[at] === "unit") section.push(at);
  }
  return section.reverse();
}

function best({ lines }: ToldLines, index: number, candidates: readonly (readonly number[])[]): readonly number[] {
  const filled = candidates.filter(({ length }) => length > 0);
  const met = filled.map((parts) => columnsMet(lines, index, parts));
  return filled[met.indexOf(Math.max(...met))] ?? [];
}

function unitsOf({ roles }: ToldLines): number[] {
  return roles.flatMap((role, index) => (role === "unit" ? [index] : []));
}

function typeOf({ kinds }: ToldLines, index: number | undefined): UnitType | null {
  const kind = index === undefined ? undefined : kinds[index];
  return kind?.kind === "place" ? kind.type : null;
}
