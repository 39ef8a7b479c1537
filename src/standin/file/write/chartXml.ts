import type { ChartModel, WorkbookModel } from "../../model";
import { axesXml, axisIds, type Group } from "./chartAxes";
import { type Bag, drawnAs, numberAt, seriesXml, textAt } from "./chartSeries";
import { fontXml, solid, titleXml } from "./chartText";

/** The part of a chart, complete in itself, in the order the schema demands. */
export function chartXml(model: WorkbookModel, chart: ChartModel): string {
  const { properties: bag } = chart;
  const groups = groupsOf(chart);
  const round = groups.every(({ drawn: { element } }) => element === "pieChart" || element === "doughnutChart");
  const title = titleXml(bag, "title");
  const onlySeries = groups.flatMap(({ series }) => series).length === 1;
  const legend = legendXml(bag, onlySeries && !round);
  const background = textAt(bag, "format/fill/color");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="${title === "" ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${groups.map((group) => groupXml(model, chart, group)).join("")}${axesXml(bag, groups)}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="${bag.get("plotVisibleOnly") === false ? 0 : 1}"/><c:dispBlanksAs val="${blanks(bag)}"/></c:chart>` +
    (background === "" ? "" : `<c:spPr>${solid(background)}</c:spPr>`) +
    fontXml(bag, "format/font") +
    `</c:chartSpace>`
  );
}

const blanks = (bag: Bag): string => ({ Zero: "zero", Interplotted: "span" })[textAt(bag, "displayBlanksAs")] ?? "gap";

function groupsOf(chart: ChartModel): Group[] {
  const groups: Group[] = [];
  for (const [index, bag] of chart.series.entries()) {
    // A series that was never told its figures has nothing to draw, and Excel refuses an empty reference.
    if (textAt(bag, "values") === "") continue;
    const drawn = drawnAs(textAt(bag, "chartType") || chart.type);
    const first = groups[0]?.drawn;
    // Lines cannot run along the axes of lying bars: they get upright ones of their own.
    const crossed = first !== undefined && first.horizontal !== drawn.horizontal;
    const secondary = textAt(bag, "axisGroup") === "Secondary" || crossed;
    const alike = (group: Group): boolean =>
      group.secondary === secondary &&
      JSON.stringify({ ...group.drawn, markers: false }) === JSON.stringify({ ...drawn, markers: false });
    const known = groups.find(alike);
    if (known === undefined) groups.push({ drawn, secondary, series: [{ bag, index }] });
    else known.series.push({ bag, index });
  }
  return groups;
}

function groupXml(model: WorkbookModel, chart: ChartModel, { drawn, secondary, series }: Group): string {
  const { element, grouping, horizontal } = drawn;
  const members = series.map(({ bag, index }) => seriesXml(model, chart, bag, index, drawn)).join("");
  const [category, value] = axisIds(secondary);
  const axes = `<c:axId val="${category}"/><c:axId val="${value}"/>`;
  const varied = (on: boolean): string => `<c:varyColors val="${on ? 1 : 0}"/>`;
  const inside = ((): string => {
    switch (element) {
      case "barChart": {
        const gap = numberAt(series[0]?.bag ?? new Map(), "gapWidth") ?? 150;
        const stacked = grouping === "clustered" ? "" : '<c:overlap val="100"/>';
        return `<c:barDir val="${horizontal ? "bar" : "col"}"/><c:grouping val="${grouping}"/>${varied(false)}${members}<c:gapWidth val="${Math.round(gap)}"/>${stacked}${axes}`;
      }
      case "lineChart":
        return `<c:grouping val="${grouping}"/>${varied(false)}${members}<c:marker val="1"/>${axes}`;
      case "areaChart":
        return `<c:grouping val="${grouping}"/>${varied(false)}${members}${axes}`;
      case "pieChart":
        return `${varied(true)}${members}<c:firstSliceAng val="0"/>`;
      case "doughnutChart":
        return `${varied(true)}${members}<c:firstSliceAng val="0"/><c:holeSize val="50"/>`;
      case "scatterChart":
        return `<c:scatterStyle val="lineMarker"/>${varied(false)}${members}${axes}`;
      case "radarChart":
        return `<c:radarStyle val="${chart.type === "RadarFilled" ? "filled" : "marker"}"/>${varied(false)}${members}${axes}`;
    }
  })();
  return `<c:${element}>${inside}</c:${element}>`;
}

const legendSides: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

function legendXml(bag: Bag, usuallyHidden: boolean): string {
  const visible = bag.get("legend/visible") ?? !usuallyHidden;
  const overlay = bag.get("legend/overlay") === true ? 1 : 0;
  if (visible !== true) return "";
  return `<c:legend><c:legendPos val="${legendSides[textAt(bag, "legend/position")] ?? "b"}"/><c:overlay val="${overlay}"/>${fontXml(bag, "legend/format/font")}</c:legend>`;
}
