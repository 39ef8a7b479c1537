import { listText } from "../i18n/listText";
import { block, type Draft } from "./draft";
import type { Foot } from "./foot";
import type { PlacedTable, Room } from "./pages";
import { rowHeight } from "./rowHeight";

/** Under a numbered title: a table, or one sentence where there is nothing for a table. */
export type Section =
  | { readonly title: string; readonly draw: (top: number, room: Room) => PlacedTable }
  | { readonly title: string; readonly words: string };

export interface Sections {
  /** The first row, and the last column. */
  readonly top: number;
  readonly last: number;
  readonly sections: readonly Section[];
  /** Points of rows a page takes. */
  readonly room: number;
  /** Stands below the last section. */
  readonly foot: Foot;
}

/** Points of a title, of which the second and later ones leave some free above them. */
const titleHeight = 22;
const laterTitleHeight = 32;
const size = 13;

/** Draws sections one below the other, no title torn from what is under it; says the rows that must begin a page. */
export function drawSections(draft: Draft, { top, last, sections, room, foot }: Sections): readonly number[] {
  const breaks: number[] = [];
  const width = draft.columnWidths.reduce((sum, points) => sum + points, 0);
  let row = top;
  let left = room - draft.heightOf(0, top - 1);
  const drawWords = (words: string, height: number, bold: boolean): void => {
    draft.text(row, 0, words);
    draft.merge(block(row, 0, row, last));
    const vertical = bold ? "Bottom" : "Center";
    draft.style(block(row, 0, row, last), { size, bold, horizontal: "Left", vertical, wrap: true });
    draft.height(row++, height);
    left -= height;
  };
  sections.forEach((section, index) => {
    const titleRow = row;
    const isLast = index === sections.length - 1;
    drawWords(listText.section(String(index + 1), section.title), index === 0 ? titleHeight : laterTitleHeight, true);
    draft.together(titleRow, row);
    if ("draw" in section) {
      const placed = section.draw(row, { first: left, other: room - laterTitleHeight, foot: isLast ? foot : null });
      breaks.push(...placed.breaks.map((start) => (start === row ? titleRow : start)));
      ({ end: row, left } = placed);
      return;
    }
    drawWords(section.words, Math.max(titleHeight, rowHeight([[section.words, width]], { size })), false);
    // The two have gone to the next page.
    if (left < 0) left = room - draft.heightOf(titleRow, row - 1);
  });
  foot.draw(row - 1);
  return breaks;
}
