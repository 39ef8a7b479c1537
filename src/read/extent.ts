import type { Area, CellRef } from "../domain/cell";

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
