import { areaAddress, cellAddress } from "../domain/address";
import type { Block, ChartPlan } from "../domain/sheetPlan";

const fontName = "Times New Roman";
/** Bars so many at most have their figures beside them. */
const mostLabels = 20;
/** From here on there is no room to write along the axis, so names and figures are written upwards. */
const mostAcross = 8;

/**
 * Draws one of Excel's own charts, readable in black and white: grey bars, a dashed black line for what they have to
 * reach, the legend below. Queues only. The figures must be in their cells, rows and columns at their sizes.
 */
export function drawChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first] = plan.series;
  if (first === undefined) return;
  const range = (block: Block): Excel.Range => sheet.getRange(areaAddress(block));
  const lying = plan.bars === "rows";
  // Made from one row or column of figures, a chart has exactly one series.
  const source = range(first.values);
  const chart = sheet.charts.add(lying ? "BarClustered" : "ColumnClustered", source, byWhich(first.values));
  const { top, left, bottom, right } = plan.place;
  chart.setPosition(cellAddress({ row: top, column: left }), cellAddress({ row: bottom, column: right }));
  chart.format.font.name = fontName;
  chart.format.font.size = 10;
  chart.format.font.color = "#000000";
  chart.title.text = plan.title;
  chart.title.format.font.size = 13;
  chart.title.format.font.bold = true;
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = "Bottom";
  setAxes(chart.axes, plan);
  plan.series.forEach(({ name, values, line }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(range(values));
    series.setXAxisValues(range(plan.categories));
    if (!line) drawBars(series, plan);
    else if (lying) drawEmptyBars(series);
    else drawLine(series);
  });
}

function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, plan: ChartPlan): void {
  valueAxis.minimum = 0;
  valueAxis.maximum = plan.axis.max;
  valueAxis.majorUnit = plan.axis.step;
  valueAxis.numberFormat = plan.axisFormat;
  // Every name, however close they stand: Excel would leave out every other one.
  categoryAxis.tickLabelSpacing = 1;
  if (plan.bars === "rows") {
    categoryAxis.reversePlotOrder = true;
    // Turning the order round would take the axis of figures to the top with it.
    categoryAxis.position = "Maximum";
  } else if (countOf(plan.categories) > mostAcross) categoryAxis.textOrientation = 90;
}

function drawBars(series: Excel.ChartSeries, { bars, categories, labelFormat }: ChartPlan): void {
  const count = countOf(categories);
  series.format.fill.setSolidColor("#7F7F7F");
  series.gapWidth = 60;
  if (count > mostLabels) return;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = labelFormat;
  series.dataLabels.position = "OutsideEnd";
  // So that the line does not run through the figures.
  series.dataLabels.format.fill.setSolidColor("#FFFFFF");
  if (bars === "columns" && count > mostAcross) series.dataLabels.textOrientation = 90;
}

function drawEmptyBars(series: Excel.ChartSeries): void {
  series.format.fill.setSolidColor("#FFFFFF");
  series.format.line.color = "#000000";
  series.format.line.weight = 1;
}

function drawLine(series: Excel.ChartSeries): void {
  series.chartType = "Line";
  series.format.line.color = "#000000";
  series.format.line.weight = 2.25;
  series.format.line.lineStyle = "Dash";
  series.markerStyle = "None";
}

function byWhich({ top, bottom }: Block): "Rows" | "Columns" {
  return top === bottom ? "Rows" : "Columns";
}

function countOf({ top, left, bottom, right }: Block): number {
  return Math.max(bottom - top, right - left) + 1;
}
