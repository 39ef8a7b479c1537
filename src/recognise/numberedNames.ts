import type { Cell, Sheet } from "../domain/cell";
import { foldMarks } from "../read/text";
import { isNumberRow } from "./columnNumbers";
import { bottomOf, cellAt, filledColumns, isFigureLike, range, rightOf, textAt } from "./grid";
import { says, type Words } from "./words";

/** Numbers are longer only where something is counted. */
const greatest = 50;

/**
 * The sheet with "Phường 1" for a "1" that stands below "Phường" where names do: wards and districts of large cities
 * are numbered. Numbers that repeat, or stand beside names, count something.
 */
export function withNumberedNames(sheet: Sheet, words: Words): Sheet {
  const names = new Map<string, string>();
  for (const column of range(sheet.left, rightOf(sheet))) {
    const heads = range(sheet.top, bottomOf(sheet)).flatMap((row) => {
      const type = typeIn(textAt(sheet, row, column));
      return type !== null && says(words, textAt(sheet, row, column), "unitName") ? [{ row, type }] : [];
    });
    heads.forEach(({ row, type }, index) => {
      const below = range(row + 1, heads[index + 1]?.row ?? bottomOf(sheet));
      for (const [at, number] of numbersIn(sheet, column, below)) names.set(`${at} ${column}`, `${type} ${number}`);
    });
  }
  if (names.size === 0) return sheet;
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column): Cell => {
      const text = names.get(`${row + sheet.top} ${column + sheet.left}`);
      return text === undefined ? cell : { kind: "text", text };
    }),
  );
  return { ...sheet, rows };
}

/** What numbers below a heading are of; "Xã" are never numbered, "Phường, quận" may be either. */
function typeIn(heading: string): string | null {
  if (heading.length > 40) return null;
  const folded = foldMarks(heading).toLowerCase();
  const [isWard, isDistrict] = [/\bphuong\b/, /\bquan\b/].map((type) => type.test(folded));
  if (isWard === isDistrict) return null;
  return isWard === true ? "Phường" : "Quận";
}

/** The numbers that stand for names, by their rows. */
function numbersIn(sheet: Sheet, column: number, rows: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const row of rows) {
    const cell = cellAt(sheet, row, column);
    const number = cell.kind === "number" ? cell.value : cell.kind === "text" ? Number(cell.text || NaN) : NaN;
    if (!Number.isInteger(number) || number < 1 || number > greatest) continue;
    const [next] = filledColumns(sheet, row, column + 1, rightOf(sheet));
    if (next === undefined || !isFigureLike(cellAt(sheet, row, next))) continue;
    if (isNumberRow(sheet, row, column, sheet.left, rightOf(sheet))) continue;
    if (range(sheet.left, column).some((at) => textAt(sheet, row, at).length > 3)) return new Map();
    found.set(row, number);
  }
  return new Set(found.values()).size === found.size ? found : new Map();
}
