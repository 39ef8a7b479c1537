import type { Sheet } from "../../domain/cell";
import { readFigure } from "../../read/figure";
import type { FormColumn } from "./formColumns";
import { done, saysOfEntries } from "./formHeading";
import { cellAt } from "../tables/grid";
import { overTimeOf } from "../headings/overTheYear";
import type { RawMeasure, TableShape } from "../tables/rawTable";
import type { FormFound } from "./unitForm";
import type { Words } from "../words";

/**
 * A form with every entry below what the heading of its figures says of it, and at the figure that counts: of "Trong kỳ |
 * Lũy kế" the latter for people who are counted once in a year, and for those there are at a time where only it is filled
 * in. Where the two differ in that, nobody knows which is meant, and the entry stands below "Lũy kế" to be asked about.
 */
export function figuresOf(sheet: Sheet, words: Words, { table, value, sinceNewYear }: FormFound): TableShape {
  const told = value.path.filter((text) => saysOfEntries(words, text) === "telling").map(done);
  const entries = table.measures.map((measure, index) => {
    const own = table.lines[0]?.cells[index] ?? measure.at;
    const takes = sinceNewYear === null ? "own" : choice(sheet, words, measure, own.row, value, sinceNewYear);
    if (takes === "own" || sinceNewYear === null) return { cell: own, path: [...told, ...measure.path] };
    const path = takes === "doubt" ? [...sinceNewYear.path, ...measure.path] : measure.path;
    return { cell: { ...own, column: sinceNewYear.at }, path };
  });
  return {
    ...table,
    area: { ...table.area, right: Math.max(table.area.right, sinceNewYear?.at ?? 0) },
    measures: table.measures.map((measure, index) => ({ ...measure, path: entries[index]?.path ?? measure.path })),
    lines: table.lines.map((line) => ({ ...line, cells: entries.map(({ cell }) => cell) })),
  };
}

function choice(
  sheet: Sheet,
  words: Words,
  { path }: RawMeasure,
  row: number,
  value: FormColumn,
  sum: FormColumn,
): "own" | "sum" | "doubt" {
  const match = words.path(path);
  if (match.kind !== "indicator") return "own";
  const overTime = overTimeOf(match.id);
  if (overTime === "cumulative") return "sum";
  if (overTime !== "stock") return "own";
  const [own, soFar] = [value, sum].map(({ at }) => readFigure(cellAt(sheet, row, at)).value);
  if (own == null) return "sum";
  return soFar == null || soFar === own ? "own" : "doubt";
}
