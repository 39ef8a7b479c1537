import type { Sheet } from "../../domain/cell";
import { readFigure } from "../../read/figure";
import { foldPlain } from "../../read/text";
import { saysAside } from "../titles/asideTitle";
import { headsAnother } from "../tables/anotherTable";
import { isNumberRow } from "../headings/columnNumbers";
import { isNoUnit } from "../headings/comparison";
import { cellAt, filledColumns, hasFigures, isEmptyRow, isFigureLike, range, rightOf, textAt } from "../tables/grid";
import { type HeadingBlock, isStrayHeading } from "../headings/headingRows";
import { lineLabel } from "./lineLabel";
import { type Qualifier, qualifierOf } from "./lineQualifier";
import { type Field, lastOf } from "../tables/stripField";
import type { UnitStrip } from "../tables/unitStrips";
import { saysTotal, type Words } from "../words";

/** Blank rows that may part a table's last unit from its total. */
const mostBlankRows = 2;

export interface FoundLine {
  readonly row: number;
  /** The name and where it stands: above, where a unit has several lines and this is the one reported. */
  readonly label: { readonly text: string; readonly row: number; readonly column: number };
  /** The last name typed here or above; null before the first. */
  readonly under: FoundLine["label"] | null;
  readonly qualifier: Qualifier | null;
  /** "Trong đó" or "Chia ra" stands above, and no unit or total in between. */
  readonly isPart: boolean;
}

/** The lines of a table, and its last row; lines of a plan, of a comparison or of another time are left out. */
export function linesOf(
  sheet: Sheet,
  words: Words,
  strip: UnitStrip,
  field: Field,
  { body, paths, unfilled }: HeadingBlock,
  end: number,
): { readonly found: readonly FoundLine[]; readonly bottom: number } {
  const { column } = strip;
  const pathOf = (at: number): readonly string[] => paths[at - column - 1] ?? [];
  const columns = range(column + 1, field.right).filter((_, index) => !isLabel(words, paths[index] ?? []));
  const last = lastOf(strip);
  const tellsLines = (row: number): boolean => qualifierOf(sheet, words, row, columns, pathOf) !== null;
  /** "Trung bình" among "Ít" and "Nhiều", and beside the only line of a unit. */
  const isRemark = (row: number, at: number): boolean =>
    isOnlyOne(sheet, row, strip) &&
    strip.members.some((other) => textAt(sheet, other, at) !== "" && !tellsLines(other));
  const found: FoundLine[] = [];
  let named: FoundLine["label"] | null = null;
  let blank = 0;
  let isPart = false;
  let bottom = body;
  for (let row = body; row < end && (row <= last || blank <= mostBlankRows); row++) {
    blank = isEmptyRow(sheet, row, field.left, field.right) ? blank + 1 : 0;
    if (blank > 0 || isNumberRow(sheet, row, column, field.left, field.right)) continue;
    if (found.length > 0 && isAsideRow(sheet, row, field)) break;
    if (headsAnother(sheet, words, row, strip, field, columns, pathOf, found)) break;
    const isNamed =
      (words.isUnit(textAt(sheet, row, column)) && (row <= last || row === (found.at(-1)?.row ?? last) + 1)) ||
      unfilled.has(row);
    const label = { ...lineLabel(sheet, row, column, field), row };
    if (label.text !== "") named = label;
    isPart = saysParts(label.text) || (isPart && !words.isUnit(label.text) && !saysTotal(words, label.text));
    const told = qualifierOf(sheet, words, row, columns, pathOf);
    const qualifier = told?.kind === "comparison" && isRemark(row, told.column) ? null : told;
    const hasEntries = columns.some((at) => isFigureLike(cellAt(sheet, row, at)));
    const isAside =
      isNoUnit(label.text) ||
      (isAboutList(label.text) && saysTotal(words, found.at(-1)?.label.text ?? "")) ||
      (row > last && sumsNothing(sheet, row, label, field));
    if (qualifier?.kind === "comparison" || (!isNamed && isAside)) {
      // Without entries it may be the title of the table below: "Cùng kỳ năm trước".
      if (hasEntries) bottom = row;
      continue;
    }
    if (!isNamed && (!hasEntries || isStrayHeading(sheet, words, row, columns))) continue;
    // The first of a unit's rows may have been another to set this one against.
    const isFirst = named !== null && found.at(-1)?.under?.row !== named.row;
    const ofUnit = label.text === "" && (qualifier?.kind === "value" || isFirst) ? named : null;
    found.push({ row, label: ofUnit ?? label, under: named, qualifier, isPart });
    bottom = row;
  }
  return { found, bottom };
}

/** "Kiểm tra", "Số đơn vị đạt trên 80%" below the total. */
function isAboutList(text: string): boolean {
  return /^\W*(?:(?:kiem tra|doi chieu)\W*$|so (?:luong )?(?:don vi|dia phuong|phuong|xa)(?![a-z]))/.test(
    foldPlain(text),
  );
}

/** A formula below the list, copied too far. */
function sumsNothing(sheet: Sheet, row: number, { text, column }: FoundLine["label"], { right }: Field): boolean {
  const filled = filledColumns(sheet, row, column + 1, right).map((at) => cellAt(sheet, row, at));
  return text === "" && filled.every((cell) => readFigure(cell).value === 0);
}

/** A unit's only row: the next one with figures is another's. */
function isOnlyOne(sheet: Sheet, row: number, { column, members }: UnitStrip): boolean {
  const [before, own, next] = [row - 1, row, row + 1].map((other) => textAt(sheet, other, column));
  const goesOn = next === "" && hasFigures(sheet, row + 1, column + 1, rightOf(sheet));
  return members.includes(row) && own !== before && own !== next && !goesOn;
}

/** "Trong đó:", "Phân theo loại ma túy", but not "Trong đó: nữ", below which the list may go on. */
function saysParts(text: string): boolean {
  return /^\W*(?:trong do|chia (?:ra|theo)|phan (?:ra|theo))\b(?!\W*(?:nam|nu)\b)/.test(foldPlain(text));
}

/** "Kế hoạch giao năm 2024", "A. Cùng kỳ năm 2023" across the table: the figures below are others, under the same headings. */
export function isAsideRow(sheet: Sheet, row: number, { left, right }: Field): boolean {
  const [only, ...others] = filledColumns(sheet, row, left, right).filter(
    (column) => !/^(?:[a-dđ]|[ivx]{1,4}|\d{1,2})\W?$/iu.test(textAt(sheet, row, column)),
  );
  return only !== undefined && others.length === 0 && saysAside(textAt(sheet, row, only));
}

/** Numbering, names, codes and notes are no entries, whatever stands in them. */
export function isLabel(words: Words, path: readonly string[]): boolean {
  const match = words.path(path);
  return match.kind === "label" && match.of !== "total" && match.of !== "value" && match.of !== "indicatorName";
}
