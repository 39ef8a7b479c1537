import type { CellRef, Sheet } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import { bottomOf, cellAt, isFigureLike, rightOf, textAt } from "./grid";
import { tellsFigure } from "../titles/toldFigures";
import { says, type Words } from "../words";

/** A single number may be a page, a year or a telephone; a text that says what it counts may not. */
const fewest = 2;
/** Rows between a heading and the figures it is about. */
const headingReach = 5;

/**
 * Looks for figures outside the tables, so that nothing goes unread without a word. Rows that follow each other
 * are one. Figures right below the headings in `told` have a finding already; numbers below "STT" or "Mã đơn vị" are none.
 * Where a sheet has tables, texts that tell figures repeat what stands in them.
 */
export function leftOver(
  sheet: Sheet,
  words: Words,
  isTaken: (row: number, column: number) => boolean,
  told: readonly CellRef[],
  hasTables: boolean,
): Finding[] {
  const bands: Band[] = [];
  const isNumbering: boolean[] = [];
  for (let row = sheet.top; row < bottomOf(sheet); row++) {
    for (let column = sheet.left; column < rightOf(sheet); column++) {
      const text = textAt(sheet, row, column);
      const isTold = !hasTables && tellsFigure(words, text);
      if (!isTold && !isFigureLike(cellAt(sheet, row, column))) {
        if (text !== "") isNumbering[column] = says(words, text, "ordinal") || says(words, text, "unitCode");
        continue;
      }
      if (isNumbering[column] === true || isTaken(row, column)) continue;
      const last = bands.at(-1);
      if (last === undefined || last.bottom < row - 1) {
        bands.push({ top: row, left: column, bottom: row, right: column, count: 1, isTelling: isTold });
        continue;
      }
      last.bottom = row;
      last.left = Math.min(last.left, column);
      last.right = Math.max(last.right, column);
      last.count++;
      last.isTelling ||= isTold;
    }
  }
  return bands.flatMap(({ count, isTelling, ...area }): Finding[] => {
    const { top, left, bottom, right } = area;
    const isTold = told.some(
      ({ row, column }) => row >= top - headingReach && row <= bottom && column >= left && column <= right,
    );
    if ((count < fewest && !isTelling) || isTold) return [];
    return [{ code: "unread-figures", severity: "warning", at: { sheet: sheet.name, ...area }, count }];
  });
}

/** Rows that follow each other, as far as their figures reach. */
interface Band {
  readonly top: number;
  left: number;
  bottom: number;
  right: number;
  count: number;
  /** Whether a text tells one of them. */
  isTelling: boolean;
}
