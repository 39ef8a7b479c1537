import type { Finding } from "../../domain/finding";
import type { IndicatorId } from "../../domain/indicator";
import { windowKey } from "../../domain/period";
import type { Line, Table } from "../../domain/table";
import { grouped } from "./unitIndex";
import { parseUnitName, unitLevelOf } from "./unitName";
import { around } from "../lines/unreadLines";

/** A line about a unit, with the table it stands in. */
interface Place {
  readonly table: Table;
  readonly line: Line;
  readonly key: string;
  /** 0 for a ward, 1 for a district, 2 for a province. */
  readonly rank: number;
}

const ranks = { ward: 0, district: 1, province: 2 } as const;

/**
 * Districts with a line or a form of their own beside the wards they consist of, in whichever tables: counted as units
 * they would count everybody twice. They are held against their wards, and what no ward tells of them is pointed at; a
 * district of which all wards are another's is a unit like them.
 *
 * `superiorOf`: the key of the unit a line belongs to; null where nothing says it.
 */
export function upperUnits(
  tables: readonly Table[],
  superiorOf: (line: Line) => string | null,
): { readonly uppers: ReadonlySet<Line>; readonly findings: readonly Finding[] } {
  const uppers = new Set<Line>();
  const findings: Finding[] = [];
  for (const places of byPeriod(tables, superiorOf)) {
    const lowest = Math.min(...places.map(({ rank }) => rank));
    const upper = places.filter(({ rank }) => rank > lowest);
    if (upper.length === 0) continue;
    const lower = places.filter(({ rank }) => rank === lowest);
    const bySuperior = grouped(lower, ({ line }) => superiorOf(line));
    const unclaimed = bySuperior.get(null) ?? [];
    const lists = [...grouped(unclaimed, ({ table }) => table).values()]
      .filter(({ length }) => length > 1)
      .map((units) => ({ units, sums: figuresOf(units) }));
    const isOnly = new Set(upper.map(({ key }) => key)).size === 1;
    const told = upper.map((place) => {
      const own = bySuperior.get(place.key) ?? summedBy(place, lists)?.units;
      return { place, parts: own ?? (isOnly ? unclaimed : []) };
    });
    const claimed = new Set(told.flatMap(({ parts }) => parts));
    const isLoose = unclaimed.some((place) => !claimed.has(place));
    for (const { place, parts } of told) {
      // Of several districts each may have any of the wards that name none: nobody can say whom it counts again.
      if (parts.length === 0 && !isLoose) continue;
      uppers.add(place.line);
      findings.push(...against(place, parts));
    }
  }
  return { uppers, findings };
}

function byPeriod(tables: readonly Table[], superiorOf: (line: Line) => string | null): Iterable<readonly Place[]> {
  const periods = new Map<string, Place[]>();
  for (const table of tables) {
    const period = table.period === null ? "" : windowKey(table.period);
    const places = periods.get(period) ?? [];
    periods.set(period, places);
    for (const line of table.lines) {
      if (line.role !== "unit" || line.unit === null) continue;
      const { type, key } = parseUnitName(line.unit.name);
      // Without a type it may be of any level, unless it belongs to another.
      if (type === null && superiorOf(line) === null) continue;
      places.push({ table, line, key, rank: type === null ? ranks.ward : ranks[unitLevelOf(type, key)] });
    }
  }
  return periods.values();
}

/** The units of one table, with what they come to. */
interface List {
  readonly units: readonly Place[];
  readonly sums: ReadonlyMap<IndicatorId, Stated>;
}

/** The list that comes to what the place says, in most of what both give. */
function summedBy(place: Place, lists: readonly List[]): List | undefined {
  const own = [...figuresOf([place])].filter(([, { sum }]) => sum !== 0);
  return lists.find(({ sums }) => {
    const stated = own.filter(([id]) => sums.has(id));
    const met = stated.filter(([id, { sum }]) => sums.get(id)?.sum === sum);
    return met.length * 2 > stated.length;
  });
}

/** What a district says otherwise than its wards, and what none of them says. */
function against(place: Place, parts: readonly Place[]): Finding[] {
  const sums = figuresOf(parts);
  const unit = place.line.unit?.name ?? place.line.name;
  const mismatches = [...figuresOf([place])].flatMap(([indicator, { sum: stated, at }]): Finding[] => {
    const told = sums.get(indicator);
    if (told === undefined || told.sum === stated || at[0] === undefined) return [];
    return [{ code: "total-mismatch", severity: "error", indicator, stated, sum: told.sum, at: at[0], unit }];
  });
  const alone = [...figuresOf([place])].flatMap(([id, { sum, at }]) => (sums.has(id) || sum === 0 ? [] : at));
  const area = around(alone);
  return area === null
    ? mismatches
    : [...mismatches, { code: "unread-figures", severity: "warning", at: area, count: alone.length }];
}

interface Stated {
  readonly sum: number;
  readonly at: readonly Line["at"][];
}

function figuresOf(places: readonly Place[]): ReadonlyMap<IndicatorId, Stated> {
  const sums = new Map<IndicatorId, Stated>();
  const seen = new Set<string>();
  for (const { table, line, key } of places) {
    table.measures.forEach(({ meaning }, index) => {
      const { value, at } = line.figures[index] ?? { value: null, at: line.at };
      if (meaning.kind !== "indicator" || value === null || seen.has(`${key} ${meaning.id}`)) return;
      // What two tables say of a unit is one figure, or a conflict that is told elsewhere.
      seen.add(`${key} ${meaning.id}`);
      const before = sums.get(meaning.id) ?? { sum: 0, at: [] };
      sums.set(meaning.id, { sum: before.sum + value, at: [...before.at, at] });
    });
  }
  return sums;
}
