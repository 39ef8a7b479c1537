import { decodeBase64 } from "./base64";
import { asFlag, asList, asRecord, asText, type Arguments } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind, type Thing } from "../../wire/kind";
import { method, navigation, scalar } from "../../wire/member";
import { sheetOf, touch, type Book } from "../book";
import { parseAddress } from "../grid/address";
import { oneCell } from "../grid/area";
import { needStructure } from "../grid/protect";
import { names } from "../name/collection";
import { areasAt, rangeAt } from "../place";
import { tables } from "../table/collection";
import { worksheets } from "../worksheet/collection";
import { indexFor, positions, sheetArgument } from "../worksheet/order";
import { application } from "./application";
import { documentProperties } from "./properties";
import { workbookProtection } from "./protection";
import { runtime } from "./runtime";
import { settings } from "./settings";

function selected(book: Book): { sheet: ReturnType<typeof sheetOf>; areas: Book["model"]["selection"]["areas"] } {
  const { sheetId, areas } = book.model.selection;
  return { sheet: sheetOf(book, sheetId), areas: areas.length > 0 ? areas : [oneCell(0, 0)] };
}

function selectedRange(book: Book): Thing {
  const { sheet, areas } = selected(book);
  const [area, more] = areas;
  if (!area || more) throw new HostError("InvalidSelection", "several ranges are selected");
  return rangeAt(book, sheet, area);
}

function activeCell(book: Book): Thing {
  const { sheet, areas } = selected(book);
  const [{ top, left } = oneCell(0, 0)] = areas;
  return rangeAt(book, sheet, oneCell(top, left));
}

/** Resolves to the ids of the sheets that were put in. */
async function insertSheets(book: Book, given: Arguments): Promise<string[]> {
  needStructure(book.model);
  if (!book.insertSheets) throw new HostError("NotImplemented", "this stand-in reads no workbook files");
  const options = given.raw(1) === null ? {} : asRecord(given.raw(1));
  const { sheetNamesToInsert, positionType, relativeTo } = options;
  const position = positions.find((word) => word === (positionType ?? "End"));
  if (!position) throw new HostError("InvalidArgument", `position ${JSON.stringify(positionType)}`);
  const added = await book.insertSheets(book.model, decodeBase64(given.text(0)), {
    sheetNames: sheetNamesToInsert == null ? null : asList(sheetNamesToInsert).map(asText),
    position: indexFor(book, position, sheetArgument(book, relativeTo ?? null)),
  });
  touch(book);
  for (const sheet of added) book.happenings.tell("added", sheet);
  return added.map(({ id }) => id);
}

function eventRange(book: Book, given: Arguments): Thing | null {
  const address = parseAddress(given.text(0));
  const [area] = address?.areas ?? [];
  return area && address?.sheet != null ? rangeAt(book, sheetOf(book, address.sheet), area) : null;
}

/** The root of Excel's object model. */
export const workbook: Kind<Book> = kind<Book>("Workbook", {
  name: scalar("1.7", ({ model }) => model.name),
  readOnly: scalar("1.8", () => false),
  autoSave: scalar("1.9", () => false),
  previouslySaved: scalar("1.9", () => true),
  isDirty: scalar(
    "1.9",
    (book) => book.isDirty,
    (book, value) => (book.isDirty = asFlag(value)),
  ),
  application: navigation("1.1", (book) => at(application, book)),
  names: navigation("1.1", (book) => at(names, { book, sheet: null })),
  properties: navigation("1.7", (book) => at(documentProperties, book)),
  protection: navigation("1.7", (book) => at(workbookProtection, book)),
  settings: navigation("1.4", (book) => at(settings, book)),
  tables: navigation("1.1", (book) => at(tables, { book, sheet: null })),
  worksheets: navigation("1.1", (book) => at(worksheets, book)),
  _Runtime: navigation("1.5", (book) => at(runtime, book)),
  getSelectedRange: method("1.1", selectedRange),
  getSelectedRanges: method("1.9", (book) => {
    const { sheet, areas } = selected(book);
    return areasAt(book, sheet, areas);
  }),
  getActiveCell: method("1.7", activeCell),
  insertWorksheetsFromBase64: method("1.13", insertSheets),
  save: method("1.11", (book) => {
    book.isDirty = false;
  }),
  /** How handlers of `onChanged` get the range of their event. */
  _GetRangeForEventByReferenceId: method("1.9", (book, given) => {
    const found = eventRange(book, given);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }),
  _GetRangeOrNullObjectForEventByReferenceId: method("1.9", eventRange),
});
