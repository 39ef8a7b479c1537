import { reportText } from "../i18n/reportText";
import { block, type Draft, usualHeight } from "./draft";
import { closingRows, drawClosing, type Frame } from "./frame";
import { rowHeight, rowParts } from "./rowHeight";

/** What stands below a table: its notes, and who signs where the sheet is no annex. */
export interface Foot {
  /** Points it takes, all of it. */
  readonly height: number;
  /** Points of its first lines, never to be torn from the table. */
  readonly least: number;
  /** Draws it a free row below the last line of the table, and keeps the two on one page. */
  draw(lastLine: number): void;
}

const size = 12;

/** Notes go over all columns. */
export function footOf(draft: Draft, frame: Frame, notes: readonly string[]): Foot {
  const width = draft.columnWidths.reduce((sum, points) => sum + points, 0);
  const bodies = notes.flatMap((note) => rowParts(`- ${note}`, width, { size }));
  const lines = (bodies.length === 0 ? [] : [reportText.notes, ...bodies]).map((text, index) => ({
    text,
    isHead: index === 0,
    height: rowHeight([[text, width]], { size, bold: index === 0 }),
  }));
  const heights = lines.map(({ height }) => height);
  const notesHeight = lines.length === 0 ? 0 : usualHeight + sumOf(heights);
  const closingHeight = frame.annex === null ? (1 + closingRows) * usualHeight : 0;
  return {
    height: notesHeight + closingHeight,
    least: lines.length === 0 ? closingHeight : usualHeight + sumOf(heights.slice(0, 2)),
    draw: (lastLine) => {
      const from = lastLine + 2;
      lines.forEach(({ text, isHead, height }, index) =>
        drawNote(draft, from + index, frame.last, text, isHead, height),
      );
      const lastNote = lines.length === 0 ? lastLine : from + lines.length - 1;
      const end = frame.annex === null ? lastNote + 1 + closingRows : lastNote;
      if (frame.annex === null) {
        drawClosing(draft, frame, lastNote + 2);
        draft.together(lastNote + 2, end);
        draft.together(lastNote, end);
      }
      if (lines.length > 0) draft.together(lastLine, from + 1);
      draft.together(lastLine, end);
    },
  };
}

function drawNote(draft: Draft, row: number, last: number, text: string, isHead: boolean, height: number): void {
  const line = block(row, 0, row, last);
  draft.text(row, 0, text);
  draft.merge(line);
  draft.style(line, { size, italic: isHead, bold: isHead, horizontal: "Left", vertical: "Top", wrap: true });
  draft.height(row, height);
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
