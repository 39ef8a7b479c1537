import type { Area } from "../../model";
import { asText } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind } from "../../wire/kind";
import { calculated, items, method, scalar } from "../../wire/member";
import { columnCount } from "../grid/area";
import { cellAt, span, table as cellTable } from "../grid/cells";
import { putContent, writeTable } from "../grid/write";
import { rangeAt } from "../place";
import { emptied } from "../text/entry";
import { partsOf, type Table } from "./tables";

interface Column extends Table {
  /** From 0 at the left of the table. */
  readonly index: number;
}

const strip = ({ table, index }: Column, part: Area | null): Area => {
  if (!part) throw new HostError("ItemNotFound", "the table does not show this part");
  return { ...part, left: table.area.left + index, right: table.area.left + index };
};

const nameOf = (self: Column): string =>
  String(cellAt(self.sheet, self.table.area.top, self.table.area.left + self.index)?.value ?? "");

const columnsOf = (self: Table): Column[] =>
  span(0, columnCount(self.table.area) - 1).map((index) => ({ ...self, index }));

/** By name in either case, or by the id the client knows. */
function find(self: Table, key: unknown): Column | null {
  const all = columnsOf(self);
  if (typeof key === "number") return all.find((column) => column.index + 1 === key) ?? null;
  const folded = asText(key).toLowerCase();
  return all.find((column) => nameOf(column).toLowerCase() === folded) ?? null;
}

export const tableColumn: Kind<Column> = kind<Column>("TableColumn", {
  id: scalar("1.1", ({ index }) => index + 1),
  index: scalar("1.1", ({ index }) => index),
  name: scalar("1.1", nameOf, (self, value) => {
    const { top, left } = self.table.area;
    const name = asText(value);
    const isTaken = columnsOf(self).some(
      (other) => other.index !== self.index && nameOf(other).toLowerCase() === name.toLowerCase(),
    );
    if (name === "" || isTaken) throw new HostError("InvalidArgument", `column ${name}`);
    putContent(self.book, self.sheet, top, left + self.index, { ...emptied, value: name });
  }),
  values: calculated(
    "1.1",
    (self) => cellTable(strip(self, self.table.area), (row, column) => cellAt(self.sheet, row, column)?.value ?? ""),
    (self, value) => writeTable(self.book, self.sheet, strip(self, self.table.area), value),
  ),
  getRange: method("1.1", (self) => rangeAt(self.book, self.sheet, strip(self, self.table.area))),
  getHeaderRowRange: method("1.1", (self) => rangeAt(self.book, self.sheet, strip(self, partsOf(self.table).head))),
  getDataBodyRange: method("1.1", (self) => rangeAt(self.book, self.sheet, strip(self, partsOf(self.table).body))),
  getTotalRowRange: method("1.1", (self) => rangeAt(self.book, self.sheet, strip(self, partsOf(self.table).totals))),
});

export const tableColumns: Kind<Table> = kind<Table>("TableColumnCollection", {
  items: items((self) => columnsOf(self).map((column) => at(tableColumn, column))),
  count: scalar("1.1", (self) => columnCount(self.table.area)),
  getCount: method("1.4", (self) => columnCount(self.table.area)),
  getItem: method("1.1", (self, given) => {
    const column = find(self, given.raw(0));
    if (!column) throw new HostError("ItemNotFound");
    return at(tableColumn, column);
  }),
  getItemOrNullObject: method("1.4", (self, given) => {
    const column = find(self, given.raw(0));
    return column && at(tableColumn, column);
  }),
  getItemAt: method("1.1", (self, given) => {
    const column = columnsOf(self)[given.integer(0)];
    if (!column) throw new HostError("ItemNotFound");
    return at(tableColumn, column);
  }),
});
