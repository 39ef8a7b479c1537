import type { Area } from "../../model";
import { HostError } from "../../wire/hostError";
import type { Member } from "../../wire/kind";
import { method } from "../../wire/member";
import { localAddress, parseAddress } from "../grid/address";
import { columnLimit, rowLimit } from "../grid/area";
import { areaOf, areasAt, placeOf, rangeAt } from "../place";
import type { Worksheet } from "../worksheet/worksheet";
import { setPage } from "./layout";

const printed = ({ sheet }: Worksheet): readonly Area[] =>
  sheet.page.printArea === null ? [] : (parseAddress(sheet.page.printArea)?.areas ?? []);

function titleRows({ sheet }: Worksheet): Area | null {
  const rows = sheet.page.titleRows;
  return rows && { top: rows.first, bottom: rows.last, left: 0, right: columnLimit - 1 };
}

function titleColumns({ sheet }: Worksheet): Area | null {
  const columns = sheet.page.titleColumns;
  return columns && { top: 0, bottom: rowLimit - 1, left: columns.first, right: columns.last };
}

const either = (find: (self: Worksheet) => Area | null, orNull: boolean): Member<Worksheet> =>
  method("1.9", (self) => {
    const area = find(self);
    if (!area && !orNull) throw new HostError("ItemNotFound");
    return area && rangeAt(self.book, self.sheet, area);
  });

/** What of a sheet is printed, and what on every page. */
export const printAreaMembers: Readonly<Record<string, Member<Worksheet>>> = {
  setPrintArea: method("1.9", (self, given) => {
    const place = placeOf(self.book, given.raw(0), self.sheet);
    if (place.sheet !== self.sheet) throw new HostError("InvalidArgument", "the print area is on another sheet");
    setPage(self, (page) => (page.printArea = place.areas.map(localAddress).join(",")));
  }),
  getPrintArea: method("1.9", (self) => {
    const areas = printed(self);
    if (areas.length === 0) throw new HostError("ItemNotFound");
    return areasAt(self.book, self.sheet, areas);
  }),
  getPrintAreaOrNullObject: method("1.9", (self) => {
    const areas = printed(self);
    return areas.length === 0 ? null : areasAt(self.book, self.sheet, areas);
  }),
  setPrintTitleRows: method("1.9", (self, given) => {
    const { area } = areaOf(self.book, given.raw(0), self.sheet);
    setPage(self, (page) => (page.titleRows = { first: area.top, last: area.bottom }));
  }),
  setPrintTitleColumns: method("1.9", (self, given) => {
    const { area } = areaOf(self.book, given.raw(0), self.sheet);
    setPage(self, (page) => (page.titleColumns = { first: area.left, last: area.right }));
  }),
  getPrintTitleRows: either(titleRows, false),
  getPrintTitleRowsOrNullObject: either(titleRows, true),
  getPrintTitleColumns: either(titleColumns, false),
  getPrintTitleColumnsOrNullObject: either(titleColumns, true),
};
