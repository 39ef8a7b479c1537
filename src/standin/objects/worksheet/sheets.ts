import type { SheetModel } from "../../model";
import { HostError } from "../../wire/hostError";
import { touch, type Book } from "../book";
import { oneCell } from "../grid/area";
import { localAddress } from "../grid/address";
import { needStructure } from "../grid/protect";
import { renameInFormulas } from "../grid/allFormulas";
import { checkSheetName, nextSheetName } from "./names";
import { newSheet } from "./sheetModel";

const visibleSheets = (book: Book): SheetModel[] => book.model.sheets.filter((sheet) => sheet.visibility === "Visible");

/** Adds an empty sheet at the end. */
export function addSheet(book: Book, name: string | null): SheetModel {
  needStructure(book.model);
  const chosen = name ?? nextSheetName(book.model);
  checkSheetName(book.model, chosen, null);
  const sheet = newSheet(book.newId(), chosen);
  book.model.sheets.push(sheet);
  book.isDirty = true;
  book.happenings.tell("added", sheet);
  return sheet;
}

/** Deletes a sheet; formulas that led to it become #REF!. One visible sheet must stay. */
export function deleteSheet(book: Book, sheet: SheetModel): void {
  needStructure(book.model);
  if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation", `${sheet.name} is very hidden`);
  const others = visibleSheets(book).filter((other) => other !== sheet);
  if (others.length === 0) throw new HostError("InvalidOperation", "the last visible sheet cannot be deleted");
  const position = book.model.sheets.indexOf(sheet);
  if (position < 0) throw new HostError("ItemNotFound");
  const next = book.model.sheets.slice(position + 1).find((other) => other.visibility === "Visible") ?? others.at(-1);
  book.model.sheets.splice(position, 1);
  if (sheet.originalName !== null) book.model.deletedOriginalNames.push(sheet.originalName);
  renameInFormulas(book, sheet.name, null);
  touch(book);
  book.happenings.tell("deleted", sheet);
  if (book.model.activeSheetId === sheet.id && next) activate(book, next);
}

/** Renames a sheet; formulas that lead to it follow. */
export function rename(book: Book, sheet: SheetModel, name: string): void {
  needStructure(book.model);
  checkSheetName(book.model, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  renameInFormulas(book, before, name);
  book.isDirty = true;
}

/** Puts a sheet at a place among all sheets, counted from 0. */
export function moveTo(book: Book, sheet: SheetModel, position: number): void {
  const { sheets } = book.model;
  if (position < 0 || position >= sheets.length) throw new HostError("InvalidArgument", `position ${position}`);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  book.isDirty = true;
}

/** Shows or hides a sheet. The last visible one stays; hiding the active one activates a neighbour. */
export function hide(book: Book, sheet: SheetModel, visibility: SheetModel["visibility"]): void {
  needStructure(book.model);
  if (visibility !== "Visible" && visibleSheets(book).every((other) => other === sheet))
    throw new HostError("InvalidOperation", "the last visible sheet cannot be hidden");
  sheet.visibility = visibility;
  sheet.changes.view = true;
  book.isDirty = true;
  if (visibility === "Visible" || book.model.activeSheetId !== sheet.id) return;
  const position = book.model.sheets.indexOf(sheet);
  const visible = visibleSheets(book);
  const next = visible.find((other) => book.model.sheets.indexOf(other) > position) ?? visible.at(-1);
  if (next) activate(book, next);
}

/** Brings a sheet to the front, with A1 selected unless the selection is already there. */
export function activate(book: Book, sheet: SheetModel): void {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", `${sheet.name} is hidden`);
  const before = book.model.sheets.find(({ id }) => id === book.model.activeSheetId);
  if (before === sheet) return;
  book.model.activeSheetId = sheet.id;
  if (before) book.happenings.tell("deactivated", before);
  book.happenings.tell("activated", sheet);
  if (book.model.selection.sheetId !== sheet.id) book.model.selection = { sheetId: sheet.id, areas: [oneCell(0, 0)] };
}

/** Selects cells and brings their sheet to the front. */
export function select(book: Book, sheet: SheetModel, areas: WorkbookSelection): void {
  activate(book, sheet);
  book.model.selection = { sheetId: sheet.id, areas: areas.map((area) => ({ ...area })) };
  book.happenings.tell("selectionChanged", sheet, { address: areas.map(localAddress).join(",") });
}
type WorkbookSelection = Readonly<Book["model"]["selection"]["areas"]>;
