import type { Line, Table } from "../domain/table";

/** A list cut into pages or halves has its total at the end of the last: the tables of the sheet with the same columns. */
export function continuedWith(table: Table, tables: readonly Table[]): readonly Table[] {
  const columns = columnsOf(table);
  return tables.filter((other) => other.area.sheet === table.area.sheet && columnsOf(other) === columns);
}

function columnsOf({ layout, measures }: Table): string {
  const meanings = measures.map(({ meaning }) => (meaning.kind === "indicator" ? meaning.id : meaning.kind));
  return [layout, ...meanings].join(" ");
}

export function unitLines(tables: readonly Table[]): Line[] {
  return tables.flatMap(({ lines }) => lines.filter(({ role }) => role === "unit"));
}
