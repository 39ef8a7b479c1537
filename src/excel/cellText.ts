import { cellAddress, quotedSheet } from "../domain/address";
import type { CellRef } from "../domain/cell";
import type { PlanCell, SheetPlan } from "../domain/sheetPlan";
import { rowsPerSlice, type Slices } from "../domain/slices";

/** What Excel would take for a month, a truth value or an error although it begins with a letter. */
const readAsValue = /^(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** UTF-16 units a text inside a formula may have. */
const longestText = 255;

/** A planned sheet's cells as `Range.formulas` takes them. */
export type Contents = readonly (readonly (string | number)[])[];

/** Worked out once for all that writing a sheet needs them for. */
export function* contentsOf({ rows }: Pick<SheetPlan, "rows">): Slices<Contents> {
  const contents: (string | number)[][] = [];
  for (const row of rows) {
    contents.push(row.map(cellContent));
    if (contents.length % rowsPerSlice === 0) yield;
  }
  return contents;
}

/**
 * A cell as `Range.formulas` takes it. Text that Excel might read as a formula, a number or a date ("=1+1", "-", "1/6",
 * "05") gets an apostrophe in front, which keeps it text and is not shown.
 */
export function cellContent(cell: PlanCell): string | number {
  switch (cell.kind) {
    case "blank":
      return "";
    case "number":
      return cell.source === undefined ? cell.value : linked(cell.value, cell.source);
    case "formula":
      return cell.formula;
    case "text":
      return /^\p{L}/u.test(cell.text) && !readAsValue.test(cell.text) ? cell.text : `'${cell.text}`;
  }
}

/**
 * A number that leads to its source when clicked: `=HYPERLINK("#'Tổng hợp'!B5",14)`. It is a formula and not a
 * hyperlink of the cell, since a formula is written with all others at once, needs no style of its own, and is a
 * number to every sum. The number stands in it: a report does not change when its sources do.
 */
function linked(value: number, source: CellRef): string | number {
  const place = `#${quotedSheet(source.sheet)}!${cellAddress(source)}`;
  return place.length > longestText ? value : `=HYPERLINK("${place.replaceAll('"', '""')}",${value})`;
}
