import type { Cell, Sheet } from "../../domain/cell";
import { bottomOf, cellAt, isBlankAt, range, rightOf, textAt } from "../tables/grid";
import { labelReach } from "../lines/lineLabel";
import { says, saysTotal, type Words } from "../words";

/** Stands for an entry in the forms below: not a year, and not a column's number. */
const entry: Cell = { kind: "number", value: 0 };

/**
 * A blank form as it would look filled in: in every line that names a unit or a total, the blank cells under a heading
 * hold a figure, by which tables are found.
 */
export function withUnitEntries(sheet: Sheet, words: Words): Sheet {
  const labels = new Map<number, number>();
  for (const column of nameColumns(sheet, words)) {
    for (const row of linesOf(sheet, words, column)) labels.set(row, Math.max(column, labels.get(row) ?? 0));
  }
  return withEntries(sheet, labels);
}

/** The same for lines whose labels are known: by row, the column of the label. */
export function withEntries(sheet: Sheet, labels: ReadonlyMap<number, number>): Sheet {
  const headed = new Set<number>();
  const rows = sheet.rows.map((cells, index) => {
    const row = sheet.top + index;
    const label = labels.get(row);
    const filled =
      label === undefined
        ? cells
        : cells.map((cell, at) => {
            const column = sheet.left + at;
            return cell.kind === "blank" && column > label && headed.has(column) ? entry : cell;
          });
    const texts = range(sheet.left, rightOf(sheet)).filter((column) => textAt(sheet, row, column) !== "");
    // A row with a single text is a title, which heads no column.
    texts.forEach((column) => (texts.length > 1 ? headed.add(column) : headed.delete(column)));
    return filled;
  });
  return { ...sheet, rows };
}

/** Columns with several units one below the other, or with one below "Đơn vị". */
function nameColumns(sheet: Sheet, words: Words): number[] {
  return range(sheet.left, rightOf(sheet)).filter((column) => {
    const texts = range(sheet.top, bottomOf(sheet)).map((row) => textAt(sheet, row, column));
    const units = texts.filter((text) => text !== "" && words.isUnit(text)).length;
    return units > 1 || (units > 0 && texts.some((text) => says(words, text, "unitName")));
  });
}

/** Rows of units and totals, and between the first and the last unit those with a name nobody knows and a number. */
function linesOf(sheet: Sheet, words: Words, column: number): number[] {
  const all = range(sheet.top, bottomOf(sheet));
  const units = all.filter((row) => words.isUnit(textAt(sheet, row, column)));
  const [first = 0] = units;
  const last = units.at(-1) ?? first;
  return all.filter((row) => {
    const text = textAt(sheet, row, column);
    const isNumbered = column > sheet.left && !isBlankAt(sheet, row, column - 1);
    const isNamed =
      text !== "" && cellAt(sheet, row, column).kind === "text" && isNumbered && row > first && row <= last + 1;
    const labels = range(Math.max(sheet.left, column - labelReach), column + 1).map((at) => textAt(sheet, row, at));
    return units.includes(row) || isNamed || labels.some((label) => saysTotal(words, label));
  });
}
