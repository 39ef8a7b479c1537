import type { Area, TableModel } from "../../model";
import { asFlag, asText } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind, type Scalar } from "../../wire/kind";
import { method, navigation, scalar } from "../../wire/member";
import { touch } from "../book";
import { need } from "../grid/protect";
import { clearArea } from "../grid/clear";
import { areaOf, rangeAt } from "../place";
import { worksheet } from "../worksheet/worksheet";
import { tableColumns } from "./columns";
import { tableRows } from "./rows";
import { checkTableName, nameColumns, partsOf, type Table } from "./tables";

/** Changes a table that still exists. One of the file is then written anew. */
function change(self: Table, patch: Partial<TableModel>): void {
  need(self.sheet, null);
  if (!self.sheet.tables.includes(self.table)) throw new HostError("ItemNotFound");
  if (self.table.fromFile) self.sheet.changes.removedTables.push(self.table.name);
  Object.assign(self.table, patch, { fromFile: false });
  touch(self.book);
}

function remove(self: Table): void {
  change(self, {});
  self.sheet.tables = self.sheet.tables.filter((other) => other !== self.table);
}

function setTotals(self: Table, value: unknown): void {
  const shown = asFlag(value);
  if (shown === self.table.showTotals) return;
  const { area } = self.table;
  change(self, { showTotals: shown, area: { ...area, bottom: area.bottom + (shown ? 1 : -1) } });
}

type Switch =
  "showFilterButton" | "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn";

const flag = (name: Switch, usual: boolean): Scalar<Table> =>
  scalar<Table>(
    "1.3",
    (self) => self.table[name] ?? usual,
    (self, value) => change(self, { [name]: asFlag(value) }),
  );

function part(self: Table, area: Area | null): ReturnType<typeof rangeAt> {
  if (!area) throw new HostError("ItemNotFound", "the table does not show this part");
  return rangeAt(self.book, self.sheet, area);
}

export const table: Kind<Table> = kind<Table>("Table", {
  id: scalar("1.1", (self) => self.table.id),
  name: scalar(
    "1.1",
    (self) => self.table.name,
    (self, value) => {
      checkTableName(self.book, asText(value), self.table);
      change(self, { name: asText(value) });
    },
  ),
  style: scalar(
    "1.1",
    (self) => self.table.style,
    (self, value) => change(self, { style: asText(value) }),
  ),
  showHeaders: scalar(
    "1.1",
    (self) => self.table.showHeaders,
    (self, value) => change(self, { showHeaders: asFlag(value) }),
  ),
  showTotals: scalar("1.1", (self) => self.table.showTotals, setTotals),
  showFilterButton: flag("showFilterButton", true),
  showBandedRows: flag("showBandedRows", true),
  showBandedColumns: flag("showBandedColumns", false),
  highlightFirstColumn: flag("highlightFirstColumn", false),
  highlightLastColumn: flag("highlightLastColumn", false),
  columns: navigation("1.1", (self) => at(tableColumns, self)),
  rows: navigation("1.1", (self) => at(tableRows, self)),
  worksheet: navigation("1.2", ({ book, sheet }) => at(worksheet, { book, sheet })),
  getRange: method("1.1", (self) => part(self, self.table.area)),
  getHeaderRowRange: method("1.1", (self) => part(self, partsOf(self.table).head)),
  getDataBodyRange: method("1.1", (self) => part(self, partsOf(self.table).body)),
  getTotalRowRange: method("1.1", (self) => part(self, partsOf(self.table).totals)),
  resize: method("1.13", (self, given) => {
    const { sheet, area } = areaOf(self.book, given.raw(0), self.sheet);
    if (sheet !== self.sheet || area.top !== self.table.area.top) throw new HostError("InvalidArgument", "new area");
    change(self, { area: { ...area } });
    nameColumns(self.book, self.sheet, area);
  }),
  /** The cells stay; only the table goes. */
  convertToRange: method("1.2", (self) => {
    remove(self);
    return part(self, self.table.area);
  }),
  delete: method("1.1", (self) => {
    remove(self);
    clearArea(self.book, self.sheet, self.table.area, "All");
  }),
});
