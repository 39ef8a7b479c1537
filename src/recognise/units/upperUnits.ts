import type { Finding } from "../../domain/finding";
import type { Line, Table } from "../../domain/table";
import { around } from "../lines/unreadLines";
import { figuresOf, isSameSum } from "./placeSums";
import { grouped } from "./unitIndex";
import { type Place, placesByPeriod, type RankWords } from "./unitRanks";

/**
 * Districts with a line or a form of their own beside the wards they consist of, in whichever tables: counted as units
 * they would count everybody twice. They are held against their wards, and what no ward tells of them is pointed at; a
 * district of which all wards are another's is a unit like them.
 */
export function upperUnits(
  tables: readonly Table[],
  words: RankWords,
): { readonly uppers: ReadonlySet<Line>; readonly findings: readonly Finding[] } {
  const uppers = new Set<Line>();
  const findings: Finding[] = [];
  for (const places of placesByPeriod(tables, words)) {
    const lowest = Math.min(...places.map(({ rank }) => rank ?? Infinity));
    const upper = places.filter(({ rank }) => rank !== null && rank > lowest);
    if (upper.length === 0) continue;
    const lower = places.filter(({ rank }) => rank === lowest);
    const bySuperior = grouped(lower, ({ line }) => words.superiorOf(line));
    const unclaimed = bySuperior.get(null) ?? [];
    const lists = [...grouped(unclaimed, ({ table }) => table).values()].filter(({ length }) => length > 1);
    const isOnly = new Set(upper.map(({ key }) => key)).size === 1;
    const told = upper.map((place) => {
      const own = bySuperior.get(place.key) ?? lists.find((list) => isSameSum(figuresOf([place]), figuresOf(list)));
      return { place, parts: own ?? (isOnly ? unclaimed : []) };
    });
    const claimed = new Set(told.flatMap(({ parts }) => parts));
    const loose = unclaimed.filter((place) => !claimed.has(place));
    const others = told.flatMap(({ place, parts }) => (parts.length === 0 ? [place] : []));
    const isTold = isSameSum(figuresOf(others), figuresOf(loose));
    for (const { place, parts } of told) {
      // Of several districts each may have any of the wards that name none: nobody can say whom it counts again.
      if (parts.length === 0 && loose.length === 0) continue;
      uppers.add(place.line);
      if (parts.length > 0 || !isTold) findings.push(...against(place, parts));
    }
  }
  return { uppers, findings };
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
