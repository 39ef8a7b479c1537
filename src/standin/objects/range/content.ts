import type { CellModel } from "../../model";
import { HostError } from "../../wire/hostError";
import type { Member } from "../../wire/kind";
import { calculated, method, scalar } from "../../wire/member";
import { asText } from "../../wire/arguments";
import { columnCount, isUnbounded, rowCount } from "../grid/area";
import { cellAt, isListed, styleAt, table } from "../grid/cells";
import { need } from "../grid/protect";
import { asTable, valueType, writeTable } from "../grid/write";
import { restyle } from "../grid/restyle";
import { display } from "../text/display";
import type { Range } from "./range";

/** What every cell of the range says; null where Excel does not list cells. */
const listed = <Value>(
  { sheet, area }: Range,
  read: (cell: CellModel | undefined, row: number, column: number) => Value,
): Value[][] | null =>
  isListed(area) ? table(area, (row, column) => read(cellAt(sheet, row, column), row, column)) : null;

function write(range: Range, values: unknown): void {
  if (isUnbounded(range.area))
    throw new HostError("InvalidArgument", "whole rows or columns cannot be written at once");
  writeTable(range.book, range.sheet, range.area, values);
}

const formulaOf = (cell: CellModel | undefined): unknown => cell?.formula ?? cell?.value ?? "";

/** A table of formats, or one for all cells, also of whole rows and columns. */
function setNumberFormat(range: Range, formats: unknown): void {
  const { book, sheet, area } = range;
  need(sheet, "allowFormatCells");
  if (!Array.isArray(formats)) {
    restyle(book, sheet, area, { numberFormat: asText(formats) });
    return;
  }
  if (isUnbounded(area)) throw new HostError("InvalidArgument", "whole rows or columns take one format");
  for (const [i, row] of asTable(area, formats).entries())
    for (const [j, format] of row.entries()) {
      if (format === null) continue;
      const place = { top: area.top + i, left: area.left + j, bottom: area.top + i, right: area.left + j };
      restyle(book, sheet, place, { numberFormat: asText(format) });
    }
}

const readFormats = ({ book, sheet, area }: Range): unknown =>
  isListed(area) ? table(area, (row, column) => styleAt(book.model, sheet, row, column).numberFormat) : null;

/** What the cells of a range hold and show. */
export const contentMembers: Readonly<Record<string, Member<Range>>> = {
  values: calculated("1.1", (range) => listed(range, (cell) => cell?.value ?? ""), write),
  formulas: calculated("1.1", (range) => listed(range, formulaOf), write),
  formulasLocal: calculated("1.1", (range) => listed(range, formulaOf), write),
  valueTypes: calculated("1.1", (range) => listed(range, valueType)),
  text: calculated("1.1", (range) => {
    const { book, sheet } = range;
    return listed(range, (cell, row, column) =>
      display(
        cell?.value ?? "",
        styleAt(book.model, sheet, row, column).numberFormat,
        book.culture,
        book.model.date1904,
      ),
    );
  }),
  numberFormat: scalar("1.1", readFormats, setNumberFormat),
  numberFormatLocal: scalar("1.7", readFormats, setNumberFormat),
  /** The client asks before it writes a large table in pieces. */
  _ValidateArraySize: method("1.3", ({ area }, given) => {
    if (given.integer(0) !== rowCount(area) || given.integer(1) !== columnCount(area))
      throw new HostError("InvalidArgument", `the range is ${rowCount(area)}×${columnCount(area)}`);
  }),
};
