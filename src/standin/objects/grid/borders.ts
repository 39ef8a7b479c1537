import type { Area, BorderEdge, BorderLine, SheetModel, WorkbookModel } from "../../model";
import { isOnSheet } from "./area";
import { cellAt, eachCell, isListed, styleAt, table } from "./cells";
import { noteStyle } from "./changes";
import { restyle, type Canvas, type StyleChange } from "./restyle";

/** The neighbour with whom a cell shares an edge, and what the edge is to it. */
const facing: Readonly<Partial<Record<BorderEdge, { row: number; column: number; edge: BorderEdge }>>> = {
  top: { row: -1, column: 0, edge: "bottom" },
  bottom: { row: 1, column: 0, edge: "top" },
  left: { row: 0, column: -1, edge: "right" },
  right: { row: 0, column: 1, edge: "left" },
};

/** The line on an edge of all cells of an area: null for none, undefined where they differ. */
export function lineOn(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  edge: BorderEdge,
): BorderLine | null | undefined {
  const read = (row: number, column: number): BorderLine | null => {
    const own = styleAt(model, sheet, row, column).borders[edge];
    const side = facing[edge];
    const shared = side && cellAt(sheet, row + side.row, column + side.column)?.style.borders[side.edge];
    return own ?? shared ?? null;
  };
  const first = read(area.top, area.left);
  if (!isListed(area)) return first;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (!isSameLine(read(row, column), first)) return undefined;
  return first;
}

/** True for equal lines, and for none twice. */
export const isSameLine = (a: BorderLine | null, b: BorderLine | null): boolean =>
  a === b || (a !== null && b !== null && a.style === b.style && a.weight === b.weight && a.color === b.color);

/** Draws an edge of all cells of an area. Another line of the neighbour's own on the same edge gives way. */
export function setLine(
  canvas: Canvas,
  sheet: SheetModel,
  area: Area,
  edge: BorderEdge,
  change: (line: BorderLine | null) => BorderLine | null,
): void {
  const drawing = (line: BorderLine | null): StyleChange => ({ borders: { [edge]: line } });
  const before = lineOn(canvas.model, sheet, area, edge);
  if (before !== undefined) restyle(canvas, sheet, area, drawing(change(before)));
  else
    table(area, (row, column) => {
      const place = { top: row, left: column, bottom: row, right: column };
      const line = lineOn(canvas.model, sheet, place, edge) ?? null;
      restyle(canvas, sheet, place, drawing(change(line)));
    });
  const side = facing[edge];
  if (!side) return;
  const beyond = {
    top: area.top + side.row,
    bottom: area.bottom + side.row,
    left: area.left + side.column,
    right: area.right + side.column,
  };
  if (!isOnSheet(beyond)) return;
  eachCell(sheet, beyond, (cell, row, column) => {
    const own = cell.style.borders[side.edge];
    const drawn = styleAt(canvas.model, sheet, row - side.row, column - side.column).borders[edge] ?? null;
    if (!own || isSameLine(own, drawn)) return;
    cell.style = canvas.styles.changed(cell.style, { borders: { [side.edge]: null } });
    noteStyle(sheet, row, column);
  });
}
