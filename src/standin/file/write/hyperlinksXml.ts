import type { SheetModel } from "../../model";
import { cellName } from "../a1";
import { addRelationship, type Parts, relationships, removeRelationship } from "../package";
import { escapeXml } from "../xml";
import { putInSheet } from "./frame";

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Writes all hyperlinks of a sheet; each address outside the workbook is a relationship of the sheet's part. */
export function putHyperlinks(xml: string, sheet: SheetModel, parts: Parts, path: string): string {
  for (const { id, type } of relationships(parts, path)) if (type === "hyperlink") removeRelationship(parts, path, id);
  const ids = new Map<string, string>();
  const links: string[] = [];
  for (const [row, line] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    for (const [column, { hyperlink }] of line) {
      const { address, documentReference, screenTip } = hyperlink ?? {};
      if (address === undefined && documentReference === undefined) continue;
      let target = "";
      if (address !== undefined && address !== "") {
        const id = ids.get(address) ?? addRelationship(parts, path, `${relation}/hyperlink`, address, true);
        ids.set(address, id);
        target = ` xmlns:r="${relation}" r:id="${id}"`;
      }
      const place =
        documentReference === undefined || documentReference === ""
          ? ""
          : ` location="${escapeXml(documentReference)}"`;
      const tip = screenTip === undefined || screenTip === "" ? "" : ` tooltip="${escapeXml(screenTip)}"`;
      links.push(`<hyperlink ref="${cellName(row, column)}"${target}${place}${tip}/>`);
    }
  }
  return putInSheet(xml, "hyperlinks", links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`);
}
