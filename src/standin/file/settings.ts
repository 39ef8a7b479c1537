import { addContentType, addRelationship, type Parts, partText, putText, relationships, workbookPath } from "./package";
import { escapeXml, parseXml } from "./xml";

/** Marks our own among the custom XML parts of a file. */
const namespace = "urn:tonghop:workbook-settings";
const itemId = "{6F2B9A54-1C0D-4E57-9B7E-2D4A8C3E5F10}";
const relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/**
 * `workbook.settings` are kept as JSON in one custom XML part of the package: Excel carries such a part
 * through every save unread and without a limit of length, where a text property holds 255 characters.
 */
export function readSettings(parts: Parts): Map<string, unknown> {
  const path = settingsPath(parts);
  const text = path === undefined ? undefined : partText(parts, path);
  try {
    const stored: unknown = text === undefined ? {} : JSON.parse(parseXml(text).text);
    return new Map(
      typeof stored === "object" && stored !== null && !Array.isArray(stored) ? Object.entries(stored) : [],
    );
  } catch {
    // Another program may have written into the part; the workbook itself is still good.
    return new Map();
  }
}

export function writeSettings(parts: Parts, settings: ReadonlyMap<string, unknown>): void {
  const workbook = workbookPath(parts);
  const known = settingsPath(parts);
  if (workbook === undefined || (known === undefined && settings.size === 0)) return;
  const json = JSON.stringify(Object.fromEntries(settings));
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${namespace}">${escapeXml(json)}</settings>`;
  if (known !== undefined) {
    putText(parts, known, text);
    return;
  }
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`) || parts.has(`customXml/itemProps${number}.xml`)) number++;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  putText(parts, item, text);
  putText(
    parts,
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addRelationship(parts, item, `${relationType}Props`, `itemProps${number}.xml`);
  addRelationship(parts, workbook, relationType, `/${item}`);
  addContentType(parts, properties, propertiesType);
}

function settingsPath(parts: Parts): string | undefined {
  const workbook = workbookPath(parts);
  if (workbook === undefined) return undefined;
  return relationships(parts, workbook).find(
    ({ type, target }) => type === "customXml" && partText(parts, target)?.includes(namespace) === true,
  )?.target;
}
