import { lineHeight, linesInCell, type Type } from "./text/textWidth";

/** The height in points that a row takes for the longest of its wrapped texts, each with the width of its column in points. */
export function rowHeight(cells: readonly (readonly [text: string, width: number])[], type: Type): number {
  const lines = cells.map(([text, width]) => linesInCell(text, width, type).length);
  return Math.ceil(Math.max(1, ...lines) * lineHeight(type.size)) + 2;
}
