import { areaAddress } from "../domain/address";
import type { CellStyle, SheetPlan } from "../domain/sheetPlan";
import type { Slices } from "../domain/slices";
import type { Contents } from "./cellText";
import { drawChart } from "./drawChart";
import { lockForEntry } from "./lockForEntry";
import { operationBytes } from "./requestSize";
import { setUpPage } from "./setUpPage";
import { type ValueBlock, valueBlocks } from "./valueBlocks";

const fontName = "Times New Roman";

/** A part of drawing a sheet, and about how many bytes it takes in a request. */
export interface DrawingStep {
  readonly bytes: number;
  readonly draw: (sheet: Excel.Worksheet) => void;
}

/**
 * How to put a planned sheet into an empty worksheet, in the order of the steps: formats before values, whole blocks,
 * never cell by cell. Steps only queue and may be spread over several requests; the caller syncs.
 */
export function* drawingSteps(plan: SheetPlan, contents: Contents): Slices<readonly DrawingStep[]> {
  const { columnWidths, merges, styles, table, charts, entry } = plan;
  const values = yield* valueBlocks(contents, columnWidths.length);
  const all = { top: 0, left: 0, bottom: plan.rows.length - 1, right: columnWidths.length - 1 };
  const allAddress = areaAddress(all);
  return [
    step(3 + 3 * columnWidths.length, (sheet) => {
      sheet.getRange(allAddress).format.font.name = fontName;
      sheet.showGridlines = false;
      columnWidths.forEach((points, column) => {
        sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
      });
    }),
    ...merges.map((block) => step(3, (sheet) => sheet.getRange(areaAddress(block)).merge())),
    ...styles.map(({ block, style }) =>
      step(style.grid === true ? 20 : 8, (sheet) => applyStyle(sheet.getRange(areaAddress(block)), style)),
    ),
    ...values.map((values) => ({ bytes: values.bytes, draw: (sheet: Excel.Worksheet) => writeValues(sheet, values) })),
    ...(hasLinks(plan) ? [step(5, (sheet) => undressLinks(sheet.getRange(allAddress)))] : []),
    ...heightSteps(plan.rowHeights),
    ...(table === null
      ? []
      : [
          // Excel gives the name: one of our own could be taken by the table that is being replaced.
          step(2, (sheet) => (sheet.tables.add(areaAddress(table), true).style = "TableStyleLight1")),
        ]),
    ...charts.map((chart) => step(24 + 12 * chart.series.length, (sheet) => drawChart(sheet, chart))),
    step(30 + 2 * plan.page.breaksBefore.length, (sheet) => setUpPage(sheet, plan)),
    ...(entry === null
      ? []
      : [step(5 + 9 * (entry.counts.length + entry.texts.length), (sheet) => lockForEntry(sheet, entry))]),
  ];
}

function step(operations: number, draw: (sheet: Excel.Worksheet) => unknown): DrawingStep {
  return { bytes: operations * operationBytes, draw };
}

function writeValues(sheet: Excel.Worksheet, { top, left, rows, columns, content }: ValueBlock): void {
  // A single content goes for all cells of a range, though the declaration knows matrices only.
  sheet.getRangeByIndexes(top, left, rows, columns).formulas = content as (string | number)[][];
}

/** One operation for all rows of one height that follow each other. */
function heightSteps(rowHeights: ReadonlyMap<number, number>): DrawingStep[] {
  const runs: { first: number; last: number; readonly points: number }[] = [];
  for (const [row, points] of [...rowHeights].toSorted(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run?.points === points && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row, points });
  }
  return runs.map(({ first, last, points }) =>
    step(3, (sheet) => (sheet.getRangeByIndexes(first, 0, last - first + 1, 1).format.rowHeight = points)),
  );
}

function hasLinks({ rows }: SheetPlan): boolean {
  return rows.some((row) => row.some((cell) => cell.kind === "number" && cell.source !== undefined));
}

/** Excel may dress a link as one, blue and underlined; on paper it is a figure like any other. */
function undressLinks({ format: { font } }: Excel.Range): void {
  font.color = "#000000";
  font.underline = "None";
}

function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  // A single value goes for all cells of a range, though the declaration knows matrices only.
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.grid === true) drawGrid(range);
}

function drawGrid(range: Excel.Range): void {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
  }
}
