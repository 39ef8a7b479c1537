import type { SheetModel } from "../../model";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind } from "../../wire/kind";
import { items, method, scalar } from "../../wire/member";
import type { Book } from "../book";
import { areaOf } from "../place";
import { table } from "./table";
import { addTable, allTables, type Table } from "./tables";

/** The tables of the workbook (`sheet` is null) or of one sheet. */
interface Tables {
  readonly book: Book;
  readonly sheet: SheetModel | null;
}

/** By name in either case, or by id, which the client uses to find a table again. */
function find({ book, sheet }: Tables, key: string): Table | null {
  const folded = key.toLowerCase();
  const all = allTables(book, sheet);
  return all.find((one) => one.table.id === key) ?? all.find((one) => one.table.name.toLowerCase() === folded) ?? null;
}

export const tables: Kind<Tables> = kind<Tables>("TableCollection", {
  items: items(({ book, sheet }) => allTables(book, sheet).map((one) => at(table, one))),
  count: scalar("1.1", ({ book, sheet }) => allTables(book, sheet).length),
  getCount: method("1.4", ({ book, sheet }) => allTables(book, sheet).length),
  add: method("1.1", (self, given) => {
    const place = areaOf(self.book, given.raw(0), self.sheet);
    const made = addTable(self.book, place.sheet, place.area, given.flag(1));
    return at(table, { book: self.book, sheet: place.sheet, table: made });
  }),
  getItem: method("1.1", (self, given) => {
    const found = find(self, String(given.raw(0)));
    if (!found) throw new HostError("ItemNotFound");
    return at(table, found);
  }),
  getItemOrNullObject: method("1.4", (self, given) => {
    const found = find(self, String(given.raw(0)));
    return found && at(table, found);
  }),
  getItemAt: method("1.1", ({ book, sheet }, given) => {
    const found = allTables(book, sheet)[given.integer(0)];
    if (!found) throw new HostError("ItemNotFound");
    return at(table, found);
  }),
});
