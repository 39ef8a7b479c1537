import type { DocumentPropertiesModel } from "../model";
import { addContentType, addRelationship, type Parts, partText, putText, relationships } from "./package";
import { child, children, escapeXml, parseXml, type XmlElement } from "./xml";

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Where each property stands: in the core part in Dublin Core's words, or in the application's part. */
const places = [
  ["title", "core-properties", "dc:title"],
  ["subject", "core-properties", "dc:subject"],
  ["author", "core-properties", "dc:creator"],
  ["keywords", "core-properties", "cp:keywords"],
  ["comments", "core-properties", "dc:description"],
  ["category", "core-properties", "cp:category"],
  ["manager", "extended-properties", "Manager"],
  ["company", "extended-properties", "Company"],
] as const;

type Place = (typeof places)[number][1] | "custom-properties";

const localName = (tag: string): string => tag.slice(tag.indexOf(":") + 1);

function partOf(parts: Parts, place: Place): { readonly path: string; readonly root: XmlElement } | null {
  const path = relationships(parts, "").find(({ type }) => type === place)?.target;
  const text = path === undefined ? undefined : partText(parts, path);
  return path === undefined || text === undefined ? null : { path, root: parseXml(text) };
}

/** Title, author and the like, as File > Info shows them. */
export function readProperties(parts: Parts): DocumentPropertiesModel {
  const text = ([, place, tag]: (typeof places)[number]): string =>
    child(partOf(parts, place)?.root, localName(tag))?.text ?? "";
  const named = Object.fromEntries(places.map((place) => [place[0], text(place)] as const));
  const custom = children(partOf(parts, "custom-properties")?.root, "property").flatMap((property) => {
    const value = property.children[0];
    const name = property.attributes.get("name");
    return value === undefined || name === undefined ? [] : [[name, typed(value)] as const];
  });
  return { ...noProperties(), ...named, custom: new Map(custom) };
}

export const noProperties = (): DocumentPropertiesModel => ({
  title: "",
  subject: "",
  author: "",
  keywords: "",
  comments: "",
  category: "",
  manager: "",
  company: "",
  custom: new Map(),
});

function typed({ name, text }: XmlElement): string | number | boolean {
  if (name === "bool") return text === "true" || text === "1";
  return /^(?:i|ui|r)\d|^int$|^decimal$/.test(name) ? Number(text) : text;
}

/** Writes the properties that differ; what else the parts say stays. */
export function writeProperties(parts: Parts, now: DocumentPropertiesModel): void {
  const before = readProperties(parts);
  for (const [name, place, tag] of places) if (before[name] !== now[name]) putProperty(parts, place, tag, now[name]);
  const list = ({ custom }: DocumentPropertiesModel): string => JSON.stringify([...custom]);
  if (list(before) !== list(now)) putCustom(parts, now.custom);
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const files: Readonly<Record<Place, { path: string; type: string; relation: string; empty: string }>> = {
  "core-properties": {
    path: "docProps/core.xml",
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    relation: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    empty:
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"></cp:coreProperties>',
  },
  "extended-properties": {
    path: "docProps/app.xml",
    type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    relation: `${relation}/extended-properties`,
    empty: `<Properties xmlns="${office}/extended-properties"></Properties>`,
  },
  "custom-properties": {
    path: "docProps/custom.xml",
    type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    relation: `${relation}/custom-properties`,
    empty: "",
  },
};

/** The path of a part of properties, made when the package has none. */
function madePart(parts: Parts, place: Place): string {
  const known = partOf(parts, place)?.path;
  if (known !== undefined) return known;
  const { path, type, relation: kind, empty } = files[place];
  putText(parts, path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${empty}`);
  addContentType(parts, path, type);
  addRelationship(parts, "", kind, path);
  return path;
}

function putProperty(parts: Parts, place: Place, tag: string, value: string): void {
  const path = madePart(parts, place);
  const text = partText(parts, path) ?? "";
  const name = localName(tag);
  const old = new RegExp(`<((?:[\\w.-]+:)?${name})\\b[^>]*?(?:/>|>[\\s\\S]*?</\\1>)`);
  const written = value === "" ? "" : `<${tag}>${escapeXml(value)}</${tag}>`;
  putText(
    parts,
    path,
    old.test(text) ? text.replace(old, () => written) : text.replace(/<\/[^<]*>\s*$/, (end) => written + end),
  );
}

/** The format id and the first number of properties a user may set. Source: ECMA-376 part 1, 22.3.2.2. */
const formatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const firstNumber = 2;

function putCustom(parts: Parts, custom: DocumentPropertiesModel["custom"]): void {
  const path = madePart(parts, "custom-properties");
  const entries = [...custom].map(([name, value], index) => {
    const inner =
      typeof value === "string"
        ? `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`
        : typeof value === "boolean"
          ? `<vt:bool>${String(value)}</vt:bool>`
          : Number.isInteger(value) && Math.abs(value) < 2 ** 31
            ? `<vt:i4>${value}</vt:i4>`
            : `<vt:r8>${value}</vt:r8>`;
    return `<property fmtid="${formatId}" pid="${index + firstNumber}" name="${escapeXml(name)}">${inner}</property>`;
  });
  putText(
    parts,
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${entries.join("")}</Properties>`,
  );
}
