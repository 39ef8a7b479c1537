import type { Sheet } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import { bottomOf, isBlankAt, range, refAt, rightOf, textAt } from "../tables/grid";
import type { Words } from "../words";

/** A heading is short. */
const longestHeading = 40;

/**
 * Headings of columns of personal data outside the tables, as in lists of names: only their places are told,
 * nothing below them is looked at. One such heading alone may be a signature's; with entries below it is not.
 */
export function personalColumns(
  sheet: Sheet,
  words: Words,
  isTaken: (row: number, column: number) => boolean,
): Finding[] {
  return range(sheet.top, bottomOf(sheet)).flatMap((row) => {
    const columns = range(sheet.left, rightOf(sheet)).filter((column) => {
      const text = textAt(sheet, row, column);
      if (text === "" || text.length > longestHeading || isTaken(row, column)) return false;
      return !isBlankAt(sheet, row + 1, column) && words.heading(text).kind === "personal";
    });
    const isList = columns.length > 1 || columns.some((column) => !isBlankAt(sheet, row + 2, column));
    if (!isList) return [];
    return columns.map((column): Finding => ({
      code: "personal-data",
      severity: "warning",
      at: refAt(sheet, row, column),
      header: textAt(sheet, row, column),
    }));
  });
}
