import type { Rectangle } from "../domain/area";
import type { Area, CellRef } from "../domain/cell";
import type { SheetSnapshot } from "../domain/workbook";

/** The smallest area of one sheet that holds `area` and the cell. */
export function including(area: Area | null, { sheet, row, column }: CellRef): Area {
  if (area === null) return { sheet, top: row, left: column, bottom: row, right: column };
  return {
    sheet,
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}

/** How far what was read of a sheet reaches; nothing where it ends before it begins. */
export function extentOf({
  name,
  top,
  left,
  values,
}: Pick<SheetSnapshot, "name" | "top" | "left" | "values">): { readonly name: string } & Rectangle {
  return { name, top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 0) - 1 };
}
