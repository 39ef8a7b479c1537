import { lineHeight, linesInCell, type Type } from "./text/textWidth";

/** Points; Excel gives no row more than 409. */
const highest = 400;

/** The height in points that a row takes for the longest of its wrapped texts, each with the width of its column in points. */
export function rowHeight(cells: readonly (readonly [text: string, width: number])[], type: Type): number {
  const lines = cells.map(([text, width]) => linesInCell(text, width, type).length);
  return Math.min(highest, Math.ceil(Math.max(1, ...lines) * lineHeight(type.size)) + 1);
}

/** A text longer than a row can be high, cut between words to be continued in the next row. */
export function rowParts(text: string, width: number, type: Type): readonly string[] {
  const lines = linesInCell(text, width, type);
  const most = Math.floor(highest / lineHeight(type.size));
  if (lines.length <= most) return [text];
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, part) =>
    lines.slice(part * most, (part + 1) * most).join(" "),
  );
}
