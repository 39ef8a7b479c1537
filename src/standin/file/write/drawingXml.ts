import type { ChartModel, SheetModel, WorkbookModel } from "../../model";
import { columnPoints, rowPoints } from "../linePoints";
import { addContentType, addRelationship, type Parts, partText, putText, relationships } from "../package";
import { escapeXml } from "../xml";
import { textAt } from "./chartSeries";
import { chartXml } from "./chartXml";
import { putInSheet } from "./frame";

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const emusPerPoint = 12_700;
const emus = (points: number): number => Math.round(points * emusPerPoint);

/** Takes away the charts of the file that the model no longer has and draws the new ones. */
export function putCharts(xml: string, model: WorkbookModel, sheet: SheetModel, parts: Parts, path: string): string {
  const known = relationships(parts, path).find(({ type }) => type === "drawing")?.target;
  // A chart without a single series that has figures is nothing Excel would open.
  const fresh = sheet.charts.filter(
    ({ fromFile, series }) => !fromFile && series.some((bag) => textAt(bag, "values") !== ""),
  );
  if (known !== undefined) removeCharts(parts, known, sheet);
  if (fresh.length === 0) return xml;
  const target = known ?? newDrawing(parts);
  for (const chart of fresh) drawChart(model, sheet, chart, parts, target);
  if (known !== undefined) return xml;
  const id = addRelationship(parts, path, `${relation}/drawing`, `/${target}`);
  return putInSheet(xml, "drawing", `<drawing xmlns:r="${relation}" r:id="${id}"/>`);
}

const anchor = /<((?:[\w.-]+:)?(?:twoCell|oneCell|absolute)Anchor)\b[^>]*>[\s\S]*?<\/\1>/g;

/** The id of a chart's frame is its number in the drawing, which the model's id ends in. */
const frameNumber = (id: string): number => Number.parseInt(id.slice(-13, -1), 16);

function removeCharts(parts: Parts, path: string, sheet: SheetModel): void {
  const kept = new Set(sheet.charts.filter(({ fromFile }) => fromFile).map(({ id }) => frameNumber(id)));
  const text = partText(parts, path) ?? "";
  const left = text.replace(anchor, (whole) => {
    const id = /<(?:[\w.-]+:)?graphicFrame\b[\s\S]*?<(?:[\w.-]+:)?cNvPr\b[^>]*?\sid="(\d+)"/.exec(whole)?.[1];
    const isChart = whole.includes("drawingml/2006/chart");
    return id !== undefined && isChart && !kept.has(Number(id)) ? "" : whole;
  });
  if (left !== text) putText(parts, path, left);
}

function freePath(parts: Parts, folder: string, name: string): string {
  let number = 1;
  while (parts.has(`${folder}/${name}${number}.xml`)) number++;
  return `${folder}/${name}${number}.xml`;
}

function newDrawing(parts: Parts): string {
  const path = freePath(parts, "xl/drawings", "drawing");
  putText(
    parts,
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}"></xdr:wsDr>`,
  );
  addContentType(parts, path, "application/vnd.openxmlformats-officedocument.drawing+xml");
  return path;
}

function drawChart(model: WorkbookModel, sheet: SheetModel, chart: ChartModel, parts: Parts, path: string): void {
  const target = freePath(parts, "xl/charts", "chart");
  putText(parts, target, chartXml(model, chart));
  addContentType(parts, target, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
  const id = addRelationship(parts, path, `${relation}/chart`, `/${target}`);
  const text = partText(parts, path) ?? "";
  const numbers = [...text.matchAll(/cNvPr\b[^>]*?\sid="(\d+)"/g)].map(([, number]) => Number(number));
  const marker = (name: string, left: number, top: number): string => {
    const { column, row, x, y } = cellAt(sheet, left, top);
    return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${emus(x)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emus(y)}</xdr:rowOff></xdr:${name}>`;
  };
  const frame =
    // The drawing may bind other prefixes, so this element binds its own.
    // Tied at both ends, as Excel makes charts: they move and grow with their cells.
    `<xdr:twoCellAnchor xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}">` +
    marker("from", chart.left, chart.top) +
    marker("to", chart.left + chart.width, chart.top + chart.height) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${Math.max(1, ...numbers) + 1}" name="${escapeXml(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relation}" r:id="${id}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  putText(
    parts,
    path,
    text.replace(/<\/(?:[\w.-]+:)?wsDr>\s*$/, (end) => frame + end),
  );
}

/** The cell under a point of the sheet, and how far into it the point lies, in points. */
function cellAt(sheet: SheetModel, left: number, top: number): { row: number; column: number; x: number; y: number } {
  const [column, x] = countOff(left, (index) => columnPoints(sheet, index));
  const [row, y] = countOff(top, (index) => rowPoints(sheet, index));
  return { row, column, x, y };
}

/** Beyond this many rows or columns nobody places a chart; it ends the search where all are hidden. */
const farthest = 16_000;

function countOff(distance: number, sizeOf: (index: number) => number): readonly [index: number, rest: number] {
  let rest = distance;
  for (let index = 0; index < farthest; index++) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  return [0, 0];
}
