import type { Sheet } from "../../domain/cell";
import { readFigure } from "../../read/figure";
import { isNoPlace } from "../units/noPlace";
import { isProperName, parseUnitName } from "../units/unitName";
import { isNoName } from "../units/unitWords";
import { saysTotal, type Words } from "../words";
import { bottomOf, cellAt, range, rightOf, textAt } from "./grid";

const leastNames = 3;

/**
 * Names that no heading calls units' and no roster knows, one below the other, which a total above or below them adds up:
 * "TỔNG SỐ", "An Lạc", "Bắc An". The rows of each such list, with its total, top to bottom.
 */
export function addedUpNames(
  sheet: Sheet,
  words: Words,
  column: number,
  lastFigure: (row: number) => number,
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let open: number[] | null = null;
  for (const row of range(sheet.top, bottomOf(sheet))) {
    const isPart = lastFigure(row) > column && isListed(words, textAt(sheet, row, column));
    if (isPart && open === null) runs.push((open = []));
    if (isPart) open?.push(row);
    else open = null;
  }
  return runs.filter((rows) => isAddedUp(sheet, words, rows, column));
}

function isListed(words: Words, text: string): boolean {
  if (text === "") return false;
  const isName = isProperName(text) && !isNoPlace(text) && !isNoName(parseUnitName(text).key, false);
  return saysTotal(words, text) || (isName && words.heading(text).kind === "unknown");
}

function isAddedUp(sheet: Sheet, words: Words, rows: readonly number[], column: number): boolean {
  const totals = rows.filter((row) => saysTotal(words, textAt(sheet, row, column)));
  const [total] = totals;
  if (total === undefined || totals.length > 1 || (total !== rows[0] && total !== rows.at(-1))) return false;
  const names = rows.filter((row) => row !== total);
  const valueAt = (row: number, at: number): number => readFigure(cellAt(sheet, row, at)).value ?? 0;
  const stated = range(column + 1, rightOf(sheet)).filter((at) => valueAt(total, at) !== 0);
  const met = stated.filter((at) => names.reduce((sum, row) => sum + valueAt(row, at), 0) === valueAt(total, at));
  return names.length >= leastNames && met.length > 1 && met.length * 2 > stated.length;
}
