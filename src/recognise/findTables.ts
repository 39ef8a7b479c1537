import type { Area, CellRef, Sheet } from "../domain/cell";
import type { Finding } from "../domain/finding";
import { range, textAt } from "./grid";
import { findIndicatorBlocks } from "./indicatorBlock";
import { leftOver } from "./leftOver";
import { personalColumns } from "./personalColumns";
import type { RawTable } from "./rawTable";
import { titlesAbove } from "./title";
import { unitColumnsTable } from "./unitColumns";
import { namedForm, unitFormTable } from "./unitForm";
import { findUnitRows } from "./unitRows";
import type { Words } from "./words";

export interface TablesOfSheet {
  readonly tables: readonly RawTable[];
  /** What the sheet holds besides: columns of which only one can be meant, personal data, figures in no table. */
  readonly findings: readonly Finding[];
}

/** Every table of a sheet, top to bottom. Units down the side are looked for first; what they take is not looked at again. */
export function findTables(sheet: Sheet, words: Words): TablesOfSheet {
  const rowTables = findUnitRows(sheet, words);
  const doubt: CellRef[] = [];
  const isTaken = within(rowTables.map(({ area }) => area));
  const others = findIndicatorBlocks(sheet, words, isTaken).flatMap((block) => {
    const columns = unitColumnsTable(sheet, words, block);
    if (columns !== null) return [columns];
    const form = unitFormTable(sheet, words, block);
    doubt.push(...form.doubt);
    return form.table === null ? [] : [form.table];
  });
  const shapes = [...rowTables, ...others].toSorted((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  const areas = shapes.map(({ area }) => area);
  const titles = titlesAbove(sheet, areas);
  const tables = shapes.map((shape, index): RawTable => {
    const { lines = [], own = [] } = titles[index] ?? {};
    return shape.layout === "unit-form" ? namedForm(words, shape, lines, own) : { ...shape, title: lines };
  });
  const isRead = within(areas);
  const unclear = doubt.map((at) => oneOfSeveral(sheet, at));
  const personal = personalColumns(sheet, words, isRead);
  const told = [...doubt, ...personal.flatMap(({ at }) => (at !== null && "row" in at ? [at] : []))];
  return { tables, findings: [...unclear, ...personal, ...leftOver(sheet, isRead, told)] };
}

/** The heading of a column that may hold a form's figures as well as another: the clerk has to say which. */
function oneOfSeveral(sheet: Sheet, at: CellRef): Finding {
  const header = textAt(sheet, at.row, at.column);
  return { code: "ambiguous-column", severity: "error", at, header, proposals: [] };
}

/** Whether a cell lies in one of the areas. */
function within(areas: readonly Area[]): (row: number, column: number) => boolean {
  const byRow = new Map<number, Area[]>();
  for (const area of areas) {
    for (const row of range(area.top, area.bottom + 1)) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  return (row, column) => byRow.get(row)?.some(({ left, right }) => column >= left && column <= right) ?? false;
}
