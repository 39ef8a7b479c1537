import type { IndicatorId } from "../domain/indicator";
import type { DetailColumn } from "./detailColumns";
import { detailSize, drawDetailHeads, firstFigure, headHeights } from "./detailHeads";
import { block, type Draft } from "./draft";
import { figureFormat } from "./figureFormat";
import { type Parts, sumOver } from "./formulas";
import type { ReportMaterial } from "./material";
import { type OutlineLine, outlineOf, totalParts } from "./outline";
import { placeTable, type PlacedTable, type Room } from "./pages";
import { rowHeight } from "./rowHeight";

export interface DetailBlock {
  readonly material: ReportMaterial;
  readonly columns: readonly DetailColumn[];
  /** Of all columns of the sheet, in points. */
  readonly widths: readonly number[];
  readonly room: Room;
}

/** Draws all units with some of the indicators, and their total. */
export function drawDetailBlock(draft: Draft, top: number, given: DetailBlock): PlacedTable {
  const { material, columns, widths, room } = given;
  const { total } = material.results;
  const outline = outlineOf(material.submission);
  const right = firstFigure + columns.length - 1;
  const named = [...outline, { kind: "total", name: total.name } as const];
  const lines = named.map(({ kind, name }, index) => ({
    height: rowHeight([[name, widths[1] ?? 0]], { size: detailSize, bold: kind === "group" || kind === "total" }),
    // The total takes the last line along.
    heads: kind === "group" || index === outline.length - 1,
  }));
  const table = placeTable(draft, top, { heads: headHeights(columns, widths), lines }, room);
  styleBlock(draft, top, table.end - 1, right);
  columns.forEach(({ id }, index) => {
    const numberFormat = figureFormat(material.submission.columns.get(id)?.values ?? []);
    draft.style(block(top, firstFigure + index, table.end - 1, firstFigure + index), { numberFormat });
  });
  table.starts.forEach((row) => drawDetailHeads(draft, row, columns));
  outline.forEach((line, index) => drawLine(draft, table.rowOf, index, line, given));
  const last = table.end - 1;
  draft.text(last, 0, total.name);
  draft.merge(block(last, 0, last, 1));
  draft.style(block(last, 0, last, right), { bold: true });
  draft.style(block(last, 0, last, 1), { horizontal: "Center" });
  drawSums(draft, last, columns, total.values, totalParts(outline, table.rowOf));
  return table;
}

function drawLine(draft: Draft, rowOf: readonly number[], index: number, line: OutlineLine, given: DetailBlock): void {
  const { material, columns } = given;
  const row = rowOf[index] ?? 0;
  draft.text(row, 0, line.ordinal);
  draft.text(row, 1, line.name);
  if (line.kind === "unit") drawFigures(draft, row, line.position, given);
  if (line.kind !== "group") return;
  draft.style(block(row, 0, row, firstFigure + columns.length - 1), { bold: true });
  // Headings repeated between a group's units are text, which SUM passes over.
  const range = { from: rowOf[index + 1] ?? row, to: rowOf[index + line.size] ?? row };
  drawSums(draft, row, columns, material.results.groups[line.group]?.values ?? {}, { range, rows: [] });
}

function drawFigures(draft: Draft, row: number, position: number, { material, columns }: DetailBlock): void {
  columns.forEach(({ id }, index) => {
    const column = material.submission.columns.get(id);
    const value = column?.values[position] ?? NaN;
    if (Number.isNaN(value)) return;
    const source = column?.at[position] ?? null;
    draft.put(row, firstFigure + index, { kind: "number", value, ...(source === null ? {} : { source }) });
  });
}

/** A sum over units none of which has reported stays blank. */
function drawSums(
  draft: Draft,
  row: number,
  columns: readonly DetailColumn[],
  values: Readonly<Record<IndicatorId, number | null>>,
  parts: Parts,
): void {
  columns.forEach(({ id }, index) => {
    if ((values[id] ?? null) === null) return;
    const column = firstFigure + index;
    draft.put(row, column, { kind: "formula", formula: `=${sumOver(column, parts)}` });
  });
}

function styleBlock(draft: Draft, top: number, bottom: number, right: number): void {
  draft.style(block(top, 0, bottom, right), { size: detailSize, vertical: "Center", wrap: true, grid: true });
  draft.style(block(top, 0, bottom, 0), { horizontal: "Center" });
  draft.style(block(top, firstFigure, bottom, right), { horizontal: "Right" });
}
