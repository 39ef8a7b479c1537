import type { PlanCell, SheetPlan } from "../../src/domain/sheetPlan";

/** A plan of the given cells and nothing else, unless told otherwise. Bare texts and numbers are such cells. */
export function planOf(
  rows: readonly (readonly (PlanCell | string | number)[])[],
  more: Partial<SheetPlan> = {},
): SheetPlan {
  return {
    name: "Bảng 1",
    columnWidths: (rows[0] ?? []).map(() => 60),
    rows: rows.map((row) => row.map(cellOf)),
    rowHeights: new Map(),
    styles: [],
    merges: [],
    page: {
      orientation: "Landscape",
      margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
      titleRows: null,
      breaksBefore: [],
    },
    role: "report",
    table: null,
    charts: [],
    entry: null,
    ...more,
  };
}

function cellOf(cell: PlanCell | string | number): PlanCell {
  if (typeof cell === "number") return { kind: "number", value: cell };
  return typeof cell === "string" ? { kind: "text", text: cell } : cell;
}
