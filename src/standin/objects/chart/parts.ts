import type { ApiSet } from "../../wire/apiSet";
import { at, type Kind, type Member } from "../../wire/kind";
import { method, navigation } from "../../wire/member";
import { bag, chartFill, inside, keep, type Bag } from "./bag";
import { labelPositions, lineStyles } from "./types";

/** A navigation to a part of a part. */
const part = (since: ApiSet, name: string, of: Kind<Bag>): Member<Bag> =>
  navigation(since, (self) => at(of, inside(self, name)));

const clear = (since: ApiSet): Member<Bag> => method(since, (self) => keep(self, "lineStyle", "None"));

export const font = bag("ChartFont", {
  bold: "1.1",
  color: "1.1",
  italic: "1.1",
  name: "1.1",
  size: "1.1",
  underline: "1.1",
});
export const border = bag(
  "ChartBorder",
  { color: "1.7", lineStyle: ["1.7", lineStyles], weight: "1.7" },
  { clear: clear("1.8") },
);
export const line = bag(
  "ChartLineFormat",
  { color: "1.1", lineStyle: ["1.7", lineStyles], weight: "1.7" },
  { clear: clear("1.1") },
);

const look = (name: string, borders: ApiSet, fills: ApiSet = "1.1"): Kind<Bag> =>
  bag(
    name,
    {},
    { border: part(borders, "border", border), fill: part(fills, "fill", chartFill), font: part("1.1", "font", font) },
  );

const setFormula = (since: ApiSet): Member<Bag> => method(since, (self, given) => keep(self, "formula", given.text(0)));

export const chartTitle = bag(
  "ChartTitle",
  {
    text: "1.1",
    visible: "1.1",
    overlay: "1.1",
    position: "1.7",
    horizontalAlignment: "1.7",
    verticalAlignment: "1.7",
    textOrientation: "1.7",
    showShadow: "1.7",
    left: "1.7",
    top: "1.7",
  },
  { format: part("1.1", "format", look("ChartTitleFormat", "1.7")), setFormula: setFormula("1.7") },
);

export const chartLegend = bag(
  "ChartLegend",
  {
    visible: "1.1",
    overlay: "1.1",
    position: ["1.1", ["Top", "Bottom", "Left", "Right", "Corner", "Custom"]],
    left: "1.7",
    top: "1.7",
    width: "1.7",
    height: "1.7",
    showShadow: "1.7",
  },
  { format: part("1.1", "format", look("ChartLegendFormat", "1.8")) },
);

export const chartDataLabels = bag(
  "ChartDataLabels",
  {
    position: ["1.1", labelPositions],
    separator: "1.1",
    showBubbleSize: "1.1",
    showCategoryName: "1.1",
    showLegendKey: "1.1",
    showPercentage: "1.1",
    showSeriesName: "1.1",
    showValue: "1.1",
    numberFormat: "1.8",
    linkNumberFormat: "1.9",
    horizontalAlignment: "1.8",
    verticalAlignment: "1.8",
    textOrientation: "1.8",
  },
  { format: part("1.1", "format", look("ChartDataLabelFormat", "1.8")) },
);

export const gridlines = bag(
  "ChartGridlines",
  { visible: "1.1" },
  { format: part("1.1", "format", bag("ChartGridlinesFormat", {}, { line: part("1.1", "line", line) })) },
);

export const axisTitle = bag(
  "ChartAxisTitle",
  { text: "1.1", visible: "1.1", textOrientation: "1.12" },
  { format: part("1.1", "format", look("ChartAxisTitleFormat", "1.8", "1.8")), setFormula: setFormula("1.8") },
);

export const axisFormat = bag(
  "ChartAxisFormat",
  {},
  { fill: part("1.8", "fill", chartFill), font: part("1.1", "font", font), line: part("1.1", "line", line) },
);

export const chartAxis = bag(
  "ChartAxis",
  {
    majorUnit: "1.1",
    maximum: "1.1",
    minimum: "1.1",
    minorUnit: "1.1",
    visible: "1.7",
    categoryType: "1.7",
    displayUnit: "1.7",
    majorTickMark: "1.7",
    minorTickMark: "1.7",
    reversePlotOrder: "1.7",
    scaleType: "1.7",
    showDisplayUnitLabel: "1.7",
    tickLabelPosition: ["1.7", ["NextToAxis", "High", "Low", "None"]],
    tickLabelSpacing: "1.7",
    tickMarkSpacing: "1.7",
    numberFormat: "1.8",
    linkNumberFormat: "1.9",
    textOrientation: "1.8",
    position: ["1.8", ["Automatic", "Maximum", "Minimum", "Custom"]],
    isBetweenCategories: "1.8",
  },
  {
    format: part("1.1", "format", axisFormat),
    majorGridlines: part("1.1", "majorGridlines", gridlines),
    minorGridlines: part("1.1", "minorGridlines", gridlines),
    title: part("1.1", "title", axisTitle),
  },
);

export const chartAxes = bag(
  "ChartAxes",
  {},
  {
    categoryAxis: part("1.1", "categoryAxis", chartAxis),
    valueAxis: part("1.1", "valueAxis", chartAxis),
    seriesAxis: part("1.1", "seriesAxis", chartAxis),
    getItem: method("1.7", (self, given) => {
      const type = given.oneOf(0, ["Category", "Value", "Series"]);
      const group = given.oneOf(1, ["Primary", "Secondary"], true);
      const name = `${type.toLowerCase()}Axis`;
      return at(chartAxis, inside(self, group === "Primary" ? name : `secondary/${name}`));
    }),
  },
);

export const chartAreaFormat = bag(
  "ChartAreaFormat",
  { colorScheme: "1.9", roundedCorners: "1.9" },
  { border: part("1.7", "border", border), fill: part("1.1", "fill", chartFill), font: part("1.1", "font", font) },
);

export const chartPlotArea = bag(
  "ChartPlotArea",
  {
    left: "1.8",
    top: "1.8",
    width: "1.8",
    height: "1.8",
    insideLeft: "1.8",
    insideTop: "1.8",
    insideWidth: "1.8",
    insideHeight: "1.8",
    position: "1.8",
  },
  {
    format: part(
      "1.8",
      "format",
      bag("ChartPlotAreaFormat", {}, { border: part("1.8", "border", border), fill: part("1.8", "fill", chartFill) }),
    ),
  },
);

export const chartSeriesFormat = bag(
  "ChartSeriesFormat",
  {},
  { fill: part("1.1", "fill", chartFill), line: part("1.1", "line", line) },
);

export const chartPoint = bag(
  "ChartPoint",
  {
    hasDataLabel: "1.7",
    markerBackgroundColor: "1.7",
    markerForegroundColor: "1.7",
    markerSize: "1.7",
    markerStyle: "1.7",
  },
  {
    format: part(
      "1.1",
      "format",
      bag("ChartPointFormat", {}, { border: part("1.7", "border", border), fill: part("1.1", "fill", chartFill) }),
    ),
  },
);
