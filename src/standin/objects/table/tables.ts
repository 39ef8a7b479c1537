import type { Area, SheetModel, TableModel } from "../../model";
import { HostError } from "../../wire/hostError";
import type { Book } from "../book";
import { meet } from "../grid/area";
import { cellAt, span } from "../grid/cells";
import { need } from "../grid/protect";
import { putContent } from "../grid/write";
import { emptied } from "../text/entry";
import { clone } from "../worksheet/clone";
import { mergeIn } from "../grid/merge";

/** A table and the sheet it lies on. */
export interface Table {
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** The tables of the workbook, or of one sheet. */
export function allTables(book: Book, sheet: SheetModel | null): Table[] {
  const sheets = sheet ? [sheet] : book.model.sheets;
  return sheets.flatMap((home) => home.tables.map((table) => ({ book, sheet: home, table })));
}

/** Names of tables and defined names share one space; case does not matter. */
export function checkTableName(book: Book, name: string, self: TableModel | null): void {
  const folded = name.toLowerCase();
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\]*$/u.test(name))
    throw new HostError("InvalidArgument", `table name ${name}`);
  const isTaken =
    allTables(book, null).some(({ table }) => table !== self && table.name.toLowerCase() === folded) ||
    book.model.names.some((known) => known.name.toLowerCase() === folded);
  if (isTaken) throw new HostError("ItemAlreadyExists", `table ${name}`);
}

function nextTableName({ model }: Pick<Book, "model">): string {
  const taken = new Set(model.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  for (let number = 1; ; number++) if (!taken.has(`table${number}`)) return `Table${number}`;
}

/** Ids of tables are numbers in text, as Excel gives them. */
function nextTableId({ model }: Pick<Book, "model">): string {
  const numbers = model.sheets.flatMap(({ tables }) => tables.map(({ id }) => Number(id)));
  return String(Math.max(0, ...numbers.filter(Number.isFinite)) + 1);
}

/** Makes a table of an area. Without headers of its own it grows by a row of "Column1", "Column2", … */
export function addTable(book: Book, sheet: SheetModel, asked: Area, hasHeaders: boolean): TableModel {
  need(sheet, null);
  const isSingleRow = hasHeaders && asked.top === asked.bottom;
  const area = { ...asked, bottom: asked.bottom + (isSingleRow || !hasHeaders ? 1 : 0) };
  if (sheet.tables.some((table) => meet(table.area, area)))
    throw new HostError("InvalidArgument", "a table cannot overlap another");
  if (mergeIn(sheet, area)) throw new HostError("MergedRangeConflict");
  if (!hasHeaders) moveDown(book, sheet, asked);
  const table: TableModel = {
    id: nextTableId(book),
    name: nextTableName(book),
    area,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    fromFile: false,
  };
  nameColumns(book, sheet, area);
  sheet.tables.push(table);
  book.isDirty = true;
  return table;
}

/** Frees the first row of an area by moving its cells down one row. */
function moveDown(book: Book, sheet: SheetModel, area: Area): void {
  for (const row of span(area.top, area.bottom).reverse())
    for (const column of span(area.left, area.right)) {
      const cell = cellAt(sheet, row, column);
      const content = cell && { ...cell, format: null, quotePrefix: cell.style.quotePrefix };
      putContent(book, sheet, row + 1, column, content ?? emptied);
      putContent(book, sheet, row, column, emptied);
    }
}

/** Heads are texts, none empty, none twice: Excel mends them so. */
export function nameColumns(book: Book, sheet: SheetModel, area: Area): void {
  const taken = new Set<string>();
  for (const [index, column] of span(area.left, area.right).entries()) {
    const cell = cellAt(sheet, area.top, column);
    const wanted = String(cell?.value ?? "");
    const base = wanted === "" ? `Column${index + 1}` : wanted;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    if (cell?.value !== name || cell.formula !== null)
      putContent(book, sheet, area.top, column, { ...emptied, value: name });
  }
}

/** The parts of a table: its head, what is between, and its totals; null for a part it does not show. */
export function partsOf({ area, showHeaders, showTotals }: TableModel): {
  readonly head: Area | null;
  readonly body: Area;
  readonly totals: Area | null;
} {
  const head = showHeaders ? { ...area, bottom: area.top } : null;
  const totals = showTotals ? { ...area, top: area.bottom } : null;
  return { head, totals, body: { ...area, top: area.top + (head ? 1 : 0), bottom: area.bottom - (totals ? 1 : 0) } };
}

/** Copies the tables of a sheet to its copy, under names of their own. */
export function copyTables(book: Pick<Book, "model">, from: SheetModel, to: SheetModel): void {
  for (const table of from.tables)
    to.tables.push({ ...clone(table), id: nextTableId(book), name: nextTableName(book), fromFile: false });
}
