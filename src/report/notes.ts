import { reportText } from "../i18n/reportText";
import { block, type Draft } from "./draft";

/** Letters of 12-point type that a line across an A4 landscape page takes. */
const lettersPerLine = 125;

/** Notes below a table, over its whole width; says the first row after them. */
export function drawNotes(draft: Draft, from: number, last: number, notes: readonly string[]): number {
  if (notes.length === 0) return from;
  [reportText.notes, ...notes.map((note) => `- ${note}`)].forEach((note, index) => {
    const row = from + index;
    draft.text(row, 0, note);
    draft.merge(block(row, 0, row, last));
    const isHead = index === 0;
    const style = { size: 12, italic: isHead, bold: isHead, horizontal: "Left", vertical: "Top", wrap: true } as const;
    draft.style(block(row, 0, row, last), style);
    draft.height(row, 17 * Math.max(1, Math.ceil(note.length / lettersPerLine)));
  });
  return from + notes.length + 1;
}
