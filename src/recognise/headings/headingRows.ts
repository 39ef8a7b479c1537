import type { Sheet } from "../../domain/cell";
import { readFigure } from "../../read/figure";
import { changesFigures } from "./changesFigures";
import { isNumberRow, numbersSomeColumns } from "./columnNumbers";
import { cellAt, filledColumns, hasFigures, isBlankAt, isFigureLike, isYear, range, textAt } from "../tables/grid";
import { headingPaths } from "./headings";
import { lineLabel } from "../lines/lineLabel";
import { unfilledLines } from "../lines/unfilledLines";
import { measuredIn, saysWhatIsCounted } from "./measureUnit";
import type { Field } from "../tables/stripField";
import type { UnitStrip } from "../tables/unitStrips";
import { periodFromTexts } from "../titles/periodText";
import { toldBy } from "../titles/titleLine";
import { namesFigures, says, saysTotal, type Words } from "../words";

/** The headings of a table with its units in rows. */
export interface HeadingBlock {
  readonly top: number;
  /** The first row of the table's lines. */
  readonly body: number;
  /** The rows that hold the headings; between them stand column numbers and units of measure. */
  readonly rows: readonly number[];
  /** For each column right of the names, outermost heading first. */
  readonly paths: readonly (readonly string[])[];
  /** Lines of units that have not reported. */
  readonly unfilled: ReadonlySet<number>;
}

const mostHeadingRows = 5;

export function headingBlock(sheet: Sheet, words: Words, strip: UnitStrip, field: Field, end: number): HeadingBlock {
  const { column } = strip;
  const columns = range(column + 1, field.right);
  const unfilled = unfilledLines(sheet, words, strip, field);
  const body = Math.min(firstBodyRow(sheet, words, strip, field, end), ...unfilled);
  let top = topOf(sheet, words, strip, field);
  const rowsFrom = (first: number): number[] =>
    range(first, body).filter((row) => {
      if (saysWhatIsCounted(sheet, row, columns)) return false;
      return !isNumberRow(sheet, row, column, field.left, field.right) || numbersParts(sheet, row, first, columns);
    });
  while (top < strip.start && isTitle(sheet, words, { top, body, rows: rowsFrom(top) }, columns)) top++;
  const rows = rowsFrom(top);
  const counted = range(top, body).filter((row) => saysWhatIsCounted(sheet, row, columns));
  const paths = headingPaths(sheet, rows, columns).map((path, index) =>
    counted.reduce<readonly string[]>((told, row) => {
      const measures = columns.map((at) => textAt(sheet, row, at));
      return measuredIn(
        words,
        told,
        measures[index] ?? "",
        measures.filter((text) => text !== ""),
      );
    }, path),
  );
  return { top, body, rows, paths, unfilled };
}

/** "1 | 2 | 3" below one heading merged over them are its months or parts: nothing else heads those columns. */
function numbersParts(sheet: Sheet, row: number, top: number, columns: readonly number[]): boolean {
  const filled = columns.filter((at) => !isBlankAt(sheet, row, at));
  return filled.some((at) => range(top, row).every((above) => isBlankAt(sheet, above, at)));
}

/** The highest row of group headings above the strip's start; between it and the start there are texts only. */
function topOf(sheet: Sheet, words: Words, { column, start }: UnitStrip, field: Field): number {
  let top = start;
  for (let row = start - 1; row >= Math.max(sheet.top, start - mostHeadingRows); row--) {
    const texts = headingTexts(sheet, words, row, column, field);
    if (texts.length === 0) break;
    if (texts.length > 1 || texts.some((text) => isTelling(words, text))) top = row;
  }
  return top;
}

/** The first row after the headings that is about a unit or a total, or holds figures without a name. */
function firstBodyRow(
  sheet: Sheet,
  words: Words,
  { column, start, members }: UnitStrip,
  field: Field,
  end: number,
): number {
  const units = members.filter((member) => !saysTotal(words, textAt(sheet, member, column)));
  for (let row = start + 1; row < end; row++) {
    if (row === members[0]) return row;
    if (isNumberRow(sheet, row, column, field.left, field.right)) continue;
    const { text } = lineLabel(sheet, row, column, field);
    if (text !== "" && (words.isUnit(text) || saysTotal(words, text))) return row;
    if (text === "" && (holdsYears(sheet, row, column, field) || saysAges(sheet, row, column, field))) continue;
    if (text === "" && numbersSomeColumns(sheet, row, column, field.left, field.right, units)) continue;
    if (text === "" && holdsDates(sheet, row, column, field)) continue;
    if (hasFigures(sheet, row, column + 1, field.right)) return row;
  }
  return end;
}

function holdsYears(sheet: Sheet, row: number, column: number, { right }: Field): boolean {
  return range(column + 1, right).every(
    (at) => !isFigureLike(cellAt(sheet, row, at)) || isYear(cellAt(sheet, row, at)),
  );
}

/** "04/2024 | 05/2024 | Cộng", as Excel keeps months: several dates, and texts. */
function holdsDates(sheet: Sheet, row: number, column: number, { right }: Field): boolean {
  const filled = range(column + 1, right)
    .map((at) => cellAt(sheet, row, at))
    .filter((cell) => isFigureLike(cell));
  return filled.length > 1 && filled.every(({ kind }) => kind === "date");
}

/** "Tổng số | <16 | 16-<18 | 18-30": ages of which some look like numbers, but none is one. */
function saysAges(sheet: Sheet, row: number, column: number, { right }: Field): boolean {
  const cells = range(column + 1, right).map((at) => cellAt(sheet, row, at));
  const filled = cells.filter(({ kind }) => kind !== "blank");
  return filled.some((cell) => !isFigureLike(cell)) && filled.every((cell) => readFigure(cell).value === null);
}

/** The texts right of the names in a row that can be part of the headings; none where the row holds anything else. */
function headingTexts(sheet: Sheet, words: Words, row: number, column: number, field: Field): string[] {
  const isLabelled = says(words, textAt(sheet, row, column), "indicatorName");
  if ((!isBlankAt(sheet, row, column) && !isLabelled) || hasFigures(sheet, row, field.left, field.right)) return [];
  const texts = filledColumns(sheet, row, column + 1, field.right).map((at) => textAt(sheet, row, at));
  return texts.some((text) => says(words, text, "unitOfMeasure")) ? [] : texts;
}

function isTelling(words: Words, text: string): boolean {
  const match = words.heading(text);
  return match.kind !== "unknown" || match.proposals.length > 0 || changesFigures(text);
}

/** So many lines show whether a column holds anything. */
const linesLookedAt = 3;

/**
 * A single text above all columns is the table's title, unless the headings below mean nothing, or something else,
 * without it.
 */
function isTitle(
  sheet: Sheet,
  words: Words,
  { top, body, rows }: Omit<HeadingBlock, "paths" | "unfilled">,
  columns: readonly number[],
): boolean {
  const [own, ...below] = rows;
  const [first] = columns;
  if (own !== top || first === undefined || below.length === 0) return false;
  const isHeaded = (column: number): boolean => below.some((row) => textAt(sheet, row, column) !== "");
  const headed = columns.find(isHeaded);
  const isPartOfTable = (column: number): boolean =>
    isHeaded(column) || range(body, body + linesLookedAt).some((row) => !isBlankAt(sheet, row, column));
  const filled = filledColumns(sheet, top, first, (columns.findLast(isPartOfTable) ?? first) + 1);
  if (filled.length !== 1 || headed === undefined) return false;
  const text = textAt(sheet, top, filled[0] ?? headed);
  if (changesFigures(text)) return false;
  if (text.length > longestGroup && toldBy(text) === "result" && periodFromTexts([text]) !== null) return true;
  if ((filled[0] ?? headed + 1) > headed) return false;
  const clear = (path: readonly string[] = []): string | null => {
    const match = words.path(path);
    return match.kind === "indicator" ? match.id : match.kind === "derived" ? match.of : null;
  };
  const without = headingPaths(sheet, below, columns);
  const within = headingPaths(sheet, rows, columns);
  return !within.some((path, index) => {
    const [told, alone] = [clear(path), clear(without[index])];
    return told !== null && (alone === null || (told !== alone && isGroup(words, text)));
  });
}

const longestGroup = 20;

/** "Việc làm", "Học nghề": a few words on what is counted; titles say more, or that it is a report. */
function isGroup(words: Words, text: string): boolean {
  return text.length <= longestGroup && toldBy(text) === null && isTelling(words, text);
}

/** A second block of headings: its row of texts is not a line of figures, unless they are remarks on as many ("tăng 6"). */
export function isStrayHeading(sheet: Sheet, words: Words, row: number, columns: readonly number[]): boolean {
  const named = columns.filter((column) => {
    const text = textAt(sheet, row, column);
    return text !== "" && !isFigureLike(cellAt(sheet, row, column)) && namesFigures(words.heading(text));
  });
  const figures = columns.filter((column) => isFigureLike(cellAt(sheet, row, column)));
  return named.length > 1 && named.length > figures.length;
}
