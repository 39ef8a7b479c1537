import type { Sheet } from "../../domain/cell";
import { cellAt, filledColumns, hasFigures, isBlankAt, isFigureLike, textAt } from "./grid";
import { ordinalOf } from "../lines/lineLabel";
import type { Field } from "./stripField";
import type { FoundLine } from "../lines/unitLines";
import type { UnitStrip } from "./unitStrips";
import { says, saysTotal, type Words } from "../words";

/**
 * Whether a row heads another table below the lines found: "Tên CLB | Số thành viên | Số buổi". It names no unit and holds
 * nothing but words, each another, where figures stood; headings that go on below a page break say the same again.
 */
export function headsAnother(
  sheet: Sheet,
  words: Words,
  row: number,
  { column }: UnitStrip,
  field: Field,
  columns: readonly number[],
  pathOf: (column: number) => readonly string[],
  found: readonly FoundLine[],
): boolean {
  const [name, ordinal] = [textAt(sheet, row, column), ordinalOf(sheet, row, column, field)];
  const last = found.at(-1);
  if (last === undefined || words.isUnit(name) || saysTotal(words, name) || /\d/.test(ordinal)) return false;
  // Right below a unit a row of words may be another unit's: "chưa nộp".
  const isApart = last.row < row - 1 || saysTotal(words, last.label.text) || says(words, ordinal, "ordinal");
  if (!isApart) return false;
  const right = (columns.at(-1) ?? column) + 1;
  if (hasFigures(sheet, row, column + 1, right)) return false;
  const headed = filledColumns(sheet, row, column + 1, right);
  const texts = headed.map((at) => textAt(sheet, row, at));
  const isWorded = texts.every((text) => /\p{L}{2}/u.test(text)) && new Set(texts).size === texts.length;
  if (!isWorded || headed.every((at) => textAt(sheet, row, at) === pathOf(at).at(-1))) return false;
  const isFigure = (line: number, at: number): boolean => isFigureLike(cellAt(sheet, line, at));
  const counted = headed.filter((at) => found.some((line) => isFigure(line.row, at)));
  if (counted.length === 0) return false;
  // One heading alone stands over figures with names beside them.
  return (
    texts.length > 1 ||
    (name !== "" && !isBlankAt(sheet, row + 1, column) && counted.some((at) => isFigure(row + 1, at)))
  );
}
