import type { Arguments } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import type { Member, Thing } from "../../wire/kind";
import { method } from "../../wire/member";
import { touch } from "../book";
import { isEntireColumn, isEntireRow, meet } from "../grid/area";
import { clearArea, clearKinds } from "../grid/clear";
import { copyCells, copyKinds } from "../grid/copy";
import { mergeArea, unmergeArea } from "../grid/merge";
import { need, type Permission } from "../grid/protect";
import { deleteCells, insertCells } from "../grid/shift";
import { areaOf, rangeAt } from "../place";
import { select } from "../worksheet/sheets";
import type { Range } from "./range";

/** What a protected sheet must allow before rows or columns come or go; single cells it never lets. */
function permission({ area }: Range, rows: Permission, columns: Permission): Permission | null {
  return isEntireRow(area) ? rows : isEntireColumn(area) ? columns : null;
}

function insert(range: Range, given: Arguments): Thing {
  const { book, sheet, area } = range;
  need(sheet, permission(range, "allowInsertRows", "allowInsertColumns"));
  insertCells(book, sheet, area, given.oneOf(0, ["Down", "Right"]));
  return rangeAt(book, sheet, area);
}

function copyFrom({ book, sheet, area }: Range, given: Arguments): void {
  const from = areaOf(book, given.raw(0), sheet);
  copyCells(book, {
    from,
    to: { sheet, area },
    kind: given.oneOf(1, copyKinds, true),
    skipBlanks: given.flag(2),
    transpose: given.flag(3),
  });
}

/** What changes the cells of a range as a whole. */
export const structureMembers: Readonly<Record<string, Member<Range>>> = {
  merge: method("1.2", ({ book, sheet, area }, given) => {
    need(sheet, null);
    if (sheet.tables.some((table) => meet(table.area, area)))
      throw new HostError("InvalidOperation", "cells of a table cannot be merged");
    mergeArea(book, sheet, area, given.flag(0));
  }),
  unmerge: method("1.2", ({ book, sheet, area }) => {
    need(sheet, null);
    unmergeArea(sheet, area);
    touch(book);
  }),
  clear: method("1.1", ({ book, sheet, area }, given) =>
    clearArea(book, sheet, area, given.oneOf(0, clearKinds, true)),
  ),
  insert: method("1.1", insert),
  delete: method("1.1", (range, given) => {
    need(range.sheet, permission(range, "allowDeleteRows", "allowDeleteColumns"));
    deleteCells(range.book, range.sheet, range.area, given.oneOf(0, ["Up", "Left"]));
  }),
  select: method("1.1", ({ book, sheet, area }) => select(book, sheet, [area])),
  calculate: method("1.6", ({ book }) => book.calculate()),
  copyFrom: method("1.9", copyFrom),
};
