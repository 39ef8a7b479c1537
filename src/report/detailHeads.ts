import { listText } from "../i18n/listText";
import type { DetailColumn } from "./detailColumns";
import { block, type Draft } from "./draft";
import { rowHeight } from "./rowHeight";

/** Points: the type of "Chi tiết". */
export const detailSize = 11;
/** The column of the first indicator, after the ordinal and the unit. */
export const firstFigure = 2;

/** Heights of the two heading rows: groups over their indicators, indicators with their unit of measure. */
export function headHeights(columns: readonly DetailColumn[], widths: readonly number[]): readonly number[] {
  const wide = widths[firstFigure] ?? 0;
  const groups = spansOf(columns).map(({ title, from, to }) => [title, wide * (to - from + 1)] as const);
  const indicators = columns.map(({ head }) => [head, wide] as const);
  return [rowHeight(groups, { size: detailSize, bold: true }), rowHeight(indicators, { size: detailSize })];
}

/** Draws the two heading rows. */
export function drawDetailHeads(draft: Draft, row: number, columns: readonly DetailColumn[]): void {
  [listText.ordinal, listText.unit].forEach((head, column) => {
    draft.text(row, column, head);
    draft.merge(block(row, column, row + 1, column));
  });
  for (const { title, from, to } of spansOf(columns)) {
    draft.text(row, from, title);
    if (to > from) draft.merge(block(row, from, row, to));
  }
  columns.forEach(({ head }, index) => draft.text(row + 1, firstFigure + index, head));
  const right = firstFigure + columns.length - 1;
  draft.style(block(row, 0, row + 1, right), { horizontal: "Center" });
  draft.style(block(row, 0, row, right), { bold: true });
}

/** Each group's heading over its indicators, as columns of the sheet. */
function spansOf(columns: readonly DetailColumn[]): readonly { title: string; from: number; to: number }[] {
  const spans: { title: string; from: number; to: number }[] = [];
  columns.forEach(({ group }, index) => {
    const column = firstFigure + index;
    const before = spans.at(-1);
    if (before?.title === group) before.to = column;
    else spans.push({ title: group, from: column, to: column });
  });
  return spans;
}
