import type { Area, CellRef, Sheet } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import { readFigure } from "../../read/figure";
import { type FormColumn, formColumns } from "./formColumns";
import { saysOfEntries } from "./formHeading";
import { cellAt, range, refAt, textAt } from "../tables/grid";
import type { IndicatorBlock } from "./indicatorBlock";
import type { TableShape } from "../tables/rawTable";
import { around } from "../lines/unreadLines";
import type { Words } from "../words";

/** A form for one unit, or why its figures cannot be told. */
export type FormReading =
  | FormFound
  /** Columns of which it is not clear whether one, or which one, is the figures'; where they stand and what heads them. */
  | { readonly kind: "doubt"; readonly area: Area; readonly figures: Area; readonly columns: readonly string[] }
  | { readonly kind: "none" };

export interface FormFound {
  readonly kind: "form";
  /** Its one line has no name yet: see `namedForm`. */
  readonly table: TableShape;
  /** Where its figures stand. */
  readonly value: FormColumn;
  /** Where the year's sums so far stand beside them. */
  readonly sinceNewYear: FormColumn | null;
  /** Other figures for the same entries, of which nobody says what they are. */
  readonly findings: readonly Finding[];
}

export function unitFormTable(sheet: Sheet, words: Words, block: IndicatorBlock): FormReading {
  const { column, left, right, top, entries, head } = block;
  const { values, sinceNewYear, unknown } = formColumns(sheet, words, block);
  const [value] = values;
  const last = entries.at(-1);
  if (value === undefined || last === undefined) return { kind: "none" };
  const area = { sheet: sheet.name, top, left, bottom: last.row, right: value.at };
  if (values.length > 1 || value.path.some((text) => saysOfEntries(words, text) === "unknown")) {
    const columns = values.map(({ path }) => path.join(" > ")).filter((text) => text !== "");
    const reaching = { ...area, right: values.at(-1)?.at ?? value.at };
    return { kind: "doubt", area: reaching, figures: { ...reaching, left: value.at }, columns };
  }
  const cells = entries.map(({ row }) => refAt(sheet, row, value.at));
  const line = { name: "", at: refAt(sheet, top, column), ordinal: "", code: "", superior: "", isTotal: false, cells };
  const headed = range(value.at + 1, right).findLast((at) => head !== null && textAt(sheet, head, at) !== "");
  const measures = entries.map(({ row, path, named = row }) => ({ path, at: refAt(sheet, named, column) }));
  const table = { area: { ...area, right: headed ?? value.at }, layout: "unit-form" as const, measures, lines: [line] };
  const findings = unknown.flatMap(({ at }) => otherwise(sheet, cells, at));
  return { kind: "form", table, value, sinceNewYear, findings };
}

/** The figures of a column that are not those read. */
function otherwise(sheet: Sheet, cells: readonly CellRef[], column: number): Finding[] {
  const valueAt = (row: number, at: number): number | null => readFigure(cellAt(sheet, row, at)).value;
  const others = cells.flatMap(({ row, column: own }) => {
    const value = valueAt(row, column);
    return value === null || value === valueAt(row, own) ? [] : [refAt(sheet, row, column)];
  });
  const at = around(others);
  return at === null ? [] : [{ code: "unread-figures", severity: "warning", at, count: others.length }];
}
