import type { IndicatorId } from "../../domain/indicator";
import type { CellRef } from "../../domain/cell";
import type { Place } from "./unitRanks";

export interface Stated {
  readonly sum: number;
  readonly at: readonly CellRef[];
}

/** What places come to in each indicator. What two tables say of a unit is one figure, or a conflict that is told elsewhere. */
export function figuresOf(places: readonly Place[]): ReadonlyMap<IndicatorId, Stated> {
  const sums = new Map<IndicatorId, { sum: number; readonly at: CellRef[]; readonly seen: Set<string> }>();
  for (const { table, line, key } of places) {
    table.measures.forEach(({ meaning }, index) => {
      const { value, at } = line.figures[index] ?? { value: null, at: line.at };
      if (meaning.kind !== "indicator" || value === null) return;
      const told = sums.get(meaning.id) ?? { sum: 0, at: [], seen: new Set() };
      sums.set(meaning.id, told);
      if (told.seen.has(key)) return;
      told.seen.add(key);
      told.at.push(at);
      told.sum += value;
    });
  }
  return sums;
}

/** Whether others come to the same in most of what both give; nil tells nothing. */
export function isSameSum(own: ReadonlyMap<IndicatorId, Stated>, others: ReadonlyMap<IndicatorId, Stated>): boolean {
  const stated = [...own].filter(([id, { sum }]) => sum !== 0 && others.has(id));
  return stated.filter(([id, { sum }]) => others.get(id)?.sum === sum).length * 2 > stated.length;
}
