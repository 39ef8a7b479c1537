import type { Draft } from "../draft";
import { drawLine, linesIn, linesPerRow, margin, type Words } from "./page";
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

/** Each paragraph as one row over the page, so that no page breaks within it; says the row below the last. */
export function drawBody(draft: Draft, from: number, paragraphs: readonly Paragraph[]): number {
  let row = from;
  for (const { kind, text } of paragraphs) {
    const words = styles[kind];
    for (const part of partsOf(`${firstLine}${text}`, words))
      row = drawLine(draft, row, [{ place: "page", text: part, words, gap }]);
  }
  return row;
}

/** A paragraph longer than a row can be high is continued in the next row. */
function partsOf(text: string, words: Words): readonly string[] {
  const lines = linesIn("page", text, words);
  const most = linesPerRow(words.size);
  if (lines.length <= most) return [text];
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, part) =>
    lines.slice(part * most, (part + 1) * most).join(" "),
  );
}
