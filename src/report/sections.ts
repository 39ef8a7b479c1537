import { listText } from "../i18n/listText";
import { block, type Draft } from "./draft";
import { openingHeight, pageHeight, type PlacedTable, type Room } from "./pages";

/** Tables one below the other, each under a numbered title. */
export interface Sections {
  /** A title over a table; the two are never torn apart. */
  table(title: string, draw: (top: number, room: Room) => PlacedTable): void;
  /** A title over one sentence, where there is nothing for a table. */
  sentence(title: string, words: string): void;
  /** The row below the last section, and the rows that must begin a page. */
  end(): { readonly row: number; readonly breaks: readonly number[] };
}

/** Points of a title, and of what stays free above the second and later ones. */
const titleHeight = 22;
const gap = 10;

/** Sections from row `top` on, over columns 0 to `last`. */
export function newSections(draft: Draft, top: number, last: number): Sections {
  const breaks: number[] = [];
  let row = top;
  let left = pageHeight - openingHeight(top);
  let number = 0;
  const line = (words: string, bold: boolean): void => {
    draft.text(row, 0, words);
    draft.merge(block(row, 0, row, last));
    draft.style(block(row, 0, row, last), { size: 13, bold, horizontal: "Left", vertical: "Center", wrap: true });
    draft.height(row++, titleHeight);
    left -= titleHeight;
  };
  const open = (title: string): number => {
    if (number++ > 0) {
      draft.height(row++, gap);
      left -= gap;
    }
    line(listText.section(String(number), title), true);
    return row - 1;
  };
  return {
    table: (title, draw) => {
      const titleRow = open(title);
      const placed = draw(row, { first: left, other: pageHeight - titleHeight });
      breaks.push(...placed.breaks.map((start) => (start === row ? titleRow : start)));
      ({ end: row, left } = placed);
    },
    sentence: (title, words) => {
      open(title);
      line(words, false);
    },
    end: () => ({ row, breaks }),
  };
}
