import type { Figure, Line } from "../domain/table";
import { foldMarks } from "../read/text";
import { withDistrictSums } from "./districtSums";
import type { RawLine } from "./rawTable";
import { looksLikeUnit, parseUnitName, unitLevelOf } from "./unitName";

export interface LineRole {
  readonly role: Line["role"];
  /** Index of the line that sums up the units it stands among, above them or below; null where there is none. */
  readonly group: number | null;
  /** What the line is about: the name, of a sum such as "Cộng huyện …" without what says so; "" for part of a list. */
  readonly name: string;
}

/** A raw line with its readable entries. */
export interface ReadLine {
  readonly raw: RawLine;
  readonly figures: readonly Figure[];
}

/**
 * Which lines are units, which are sums over the units below or above them, and which total the table.
 * The lowest level present are the units: a table of districts alone has districts for units.
 */
export function lineRoles(lines: readonly ReadLine[]): LineRole[] {
  const kinds = withDistrictSums(
    lines,
    lines.map((line, index) => kindOf(line, index, lines)),
  );
  const ranks = kinds.flatMap(({ rank }) => rank ?? []);
  const lowest = Math.min(...ranks);
  const roles = kinds.map(({ role, rank, name }): LineRole => {
    if (role !== null) return { role, group: null, name };
    // Above districts with their wards, a province is the sum of all.
    const isTop = rank === 2 && ranks.includes(1) && lowest === 0;
    return { role: isTop ? "total" : (rank ?? lowest) > lowest ? "group" : "unit", group: null, name };
  });
  return withGroups(roles, lines, kinds);
}

export interface LineKind {
  readonly role: Line["role"] | null;
  /** 0 for a ward, 1 for a district, 2 for a province; null for sums. */
  readonly rank: number | null;
  readonly name: string;
  /** A sum below its units. */
  readonly below: boolean;
}

function kindOf(line: ReadLine, index: number, lines: readonly ReadLine[]): LineKind {
  const { name, isTotal } = line.raw;
  const sum = { rank: null, name, below: false };
  if (isControl(line.raw)) return { ...sum, role: "control" };
  if (isTotal || isNamelessTotal(line, index, lines)) return { ...sum, role: "total" };
  const summed = /^(?:tổng cộng|tổng số|tổng|cộng)[\s:]+(.+)$/iu.exec(name)?.[1];
  if (summed !== undefined && looksLikeUnit(summed)) return { role: "group", rank: null, name: summed, below: true };
  if (summed !== undefined && isPartOfList(summed)) return { role: "group", rank: null, name: "", below: true };
  return { role: null, rank: rankOf(line.raw), name, below: false };
}

/** "Cộng phường", "Cộng các xã", "Cộng trang 1", "Cộng I": a sum in the midst of a list, of what stands above it. */
function isPartOfList(summed: string): boolean {
  return /^\W*(?:(?:cac|khoi|cum|khu vuc|trang|nhom|muc|phan) ?)*(?:phuong|xa|thi tran|[ivx]+|\d{1,2}|[a-d])?\W*$/.test(
    foldMarks(summed).toLowerCase(),
  );
}

/** "Công an cung cấp", "Số liệu của Công an": not "Công an phường …", which is a ward's. */
function isControl({ name }: RawLine): boolean {
  return /\bcong an\b/.test(foldMarks(name).toLowerCase()) && parseUnitName(name).type === null;
}

/** A line without name or number at the end of a table that adds up most of its columns. */
function isNamelessTotal({ raw, figures }: ReadLine, index: number, lines: readonly ReadLine[]): boolean {
  if (raw.name !== "" || raw.ordinal !== "" || (index > 0 && index < lines.length - 1)) return false;
  const others = lines.filter((other) => other.raw !== raw && !other.raw.isTotal);
  const stated = figures.flatMap(({ value }, column) => (value === null ? [] : [{ value, column }]));
  const met = stated.filter(
    ({ value, column }) => others.reduce((sum, other) => sum + (other.figures[column]?.value ?? 0), 0) === value,
  );
  return others.length > 1 && stated.length > 0 && met.length * 2 > stated.length;
}

/** Names that do not say are told by a roman numeral in front. */
function rankOf({ name, ordinal }: RawLine): number {
  const { type, key } = parseUnitName(name);
  if (type !== null) return { ward: 0, district: 1, province: 2 }[unitLevelOf(type, key)];
  return /^[IVX]+\.?$/i.test(ordinal) ? 1 : 0;
}

/** Units belong to the sum above them; to one below where none above holds figures. */
function withGroups(roles: readonly LineRole[], lines: readonly ReadLine[], kinds: readonly LineKind[]): LineRole[] {
  const grouped = [...roles];
  const lastUnit = roles.findLastIndex(({ role }) => role === "unit");
  let group: number | null = null;
  let members: number[] = [];
  roles.forEach((line, index) => {
    if (line.role === "unit") {
      grouped[index] = { ...line, group };
      members.push(index);
    } else if (line.role === "group") {
      const isStated = group !== null && (lines[group]?.figures ?? []).some(({ value }) => value !== null);
      // A district's name at the end of its wards says no "Cộng".
      const isLast = group === null && index > lastUnit;
      const isBelow = kinds[index]?.below === true || isLast;
      if (isBelow && !isStated) {
        for (const member of members) grouped[member] = { ...(roles[member] ?? line), group: index };
      }
      group = isBelow ? null : index;
      members = [];
    }
  });
  return grouped;
}
