import { cellAddress } from "../domain/address";
import type { Block, ChartPlan, SheetPlan } from "../domain/sheetPlan";
import { chartText } from "../i18n/chartText";
import { reportText } from "../i18n/reportText";
import { type Bar, type Bars, coverageBars, progressBars } from "./chartData";
import { block, type Draft, newDraft } from "./draft";
import { percentFormat } from "./formulas";
import { drawClosing, drawOpening } from "./frame";
import type { AnnexNumber, ReportMaterial } from "./material";
import { rowHeight } from "./rowHeight";

const widths = [60, 122, 70, 70, 70, 70];
const last = widths.length - 1;
const pageWidth = widths.reduce((sum, width) => sum + width, 0);
const split = 2;
const [part, whole, rate, level] = [2, 3, 4, 5];
/** Points of a row below a chart, and how many of them each chart takes: with the head they fill a page. */
const chartRow = 18;
const chartRows = [17, 13] as const;
/** The axis goes so much beyond the highest bar, for its figure to stand above it. */
const headroom = 1.2;
const headSize = 11;
const size = 12;

/** A chart and the table it is drawn from, before they have their places. */
interface Figure extends Bars {
  readonly title: string;
  readonly rate: string;
  readonly bar: string;
  /** What the bars have to reach, as a fraction. */
  readonly level: number;
  /** The column that names the bars. */
  readonly naming: 0 | 1;
  readonly table: string;
  readonly heads: readonly string[];
}

/**
 * "Biểu đồ": coverage by unit with the bar, and how far the plan's targets are, both above the figures they are drawn
 * from. null where there are not two bars to compare.
 */
export function chartSheet(material: ReportMaterial, annex: AnnexNumber): SheetPlan | null {
  const figures = figuresOf(material).filter(({ bars }) => bars.length > 1);
  if (figures.length === 0) return null;
  const draft = newDraft(widths);
  const frame = { agency: material.agency, period: material.submission.period, annex, split, last };
  let row = drawOpening(draft, frame, [chartText.title]);
  if (annex !== null) wrapAnnexLine(draft, row - 1, material);
  const places = figures.map(({ notes }, index) => {
    const place = block(row, 0, row + (chartRows[index] ?? 0) - 1, last);
    for (let line = place.top; line <= place.bottom; line++) draft.height(line, chartRow);
    row = drawRemarks(draft, place.bottom + 1, notes);
    draft.height(row++, 6);
    return place;
  });
  const tablesFrom = row;
  const charts: ChartPlan[] = [];
  figures.forEach((figure, index) => {
    const from = row + 2;
    row = drawTable(draft, row, figure);
    const place = places[index];
    if (place !== undefined) charts.push(chartOf(figure, place, from));
  });
  drawClosing(draft, frame, row);
  const page = {
    orientation: "Portrait",
    margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
    titleRows: null,
    breaksBefore: figures.length > 1 ? [tablesFrom] : [],
  } as const;
  return draft.plan(chartText.sheet, page, { charts });
}

function figuresOf(material: ReportMaterial): Figure[] {
  const { rule, progress } = material;
  const coverage: Figure = {
    ...coverageBars(material),
    ...chartText.coverage,
    bar: chartText.coverage.bar(rule.abovePermille),
    level: rule.abovePermille / 1000,
    naming: 1,
  };
  if (progress === null) return [coverage];
  const ofPlan: Figure = {
    ...progressBars(progress.toDate),
    ...chartText.progress,
    title: chartText.progress.title(progress.plan.year),
    level: 1,
    naming: 0,
  };
  return [coverage, ofPlan];
}

function chartOf({ title, rate: name, bar, bars, naming }: Figure, place: Block, from: number): ChartPlan {
  const column = (index: number): Block => block(from, index, from + bars.length - 1, index);
  const highest = Math.max(...bars.map((one) => one.part / one.whole));
  return {
    title,
    bars: "columns",
    categories: column(naming),
    series: [
      { name, values: column(rate), line: false },
      { name: bar, values: column(level), line: true },
    ],
    place,
    axis: axisTo(highest * headroom),
    axisFormat: "0%",
    labelFormat: percentFormat(Math.max(...bars.map(({ decimals }) => decimals))),
  };
}

/** From 0 to 100 % at least, in steps that are read at a glance. */
function axisTo(highest: number): ChartPlan["axis"] {
  const step = [0.2, 0.5, 1, 2, 5].find((one) => highest / one <= 8) ?? Math.ceil(highest / 8);
  const steps = Math.ceil(Math.max(1, highest) / step);
  return { max: Math.round(steps * step * 10) / 10, step };
}

/** What a chart does not show, right below it; says the row below. */
function drawRemarks(draft: Draft, from: number, remarks: readonly string[]): number {
  remarks.forEach((remark, index) => {
    const line = block(from + index, 0, from + index, last);
    draft.text(line.top, 0, remark);
    draft.merge(line);
    draft.style(line, { size, italic: true, wrap: true, vertical: "Top" });
    draft.height(line.top, rowHeight([[remark, pageWidth]], { size }));
  });
  return from + remarks.length;
}

/** On an upright page the line that names the report an annex belongs to takes more than one. */
function wrapAnnexLine(draft: Draft, row: number, { agency }: ReportMaterial): void {
  const line = reportText.annexTo(agency.symbol, agency.name);
  draft.style(block(row, 0, row, last), { wrap: true });
  draft.height(row, rowHeight([[line, pageWidth]], { size: 13 }));
}

/** A title, the heads, and a line for every bar from the second row below `top` on; says the row after a free one. */
function drawTable(draft: Draft, top: number, figure: Figure): number {
  draft.text(top, 0, figure.table);
  draft.merge(block(top, 0, top, last));
  draft.style(block(top, 0, top, last), { size: 13, bold: true, horizontal: "Center", vertical: "Center" });
  draft.height(top, 24);
  const [head, first, bottom] = [top + 1, top + 2, top + 1 + figure.bars.length];
  figure.heads.forEach((text, column) => draft.text(head, column, text));
  draft.style(block(head, 0, bottom, last), { size, vertical: "Center", wrap: true, grid: true });
  draft.style(block(head, 0, head, last), { size: headSize, bold: true, horizontal: "Center" });
  const heads = figure.heads.map((text, column) => [text, widths[column] ?? 0] as const);
  draft.height(head, rowHeight(heads, { size: headSize, bold: true }));
  draft.style(block(first, 0, bottom, 0), { horizontal: "Center" });
  draft.style(block(first, part, bottom, last), { horizontal: "Right" });
  draft.style(block(first, part, bottom, whole), { numberFormat: "#,##0" });
  draft.style(block(first, level, bottom, level), {
    numberFormat: figure.level * 100 === Math.round(figure.level * 100) ? "0%" : "0.0%",
  });
  figure.bars.forEach((bar, index) => drawBarLine(draft, first + index, bar, figure.level));
  return bottom + 2;
}

function drawBarLine(draft: Draft, row: number, bar: Bar, toReach: number): void {
  const cell = (column: number): string => cellAddress({ row, column });
  draft.text(row, 0, bar.code);
  draft.text(row, 1, bar.name);
  draft.put(row, part, { kind: "number", value: bar.part });
  draft.put(row, whole, { kind: "number", value: bar.whole });
  draft.put(row, rate, { kind: "formula", formula: `=${cell(part)}/${cell(whole)}` });
  draft.put(row, level, { kind: "number", value: toReach });
  draft.style(block(row, rate, row, rate), { numberFormat: percentFormat(bar.decimals) });
  if (bar.ofRates) draft.style(block(row, part, row, whole), { numberFormat: percentFormat(1) });
  draft.height(row, rowHeight([[bar.name, widths[1] ?? 0]], { size }));
}
