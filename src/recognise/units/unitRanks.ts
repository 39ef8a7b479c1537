import type { IndicatorId } from "../../domain/indicator";
import { type Period, windowKey } from "../../domain/period";
import type { Line, Table } from "../../domain/table";
import { figuresOf, isSameSum, type Stated } from "./placeSums";
import { grouped } from "./unitIndex";
import { parseUnitName, unitLevelOf } from "./unitName";

/** A line about a unit, with the table it stands in. */
export interface Place {
  readonly table: Table;
  readonly line: Line;
  readonly key: string;
  /** 0 for a ward, 1 for a district, 2 for a province; null where nothing tells. */
  readonly rank: number | null;
}

export interface RankWords {
  /** The key of the unit a line belongs to; null where nothing says it. */
  readonly superiorOf: (line: Line) => string | null;
  /** Whether the heading over the names of a table says that they are districts'. */
  readonly areDistricts: (table: Table) => boolean;
}

const ranks = { ward: 0, district: 1, province: 2 } as const;

/**
 * The units of each period with how high they stand. A name without a type stands as high as the others of its table;
 * where none has one, it is a district's if wards are said to belong to it, or if all of its table's together come to
 * what a longer list comes to; and a ward's beside districts in another table. Tables without a period are about the last.
 */
export function placesByPeriod(tables: readonly Table[], words: RankWords): readonly (readonly Place[])[] {
  const last = tables.reduce<Period | null>(
    (latest, { period }) => (period !== null && (latest === null || period.to > latest.to) ? period : latest),
    null,
  );
  const keyOf = (period: Period | null): string => (period === null ? "" : windowKey(period));
  return [...grouped(tables, ({ period }) => keyOf(period ?? last)).values()].map((own) => ranked(own, words));
}

function ranked(tables: readonly Table[], words: RankWords): readonly Place[] {
  const all = tables.map((table) => typedPlaces(table, words));
  const upper = new Set(all.flat().flatMap(({ rank, key }) => (rank !== null && rank > 0 ? [key] : [])));
  for (const { line } of all.flat()) {
    const superior = words.superiorOf(line);
    if (superior !== null) upper.add(superior);
  }
  const named = all.map((places) => {
    const told = new Set(places.flatMap(({ rank }) => rank ?? []));
    const [only] = told;
    if (only !== undefined) return told.size === 1 ? withRank(places, only) : places;
    return places.length > 0 && places.every(({ key }) => upper.has(key)) ? withRank(places, ranks.district) : places;
  });
  // Most workbooks say it all by words.
  if (!named.some(isOpen)) return named.flat();
  const lists = named.filter(({ length }) => length > 1).map((list) => ({ list, sums: figuresOf(list) }));
  const summed = named.map((places) =>
    isOpen(places) && lists.some((each) => isListOf(places, each)) ? withRank(places, ranks.district) : places,
  );
  const districts = summed.flat().filter(({ rank }) => rank === ranks.district);
  const keys = new Set(districts.map(({ key }) => key));
  const asked = new Set<IndicatorId>(figuresOf(districts).keys());
  // A list that goes on tells the same of the same kind of units.
  const areOthers = (places: readonly Place[]): boolean =>
    asked.size > 0 &&
    places.every(({ key }) => !keys.has(key)) &&
    [...figuresOf(places).keys()].some((id) => asked.has(id));
  return summed.map((places) => (isOpen(places) && areOthers(places) ? withRank(places, ranks.ward) : places)).flat();
}

function typedPlaces(table: Table, { superiorOf, areDistricts }: RankWords): readonly Place[] {
  const isUpper = areDistricts(table);
  return table.lines.flatMap((line): Place[] => {
    if (line.role !== "unit" || line.unit === null) return [];
    const { type, key } = parseUnitName(line.unit.name);
    const untyped = superiorOf(line) !== null ? ranks.ward : isUpper ? ranks.district : null;
    return [{ table, line, key, rank: type === null ? untyped : ranks[unitLevelOf(type, key)] }];
  });
}

function withRank(places: readonly Place[], rank: number): readonly Place[] {
  return places.map((place) => (place.rank === null ? { ...place, rank } : place));
}

function isOpen(places: readonly Place[]): boolean {
  return places.length > 0 && places.every(({ rank }) => rank === null);
}

/** Whether a longer list of other units comes to the same. */
function isListOf(
  places: readonly Place[],
  { list, sums }: { readonly list: readonly Place[]; readonly sums: ReadonlyMap<IndicatorId, Stated> },
): boolean {
  if (list.length <= places.length || !isSameSum(figuresOf(places), sums)) return false;
  const keys = new Set(places.map(({ key }) => key));
  return list.every(({ key, rank }) => !keys.has(key) && (rank ?? 0) === 0);
}
