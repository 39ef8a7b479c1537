import { areaAddress } from "../../domain/address";
import { holds, type Rectangle } from "../../domain/area";
import type { Area, CellRef, Sheet } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import { including } from "../../read/extent";
import { bottomOf, cellAt, isEmptyRow, isFigureLike, range, refAt, textAt } from "./grid";
import type { RawTable, TableShape } from "./rawTable";
import { says, type Words } from "../words";

interface Others {
  /** The tables of the sheet as it would be read without a choice. */
  readonly whole: readonly TableShape[];
  /** Those of them that have nothing in common with the range. */
  readonly leftOut: readonly RawTable[];
}

/**
 * Figures that go on from a chosen range and are left out by it, because the choice may have been too small or more may have
 * been typed since: what would have been read as part of its table, and whatever stands below it. A table with
 * a title of its own is another one, left out on purpose.
 */
export function figuresBeside(sheet: Sheet, words: Words, chosen: Rectangle, { whole, leftOut }: Others): Finding[] {
  const parts = whole
    .filter(({ area }) => !leftOut.some((other) => other.area === area))
    .flatMap(({ lines }) => lines.flatMap(({ cells }) => cells))
    .filter(({ row, column }) => !holds(chosen, row, column) && isFigureLike(cellAt(sheet, row, column)));
  const isOther = (row: number, column: number): boolean =>
    leftOut.some(({ area, title }) => title.some(({ at }) => at.row > chosen.bottom) && holds(area, row, column));
  const under = below(sheet, words, chosen, isOther);
  const cells = [...parts, ...(under.length < fewest ? [] : under)];
  const sides = [
    cells.filter(({ row }) => row < chosen.top),
    cells.filter(({ row }) => row >= chosen.top && row <= chosen.bottom),
    cells.filter(({ row }) => row > chosen.bottom),
  ];
  return sides.flatMap((side): Finding[] => {
    const at = side.reduce<Area | null>(including, null);
    if (at === null) return [];
    const count = new Set(side.map(({ row, column }) => `${row},${column}`)).size;
    return [{ code: "figures-beside-area", severity: "warning", at, chosen: areaAddress(chosen), count }];
  });
}

/** A single number below a table may be a page or a date of signature. */
const fewest = 2;
/** Blank rows that may part a table from what was added to it. */
const mostBlankRows = 2;

function below(
  sheet: Sheet,
  words: Words,
  { top, left, bottom, right }: Rectangle,
  isOther: (row: number, column: number) => boolean,
): CellRef[] {
  const columns = range(left, right + 1).filter((column) => !isNumbering(sheet, words, column, top, bottom));
  const cells: CellRef[] = [];
  let blank = 0;
  for (let row = bottom + 1; row < bottomOf(sheet) && blank <= mostBlankRows; row++) {
    blank = isEmptyRow(sheet, row, left, right + 1) ? blank + 1 : 0;
    for (const column of columns) {
      if (isFigureLike(cellAt(sheet, row, column)) && !isOther(row, column)) cells.push(refAt(sheet, row, column));
    }
  }
  return cells;
}

/** "STT" and "Mã đơn vị" head numbers that count nobody. */
function isNumbering(sheet: Sheet, words: Words, column: number, top: number, bottom: number): boolean {
  return range(top, bottom + 1).some((row) => {
    const text = textAt(sheet, row, column);
    return text !== "" && (says(words, text, "ordinal") || says(words, text, "unitCode"));
  });
}
