import type { Area } from "../../model";

/** Size of a sheet since Excel 2007. */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

export const wholeSheet: Readonly<Area> = { top: 0, left: 0, bottom: rowLimit - 1, right: columnLimit - 1 };

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

/** "1:3": every column of its rows. */
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === columnLimit - 1;
/** "A:C": every row of its columns. */
export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === rowLimit - 1;
/** Reaches from one edge of the sheet to the other, so that Excel does not list its cells. */
export const isUnbounded = (area: Area): boolean => isEntireRow(area) || isEntireColumn(area);

export const oneCell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const covers = (outer: Area, inner: Area): boolean =>
  contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);

export const same = (a: Area, b: Area): boolean => covers(a, b) && covers(b, a);

/** What both have in common; null when they do not meet. */
export function intersection(a: Area, b: Area): Area | null {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top > common.bottom || common.left > common.right ? null : common;
}

export const meet = (a: Area, b: Area): boolean => intersection(a, b) !== null;

/** The smallest rectangle around both. */
export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** `area` without `hole`, in up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const parts: Area[] = [];
  if (cut.top > area.top) parts.push({ ...area, bottom: cut.top - 1 });
  if (cut.left > area.left) parts.push({ top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right) parts.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right });
  if (cut.bottom < area.bottom) parts.push({ ...area, top: cut.bottom + 1 });
  return parts;
}

export const isOnSheet = (area: Area): boolean =>
  area.top >= 0 && area.left >= 0 && area.bottom < rowLimit && area.right < columnLimit && cellCount(area) > 0;
