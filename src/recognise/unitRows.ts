import type { Sheet } from "../domain/cell";
import { saysAside } from "./asideTitle";
import { isNumberRow } from "./columnNumbers";
import { isComparison } from "./comparison";
import { bottomOf, cellAt, filledColumns, isBlankAt, isEmptyRow, isFigureLike, range, refAt, textAt } from "./grid";
import { headingBlock, isStrayHeading, type HeadingBlock } from "./headingRows";
import { qualifierOf, tellSeveralTimes, type Qualifier } from "./lineQualifier";
import { pathOfWhole } from "./headings";
import { codeColumn, codeText, labelReach, lineLabel, ordinalOf } from "./lineLabel";
import type { RawLine, RawMeasure, TableShape } from "./rawTable";
import { fieldOf, lastOf, superiorOf, type Field } from "./stripField";
import { unitStrips, type UnitStrip } from "./unitStrips";
import { says, saysTotal, type Words } from "./words";

/** Finds the tables of a sheet that have their units one below the other and the indicators across the top. */
export function findUnitRows(sheet: Sheet, words: Words): TableShape[] {
  const all = unitStrips(sheet, words);
  const superiors = new Map(all.map((strip) => [strip, superiorOf(sheet, words, strip, all)]));
  const above = new Set(superiors.values());
  const strips = all.filter((strip) => !above.has(strip));
  return strips.flatMap((strip) => tableOf(sheet, words, strip, strips, superiors.get(strip)?.column ?? null) ?? []);
}

function tableOf(
  sheet: Sheet,
  words: Words,
  strip: UnitStrip,
  strips: readonly UnitStrip[],
  superiors: number | null,
): TableShape | null {
  const { column } = strip;
  const field = fieldOf(sheet, words, strip, strips);
  const end = endOf(sheet, words, strip, field, strips);
  const head = headingBlock(sheet, words, strip, field, end);
  const columns = range(column + 1, field.right);
  if (
    range(strip.start + 1, head.body).some(
      (row) =>
        isAsideRow(sheet, row, { left: field.left, right: column + 1 }) &&
        isEmptyRow(sheet, row, column + 1, field.right),
    )
  ) {
    return null;
  }
  const { found, bottom } = linesOf(sheet, words, strip, field, head, end);
  const rows = found.map(({ row }) => row);
  const measured = columns.filter((at, index) => {
    const path = head.paths[index] ?? [];
    if (isLabel(words, path) && !holdsFiguresForNotes(sheet, words, path, rows, at)) return false;
    if (found.every(({ qualifier }) => qualifier?.column === at)) return false;
    return path.length > 0 || rows.some((row) => isFigureLike(cellAt(sheet, row, at)));
  });
  if (rows.length === 0 || measured.length === 0) return null;
  if (tellSeveralTimes(found.map(({ qualifier }) => qualifier))) return null;
  const codes = codeColumn(sheet, words, head.top, head.body, field);
  const measures = measured.map((at): RawMeasure => {
    const lowest = head.rows.findLast((row) => textAt(sheet, row, at) !== "");
    const index = at - column - 1;
    const ofWhole = pathOfWhole(head.paths, index);
    const place = refAt(sheet, lowest ?? head.top, at);
    return { path: head.paths[index] ?? [], at: place, ...(ofWhole === null ? {} : { ofWhole }) };
  });
  let superior = "";
  const lines = found.map(({ row, label }): RawLine => {
    if (superiors !== null) superior = textAt(sheet, row, superiors) || superior;
    return {
      name: label.text,
      at: refAt(sheet, label.row, label.column),
      ordinal: ordinalOf(sheet, label.row, column, field),
      code: codes === null ? "" : codeText(sheet, label.row, codes),
      superior,
      isTotal: saysTotal(words, label.text),
      cells: measured.map((at) => refAt(sheet, row, at)),
    };
  });
  const area = {
    sheet: sheet.name,
    top: head.top,
    left: leftEdge(sheet, column, field, [head.top, ...rows]),
    bottom,
    right: columns.findLast((at, index) => (head.paths[index] ?? []).length > 0 || measured.includes(at)) ?? column,
  };
  return { area, layout: "units-in-rows", measures, lines };
}

/** Where the next table begins that stands below in the same columns; else the end of the sheet. */
function endOf(sheet: Sheet, words: Words, strip: UnitStrip, field: Field, strips: readonly UnitStrip[]): number {
  const last = lastOf(strip);
  const below = strips.filter(({ start, column }) => start > last && column < field.right).map(({ start }) => start);
  const end = Math.min(bottomOf(sheet), ...below);
  const form = range(last + 1, end).find((row) =>
    range(field.left, field.right).some((column) => says(words, textAt(sheet, row, column), "indicatorName")),
  );
  return form ?? end;
}

/** Blank rows that may part a table's last unit from its total. */
const mostBlankRows = 2;

interface FoundLine {
  readonly row: number;
  /** The name and where it stands: above, where a unit has several lines and this is the one reported. */
  readonly label: { readonly text: string; readonly row: number; readonly column: number };
  readonly qualifier: Qualifier | null;
}

function linesOf(
  sheet: Sheet,
  words: Words,
  strip: UnitStrip,
  field: Field,
  { body, paths }: HeadingBlock,
  end: number,
): { readonly found: readonly FoundLine[]; readonly bottom: number } {
  const { column } = strip;
  const pathOf = (at: number): readonly string[] => paths[at - column - 1] ?? [];
  const columns = range(column + 1, field.right).filter((_, index) => !isLabel(words, paths[index] ?? []));
  const last = lastOf(strip);
  const found: FoundLine[] = [];
  let named: FoundLine["label"] | null = null;
  let blank = 0;
  let bottom = body;
  for (let row = body; row < end && (row <= last || blank <= mostBlankRows); row++) {
    blank = isEmptyRow(sheet, row, field.left, field.right) ? blank + 1 : 0;
    if (blank > 0 || isNumberRow(sheet, row, column, field.left, field.right)) continue;
    if (found.length > 0 && isAsideRow(sheet, row, field)) break;
    const isNamed =
      (words.isUnit(textAt(sheet, row, column)) && (row <= last || row === (found.at(-1)?.row ?? last) + 1)) ||
      (textAt(sheet, row, column) !== "" && countsOn(sheet, row, column, field));
    const label = { ...lineLabel(sheet, row, column, field), row };
    if (label.text !== "") named = label;
    const qualifier = qualifierOf(sheet, words, row, columns, pathOf);
    const hasEntries = columns.some((at) => isFigureLike(cellAt(sheet, row, at)));
    if (qualifier?.kind === "comparison" || (!isNamed && isComparison(label.text))) {
      // Without entries it may be the title of the table below: "Cùng kỳ năm trước".
      if (hasEntries) bottom = row;
      continue;
    }
    if (!isNamed && (!hasEntries || isStrayHeading(sheet, words, row, columns))) continue;
    const ofUnit = label.text === "" && qualifier?.kind === "value" ? named : null;
    found.push({ row, label: ofUnit ?? label, qualifier });
    bottom = row;
  }
  return { found, bottom };
}

/** "Kế hoạch giao năm 2024", "A. Cùng kỳ năm 2023" across the table: the figures below are others, under the same headings. */
function isAsideRow(sheet: Sheet, row: number, { left, right }: Field): boolean {
  const [only, ...others] = filledColumns(sheet, row, left, right).filter(
    (column) => !/^(?:[a-dđ]|[ivx]{1,4}|\d{1,2})\W?$/iu.test(textAt(sheet, row, column)),
  );
  return only !== undefined && others.length === 0 && saysAside(textAt(sheet, row, only));
}

/**
 * A line without figures whose name nobody knows: its number follows that of the line above and comes before that
 * below, or it holds at least an entry that is no figure ("k có số"), as the last of a list has none below it.
 */
function countsOn(sheet: Sheet, row: number, column: number, field: Field): boolean {
  const number = (at: number): number => {
    const ordinal = ordinalOf(sheet, at, column, field);
    return /^\d+$/.test(ordinal) ? Number(ordinal) : NaN;
  };
  if (number(row - 1) !== number(row) - 1) return false;
  return number(row + 1) === number(row) + 1 || !isEmptyRow(sheet, row, column + 1, field.right);
}

/** Numbering, names, codes and notes are no entries, whatever stands in them. */
function isLabel(words: Words, path: readonly string[]): boolean {
  const match = words.path(path);
  return match.kind === "label" && match.of !== "total" && match.of !== "value" && match.of !== "indicatorName";
}

/** Figures all the way down "Ghi chú": the headings have slipped, or it is asked what is counted there. */
function holdsFiguresForNotes(
  sheet: Sheet,
  words: Words,
  path: readonly string[],
  rows: readonly number[],
  column: number,
): boolean {
  const match = words.path(path);
  const isNote = match.kind === "label" && match.of === "note";
  return isNote && rows.filter((row) => isFigureLike(cellAt(sheet, row, column))).length * 2 > rows.length;
}

/** The numbering and codes left of the names belong to the table. */
function leftEdge(sheet: Sheet, column: number, { left }: Field, rows: readonly number[]): number {
  const least = Math.max(left, column - labelReach);
  let edge = column;
  while (edge > least && rows.some((row) => !isBlankAt(sheet, row, edge - 1))) edge--;
  return edge;
}
