/** An element of an XML part. Names are local names: `x:row` is "row". */
export interface XmlElement {
  readonly name: string;
  /** By the name as written, prefix included ("r:id", "val"). */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside this element, joined. */
  readonly text: string;
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!([^>]*)>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)|</g;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface OpenElement {
  name: string;
  tag: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  text: string;
}

/**
 * Reads a whole part. Throws a SyntaxError where it is not well formed or declares a document
 * type: Office never writes one, so entities of a file's own are never expanded.
 */
export function parseXml(xml: string): XmlElement {
  const root: OpenElement = { name: "", tag: "", attributes: new Map(), children: [], text: "" };
  const open: OpenElement[] = [root];
  let current = root;
  for (const [whole, data, declaration, closing, opening, attributes, selfClosing, text] of xml.matchAll(token)) {
    if (text !== undefined) current.text += decodeXml(text);
    else if (data !== undefined) current.text += data;
    else if (opening !== undefined) {
      const element = {
        name: localName(opening),
        tag: opening,
        attributes: attributesOf(attributes ?? ""),
        children: [],
        text: "",
      };
      current.children.push(element);
      if (selfClosing !== "/") {
        open.push(element);
        current = element;
      }
    } else if (closing !== undefined) {
      if (current === root || current.tag !== closing) throw new SyntaxError(`unexpected </${closing}>`);
      open.pop();
      current = open[open.length - 1] ?? root;
    } else if (declaration !== undefined) throw new SyntaxError("a document type is declared");
    else if (whole === "<") throw new SyntaxError("a tag is not closed");
  }
  const document = root.children[0];
  if (current !== root || document === undefined || root.children.length > 1)
    throw new SyntaxError("not one whole element");
  return document;
}

/** The attributes of a start tag's text, entities decoded. */
export function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(attribute))
    found.set(name, decodeXml(double ?? single ?? ""));
  return found;
}

export const localName = (tag: string): string => tag.slice(tag.indexOf(":") + 1);

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** A number attribute; undefined when absent or not a number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes.get(name);
  const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An on/off attribute as OOXML writes it: 1, true or on. */
export function flagOf(element: XmlElement | undefined, name: string, absent = false): boolean {
  const text = element?.attributes.get(name);
  return text === undefined ? absent : text === "1" || text === "true" || text === "on";
}

/** The relationship id an element carries, whatever prefix the file gave the namespace. */
export function relationOf(element: XmlElement): string | undefined {
  for (const [name, value] of element.attributes) if (name.endsWith(":id")) return value;
  return undefined;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Text for element content or an attribute in double quotes. Characters XML cannot hold become spaces. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
