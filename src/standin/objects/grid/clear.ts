import type { Area, SheetModel } from "../../model";
import { touch, type Book } from "../book";
import { intersection, isEntireColumn, isEntireRow, meet, without } from "./area";
import { dropCell, eachCell, styleOfPlace } from "./cells";
import { noteStyle, noteValue } from "./changes";
import { need, needUnlocked } from "./protect";
import { tellChanged } from "./write";

export const clearKinds = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
export type ClearKind = (typeof clearKinds)[number];

/** Clears contents, looks or links. Clearing all or formats takes conditional formats and merges with it. */
export function clearArea(book: Book, sheet: SheetModel, area: Area, what: ClearKind): void {
  const contents = what === "All" || what === "Contents";
  const formats = what === "All" || what === "Formats";
  if (contents) needUnlocked(book.model, sheet, area);
  if (formats) need(sheet, "allowFormatCells");
  if (formats) clearLines(sheet, area);
  eachCell(sheet, area, (cell, row, column) => {
    if (contents) {
      cell.value = "";
      cell.isError = false;
      cell.formula = null;
      noteValue(sheet, row, column);
    }
    if (what !== "Contents" && what !== "Formats" && cell.hyperlink) {
      cell.hyperlink = null;
      noteValue(sheet, row, column);
    }
    if (formats) {
      cell.style = book.model.defaultStyle;
      noteStyle(sheet, row, column);
    }
    const isPlain = cell.style === styleOfPlace(book.model, sheet, row, column);
    if (contents && isPlain && cell.hyperlink === null) dropCell(sheet, row, column);
  });
  if (formats) {
    clearConditions(sheet, area);
    if (sheet.merges.some((merge) => meet(merge, area))) {
      sheet.merges = sheet.merges.filter((merge) => !meet(merge, area));
      sheet.changes.merges = true;
    }
  }
  if (contents) {
    touch(book);
    tellChanged(book, sheet, area, null);
  }
}

/** Takes the area out of every conditional format; a format left with nothing goes. */
export function clearConditions(sheet: SheetModel, area: Area): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    if (!format.areas.some((part) => intersection(part, area))) return true;
    const left = format.areas.flatMap((part) => without(part, area));
    if (format.rule.type === "Foreign" && left.length > 0) return true; // it is kept as it is or not at all
    if (format.fromFile) sheet.changes.removedConditionalFormats.push(format.areas);
    format.areas = left;
    format.fromFile = false;
    return left.length > 0;
  });
}

/** Rows and columns that lie wholly in the area lose the style they give to cells without one. */
function clearLines(sheet: SheetModel, area: Area): void {
  const wholeRows = isEntireRow(area);
  const wholeColumns = isEntireColumn(area);
  if (wholeRows && wholeColumns) delete sheet.baseStyle;
  for (const [entries, from, to, applies, noted] of [
    [sheet.rows, area.top, area.bottom, wholeRows, sheet.changes.rows],
    [sheet.columns, area.left, area.right, wholeColumns, sheet.changes.columns],
  ] as const) {
    if (!applies) continue;
    for (const [index, line] of entries) {
      if (index < from || index > to || !line.style) continue;
      delete line.style;
      noted.add(index);
    }
  }
}
