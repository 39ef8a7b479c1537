import type { CellModel, SheetModel } from "../../model";
import { parseArea } from "../a1";
import { type Parts, relationships } from "../package";
import { child, children, relationOf, type XmlElement } from "../xml";
import type { StyleSheet } from "./styles";

/** Puts the hyperlinks of a sheet on their cells; a link over several cells leads from each that holds something. */
export function readHyperlinks(
  frame: XmlElement,
  parts: Parts,
  path: string,
  cells: SheetModel["cells"],
  styles: StyleSheet,
): void {
  const targets = new Map(relationships(parts, path).map(({ id, target }) => [id, target]));
  for (const element of children(child(frame, "hyperlinks"), "hyperlink")) {
    const area = parseArea(element.attributes.get("ref") ?? "");
    if (area === null) continue;
    const address = targets.get(relationOf(element) ?? "");
    const documentReference = element.attributes.get("location");
    const screenTip = element.attributes.get("tooltip");
    const hyperlink: CellModel["hyperlink"] = {
      ...(address === undefined ? {} : { address }),
      ...(documentReference === undefined ? {} : { documentReference }),
      ...(screenTip === undefined ? {} : { screenTip }),
    };
    const blank = (): CellModel => ({
      value: "",
      isError: false,
      formula: null,
      style: styles.defaultStyle,
      hyperlink,
    });
    const first = cells.get(area.top) ?? new Map<number, CellModel>();
    cells.set(area.top, first);
    if (!first.has(area.left)) first.set(area.left, blank());
    for (const [row, line] of cells) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, cell] of line) if (column >= area.left && column <= area.right) cell.hyperlink = hyperlink;
    }
  }
}
