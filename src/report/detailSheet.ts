import type { SheetPlan } from "../domain/sheetPlan";
import { listText } from "../i18n/listText";
import { reportText } from "../i18n/reportText";
import { drawDetailBlock } from "./detailBlock";
import { detailBlocks, detailWidths } from "./detailColumns";
import { newDraft } from "./draft";
import { drawClosing, drawOpening, landscape } from "./frame";
import type { AnnexNumber, ReportMaterial } from "./material";
import { drawNotes } from "./notes";
import { openingHeight, pageHeight } from "./pages";

const text = listText.details;
/** Excel takes no more manual page breaks than 1,026 on one sheet. */
const mostBreaks = 1000;

/**
 * "Chi tiết": every figure reported, units in rows under their groups, indicators in columns under those of
 * Biểu 03-BCN; sums of groups and of all as formulas. More indicators than fit the width of a page go on below, in
 * blocks that begin on a new page and carry their headings on each. null when there are no figures.
 */
export function detailSheet(material: ReportMaterial, annex: AnnexNumber): SheetPlan | null {
  const { agency, submission } = material;
  const blocks = detailBlocks(submission);
  const [widest] = blocks;
  if (widest === undefined) return null;
  const widths = detailWidths(widest.length);
  const draft = newDraft(widths);
  const last = widths.length - 1;
  const frame = { agency, period: submission.period, annex, split: halfOf(widths), last };
  const top = drawOpening(draft, frame, [text.title, text.grouping]);
  const breaks: number[] = [];
  const other = blocks.length === 1 ? Infinity : pageHeight;
  let row = top;
  for (const columns of blocks) {
    const first = row === top ? other - openingHeight(top) : 0;
    const drawn = drawDetailBlock(draft, row, { material, columns, widths, room: { first, other } });
    breaks.push(...drawn.breaks);
    row = drawn.end;
  }
  const silent = submission.missing.map(({ name }) => name).join(", ");
  const notes = [text.blank, ...(silent === "" ? [] : [reportText.coverage.notReported(silent)])];
  drawClosing(draft, frame, drawNotes(draft, row + 1, last, notes) + 1);
  const page = landscape({ first: top, last: top + 1 });
  return draft.plan(
    text.sheet,
    blocks.length === 1 ? page : { ...page, titleRows: null, breaksBefore: breaks.slice(0, mostBreaks) },
  );
}

/** The first column of the right half: the head of a document needs about as much on both sides. */
function halfOf(widths: readonly number[]): number {
  const half = widths.reduce((sum, points) => sum + points, 0) / 2;
  let left = 0;
  const split = widths.findIndex((points) => (left += points) > half + points / 2);
  return Math.max(2, split);
}
