import type { Cell, Sheet } from "../../domain/cell";
import { foldPlain } from "../../read/text";
import { isNumberRow } from "../headings/columnNumbers";
import { bottomOf, cellAt, filledColumns, isFigureLike, range, rightOf, textAt } from "../tables/grid";
import { says, type Words } from "../words";

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
  if (heading.length > 40 || !/[pq]/i.test(heading)) return null;
  const folded = foldPlain(heading);
  const [isWard, isDistrict] = [/\bphuong\b/, /\bquan\b/].map((type) => type.test(folded));
  if (isWard === isDistrict) return null;
  return isWard === true ? "Phường" : "Quận";
}

/** "02" or "(2)" as well as 2; NaN for anything else. */
function numberAt(sheet: Sheet, row: number, column: number): number {
  const cell = cellAt(sheet, row, column);
  if (cell.kind === "number") return cell.value;
  return cell.kind === "text" ? Number(/^\(?(\d+)\)?$/.exec(cell.text)?.[1] ?? NaN) : NaN;
}

/** The numbers that stand for names, by their rows. */
function numbersIn(sheet: Sheet, column: number, rows: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const row of rows) {
    const number = numberAt(sheet, row, column);
    if (!Number.isInteger(number) || number < 1 || number > greatest) continue;
    const [next] = filledColumns(sheet, row, column + 1, rightOf(sheet));
    if (next === undefined || !isFigureLike(cellAt(sheet, row, next))) continue;
    if (numbersColumns(sheet, row, column, number)) continue;
    if (range(sheet.left, column).some((at) => textAt(sheet, row, at).length > 3)) return new Map();
    found.set(row, number);
  }
  // One alone is more likely to number its column, rightly or wrongly.
  return found.size > 1 && new Set(found.values()).size === found.size ? found : new Map();
}

/** "2 | 3 | 4" right below the headings: tables beside each other are numbered each for itself. */
function numbersColumns(sheet: Sheet, row: number, column: number, number: number): boolean {
  const beside = filledColumns(sheet, row, column + 1, rightOf(sheet)).slice(0, 3);
  const follow = beside.filter((at, index) => numberAt(sheet, row, at) === number + index + 1).length;
  return follow > 1 || isNumberRow(sheet, row, column, sheet.left, rightOf(sheet));
}
