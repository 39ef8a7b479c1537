import type { SheetModel } from "../../model";
import { at, kind, type Kind } from "../../wire/kind";
import { method, navigation } from "../../wire/member";
import type { Book } from "../book";
import { charts } from "../chart/collection";
import { names } from "../name/collection";
import { pageLayout } from "../page/layout";
import { horizontalBreaks, verticalBreaks } from "../page/breaks";
import { tables } from "../table/collection";
import { customProperties } from "./customProperties";
import { sheetEvents } from "./events";
import { freezePanes } from "./freeze";
import { identityMembers } from "./identity";
import { sheetProtection } from "./protection";
import { rangeMembers } from "./ranges";
import { placeMembers } from "./order";

/** One sheet of the workbook. */
export interface Worksheet {
  readonly book: Book;
  readonly sheet: SheetModel;
}

export const worksheet: Kind<Worksheet> = kind<Worksheet>("Worksheet", {
  ...identityMembers,
  ...placeMembers,
  ...rangeMembers,
  ...sheetEvents,
  charts: navigation("1.1", (self) => at(charts, self)),
  customProperties: navigation("1.12", (self) => at(customProperties, self)),
  freezePanes: navigation("1.7", (self) => at(freezePanes, self)),
  horizontalPageBreaks: navigation("1.9", (self) => at(horizontalBreaks, self)),
  verticalPageBreaks: navigation("1.9", (self) => at(verticalBreaks, self)),
  names: navigation("1.4", (self) => at(names, self)),
  pageLayout: navigation("1.9", (self) => at(pageLayout, self)),
  protection: navigation("1.2", (self) => at(sheetProtection, self)),
  tables: navigation("1.1", (self) => at(tables, self)),
  calculate: method("1.6", ({ book }) => book.calculate()),
});
