import type { Area } from "../../model";
import { columnLimit, rowLimit } from "./area";

/** Cells that make room or close a gap, in a strip across the sheet. */
export interface Move {
  /** Along which axis they move. */
  readonly axis: "row" | "column";
  /** The first row or column that moves or goes. */
  readonly at: number;
  /** How many rows or columns: above 0 they are inserted, below 0 taken out. */
  readonly count: number;
  /** The strip: its first and last column (for rows) or row (for columns). */
  readonly from: number;
  readonly to: number;
}

/** The area after the move; null when all of it is gone. An area that sticks out of the strip stays. */
export function moveArea(area: Area, move: Move): Area | null {
  if (move.axis === "row") {
    if (area.left < move.from || area.right > move.to) return area;
    const rows = moveSpan(area.top, area.bottom, move, rowLimit - 1);
    return rows && { ...area, top: rows[0], bottom: rows[1] };
  }
  if (area.top < move.from || area.bottom > move.to) return area;
  const columns = moveSpan(area.left, area.right, move, columnLimit - 1);
  return columns && { ...area, left: columns[0], right: columns[1] };
}

/** True when the move would tear the area: it is in the way, and only partly in the strip. */
export function straddles(area: Area, move: Move): boolean {
  const [from, to, end] =
    move.axis === "row" ? [area.left, area.right, area.bottom] : [area.top, area.bottom, area.right];
  const isInside = from >= move.from && to <= move.to;
  const isOutside = to < move.from || from > move.to;
  return end >= move.at && !isInside && !isOutside;
}

function moveSpan(from: number, to: number, { at, count }: Move, last: number): [number, number] | null {
  if (from === 0 && to === last) return [from, to];
  if (count > 0) return [from >= at ? from + count : from, to >= at ? to + count : to];
  const gone = -count;
  const start = from < at ? from : Math.max(at, from - gone);
  const end = to < at ? to : to < at + gone ? at - 1 : to - gone;
  return end < start ? null : [start, end];
}
