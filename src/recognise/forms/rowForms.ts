import type { Sheet } from "../../domain/cell";
import { isNumberRow } from "../headings/columnNumbers";
import { headingPaths } from "../headings/headings";
import { wardIn } from "../lines/wardList";
import { cellAt, filledColumns, hasFigures, isFigureLike, range, refAt, rightOf, textAt } from "../tables/grid";
import type { TableShape } from "../tables/rawTable";
import { says, type Words } from "../words";

/** Names of indicators that make a row of texts the headings of a form. */
const leastNamed = 2;
const mostHeadingRows = 4;

/**
 * Forms with their indicators across the top and nothing but figures below, in a single row: whose they are is told by the
 * ward that the sheet or the words above them name, without which there is none.
 */
export function rowForms(
  sheet: Sheet,
  words: Words,
  isTaken: (row: number, column: number) => boolean,
): readonly TableShape[] {
  const { left, top } = sheet;
  const right = rightOf(sheet);
  const rows = range(top, top + sheet.rows.length).filter((row) => hasFigures(sheet, row, left, right));
  const alone = rows.filter((row, index) => rows[index - 1] !== row - 1 || isNumbers(sheet, row - 1));
  return alone.flatMap((row) => {
    // Of a form that nobody has filled in the numbers of its columns are left.
    if (hasFigures(sheet, row + 1, left, right) || isNumbers(sheet, row)) return [];
    const heads = headingRowsAbove(sheet, row);
    const columns = filledColumns(sheet, row, left, right);
    const isFree = columns.every((column) => !isTaken(row, column) && isFigureLike(cellAt(sheet, row, column)));
    const first = heads[0];
    if (first === undefined || !isFree || !namesWard(sheet, words, first)) return [];
    const paths = headingPaths(sheet, heads, range(left, right));
    const measured = columns.filter((column) => !says(words, paths[column - left]?.at(-1) ?? "", "ordinal"));
    const named = measured.filter((column) => words.path(paths[column - left] ?? []).kind === "indicator");
    if (named.length < leastNamed || measured.some((column) => (paths[column - left] ?? []).length === 0)) return [];
    const line = { name: "", at: refAt(sheet, row, measured[0] ?? left), ordinal: "", code: "", superior: "" };
    return [
      {
        area: { sheet: sheet.name, top: first, left: columns[0] ?? left, bottom: row, right: columns.at(-1) ?? left },
        layout: "unit-form" as const,
        measures: measured.map((column) => ({
          path: paths[column - left] ?? [],
          at: refAt(sheet, heads.findLast((head) => textAt(sheet, head, column) !== "") ?? first, column),
        })),
        lines: [{ ...line, isTotal: false, cells: measured.map((column) => refAt(sheet, row, column)) }],
      },
    ];
  });
}

function isNumbers(sheet: Sheet, row: number): boolean {
  return isNumberRow(sheet, row, sheet.left, sheet.left, rightOf(sheet));
}

/** The rows of several texts right above, past one that numbers the columns. */
function headingRowsAbove(sheet: Sheet, row: number): number[] {
  const right = rightOf(sheet);
  const isHeading = (at: number): boolean =>
    at >= sheet.top &&
    !hasFigures(sheet, at, sheet.left, right) &&
    filledColumns(sheet, at, sheet.left, right).length > 1;
  let last = row - 1;
  if (isNumbers(sheet, last)) last--;
  let first = last + 1;
  while (last - first < mostHeadingRows && isHeading(first - 1)) first--;
  return range(first, last + 1);
}

/** A ward that stands above, or as which the sheet is known. */
function namesWard(sheet: Sheet, words: Words, before: number): boolean {
  if (words.isUnit(sheet.name)) return true;
  return range(sheet.top, before).some((row) =>
    filledColumns(sheet, row, sheet.left, rightOf(sheet)).some((column) => {
      const ward = wardIn(textAt(sheet, row, column));
      return ward !== null && ward !== "";
    }),
  );
}
