import type { SheetModel } from "../../model";
import { isOf, type Arguments } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, isThing, type Member, type Thing } from "../../wire/kind";
import { method } from "../../wire/member";
import { findSheet, type Book } from "../book";
import { copyTables } from "../table/tables";
import { needStructure } from "../grid/protect";
import { copyName } from "./names";
import { copyOf } from "./sheetModel";
import { activate, deleteSheet, moveTo } from "./sheets";
import { worksheet, type Worksheet } from "./worksheet";

export const positions = ["None", "Before", "After", "Beginning", "End"] as const;
type Position = (typeof positions)[number];

/** Where a sheet goes that is put `position` another one; counted before it is there. */
export function indexFor(book: Book, position: Position, relativeTo: SheetModel | null): number {
  const { sheets } = book.model;
  if ((position === "Before" || position === "After") && !relativeTo)
    throw new HostError("InvalidArgument", "before or after which sheet?");
  const beside = relativeTo ? sheets.indexOf(relativeTo) : -1;
  switch (position) {
    case "Before":
      return beside;
    case "After":
      return beside + 1;
    case "Beginning":
      return 0;
    case "None":
    case "End":
      return sheets.length;
  }
}

/** The sheet an argument names or is; null when it was left out. */
export function sheetArgument(book: Book, argument: unknown): SheetModel | null {
  if (argument === null) return null;
  if (isThing(argument) && isOf(argument, worksheet)) return argument.self.sheet;
  const found = typeof argument === "string" ? findSheet(book, argument) : null;
  if (!found) throw new HostError("InvalidArgument", "a sheet expected");
  return found;
}

function copy({ book, sheet }: Worksheet, given: Arguments): Thing {
  needStructure(book.model);
  const position = indexFor(book, given.oneOf(0, positions, true), sheetArgument(book, given.raw(1)));
  const made = copyOf(sheet, book.newId(), copyName(book.model, sheet.name), () => book.newId());
  book.model.sheets.push(made);
  copyTables(book, sheet, made);
  moveTo(book, made, position);
  book.happenings.tell("added", made);
  return at(worksheet, { book, sheet: made });
}

/** The next sheet before or after; null at the end. */
function neighbour({ book, sheet }: Worksheet, step: 1 | -1, visibleOnly: boolean): SheetModel | null {
  const { sheets } = book.model;
  for (let index = sheets.indexOf(sheet) + step; ; index += step) {
    const found = sheets[index];
    if (!found) return null;
    if (!visibleOnly || found.visibility === "Visible") return found;
  }
}

const neighbours = (step: 1 | -1, orNull: boolean): Member<Worksheet> =>
  method("1.5", (self, given) => {
    const found = neighbour(self, step, given.flag(0));
    if (!found && !orNull) throw new HostError("ItemNotFound");
    return found && at(worksheet, { book: self.book, sheet: found });
  });

/** What is done with a sheet among the others. */
export const placeMembers: Readonly<Record<string, Member<Worksheet>>> = {
  activate: method("1.1", ({ book, sheet }) => activate(book, sheet)),
  delete: method("1.1", ({ book, sheet }) => deleteSheet(book, sheet)),
  copy: method("1.7", copy),
  /** How the client finds a copy again at its next request. */
  _GetAnotherWorksheetById: method("1.7", ({ book }, given) => {
    const found = findSheet(book, given.text(0));
    if (!found) throw new HostError("ItemNotFound");
    return at(worksheet, { book, sheet: found });
  }),
  getNext: neighbours(1, false),
  getNextOrNullObject: neighbours(1, true),
  getPrevious: neighbours(-1, false),
  getPreviousOrNullObject: neighbours(-1, true),
};
