import { shiftFormula } from "../../file/formula/rewrite";
import type { Area, CellModel, SheetModel } from "../../model";
import { touch, type Book } from "../book";
import { columnCount, covers, rowCount } from "./area";
import { cellAt, cellFor, dropCell, isBlank, span, styleAt, styleOfPlace } from "./cells";
import { noteStyle, noteValue } from "./changes";
import { mergeArea, unmergeArea } from "./merge";
import { needUnlocked } from "./protect";
import { formulaFor } from "./references";
import { tellChanged } from "./write";

export const copyKinds = ["All", "Formulas", "Values", "Formats", "Link"] as const;
export type CopyKind = (typeof copyKinds)[number];

/** From where to where cells are copied. */
export interface Copy {
  readonly from: { readonly sheet: SheetModel; readonly area: Area };
  readonly to: { readonly sheet: SheetModel; readonly area: Area };
  readonly kind: CopyKind;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies cells. A target smaller than the source grows to its size; one that is a multiple of it is filled
 * again and again. Relative references move along. Conditional formats are not copied.
 */
export function copyCells(book: Book, copy: Copy): void {
  const { from, to, transpose } = copy;
  const size = { rows: rowCount(from.area), columns: columnCount(from.area) };
  const [rows, columns] = transpose ? [size.columns, size.rows] : [size.rows, size.columns];
  const fills = rowCount(to.area) % rows === 0 && columnCount(to.area) % columns === 0;
  const target: Area = fills
    ? to.area
    : { ...to.area, bottom: to.area.top + rows - 1, right: to.area.left + columns - 1 };
  needUnlocked(book.model, to.sheet, target);
  // Read all before writing: source and target may overlap.
  const source = span(0, size.rows - 1).map((i) =>
    span(0, size.columns - 1).map((j) => {
      const [row, column] = [from.area.top + i, from.area.left + j];
      return {
        row,
        column,
        cell: cellAt(from.sheet, row, column),
        style: styleAt(book.model, from.sheet, row, column),
      };
    }),
  );
  const merges = from.sheet.merges.filter((merge) => covers(from.area, merge));
  const withLooks = copy.kind === "All" || copy.kind === "Formats";
  if (withLooks) unmergeArea(to.sheet, target);
  for (const i of span(0, rowCount(target) - 1))
    for (const j of span(0, columnCount(target) - 1)) {
      const place = transpose ? source[j % size.rows]?.[i % size.columns] : source[i % size.rows]?.[j % size.columns];
      if (!place || (copy.skipBlanks && isBlank(place.cell))) continue;
      put(book, copy, place, target.top + i, target.left + j);
    }
  if (withLooks && !transpose)
    for (const merge of merges) {
      const [top, left] = [target.top + merge.top - from.area.top, target.left + merge.left - from.area.left];
      mergeArea(
        book,
        to.sheet,
        { top, left, bottom: top + merge.bottom - merge.top, right: left + merge.right - merge.left },
        false,
      );
    }
  touch(book);
  tellChanged(book, to.sheet, target, null);
}

interface Source {
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel | undefined;
  readonly style: CellModel["style"];
}

function put(book: Book, { from, to, kind }: Copy, source: Source, row: number, column: number): void {
  const cell = cellFor(book.model, to.sheet, row, column);
  if (kind === "All" || kind === "Formats") {
    cell.style = source.style;
    noteStyle(to.sheet, row, column);
  }
  if (kind !== "Formats") {
    const formula = source.cell?.formula ?? null;
    cell.value = source.cell?.value ?? "";
    cell.isError = source.cell?.isError ?? false;
    cell.formula =
      kind === "Values" || formula === null ? null : shiftFormula(formula, row - source.row, column - source.column);
    if (kind === "Link") {
      const one = { top: source.row, bottom: source.row, left: source.column, right: source.column };
      cell.formula =
        from.sheet === to.sheet
          ? `=${formulaFor(from.sheet, one).split("!").at(-1) ?? ""}`
          : formulaFor(from.sheet, one);
    }
    if (kind === "All") cell.hyperlink = source.cell?.hyperlink ?? null;
    noteValue(to.sheet, row, column);
  }
  const isPlain = cell.hyperlink === null && cell.style === styleOfPlace(book.model, to.sheet, row, column);
  if (isBlank(cell) && isPlain) dropCell(to.sheet, row, column);
}
