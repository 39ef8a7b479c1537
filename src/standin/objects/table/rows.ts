import type { Area } from "../../model";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind } from "../../wire/kind";
import { calculated, items, method, scalar } from "../../wire/member";
import { touch } from "../book";
import { oneCell, rowCount } from "../grid/area";
import { cellAt, span, table as cellTable } from "../grid/cells";
import { needUnlocked } from "../grid/protect";
import { insertCells } from "../grid/shift";
import { asTable, writeTable } from "../grid/write";
import { rangeAt } from "../place";
import { partsOf, type Table } from "./tables";

interface Row extends Table {
  /** From 0 at the first row below the head. */
  readonly index: number;
}

const line = ({ table, index }: Row): Area => {
  const { body } = partsOf(table);
  if (index < 0 || index >= rowCount(body)) throw new HostError("ItemNotFound");
  return { ...body, top: body.top + index, bottom: body.top + index };
};

const rowsOf = (self: Table): Row[] =>
  span(0, rowCount(partsOf(self.table).body) - 1).map((index) => ({ ...self, index }));

export const tableRow: Kind<Row> = kind<Row>("TableRow", {
  index: scalar("1.1", ({ index }) => index),
  values: calculated(
    "1.1",
    (self) => cellTable(line(self), (row, column) => cellAt(self.sheet, row, column)?.value ?? ""),
    (self, value) => writeTable(self.book, self.sheet, line(self), value),
  ),
  getRange: method("1.1", (self) => rangeAt(self.book, self.sheet, line(self))),
});

/** Adds rows at a place (null: at the end); cells below the table move down. */
function addRows(self: Table, index: number | null, values: unknown): Row {
  const { book, sheet, table } = self;
  needUnlocked(book.model, sheet, oneCell(table.area.top, table.area.left));
  const rows = Array.isArray(values) ? values.length : 1;
  const { body } = partsOf(table);
  const isPristine =
    rowCount(body) === 1 && span(body.left, body.right).every((column) => !cellAt(sheet, body.top, column));
  const at = index ?? (isPristine ? 0 : rowCount(body));
  const wanted: Area = { top: body.top + at, left: body.left, bottom: body.top + at + rows - 1, right: body.right };
  const grown = isPristine ? rows - 1 : rows;
  if (grown > 0) {
    insertCells(book, sheet, { ...wanted, bottom: wanted.top + grown - 1 }, "Down");
    table.area = { ...table.area, bottom: body.bottom + grown + (table.showTotals ? 1 : 0) };
  }
  if (values !== null) writeTable(book, sheet, wanted, asTable(wanted, values));
  if (table.fromFile) sheet.changes.removedTables.push(table.name);
  table.fromFile = false;
  touch(book);
  return { ...self, index: at };
}

export const tableRows: Kind<Table> = kind<Table>("TableRowCollection", {
  items: items((self) => rowsOf(self).map((row) => at(tableRow, row))),
  count: scalar("1.1", (self) => rowCount(partsOf(self.table).body)),
  getCount: method("1.4", (self) => rowCount(partsOf(self.table).body)),
  getItemAt: method("1.1", (self, given) => at(tableRow, { ...self, index: given.integer(0) })),
  add: method("1.1", (self, given) => {
    const index = given.raw(0) === null ? null : given.integer(0);
    return at(tableRow, addRows(self, index, given.raw(1)));
  }),
});
