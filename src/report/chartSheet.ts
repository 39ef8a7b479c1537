import type { Block, ChartPlan, SheetPlan } from "../domain/sheetPlan";
import { chartText } from "../i18n/chartText";
import { type Bars, coverageBars, progressBars } from "./chartData";
import { chartColumns, type ChartTable, chartWidths as widths, drawChartTable } from "./chartTable";
import { block, type Draft, type DraftPage, newDraft } from "./draft";
import { footOf } from "./foot";
import { percentFormat } from "./formulas";
import { drawOpening } from "./frame";
import type { AnnexNumber, ReportMaterial } from "./material";
import { pageRoom } from "./pageBreaks";
import { rowHeight } from "./rowHeight";
import { portrait } from "./text/page";

const last = widths.length - 1;
const pageWidth = widths.reduce((sum: number, width) => sum + width, 0);
const split = 2;
const { code, name, rate, level } = chartColumns;
/** The rows each chart takes, and how high they are at most: two charts fill a page with what stands above and below them. */
const chartRows = [17, 13] as const;
const chartRow = 18;
const gap = 6;
/** The axis goes so much beyond the highest bar, for its figure to stand above it. */
const headroom = 1.2;
const size = 12;

/** A chart and the table it is drawn from, before they have their places. */
interface Figure extends Bars, ChartTable {
  readonly title: string;
  readonly rate: string;
  readonly bar: string;
  /** The column that names the bars. */
  readonly naming: typeof code | typeof name;
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
  const top = drawOpening(draft, frame, [chartText.title]);
  const room = pageRoom(portrait, widths);
  const places = placeCharts(draft, top, figures, room);
  const tablesFrom = places.end;
  let row = tablesFrom;
  let titles = row;
  const charts = figures.flatMap((figure, index): ChartPlan[] => {
    const place = places.charts[index];
    titles = row;
    row = drawChartTable(draft, row, figure, room) + 1;
    return place === undefined ? [] : [chartOf(figure, place, titles + 2)];
  });
  footOf(draft, frame, []).draw(row - 1);
  // The last table alone may take more than a page; those before it fit one.
  const page: DraftPage = { ...portrait, titleRows: { first: titles, last: titles + 1 } };
  return draft.printed(chartText.sheet, page, { charts, starts: figures.length > 1 ? [tablesFrom] : [] });
}

/** Gives the charts their rows, the remarks below each included; together they take no more than the first page. */
function placeCharts(
  draft: Draft,
  top: number,
  figures: readonly Figure[],
  room: number,
): { readonly charts: readonly Block[]; readonly end: number } {
  const remarks = figures.flatMap(({ notes }) => notes.map(remarkHeight)).reduce((sum, height) => sum + height, 0);
  const free = room - draft.heightOf(0, top - 1) - remarks - gap * figures.length;
  const high = Math.min(chartRow, Math.floor(free / (chartRows[0] + chartRows[1])));
  let row = top;
  const charts = figures.map(({ notes }, index) => {
    const place = block(row, 0, row + (chartRows[index] ?? 0) - 1, last);
    for (let line = place.top; line <= place.bottom; line++) draft.height(line, high);
    row = drawRemarks(draft, place.bottom + 1, notes);
    draft.together(place.top, row - 1);
    draft.height(row++, gap);
    return place;
  });
  return { charts, end: row };
}

function figuresOf(material: ReportMaterial): Figure[] {
  const { rule, progress } = material;
  const coverage: Figure = {
    ...coverageBars(material),
    ...chartText.coverage,
    bar: chartText.coverage.bar(rule.abovePermille),
    level: rule.abovePermille / 1000,
    naming: name,
  };
  if (progress === null) return [coverage];
  const ofPlan: Figure = {
    ...progressBars(progress.toDate),
    ...chartText.progress,
    title: chartText.progress.title(progress.plan.year),
    level: 1,
    naming: code,
  };
  return [coverage, ofPlan];
}

function chartOf({ title, rate: rateName, bar, bars, naming }: Figure, place: Block, from: number): ChartPlan {
  const column = (index: number): Block => block(from, index, from + bars.length - 1, index);
  const highest = Math.max(...bars.map((one) => one.part / one.whole));
  return {
    title,
    bars: "columns",
    categories: column(naming),
    series: [
      { name: rateName, values: column(rate), line: false },
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
    draft.height(line.top, remarkHeight(remark));
  });
  return from + remarks.length;
}

function remarkHeight(remark: string): number {
  return rowHeight([[remark, pageWidth]], { size });
}
