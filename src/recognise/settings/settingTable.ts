import type { Cell, CellRef, Sheet } from "../../domain/cell";
import { foldPlain } from "../../read/text";
import { bottomOf, cellAt, refAt, rightOf, textAt } from "../tables/grid";

/** The heads of a table of settings, wherever the clerk has moved them. */
export interface Heads {
  readonly row: number;
  /** By folded head. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The first row that has all of the required heads, whatever their case and marks; null when none has. */
export function headsOf(sheet: Sheet, required: readonly string[]): Heads | null {
  for (let row = sheet.top; row < bottomOf(sheet); row++) {
    const columns = new Map<string, number>();
    for (let column = sheet.left; column < rightOf(sheet); column++) {
      const title = fold(textAt(sheet, row, column));
      if (title !== "" && !columns.has(title)) columns.set(title, column);
    }
    if (required.every((head) => columns.has(fold(head)))) return { row, columns };
  }
  return null;
}

/** The cells right of a label above the heads, one for each time it stands there. */
export function cellsBeside(sheet: Sheet, label: string, heads: Heads): readonly Cell[] {
  return placesBeside(sheet, label, heads).map(({ row, column }) => cellAt(sheet, row, column));
}

/** Where those cells are. */
export function placesBeside(sheet: Sheet, label: string, { row: head }: Heads): readonly CellRef[] {
  const places: CellRef[] = [];
  for (let row = sheet.top; row < head; row++) {
    for (let column = sheet.left; column < rightOf(sheet) - 1; column++) {
      if (fold(textAt(sheet, row, column)) === fold(label)) places.push(refAt(sheet, row, column + 1));
    }
  }
  return places;
}

/** What names typed by hand have in common: case and marks do not count. */
export function fold(text: string): string {
  return foldPlain(text).trim();
}
