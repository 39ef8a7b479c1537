import type { ChartModel, SheetModel } from "../../model";
import { asNumber, asOneOf, asText } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind, type Member, type Scalar } from "../../wire/kind";
import { method, navigation, scalar } from "../../wire/member";
import type { Book } from "../book";
import { leftOf, topOf } from "../grid/size";
import { need } from "../grid/protect";
import { areaOf } from "../place";
import { worksheet } from "../worksheet/worksheet";
import { inside, keep, kept, type Bag } from "./bag";
import { chartAreaFormat, chartAxes, chartDataLabels, chartLegend, chartPlotArea, chartTitle } from "./parts";
import { chartSeriesCollection, seriesFrom } from "./series";
import { chartTypes } from "./types";

/** A chart and the sheet it floats on. */
export interface Chart {
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

const bagOf = ({ book, chart }: Chart): Bag => ({ book, properties: chart.properties, path: "" });

function change({ book, sheet, chart }: Chart, patch: Partial<ChartModel>): void {
  need(sheet, "allowEditObjects");
  if (!sheet.charts.includes(chart)) throw new HostError("ItemNotFound");
  Object.assign(chart, patch);
  book.isDirty = true;
}

const size = (name: "left" | "top" | "width" | "height"): Scalar<Chart> =>
  scalar<Chart>(
    "1.1",
    ({ chart }) => chart[name],
    (self, value) => {
      const points = asNumber(value);
      if (points < 0) throw new HostError("InvalidArgument", `${name} ${points}`);
      change(self, { [name]: points });
    },
  );

const property = (since: "1.7" | "1.8", name: string): Scalar<Chart> =>
  scalar<Chart>(
    since,
    (self) => kept(bagOf(self), name),
    (self, value) => keep(bagOf(self), name, value),
  );

const part = (since: "1.1" | "1.8", name: string, of: Kind<Bag>): Member<Chart> =>
  navigation(since, (self) => at(of, inside(bagOf(self), name)));

export const chart: Kind<Chart> = kind<Chart>("Chart", {
  id: scalar("1.7", (self) => self.chart.id),
  name: scalar(
    "1.1",
    (self) => self.chart.name,
    (self, value) => change(self, { name: asText(value) }),
  ),
  chartType: scalar(
    "1.7",
    (self) => self.chart.type,
    (self, value) => change(self, { type: asOneOf(value, chartTypes) }),
  ),
  left: size("left"),
  top: size("top"),
  width: size("width"),
  height: size("height"),
  style: property("1.8", "style"),
  plotVisibleOnly: property("1.8", "plotVisibleOnly"),
  displayBlanksAs: property("1.8", "displayBlanksAs"),
  showAllFieldButtons: property("1.7", "showAllFieldButtons"),
  title: part("1.1", "title", chartTitle),
  legend: part("1.1", "legend", chartLegend),
  dataLabels: part("1.1", "dataLabels", chartDataLabels),
  axes: part("1.1", "axes", chartAxes),
  format: part("1.1", "format", chartAreaFormat),
  plotArea: part("1.8", "plotArea", chartPlotArea),
  series: navigation("1.1", (self) => at(chartSeriesCollection, self)),
  worksheet: navigation("1.2", ({ book, sheet }) => at(worksheet, { book, sheet })),
  setData: method("1.1", (self, given) => {
    const { sheet, area } = areaOf(self.book, given.raw(0), self.sheet);
    const seriesBy = given.oneOf(1, ["Auto", "Columns", "Rows"], true);
    change(self, { source: { sheetId: sheet.id, area: { ...area } }, seriesBy });
    self.chart.series = seriesFrom(self);
  }),
  setPosition: method("1.1", (self, given) => {
    const from = areaOf(self.book, given.raw(0), self.sheet);
    const to = given.raw(1) === null ? null : areaOf(self.book, given.raw(1), self.sheet);
    const [left, top] = [leftOf(self.sheet, from.area.left), topOf(self.sheet, from.area.top)];
    change(self, {
      left,
      top,
      ...(to && {
        width: leftOf(self.sheet, to.area.right + 1) - left,
        height: topOf(self.sheet, to.area.bottom + 1) - top,
      }),
    });
  }),
  delete: method("1.1", (self) => {
    change(self, {});
    self.sheet.charts = self.sheet.charts.filter((other) => other !== self.chart);
  }),
});
