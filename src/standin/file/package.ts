import { strToU8, unzipSync, zipSync } from "fflate";
import { children, escapeXml, parseXml } from "./xml";

/** The parts of a package by path ("xl/workbook.xml"), in the order of the zip. */
export type Parts = Map<string, Uint8Array>;

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: "worksheet", "styles", "hyperlink" … the same in both dialects of OOXML. */
  readonly type: string;
  /** The path of a part, or the address of something outside. */
  readonly target: string;
  readonly external: boolean;
}

/** Inflates the parts of a package, or only those that are wanted. */
export function openPackage(bytes: Uint8Array, wanted: (path: string) => boolean = () => true): Parts {
  const filter = ({ name }: { readonly name: string }): boolean => !name.endsWith("/") && wanted(name);
  return new Map(Object.entries(unzipSync(bytes, { filter })));
}

/** Office wants the content types first; the date is fixed so that equal workbooks give equal bytes. */
export function closePackage(parts: Parts): Uint8Array {
  const first = "[Content_Types].xml";
  const ordered = [...parts].sort(([a], [b]) => Number(b === first) - Number(a === first));
  return zipSync(Object.fromEntries(ordered), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** The part's text, without a byte order mark; undefined when there is no such part. */
export function partText(parts: Parts, path: string): string | undefined {
  const bytes = parts.get(path);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

export function putText(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}

export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** The relationships of a part ("" for the package itself), targets resolved to paths. */
export function relationships(parts: Parts, path: string): readonly Relationship[] {
  const text = partText(parts, relationsPath(path));
  if (text === undefined) return [];
  return children(parseXml(text), "Relationship").map(({ attributes }) => {
    const external = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    const type = attributes.get("Type") ?? "";
    return {
      id: attributes.get("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolve(path, target),
      external,
    };
  });
}

function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}

/** The path of the workbook part; undefined when the package holds no workbook. */
export function workbookPath(parts: Parts): string | undefined {
  const path = relationships(parts, "").find(({ type }) => type === "officeDocument")?.target;
  return path !== undefined && parts.has(path) ? path : undefined;
}

/** Adds a relationship under a number the part does not use yet, and tells its id. */
export function addRelationship(parts: Parts, from: string, type: string, target: string, external = false): string {
  const path = relationsPath(from);
  const known = new Set(relationships(parts, from).map(({ id }) => id));
  let number = known.size + 1;
  while (known.has(`rId${number}`)) number++;
  const mode = external ? ' TargetMode="External"' : "";
  const entry = `<Relationship Id="rId${number}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`;
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const text = (partText(parts, path) ?? empty).replace(/\s*\/>\s*$/, "></Relationships>");
  putText(
    parts,
    path,
    text.replace("</Relationships>", () => `${entry}</Relationships>`),
  );
  return `rId${number}`;
}

const contentTypes = "[Content_Types].xml";

export function addContentType(parts: Parts, path: string, type: string): void {
  const text = partText(parts, contentTypes) ?? "";
  const xml = /Extension="xml"/i.test(text) ? "" : '<Default Extension="xml" ContentType="application/xml"/>';
  const entry = `<Override PartName="/${path}" ContentType="${type}"/>`;
  putText(
    parts,
    contentTypes,
    text.replace("</Types>", () => `${xml}${entry}</Types>`),
  );
}

/** Takes a part out of the package with its relationships, its content type and what points to it from `owner`. */
export function removePart(parts: Parts, path: string, owner: string): void {
  parts.delete(path);
  parts.delete(relationsPath(path));
  const types = partText(parts, contentTypes) ?? "";
  const override = new RegExp(`<Override\\b[^>]*PartName="/${escapePattern(path)}"[^>]*?(?:/>|></Override>)`, "g");
  putText(parts, contentTypes, types.replace(override, ""));
  const id = relationships(parts, owner).find(({ target }) => target === path)?.id;
  if (id !== undefined) removeRelationship(parts, owner, id);
}

export function removeRelationship(parts: Parts, owner: string, id: string): void {
  const entry = new RegExp(`<Relationship\\b[^>]*\\sId="${escapePattern(id)}"[^>]*?(?:/>|></Relationship>)`);
  const path = relationsPath(owner);
  putText(parts, path, (partText(parts, path) ?? "").replace(entry, ""));
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** The paths of all parts that relationships lead to, beginning with the package's own. */
export function reachable(parts: Parts): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [""];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const { target, external } of relationships(parts, path)) {
      if (external || found.has(target)) continue;
      found.add(target);
      open.push(target);
    }
  }
  return found;
}
