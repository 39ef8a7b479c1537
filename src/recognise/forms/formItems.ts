import { blank, type Sheet } from "../../domain/cell";
import { isNumberRow } from "../headings/columnNumbers";
import { cellAt, isEmptyRow, isFigureLike, isYear, range, textAt } from "../tables/grid";
import { type Mark, markOf } from "./itemMark";
import type { Field } from "../tables/stripField";
import { namesFigures, type Words } from "../words";

/** A row of a form that says or holds something. */
export interface Item {
  readonly row: number;
  /** "" for figures without a name. */
  readonly text: string;
  readonly hasFigures: boolean;
  readonly mark: Mark;
}

/** Where the rows of a block are looked for; `last` is the last row that surely belongs to it. */
export interface Stretch extends Field {
  readonly column: number;
  /** The column that numbers the rows; null where none does. */
  readonly ordinals: number | null;
  readonly from: number;
  readonly last: number;
  readonly to: number;
}

/** Blank rows within a form; more of them end it. */
const mostBlankRows = 2;

export function itemsOf(
  sheet: Sheet,
  words: Words,
  { column, ordinals, left, right, from, last, to }: Stretch,
): Item[] {
  const items: Item[] = [];
  let blanks = 0;
  for (let row = from; row < to && (row <= last || blanks <= mostBlankRows); row++) {
    const text = textAt(sheet, row, column);
    blanks = isEmptyRow(sheet, row, left, right) ? blanks + 1 : 0;
    if (isFigureLike(cellAt(sheet, row, column)) || isNumberRow(sheet, row, column, left, right)) continue;
    const figures = range(column + 1, right).filter((at) => isFigureLike(cellAt(sheet, row, at)));
    if (items.length > 0 && figures.length === 0 && headsColumns(sheet, words, row, range(column + 1, right))) break;
    const isEntry = text !== "" || figures.some((at) => !isYear(cellAt(sheet, row, at)));
    if (!isEntry) continue;
    const ordinal = ordinals === null ? blank : cellAt(sheet, row, ordinals);
    const [, parts, first] = partsAndFirst.exec(text) ?? [];
    if (parts !== undefined) items.push({ row, text: parts, hasFigures: false, mark: markOf(ordinal, parts) });
    const [own, numbered] = first === undefined ? [text, ordinal] : [first, blank];
    items.push({ row, text: own, hasFigures: figures.length > 0, mark: markOf(numbered, own) });
  }
  return items;
}

/** "Khu phố | Người nghiện | Người sử dụng": another table begins, with what is counted across the top. */
function headsColumns(sheet: Sheet, words: Words, row: number, columns: readonly number[]): boolean {
  return columns.filter((at) => namesFigures(words.heading(textAt(sheet, row, at)))).length > 1;
}

/** "Trong đó: - Ngoài xã hội": the first of the parts in the same row. */
const partsAndFirst = /^[^\p{L}\d]*(trong đó|trđ)\s*:?\s*([-–—+*•]\s*\p{L}.*)$/isu;
