import type { Cell, Sheet } from "../../domain/cell";
import { foldMarks, foldPlain } from "../../read/text";
import { isComparison } from "../headings/comparison";
import { cellAt, hasFigures, isBlankAt, isFigureLike, isYear } from "../tables/grid";
import { saysSinceNewYear } from "../headings/headingTime";
import { mentionsIn } from "../titles/periodMentions";
import { namesFigures, says, type Words } from "../words";

/** What says between a unit's name and its figures which of several lines of the unit this is. */
export type Qualifier = { readonly column: number } &
  /** "Thực hiện", "Kỳ này": the figures reported. */
  (
    | { readonly kind: "value" }
    /** "Lũy kế": beside what was done in the period. */
    | { readonly kind: "sum" }
    /** "Kế hoạch", "Cùng kỳ", "Tỷ lệ %": others to set them against. */
    | { readonly kind: "comparison" }
    /** "Quý I", "2023", "Thực hiện 2023": of a time that may be the table's or not. */
    | { readonly kind: "time"; readonly text: string }
  );

/** The qualifier of a row, in the first filled of the columns right of the names; null where there is none. */
export function qualifierOf(
  sheet: Sheet,
  words: Words,
  row: number,
  columns: readonly number[],
  pathOf: (column: number) => readonly string[],
): Qualifier | null {
  const column = columns.find((at) => !isBlankAt(sheet, row, at));
  const last = columns.at(-1);
  if (column === undefined || last === undefined || !hasFigures(sheet, row, column + 1, last + 1)) return null;
  const cell = cellAt(sheet, row, column);
  const time = timeIn(cell, pathOf(column).at(-1) ?? "");
  if (time !== null) return { column, kind: "time", text: time };
  if (cell.kind !== "text" || isFigureLike(cell)) return null;
  const { text } = cell;
  if (says(words, text, "value")) return { column, kind: "value" };
  const folded = foldPlain(text);
  if (saysSinceNewYear(text)) return { column, kind: "sum" };
  if (/^(?:thuc hien|th|t ?\d{1,2})\b/.test(folded) || mentionsIn(folded).mentions.length > 0)
    return { column, kind: "time", text };
  if (done.test(folded)) return null;
  // "+" below "CNBB" is an entry, if no figure.
  if (namesFigures(words.path(pathOf(column)))) return null;
  return isComparison(text) || plan.test(folded) ? { column, kind: "comparison" } : null;
}

/** "2024" below "Năm", 6 below "Tháng", "15/6/2024" below "Thời điểm". */
function timeIn(cell: Cell, heading: string): string | null {
  if (!saysTime.test(foldMarks(heading))) return null;
  // Which day it is does not matter: the lines are told apart.
  if (cell.kind === "date") return `${heading} ${cell.serial}`;
  if (cell.kind === "number") return isYear(cell) || cell.value <= 12 ? `${heading} ${cell.value}` : null;
  const isTime =
    cell.kind === "text" && (isYear(cell) || /^(?:\d{1,2}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)$/.test(cell.text));
  return isTime ? (/^\d{1,2}$/.test(cell.text) ? `${heading} ${cell.text}` : cell.text) : null;
}

/** Whether lines stand for several times: which of them is the table's period nobody says. */
export function tellSeveralTimes(qualifiers: readonly (Qualifier | null)[]): boolean {
  const times = new Set(qualifiers.flatMap((each) => (each?.kind === "time" ? [each.text] : [])));
  return times.size > 1 || (times.size > 0 && qualifiers.some((each) => each?.kind === "value"));
}

const saysTime = /^(?:nam|ky|quy|thang|thoi gian|thoi diem|(?:nam|ky) bao cao)$/i;
/** "KH", "KH năm", "CT giao", "TL %" */
const plan = /^(?:kh|ct|ck|tl)(?![\p{L}\d])/u;
/** "Đạt" may be a rate, or what was reached of what was "Giao". */
const done = /^(?:so )?(?:dat|hoan thanh)$/;
