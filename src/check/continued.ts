import type { IndicatorId } from "../domain/indicator";
import { windowKey } from "../domain/period";
import type { Line, Table } from "../domain/table";

/**
 * A list cut into pages or halves has its total at the end of the last: the tables of a sheet with the same columns. Forms
 * stand on sheets of their own, and so does the one that adds them up.
 */
export interface List {
  readonly tables: readonly Table[];
  /** The units of all of them. */
  readonly units: readonly Line[];
}

export function listsOf(tables: readonly Table[]): readonly List[] {
  const byColumns = new Map<string, Table[]>();
  for (const table of tables) {
    const key = `${columnsOf(table)} ${placeOf(table)}`;
    const pieces = byColumns.get(key);
    if (pieces === undefined) byColumns.set(key, [table]);
    else pieces.push(table);
  }
  return Array.from(byColumns.values(), (pieces) => ({
    tables: pieces,
    units: pieces.flatMap(({ lines }) => lines.filter(({ role }) => role === "unit")),
  }));
}

/** Where the list has the indicator, as an index into `measures`; -1 where it has not. */
export function columnOf({ tables: [table] }: List, id: IndicatorId): number {
  return table?.measures.findIndex(({ meaning }) => meaning.kind === "indicator" && meaning.id === id) ?? -1;
}

function placeOf({ layout, area, period }: Table): string {
  return layout === "unit-form" ? (period === null ? "" : windowKey(period)) : area.sheet;
}

function columnsOf({ layout, measures }: Table): string {
  const meanings = measures.map(({ meaning }) => (meaning.kind === "indicator" ? meaning.id : meaning.kind));
  return [layout, ...meanings].join(" ");
}
