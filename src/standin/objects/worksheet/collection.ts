import type { SheetModel } from "../../model";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind, type Thing } from "../../wire/kind";
import { items, method } from "../../wire/member";
import { findSheet, sheetOf, type Book } from "../book";
import { collectionEvents } from "./events";
import { addSheet } from "./sheets";
import { worksheet, type Worksheet } from "./worksheet";

const thing = (book: Book, sheet: SheetModel): Thing<Worksheet> => at(worksheet, { book, sheet });

const listed = (book: Book, visibleOnly: boolean): SheetModel[] =>
  book.model.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");

function one(book: Book, sheet: SheetModel | undefined): Thing<Worksheet> {
  if (!sheet) throw new HostError("ItemNotFound");
  return thing(book, sheet);
}

/** All sheets of the workbook, in the order of their tabs. */
export const worksheets: Kind<Book> = kind<Book>("WorksheetCollection", {
  ...collectionEvents,
  items: items((book) => book.model.sheets.map((sheet) => thing(book, sheet))),
  add: method("1.1", (book, given) => thing(book, addSheet(book, given.optionalText(0)))),
  getActiveWorksheet: method("1.1", (book) =>
    one(
      book,
      book.model.sheets.find(({ id }) => id === book.model.activeSheetId),
    ),
  ),
  getCount: method("1.4", (book, given) => listed(book, given.flag(0)).length),
  getFirst: method("1.5", (book, given) => one(book, listed(book, given.flag(0))[0])),
  getLast: method("1.5", (book, given) => one(book, listed(book, given.flag(0)).at(-1))),
  getItem: method("1.1", (book, given) => thing(book, sheetOf(book, given.text(0)))),
  getItemOrNullObject: method("1.4", (book, given) => {
    const sheet = findSheet(book, given.text(0));
    return sheet && thing(book, sheet);
  }),
});
