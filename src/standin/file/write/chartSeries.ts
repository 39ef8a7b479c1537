import type { ChartModel, WorkbookModel } from "../../model";
import { escapeXml } from "../xml";
import { textXml } from "./cellXml";
import { fontXml, solid } from "./chartText";
import { numbersXml, wordsXml } from "./chartCache";

/** What was set on a chart or one of its series, by path: "format/fill/color". */
export type Bag = ReadonlyMap<string, unknown>;

export const textAt = (bag: Bag, path: string): string => {
  const value = bag.get(path);
  return typeof value === "string" ? value : "";
};

export const numberAt = (bag: Bag, path: string): number | undefined => {
  const value = bag.get(path);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
};

/** The element of the file that draws a kind of chart, and its way of stacking. */
export interface Drawn {
  readonly element:
    "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart" | "scatterChart" | "radarChart";
  readonly horizontal: boolean;
  readonly grouping: "standard" | "clustered" | "stacked" | "percentStacked";
  readonly markers: boolean;
}

const elements: readonly (readonly [start: string, element: Drawn["element"]])[] = [
  ["Column", "barChart"],
  ["Bar", "barChart"],
  ["Line", "lineChart"],
  ["Area", "areaChart"],
  ["Pie", "pieChart"],
  ["Doughnut", "doughnutChart"],
  ["XYScatter", "scatterChart"],
  ["Radar", "radarChart"],
];

/** How a type of office.js is drawn; what the stand-in cannot make becomes columns. */
export function drawnAs(type: string): Drawn {
  const element = elements.find(([start]) => type.startsWith(start))?.[1] ?? "barChart";
  return {
    element,
    horizontal: type.startsWith("Bar"),
    grouping: type.endsWith("100")
      ? "percentStacked"
      : type.endsWith("Stacked")
        ? "stacked"
        : element === "barChart"
          ? "clustered"
          : "standard",
    markers: type.includes("Markers") || type === "XYScatter",
  };
}

/** `<c:ser>` of one series, its members in the order the schema has for this kind of chart. */
export function seriesXml(model: WorkbookModel, chart: ChartModel, bag: Bag, index: number, drawn: Drawn): string {
  const isScatter = drawn.element === "scatterChart";
  const isLine = drawn.element === "lineChart" || drawn.element === "radarChart" || isScatter;
  const values = numbersXml(model, textAt(bag, "values"));
  const categories = textAt(bag, "categories");
  const name = textAt(bag, "name");
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    (name === "" ? "" : `<c:tx>${nameXml(model, name)}</c:tx>`) +
    shapeXml(bag, isLine, isScatter && textAt(bag, "chartType") !== "XYScatterLines" && chart.type === "XYScatter") +
    (drawn.element === "barChart" ? '<c:invertIfNegative val="0"/>' : "") +
    (isLine ? markerXml(bag, drawn) : "") +
    labelsXml(chart, bag, drawn) +
    (categories === ""
      ? ""
      : isScatter
        ? `<c:xVal>${numbersXml(model, categories)}</c:xVal>`
        : `<c:cat>${wordsXml(model, categories)}</c:cat>`) +
    (isScatter ? `<c:yVal>${values}</c:yVal>` : `<c:val>${values}</c:val>`) +
    (isLine && drawn.element !== "radarChart" ? `<c:smooth val="${bag.get("smooth") === true ? 1 : 0}"/>` : "") +
    "</c:ser>"
  );
}

function nameXml(model: WorkbookModel, name: string): string {
  return name.startsWith("=") ? wordsXml(model, name) : `<c:v>${textXml(name)}</c:v>`;
}

/** Excel's lines are 2.25 points wide unless told. */
const usualLine = 2.25;
const emusPerPoint = 12_700;

const dashes: Readonly<Record<string, string>> = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "sysDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
};

function shapeXml(bag: Bag, isLine: boolean, pointsOnly: boolean): string {
  const fill = textAt(bag, "format/fill/color");
  const color = textAt(bag, "format/line/color") || (isLine ? fill : "");
  const style = textAt(bag, "format/line/lineStyle");
  const width = Math.round((numberAt(bag, "format/line/weight") ?? usualLine) * emusPerPoint);
  const dash = dashes[style] === undefined ? "" : `<a:prstDash val="${dashes[style]}"/>`;
  const line =
    style === "None" || pointsOnly
      ? "<a:ln><a:noFill/></a:ln>"
      : color === "" && !isLine
        ? ""
        : `<a:ln w="${width}" cap="rnd">${color === "" ? "" : solid(color)}${dash}<a:round/></a:ln>`;
  const inside = (fill === "" || isLine ? "" : solid(fill)) + line;
  return inside === "" ? "" : `<c:spPr>${inside}</c:spPr>`;
}

const symbols: Readonly<Record<string, string>> = {
  None: "none",
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Plus: "plus",
};

function markerXml(bag: Bag, { markers }: Drawn): string {
  const symbol = symbols[textAt(bag, "markerStyle")] ?? (markers ? "circle" : "none");
  const size = numberAt(bag, "markerSize");
  const inRange = size !== undefined && size >= 2 && size <= 72;
  return `<c:marker><c:symbol val="${symbol}"/>${inRange ? `<c:size val="${Math.round(size)}"/>` : ""}</c:marker>`;
}

const positions: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

/** Excel repairs a chart whose labels stand where its kind has no place for them. */
const places: Readonly<Partial<Record<Drawn["element"], readonly string[]>>> = {
  barChart: ["ctr", "inEnd", "inBase", "outEnd"],
  lineChart: ["ctr", "l", "r", "t", "b"],
  scatterChart: ["ctr", "l", "r", "t", "b"],
  pieChart: ["ctr", "inEnd", "outEnd", "bestFit"],
};

/** The figures written beside bars and points: a series' own wish goes before the chart's. */
function labelsXml(chart: ChartModel, bag: Bag, { element, grouping }: Drawn): string {
  const own = [...bag.keys()].some((path) => path.startsWith("dataLabels/"));
  const from = own ? bag : chart.properties;
  const shown = (path: string): boolean => from.get(`dataLabels/${path}`) === true;
  const any =
    bag.get("hasDataLabels") === true ||
    ["showValue", "showPercentage", "showCategoryName", "showSeriesName"].some(shown);
  if (!any || bag.get("hasDataLabels") === false) return "";
  const flag = (name: string, on: boolean): string => `<c:${name} val="${on ? 1 : 0}"/>`;
  const format = textAt(from, "dataLabels/numberFormat");
  const fill = textAt(from, "dataLabels/format/fill/color");
  const wanted = positions[textAt(from, "dataLabels/position")] ?? "";
  const stacked = grouping === "stacked" || grouping === "percentStacked";
  const possible = places[element]?.includes(wanted) === true && !(stacked && wanted === "outEnd");
  return (
    "<c:dLbls>" +
    (format === "" ? "" : `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`) +
    (fill === "" ? "" : `<c:spPr>${solid(fill)}</c:spPr>`) +
    fontXml(from, "dataLabels/format/font", numberAt(from, "dataLabels/textOrientation")) +
    (possible ? `<c:dLblPos val="${wanted}"/>` : "") +
    flag("showLegendKey", shown("showLegendKey")) +
    flag("showVal", shown("showValue") || (bag.get("hasDataLabels") === true && !own)) +
    flag("showCatName", shown("showCategoryName")) +
    flag("showSerName", shown("showSeriesName")) +
    flag("showPercent", shown("showPercentage")) +
    flag("showBubbleSize", false) +
    "</c:dLbls>"
  );
}
