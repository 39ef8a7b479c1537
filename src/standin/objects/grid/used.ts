import type { Area, SheetModel, WorkbookModel } from "../../model";
import { bounding, intersection, oneCell } from "./area";
import { eachCell, isBlank, styleOfPlace } from "./cells";

/**
 * The smallest rectangle around the cells in use: with content or, unless `valuesOnly`, with a look of
 * their own. Null when there are none.
 */
export function usedArea(model: WorkbookModel, sheet: SheetModel, valuesOnly: boolean, within: Area): Area | null {
  let used: Area | null = null;
  eachCell(sheet, within, (cell, row, column) => {
    const counts = !isBlank(cell) || (!valuesOnly && cell.style !== styleOfPlace(model, sheet, row, column));
    if (counts) used = used ? bounding(used, oneCell(row, column)) : oneCell(row, column);
  });
  if (valuesOnly) return used;
  for (const merge of sheet.merges) {
    const part = intersection(merge, within);
    if (part) used = used ? bounding(used, part) : part;
  }
  return used;
}
