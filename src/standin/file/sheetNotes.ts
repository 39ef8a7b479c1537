import type { SheetModel } from "../model";
import { addContentType, addRelationship, type Parts, relationships, removePart } from "./package";
import { child, children, escapeXml, relationOf, type XmlElement } from "./xml";
import { putInSheet } from "./write/frame";

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** The custom properties of a sheet, which no one sees: each is a part of its own with the text in UTF-16. */
export function readSheetNotes(sheet: XmlElement, parts: Parts, path: string): SheetModel["customProperties"] {
  const targets = new Map(relationships(parts, path).map(({ id, target }) => [id, target]));
  const notes: SheetModel["customProperties"] = new Map();
  for (const element of children(child(sheet, "customProperties"), "customPr")) {
    const bytes = parts.get(targets.get(relationOf(element) ?? "") ?? "");
    const name = element.attributes.get("name");
    if (bytes !== undefined && name !== undefined) notes.set(name, new TextDecoder("utf-16le").decode(bytes));
  }
  return notes;
}

/** Writes all of them anew. */
export function putSheetNotes(xml: string, { customProperties }: SheetModel, parts: Parts, path: string): string {
  for (const { target, type } of relationships(parts, path)) {
    if (type === "customProperty") removePart(parts, target, path);
  }
  const entries = [...customProperties].map(([name, value]) => {
    let number = 1;
    while (parts.has(`xl/customProperty${number}.bin`)) number++;
    const part = `xl/customProperty${number}.bin`;
    parts.set(part, utf16(value));
    addContentType(parts, part, contentType);
    const id = addRelationship(parts, path, `${relation}/customProperty`, `/${part}`);
    return `<customPr name="${escapeXml(name)}" xmlns:r="${relation}" r:id="${id}"/>`;
  });
  const text = entries.length === 0 ? "" : `<customProperties>${entries.join("")}</customProperties>`;
  return putInSheet(xml, "customProperties", text);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
