import type { Draft } from "../draft";
import { drawLine, margin, partsIn, type Words } from "./page";
import type { Paragraph } from "./paragraph";

/** Ten spaces of 14-point type are 35 points: the 1.27 cm of NĐ 30/2020/NĐ-CP, Phụ lục I. */
const firstLine = margin(10);
/** Points between paragraphs, at least 6; every row has two to spare. */
const gap = 4;

const styles: Readonly<Record<Paragraph["kind"], Words>> = {
  chapter: { size: 14, bold: true, horizontal: "Left" },
  section: { size: 14, bold: true, horizontal: "Left" },
  text: { size: 14, horizontal: "Justify" },
  point: { size: 14, horizontal: "Justify" },
};

/**
 * Each paragraph as one row over the page, so that no page breaks within it; a heading, and a sentence that announces
 * what follows, take the next paragraph along. Says the row below the last.
 */
export function drawBody(draft: Draft, from: number, paragraphs: readonly Paragraph[]): number {
  let row = from;
  for (const { kind, text } of paragraphs) {
    const words = styles[kind];
    for (const part of partsIn("page", `${firstLine}${text}`, words))
      row = drawLine(draft, row, [{ place: "page", text: part, words, gap }]);
    if (kind === "chapter" || kind === "section" || text.endsWith(":")) draft.together(row - 1, row);
  }
  return row;
}
