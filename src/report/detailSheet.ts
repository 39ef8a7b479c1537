import type { SheetPlan } from "../domain/sheetPlan";
import { listText } from "../i18n/listText";
import { reportText } from "../i18n/reportText";
import { drawDetailBlock } from "./detailBlock";
import { detailBlocks, detailWidths } from "./detailColumns";
import { newDraft } from "./draft";
import { footOf } from "./foot";
import { drawOpening, landscape } from "./frame";
import type { AnnexNumber, ReportMaterial } from "./material";
import { pageRoom } from "./pageBreaks";

const text = listText.details;

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
  const silent = submission.missing.map(({ name }) => name).join(", ");
  const foot = footOf(draft, frame, [text.blank, ...(silent === "" ? [] : [reportText.coverage.notReported(silent)])]);
  const page = landscape(blocks.length === 1 ? { first: top, last: top + 1 } : null);
  const other = blocks.length === 1 ? Infinity : pageRoom(page, widths);
  const starts: number[] = [];
  let row = top;
  blocks.forEach((columns, index) => {
    const first = index === 0 ? other - draft.heightOf(0, top - 1) : 0;
    const room = { first, other, foot: index === blocks.length - 1 ? foot : null };
    const drawn = drawDetailBlock(draft, row, { material, columns, widths, room });
    starts.push(...drawn.breaks);
    row = drawn.end;
  });
  foot.draw(row - 1);
  return draft.printed(text.sheet, page, { starts });
}

/** The first column of the right half: the head of a document needs about as much on both sides. */
function halfOf(widths: readonly number[]): number {
  const half = widths.reduce((sum, points) => sum + points, 0) / 2;
  let left = 0;
  const split = widths.findIndex((points) => (left += points) > half + points / 2);
  return Math.max(2, split);
}
