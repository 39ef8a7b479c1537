import type { TableModel } from "../../model";
import { parseArea } from "../a1";
import { type Parts, partText, relationships } from "../package";
import { child, numberOf, parseXml, type XmlElement } from "../xml";

/** The tables of a sheet, each with the path of its part. */
export function tableParts(
  parts: Parts,
  sheetPath: string,
): readonly { readonly path: string; readonly element: XmlElement }[] {
  return relationships(parts, sheetPath)
    .filter(({ type }) => type === "table")
    .flatMap(({ target }) => {
      const text = partText(parts, target);
      return text === undefined ? [] : [{ path: target, element: parseXml(text) }];
    });
}

/** A table as its part describes it; null when it names no cells. */
export function readTable(element: XmlElement): TableModel | null {
  const area = parseArea(element.attributes.get("ref") ?? "");
  if (area === null) return null;
  return {
    id: element.attributes.get("id") ?? "",
    name: element.attributes.get("displayName") ?? element.attributes.get("name") ?? "",
    area,
    showHeaders: (numberOf(element, "headerRowCount") ?? 1) > 0,
    showTotals: (numberOf(element, "totalsRowCount") ?? 0) > 0,
    style: child(element, "tableStyleInfo")?.attributes.get("name") ?? "",
    fromFile: true,
  };
}
