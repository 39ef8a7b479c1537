import type { ChartModel } from "../../model";
import { columnPoints, type Lines, rowPoints } from "../linePoints";
import { type Parts, partText, relationships } from "../package";
import { child, numberOf, parseXml, relationOf, type XmlElement } from "../xml";

const emusPerPoint = 12_700;

/** The charts of a sheet as far as they are listed: name, kind, place. The file keeps the rest. */
export function readCharts(parts: Parts, sheetPath: string, lines: Lines): ChartModel[] {
  return relationships(parts, sheetPath)
    .filter(({ type }) => type === "drawing")
    .flatMap(({ target }) => readDrawing(parts, target, lines));
}

function readDrawing(parts: Parts, path: string, lines: Lines): ChartModel[] {
  const text = partText(parts, path);
  if (text === undefined) return [];
  const targets = new Map(relationships(parts, path).map(({ id, target }) => [id, target]));
  return parseXml(text).children.flatMap((anchor) => {
    const frame = child(anchor, "graphicFrame");
    const chart = child(child(child(frame, "graphic"), "graphicData"), "chart");
    const label = child(child(frame, "nvGraphicFramePr"), "cNvPr");
    const target = chart === undefined ? undefined : targets.get(relationOf(chart) ?? "");
    const space = target === undefined ? undefined : partText(parts, target);
    if (space === undefined) return [];
    const from = corner(child(anchor, "from"), lines);
    const to = corner(child(anchor, "to"), lines);
    const extent = child(anchor, "ext");
    return [
      {
        id: `{00000000-0000-0000-0002-${(numberOf(label, "id") ?? 0).toString(16).toUpperCase().padStart(12, "0")}}`,
        name: label?.attributes.get("name") ?? "",
        type: chartType(parseXml(space)),
        source: null,
        seriesBy: "Auto" as const,
        left: from.left,
        top: from.top,
        width: extent === undefined ? Math.max(0, to.left - from.left) : (numberOf(extent, "cx") ?? 0) / emusPerPoint,
        height: extent === undefined ? Math.max(0, to.top - from.top) : (numberOf(extent, "cy") ?? 0) / emusPerPoint,
        properties: new Map<string, unknown>(),
        series: [],
        fromFile: true,
      },
    ];
  });
}

/** More rows or columns than anybody places a chart beyond. */
const farthest = 16_384;

function corner(element: XmlElement | undefined, lines: Lines): { left: number; top: number } {
  const value = (name: string): number => Number(child(element, name)?.text ?? 0) || 0;
  const before = (name: string, points: (lines: Lines, index: number) => number): number =>
    Array.from({ length: Math.min(farthest, Math.max(0, value(name))) }).reduce<number>(
      (sum, _, index) => sum + points(lines, index),
      0,
    );
  return {
    left: before("col", columnPoints) + value("colOff") / emusPerPoint,
    top: before("row", rowPoints) + value("rowOff") / emusPerPoint,
  };
}

const kinds: Readonly<Record<string, string>> = {
  lineChart: "Line",
  pieChart: "Pie",
  doughnutChart: "Doughnut",
  areaChart: "Area",
  scatterChart: "XYScatter",
  radarChart: "Radar",
  bubbleChart: "Bubble",
};

/** The kind of the first group of series, as office.js names it. */
function chartType(space: XmlElement): string {
  const plot = child(child(space, "chart"), "plotArea");
  const group = plot?.children.find(({ name }) => name.endsWith("Chart"));
  const value = (name: string): string => child(group, name)?.attributes.get("val") ?? "";
  if (group?.name !== "barChart") return kinds[group?.name ?? ""] ?? "Invalid";
  const direction = value("barDir") === "bar" ? "Bar" : "Column";
  const grouping = value("grouping");
  return direction + (grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "Clustered");
}
