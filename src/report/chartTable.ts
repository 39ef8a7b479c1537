import { cellAddress } from "../domain/address";
import type { Bar } from "./chartData";
import { block, type Draft } from "./draft";
import { percentFormat } from "./formulas";
import { rowHeight } from "./rowHeight";

/** Points; names go over the second and third column, so that the head of a document has room above the others. */
export const chartWidths = [56, 116, 74, 54, 54, 54, 54] as const;
export const chartColumns = { code: 0, name: 1, part: 3, whole: 4, rate: 5, level: 6 } as const;

const { code, name, part, whole, rate, level } = chartColumns;
const nameWidth = chartWidths[1] + chartWidths[2];
const headSize = 11;
/** Type of the lines, the largest that lets the table stand on one page. */
const sizes = [12, 11, 10, 9];
/** Points: the title, with some free above it. */
const titleHeight = 34;

/** The figures a chart is drawn from. */
export interface ChartTable {
  readonly table: string;
  readonly heads: readonly string[];
  readonly bars: readonly Bar[];
  /** What the bars have to reach, as a fraction. */
  readonly level: number;
}

/** A title, the heads, and a line for every bar from the second row below `top` on, on one page where they fit; says the last row. */
export function drawChartTable(draft: Draft, top: number, table: ChartTable, room: number): number {
  const [head, first, bottom] = [top + 1, top + 2, top + 1 + table.bars.length];
  drawHeads(draft, top, table);
  const size = sizes.find((one) => draft.heightOf(top, head) + heightAt(table.bars, one) <= room) ?? Math.min(...sizes);
  draft.style(block(first, 0, bottom, level), { size, vertical: "Center", wrap: true, grid: true });
  draft.style(block(first, code, bottom, code), { horizontal: "Center" });
  draft.style(block(first, part, bottom, level), { horizontal: "Right" });
  draft.style(block(first, part, bottom, whole), { numberFormat: "#,##0" });
  draft.style(block(first, level, bottom, level), {
    numberFormat: table.level * 100 === Math.round(table.level * 100) ? "0%" : "0.0%",
  });
  table.bars.forEach((bar, index) => {
    drawBarLine(draft, first + index, bar, table.level);
    draft.height(first + index, lineHeight(bar, size));
  });
  draft.together(top, first);
  draft.together(top, bottom);
  return bottom;
}

function drawHeads(draft: Draft, top: number, { table, heads }: ChartTable): void {
  draft.text(top, 0, table);
  draft.merge(block(top, 0, top, level));
  draft.style(block(top, 0, top, level), { size: 13, bold: true, horizontal: "Center", vertical: "Bottom" });
  draft.height(top, titleHeight);
  const head = top + 1;
  const columns = Object.values(chartColumns);
  columns.forEach((column, index) => draft.text(head, column, heads[index] ?? ""));
  draft.merge(block(head, name, head, part - 1));
  draft.style(block(head, 0, head, level), {
    size: headSize,
    bold: true,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    grid: true,
  });
  const wrapped = columns.map((column, index) => [heads[index] ?? "", widthOf(column)] as const);
  draft.height(head, rowHeight(wrapped, { size: headSize, bold: true }));
}

function drawBarLine(draft: Draft, row: number, bar: Bar, toReach: number): void {
  const cell = (column: number): string => cellAddress({ row, column });
  draft.text(row, code, bar.code);
  draft.text(row, name, bar.name);
  draft.merge(block(row, name, row, part - 1));
  draft.put(row, part, { kind: "number", value: bar.part });
  draft.put(row, whole, { kind: "number", value: bar.whole });
  draft.put(row, rate, { kind: "formula", formula: `=${cell(part)}/${cell(whole)}` });
  draft.put(row, level, { kind: "number", value: toReach });
  draft.style(block(row, rate, row, rate), { numberFormat: percentFormat(bar.decimals) });
  if (bar.sideDecimals === null) return;
  draft.style(block(row, part, row, part), { numberFormat: percentFormat(bar.sideDecimals) });
  draft.style(block(row, whole, row, whole), { numberFormat: percentFormat(1) });
}

function heightAt(bars: readonly Bar[], size: number): number {
  return bars.reduce((sum, bar) => sum + lineHeight(bar, size), 0);
}

function lineHeight(bar: Bar, size: number): number {
  const wrapped = [
    [bar.code, widthOf(code)],
    [bar.name, nameWidth],
  ] as const;
  return rowHeight(wrapped, { size });
}

function widthOf(column: number): number {
  return column === name ? nameWidth : (chartWidths[column] ?? 0);
}
