import type { Area } from "./model";
import { sheetOf, type Book } from "./objects/book";
import { parseAddress } from "./objects/grid/address";
import { clearArea } from "./objects/grid/clear";
import { needUnlocked } from "./objects/grid/protect";
import { entryFor, putContent, tellChanged } from "./objects/grid/write";
import { addSheet, activate, deleteSheet, rename, select } from "./objects/worksheet/sheets";
import { HostError } from "./wire/hostError";

/** What a user does with the workbook in Excel's own window. Everything tells its events; protection holds. */
export interface Clerk {
  /** Types into a cell, by the habits of the clerk's Windows: in vi-VN "1.234,5" is a number. */
  type(sheet: string, address: string, text: string): void;
  /** Pastes a table of texts from the first cell of an address on. */
  paste(sheet: string, address: string, rows: readonly (readonly string[])[]): void;
  /** Presses Delete over cells. */
  clear(sheet: string, address: string): void;
  select(sheet: string, address: string): void;
  activate(sheet: string): void;
  addSheet(name: string): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  /** Does the work as a co-author elsewhere would: events say "Remote". */
  elsewhere(work: (clerk: Clerk) => void): void;
}

/** @param publish hands on the events that have come together */
export function clerkOf(book: Book, publish: () => void): Clerk {
  const act = (work: () => void): void => {
    try {
      work();
    } finally {
      publish();
    }
  };
  const clerk: Clerk = {
    type: (sheet, address, text) => clerk.paste(sheet, address, [[text]]),
    paste: (sheet, address, rows) => act(() => paste(book, sheet, areasOf(address), rows)),
    clear: (sheet, address) =>
      act(() => {
        for (const area of areasOf(address)) clearArea(book, sheetOf(book, sheet), area, "Contents");
      }),
    select: (sheet, address) => act(() => select(book, sheetOf(book, sheet), areasOf(address))),
    activate: (sheet) => act(() => activate(book, sheetOf(book, sheet))),
    addSheet: (name) => act(() => void addSheet(book, name)),
    renameSheet: (sheet, name) => act(() => rename(book, sheetOf(book, sheet), name)),
    deleteSheet: (sheet) => act(() => deleteSheet(book, sheetOf(book, sheet))),
    elsewhere: (work) => {
      book.happenings.source = "Remote";
      try {
        work(clerk);
      } finally {
        book.happenings.source = "Local";
      }
    },
  };
  return clerk;
}

function areasOf(address: string): readonly Area[] {
  const found = parseAddress(address)?.areas;
  if (!found) throw new HostError("InvalidArgument", `address ${address}`);
  return found;
}

function paste(book: Book, name: string, [first]: readonly Area[], rows: readonly (readonly string[])[]): void {
  const sheet = sheetOf(book, name);
  if (!first || rows.length === 0) return;
  const width = Math.max(...rows.map((row) => row.length));
  const area = { ...first, bottom: first.top + rows.length - 1, right: first.left + width - 1 };
  needUnlocked(book.model, sheet, area);
  for (const [i, row] of rows.entries())
    for (const [j, text] of row.entries()) {
      const [r, c] = [area.top + i, area.left + j];
      putContent(book, sheet, r, c, entryFor(book, sheet, r, c, text, book.culture));
    }
  tellChanged(book, sheet, area, null);
}
