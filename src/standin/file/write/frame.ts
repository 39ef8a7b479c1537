import { attributesOf, localName } from "../xml";

/** The children of `<worksheet>` in the order the schema demands; Excel repairs a sheet that has another. */
const sheetOrder = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions " +
  "pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing " +
  "legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

const workbookOrder = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr " +
  "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

const stylesOrder = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
  " ",
);

export interface Piece {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s/>]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g;

/** Where each child of the root element stands in the text. */
export function pieces(xml: string): { readonly pieces: readonly Piece[]; readonly end: number } {
  const found: Piece[] = [];
  let depth = 0;
  let start = 0;
  for (const match of xml.matchAll(token)) {
    const [text, closing, tag, empty] = match;
    if (tag === undefined) continue;
    if (closing === "/") {
      depth--;
      if (depth === 0) return { pieces: found, end: match.index };
      if (depth === 1) found.push({ name: localName(tag), start, end: match.index + text.length });
    } else if (empty === "/") {
      if (depth === 0) return { pieces: [], end: match.index };
      if (depth === 1) found.push({ name: localName(tag), start: match.index, end: match.index + text.length });
    } else {
      if (depth === 1) start = match.index;
      depth++;
    }
  }
  return { pieces: found, end: xml.length };
}

/** The texts of the root's children of one name. */
export function textsOf(xml: string, name: string): string[] {
  return pieces(xml)
    .pieces.filter((piece) => piece.name === name)
    .map(({ start, end }) => xml.slice(start, end));
}

/** Puts an element, or several of one name, in place of those the root has; "" takes them away. */
const putInOrder =
  (order: readonly string[]) =>
  (xml: string, name: string, text: string): string => {
    const all = pieces(xml);
    const old = all.pieces.filter((piece) => piece.name === name);
    const rank = order.indexOf(name);
    // What the schema does not list here, such as a compatibility block, stays behind its neighbour.
    const next = all.pieces.find((piece) => order.indexOf(piece.name) > rank);
    const at = old[0]?.start ?? next?.start ?? all.end;
    let result = xml;
    for (const { start, end } of [...old].reverse()) result = result.slice(0, start) + result.slice(end);
    return result.slice(0, at) + inNamespace(xml, text) + result.slice(at);
  };

/** Our elements have no prefix. Where the file's have one, each of ours names the namespace itself. */
function inNamespace(xml: string, text: string): string {
  const [, prefix, attributes = ""] = /<([\w.-]+):(?:worksheet|workbook|styleSheet)\b([^>]*)>/.exec(xml) ?? [];
  if (prefix === undefined || text === "") return text;
  const uri = attributesOf(attributes).get(`xmlns:${prefix}`) ?? "";
  const root = `<root>${text}</root>`;
  return pieces(root)
    .pieces.reduceRight((whole, { start, name }) => {
      const own = whole.startsWith(`<${name}`, start);
      return own ? `${whole.slice(0, start)}<${name} xmlns="${uri}"${whole.slice(start + name.length + 1)}` : whole;
    }, root)
    .slice("<root>".length, -"</root>".length);
}

export const putInSheet = putInOrder(sheetOrder);
export const putInWorkbook = putInOrder(workbookOrder);
export const putInStyles = putInOrder(stylesOrder);

/** The attributes of a start tag's text. A value of null takes one away; the others keep their place and spelling. */
export function setAttributes(tag: string, values: Readonly<Record<string, string | null>>): string {
  let text = tag;
  for (const [name, value] of Object.entries(values)) {
    const pattern = new RegExp(`\\s${name.replace(":", "\\:")}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const start = /^[\s\S]*?(?:[^>"']|"[^"]*"|'[^']*')*?>/.exec(text)?.[0] ?? text;
    const rest = text.slice(start.length);
    const without = start.replace(pattern, "");
    if (value === null) text = without + rest;
    else if (pattern.test(start)) text = start.replace(pattern, () => ` ${name}="${value}"`) + rest;
    else text = without.replace(/\s*(\/?)>$/, (_end, slash: string) => ` ${name}="${value}"${slash}>`) + rest;
  }
  return text;
}
