import type { Area, CellModel, SheetModel } from "../../model";
import { HostError } from "../../wire/hostError";
import { asList } from "../../wire/arguments";
import { touch, type Book } from "../book";
import { nameColumns } from "../table/tables";
import { enUS, type Culture } from "../text/culture";
import { emptied, readEntry, type Content } from "../text/entry";
import { columnCount, meet, oneCell, rowCount } from "./area";
import { cellAt, cellFor, dropCell, isBlank, styleAt, styleOfPlace } from "./cells";
import { noteStyle, noteValue } from "./changes";
import { isHiddenByMerge } from "./merge";
import { needUnlocked } from "./protect";
import { fullAddress, localAddress } from "./address";

/**
 * Writes a table of values as `Range.values` does: it must have the shape of the range, null leaves a cell as
 * it is, and what falls under a merge is lost. Nothing is written when one of the values is refused.
 */
export function writeTable(book: Book, sheet: SheetModel, area: Area, values: unknown): void {
  const rows = asTable(area, values);
  needUnlocked(book.model, sheet, area);
  const before = book.happenings.hears("changed", sheet) ? facts(sheet, area) : null;
  const today = book.today();
  const merges = sheet.merges.filter((merge) => meet(merge, area));
  const contents = rows.map((row, i) =>
    row.map((entry, j) =>
      entry === null || isHiddenByMerge(merges, area.top + i, area.left + j)
        ? null
        : entryFor(book, sheet, area.top + i, area.left + j, entry, enUS, today),
    ),
  );
  for (const [i, row] of contents.entries())
    for (const [j, content] of row.entries())
      if (content) putContent(book, sheet, area.top + i, area.left + j, content);
  for (const { showHeaders, area: whole } of sheet.tables)
    if (showHeaders && meet({ ...whole, bottom: whole.top }, area)) nameColumns(book, sheet, whole);
  if (before !== null) tellChanged(book, sheet, area, before);
}

/** What an entry becomes in a cell, by the cell's format and the culture it is typed in. */
export const entryFor = (
  book: Book,
  sheet: SheetModel,
  row: number,
  column: number,
  entry: unknown,
  culture: Culture,
  today = book.today(),
): Content =>
  readEntry(entry, {
    numberFormat: styleAt(book.model, sheet, row, column).numberFormat,
    culture,
    today,
    date1904: book.model.date1904,
  });

/** Puts content into a cell; a cell left with neither content nor a look of its own is forgotten. */
export function putContent(book: Book, sheet: SheetModel, row: number, column: number, content: Content): void {
  const known = cellAt(sheet, row, column);
  if (content === emptied && !known) return;
  const cell = known ?? cellFor(book.model, sheet, row, column);
  cell.value = content.value;
  cell.isError = content.isError;
  cell.formula = content.formula;
  dress(book, sheet, row, column, cell, content);
  const isPlain = cell.hyperlink === null && cell.style === styleOfPlace(book.model, sheet, row, column);
  if (isBlank(cell) && isPlain) dropCell(sheet, row, column);
  noteValue(sheet, row, column);
  touch(book);
}

function dress(book: Book, sheet: SheetModel, row: number, column: number, cell: CellModel, content: Content): void {
  const format = cell.style.numberFormat === "General" ? content.format : null;
  if (format === null && cell.style.quotePrefix === content.quotePrefix) return;
  cell.style = book.styles.changed(cell.style, {
    quotePrefix: content.quotePrefix,
    ...(format !== null && { numberFormat: format }),
  });
  noteStyle(sheet, row, column);
}

/** A single value stands for every cell of the range, as Excel has it. */
export function asTable(area: Area, values: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(values)) {
    return Array.from({ length: rowCount(area) }, () => Array.from({ length: columnCount(area) }, () => values));
  }
  const rows = values.map(asList);
  if (rows.length !== rowCount(area) || rows.some((row) => row.length !== columnCount(area)))
    throw new HostError(
      "InvalidArgument",
      `${localAddress(area)} is ${rowCount(area)}×${columnCount(area)}, the values are ${rows.length}×${rows[0]?.length ?? 0}`,
    );
  return rows;
}

interface Before {
  readonly value: unknown;
  readonly type: string;
}

/** What a cell holds, as events tell it; only of single cells. */
function facts(sheet: SheetModel, area: Area): Before {
  const cell = cellAt(sheet, area.top, area.left);
  return { value: cell?.value ?? "", type: valueType(cell) };
}

/** Tells that cells were edited; what stood there before only when it is one cell. */
export function tellChanged(book: Book, sheet: SheetModel, area: Area, before: Before | null): void {
  const isOne = rowCount(area) === 1 && columnCount(area) === 1;
  const after = facts(sheet, oneCell(area.top, area.left));
  book.happenings.tell("changed", sheet, {
    address: localAddress(area),
    changeType: "RangeEdited",
    shiftDirection: "None",
    referenceId: fullAddress(sheet, area),
    ...(isOne &&
      before && {
        valueBefore: before.value,
        valueAfter: after.value,
        valueTypeBefore: before.type,
        valueTypeAfter: after.type,
      }),
  });
}

/** As `Range.valueTypes` names it. */
export function valueType(cell: CellModel | undefined): "Empty" | "Error" | "String" | "Double" | "Boolean" {
  if (!cell || isBlank(cell)) return "Empty";
  if (cell.isError) return "Error";
  switch (typeof cell.value) {
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    default:
      return "String";
  }
}
