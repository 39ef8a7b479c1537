import type { SheetModel, WorkbookModel } from "../model";
import { HostError } from "../wire/hostError";
import type { StyleChanges } from "./grid/restyle";
import type { Happenings } from "./happenings";
import type { Culture } from "./text/culture";

/** Puts the sheets of a workbook file into this one, before the sheet at `position`; returns the new sheets. */
export type InsertSheets = (
  model: WorkbookModel,
  file: Uint8Array,
  options: { readonly sheetNames: readonly string[] | null; readonly position: number },
) => Promise<readonly SheetModel[]>;

/** The open workbook with what Excel knows beside it. All objects of the object model stand on one of these. */
export interface Book {
  readonly model: WorkbookModel;
  readonly culture: Culture;
  readonly happenings: Happenings;
  readonly styles: StyleChanges;
  today(): Date;
  /** A new "{GUID}". */
  newId(): string;
  /** Brings formulas up to date now, whatever the calculation mode. */
  readonly calculate: () => Promise<void>;
  insertSheets: InsertSheets | null;
  isDirty: boolean;
}

/** The sheet of that name, in either case, or of that id; null when there is none. */
export function findSheet(book: Book, key: string): SheetModel | null {
  const folded = key.toLowerCase();
  return book.model.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === folded) ?? null;
}

export function sheetOf(book: Book, key: string): SheetModel {
  const sheet = findSheet(book, key);
  if (!sheet) throw new HostError("ItemNotFound", `sheet ${key}`);
  return sheet;
}

/** Notes that a cell's content is no longer what formulas were calculated from. */
export function touch(book: Book): void {
  book.model.needsCalculation = true;
  book.isDirty = true;
}
