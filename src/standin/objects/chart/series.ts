import type { ChartModel } from "../../model";
import type { Arguments } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind } from "../../wire/kind";
import { items, method, navigation, scalar } from "../../wire/member";
import { columnCount, rowCount } from "../grid/area";
import { cellAt, span } from "../grid/cells";
import { formulaFor } from "../grid/references";
import { areaOf } from "../place";
import { bagMembers, inside, keep, type Bag } from "./bag";
import type { Chart } from "./chart";
import { chartDataLabels, chartPoint, chartSeriesFormat } from "./parts";
import { chartTypes, markerStyles } from "./types";

/** One series of a chart; its properties are kept by path. */
interface Series extends Chart {
  readonly properties: Map<string, unknown>;
  readonly path: "";
}

/** A chart made from cells has as many series as its source has rows or columns of figures. */
export function seriesOf(chart: Chart): Series[] {
  return chart.chart.series.map((properties) => ({ ...chart, properties, path: "" }));
}

/** Makes the series Excel makes of a source: names in its first row or column, categories in the other. */
export function seriesFrom({ book, chart }: Pick<Chart, "book" | "chart">): Map<string, unknown>[] {
  const { source } = chart;
  const sheet = book.model.sheets.find(({ id }) => id === source?.sheetId);
  if (!source || !sheet) return [];
  const { area } = source;
  const byColumns = chart.seriesBy === "Auto" ? columnCount(area) <= rowCount(area) : chart.seriesBy === "Columns";
  const isFigure = (row: number, column: number): boolean => typeof cellAt(sheet, row, column)?.value === "number";
  // The only column or row is figures, whatever stands in it.
  const heads = isFigure(area.top, area.right) || (!byColumns && rowCount(area) === 1) ? 0 : 1;
  const stubs = isFigure(area.bottom, area.left) || (byColumns && columnCount(area) === 1) ? 0 : 1;
  const body = { ...area, top: area.top + heads, left: area.left + stubs };
  const lines = byColumns ? span(body.left, body.right) : span(body.top, body.bottom);
  return lines.map((line, index) => {
    const name = byColumns ? cellAt(sheet, area.top, line)?.value : cellAt(sheet, line, area.left)?.value;
    const hasName = byColumns ? heads === 1 : stubs === 1;
    const values = byColumns ? { ...body, left: line, right: line } : { ...body, top: line, bottom: line };
    const categories = byColumns
      ? stubs === 1 && { ...body, left: area.left, right: area.left }
      : heads === 1 && { ...body, top: area.top, bottom: area.top };
    return new Map<string, unknown>([
      ["name", hasName && name !== undefined ? String(name) : `Series${index + 1}`],
      ["values", formulaFor(sheet, values)],
      ...(categories ? [["categories", formulaFor(sheet, categories)] as const] : []),
    ]);
  });
}

const setArea =
  (name: string) =>
  (self: Series, given: Arguments): void => {
    const { sheet, area } = areaOf(self.book, given.raw(0), self.sheet);
    keep(self, name, formulaFor(sheet, area));
  };

const part = (self: Series, name: string): Bag => inside(self, name);

export const chartSeries: Kind<Series> = kind<Series>("ChartSeries", {
  ...bagMembers<Series>({
    name: "1.1",
    chartType: ["1.7", chartTypes],
    hasDataLabels: "1.7",
    gapWidth: "1.7",
    plotOrder: "1.7",
    smooth: "1.7",
    filtered: "1.7",
    showShadow: "1.7",
    markerStyle: ["1.7", markerStyles],
    markerSize: "1.7",
    markerBackgroundColor: "1.7",
    markerForegroundColor: "1.7",
    doughnutHoleSize: "1.7",
    axisGroup: ["1.8", ["Primary", "Secondary"]],
    overlap: "1.8",
    varyByCategories: "1.8",
    invertIfNegative: "1.8",
  }),
  format: navigation("1.1", (self) => at(chartSeriesFormat, part(self, "format"))),
  dataLabels: navigation("1.8", (self) => at(chartDataLabels, part(self, "dataLabels"))),
  points: navigation("1.1", (self) => at(chartPoints, self)),
  setValues: method("1.7", setArea("values")),
  setXAxisValues: method("1.7", setArea("categories")),
  delete: method("1.7", ({ chart, properties }) => {
    chart.series = chart.series.filter((other) => other !== properties);
  }),
});

export const chartPoints: Kind<Series> = kind<Series>("ChartPointsCollection", {
  getItemAt: method("1.1", (self, given) => at(chartPoint, part(self, `points/${given.integer(0)}`))),
});

export const chartSeriesCollection: Kind<Chart> = kind<Chart>("ChartSeriesCollection", {
  items: items((self) => seriesOf(self).map((series) => at(chartSeries, series))),
  count: scalar("1.1", ({ chart }) => chart.series.length),
  getCount: method("1.4", ({ chart }) => chart.series.length),
  getItemAt: method("1.1", (self, given) => {
    const series = seriesOf(self)[given.integer(0)];
    if (!series) throw new HostError("ItemNotFound");
    return at(chartSeries, series);
  }),
  add: method("1.7", (self, given) => {
    const index = given.optionalInteger(1, self.chart.series.length);
    const name = given.optionalText(0) ?? `Series${self.chart.series.length + 1}`;
    const properties: ChartModel["series"][number] = new Map<string, unknown>([["name", name]]);
    self.chart.series.splice(index, 0, properties);
    return at(chartSeries, { ...self, properties, path: "" });
  }),
});
