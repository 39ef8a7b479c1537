import type { Area, SheetModel } from "../../model";
import type { Book } from "../book";
import { touch } from "../book";
import { bounding, contains, meet, same } from "./area";
import { cellFor, eachCell, isBlank, span } from "./cells";
import { noteValue } from "./changes";

/**
 * Merges an area, or each of its rows by itself. Merges it touches become part of it, as in Excel. The first
 * content in reading order moves to the top left; all other content is lost.
 */
export function mergeArea(book: Book, sheet: SheetModel, area: Area, across: boolean): void {
  const parts = across ? span(area.top, area.bottom).map((row) => ({ ...area, top: row, bottom: row })) : [area];
  for (const part of parts) mergeOne(book, sheet, part);
  sheet.changes.merges = true;
}

function mergeOne(book: Book, sheet: SheetModel, asked: Area): void {
  let area = asked;
  for (let grown = true; grown;) {
    const wider = sheet.merges.filter((merge) => meet(merge, area)).reduce(bounding, area);
    grown = !same(wider, area);
    area = wider;
  }
  sheet.merges = sheet.merges.filter((merge) => !meet(merge, area));
  if (area.top === area.bottom && area.left === area.right) return;
  sheet.merges.push(area);
  const anchor = cellFor(book.model, sheet, area.top, area.left);
  let moved = 0;
  eachCell(sheet, area, (cell, row, column) => {
    if (cell === anchor || isBlank(cell)) return;
    if (isBlank(anchor)) {
      anchor.value = cell.value;
      anchor.isError = cell.isError;
      anchor.formula = cell.formula;
      noteValue(sheet, area.top, area.left);
    }
    cell.value = "";
    cell.isError = false;
    cell.formula = null;
    noteValue(sheet, row, column);
    moved++;
  });
  if (moved > 0) touch(book);
}

/** Takes apart every merge that touches the area. */
export function unmergeArea(sheet: SheetModel, area: Area): void {
  const kept = sheet.merges.filter((merge) => !meet(merge, area));
  if (kept.length === sheet.merges.length) return;
  sheet.merges = kept;
  sheet.changes.merges = true;
}

/** True for a cell under a merge that is not its top left: what is written there is lost. */
export function isHiddenByMerge(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some(
    (merge) =>
      row >= merge.top &&
      row <= merge.bottom &&
      column >= merge.left &&
      column <= merge.right &&
      (row !== merge.top || column !== merge.left),
  );
}

/** The merges that begin in the area, as Excel lists them: one that starts outside is missed. */
export const mergesWithin = (sheet: SheetModel, area: Area): Area[] =>
  sheet.merges.filter((merge) => contains(area, merge.top, merge.left));

/** True when a merge touches the area. */
export const mergeIn = (sheet: SheetModel, area: Area): boolean => sheet.merges.some((merge) => meet(merge, area));
