import type { SheetModel } from "../../model";
import { cellName } from "../a1";
import { attributesOf, escapeXml } from "../xml";
import { putInSheet, setAttributes, textsOf } from "./frame";

/** Writes what the window shows of a sheet: grid lines, headings and frozen panes. */
export function putView(xml: string, sheet: SheetModel, panesChanged: boolean): string {
  const [known = '<sheetViews><sheetView workbookViewId="0"></sheetView></sheetViews>'] = textsOf(xml, "sheetViews");
  const view = /<((?:[\w.-]+:)?sheetView)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/;
  const written = known.replace(view, (element) => {
    const shown = setAttributes(element, {
      showGridLines: sheet.showGridlines ? null : "0",
      showRowColHeaders: sheet.showHeadings ? null : "0",
    });
    if (!panesChanged) return shown;
    const open = /^<[^>]*?(?=\s*\/?>)/.exec(setAttributes(shown, { topLeftCell: null }))?.[0] ?? "<sheetView";
    return `${open}>${paneXml(sheet.freeze)}</${/^<([^\s>]+)/.exec(element)?.[1] ?? "sheetView"}>`;
  });
  return putInSheet(xml, "sheetViews", written);
}

function paneXml({ rows, columns }: SheetModel["freeze"]): string {
  if (rows === 0 && columns === 0) return "";
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split = `${columns === 0 ? "" : ` xSplit="${columns}"`}${rows === 0 ? "" : ` ySplit="${rows}"`}`;
  const first = cellName(rows, columns);
  const others = rows === 0 || columns === 0 ? "" : '<selection pane="topRight"/><selection pane="bottomLeft"/>';
  return `<pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>${others}<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`;
}

/** Only the sheet in front may be marked as selected: several marked sheets are edited together. */
export function putSelected(xml: string, selected: boolean): string {
  const [known] = textsOf(xml, "sheetViews");
  if (known === undefined)
    return selected
      ? putInSheet(xml, "sheetViews", '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>')
      : xml;
  const written = known.replace(/<(?:[\w.-]+:)?sheetView\b[^>]*>/g, (tag) => {
    const marked = ["1", "true"].includes(attributesOf(tag).get("tabSelected") ?? "");
    return marked === selected ? tag : setAttributes(tag, { tabSelected: selected ? "1" : null });
  });
  return written === known ? xml : putInSheet(xml, "sheetViews", written);
}

export function putTabColor(xml: string, color: string): string {
  const [known = "<sheetPr></sheetPr>"] = textsOf(xml, "sheetPr");
  const open = known.replace(/\s*\/>$/, "></sheetPr>").replace(/<(?:[\w.-]+:)?tabColor\b[^>]*>/, "");
  const element = color === "" ? "" : `<tabColor rgb="FF${escapeXml(color.replace("#", "").toUpperCase())}"/>`;
  return putInSheet(
    xml,
    "sheetPr",
    open.replace(/^<[^>]*>/, (start) => start + element),
  );
}
