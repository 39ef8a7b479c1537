import type { CellStyle } from "../../domain/sheetPlan";
import { block, type Draft, type DraftPage } from "../draft";
import { rowHeight, rowParts } from "../rowHeight";

/** Points. A little less than the 165 mm between the margins, so that nothing is scaled down. */
export const columnWidths = [194, 266] as const;
export const pageWidth = columnWidths[0] + columnWidths[1];

/** An A4 page standing upright (NĐ 30/2020, Phụ lục I: 20–25 mm above and below, 30–35 left, 15–20 right). */
export const portrait: DraftPage = {
  orientation: "Portrait",
  margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
  titleRows: null,
};

/** Where text stands: over the whole page, or in its left or right half. */
export type Place = "page" | "left" | "right";

const columns: Readonly<Record<Place, { readonly left: number; readonly right: number; readonly width: number }>> = {
  page: { left: 0, right: 1, width: pageWidth },
  left: { left: 0, right: 0, width: columnWidths[0] },
  right: { left: 1, right: 1, width: columnWidths[1] },
};

export type Words = CellStyle & { readonly size: number };

/** Puts text in a row as words that wrap. */
export function putText(draft: Draft, row: number, place: Place, text: string, words: Words): void {
  const { left, right } = columns[place];
  draft.text(row, left, text);
  if (left !== right) draft.merge(block(row, left, row, right));
  draft.style(block(row, left, row, right), { vertical: "Center", wrap: true, ...words });
}

function heightOf({ place, text, words, gap = 0 }: Piece): number {
  return rowHeight([[text, columns[place].width]], words) + gap;
}

/** A text longer than a row can be high, as the parts of several rows. */
export function partsIn(place: Place, text: string, words: Words): readonly string[] {
  return rowParts(text, columns[place].width, words);
}

/** Spaces that stay where they are; Excel has no first-line indent, only one of the whole cell. */
export function margin(spaces: number): string {
  return "\u00a0".repeat(spaces);
}

export interface Piece {
  readonly place: Place;
  readonly text: string;
  readonly words: Words;
  /** Points to leave between it and the next row. */
  readonly gap?: number;
}

/** One row, as high as its highest part; says the row below. */
export function drawLine(draft: Draft, row: number, pieces: readonly Piece[]): number {
  pieces.forEach(({ place, text, words }) => putText(draft, row, place, text, words));
  draft.height(row, Math.max(...pieces.map(heightOf)));
  return row + 1;
}
