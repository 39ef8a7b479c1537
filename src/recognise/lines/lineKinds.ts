import type { Figure } from "../../domain/table";
import { foldPlain } from "../../read/text";
import { addsUp, addsUpMore } from "./lineSums";
import { isNoPlace } from "../units/noPlace";
import { saysPart } from "./partWords";
import type { RawLine } from "../tables/rawTable";
import { type Sum, sumOf } from "./sumWords";
import { parseUnitName, unitLevelOf, type UnitType } from "../units/unitName";
import { villageIn } from "../units/villageName";

/** A raw line with its readable entries. */
export interface ReadLine {
  readonly raw: RawLine;
  readonly figures: readonly Figure[];
}

/** What a line is by its own words. */
export type LineKind =
  | { readonly kind: "total" }
  | { readonly kind: "control" }
  /** A sum of part of the list. */
  | { readonly kind: "sum"; readonly sum: Exclude<Sum, { of: "all" | "place" }> }
  /** A place: named, or said to be the sum of what belongs to it ("Cộng huyện …"). */
  | {
      readonly kind: "place";
      readonly name: string;
      readonly type: UnitType | null;
      readonly rank: Rank;
      readonly sum: "whole" | "part" | null;
    };

/** Below a ward, a ward, a district, a province. */
export type Rank = -1 | 0 | 1 | 2;

/** Names the roster knows are units whatever they look like, as are villages where nothing else is listed. */
export function lineKinds(lines: readonly ReadLine[], isKnown: (name: string) => boolean): LineKind[] {
  const villages = lines.map(({ raw }) =>
    isKnown(raw.name) || saysPart(raw.name) || isNoPlace(raw.name) ? null : villageIn(raw.name),
  );
  const named = lines.filter(({ raw }) => raw.name !== "" && !raw.isTotal);
  const hasWards = named.some(({ raw: { name } }) => levelOf(name) === 0 || levelOf(placeOf(name) ?? "") === 0);
  // Where all have one, a roman numeral only counts them.
  const tellsRank = !named.every(({ raw: { ordinal } }) => roman.test(ordinal));
  const [areNumberedOn, areCounted] = [isOneCount(named), isCountedByTotal(lines)];
  const areListed = areNumberedOn || areCounted;
  const hasOthers = named.some(
    ({ raw: { name } }) => (sumOf(name)?.of ?? "place") === "place" && villageIn(name) === null,
  );
  return lines.map((line, index): LineKind => {
    const { raw } = line;
    if (raw.isVillage === true) return villageCalled(raw.name);
    if (isControl(raw)) return { kind: "control" };
    const sum = isKnown(raw.name) ? null : sumOf(raw.name);
    if (sum?.of === "all" || (sum === null && raw.isTotal)) return { kind: "total" };
    if (isNamelessTotal(line, index, lines)) return { kind: "total" };
    if (sum?.of === "place") return { ...place(sum.name, raw, tellsRank), sum: sum.isWhole ? "whole" : "part" };
    if (sum !== null) return { kind: "sum", sum };
    const village = villages[index] ?? null;
    const isVillage =
      (village === "perhaps" && hasWards && !areListed) ||
      (village === "sure" && (hasWards || hasOthers) && !(areNumberedOn && areCounted));
    return isVillage ? villageCalled(raw.name) : place(raw.name, raw, tellsRank);
  });
}

function villageCalled(name: string): LineKind {
  return { kind: "place", name, type: null, rank: -1, sum: null };
}

/** Nobody numbers villages on with the wards they belong to: "1 | TT Tam Đường", "2 | Bản Bo" are both wards. */
function isOneCount(named: readonly ReadLine[]): boolean {
  return named.length > 1 && named.every(({ raw: { ordinal } }, index) => Number.parseInt(ordinal, 10) === index + 1);
}

/** A total that only comes out when all that is named is counted. */
export function isCountedByTotal(lines: readonly ReadLine[]): boolean {
  const [total, ...others] = [...lines.keys()].filter((index) => lines[index]?.raw.isTotal === true);
  const parts = [...lines.keys()].filter((index) => index !== total);
  return total !== undefined && others.length === 0 && parts.length > 1 && addsUpMore(lines, total, parts);
}

function placeOf(name: string): string | null {
  const sum = sumOf(name);
  return sum?.of === "place" ? sum.name : null;
}

const roman = /^[IVX]+\.?$/i;

function place(name: string, { ordinal }: RawLine, tellsRank: boolean): Extract<LineKind, { kind: "place" }> {
  const type = saysPart(name) ? null : parseUnitName(name).type;
  // Names that do not say are told by a roman numeral in front.
  const rank = levelOf(name) ?? (tellsRank && roman.test(ordinal) ? 1 : 0);
  return { kind: "place", name, type, rank, sum: null };
}

function levelOf(name: string): 0 | 1 | 2 | null {
  const { type, key } = parseUnitName(name);
  return type === null || saysPart(name)
    ? null
    : ({ ward: 0, district: 1, province: 2 } as const)[unitLevelOf(type, key)];
}

/** "Công an cung cấp", "Số liệu của Công an": not "Công an phường …", which is a ward's. */
function isControl({ name }: RawLine): boolean {
  return /\bcong an\b/.test(foldPlain(name)) && parseUnitName(name).type === null;
}

/** A line without name or number at the end of a table that adds up most of its columns. */
function isNamelessTotal({ raw }: ReadLine, index: number, lines: readonly ReadLine[]): boolean {
  if (raw.name !== "" || raw.ordinal !== "" || (index > 0 && index < lines.length - 1)) return false;
  const others = [...lines.keys()].filter((other) => other !== index && lines[other]?.raw.isTotal !== true);
  return others.length > 1 && addsUp(lines, index, others);
}
