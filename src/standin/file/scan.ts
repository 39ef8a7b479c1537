import { columnNumber } from "./a1";
import { attributesOf } from "./xml";

/** One `<c>` of the sheet's XML, its place in the text included, so that it can be replaced there. */
export interface ScannedCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** Between the tags, as written; "" for an empty element. */
  readonly inner: string;
}

export interface ScannedRow {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly cells: readonly ScannedCell[];
}

export interface ScannedSheet {
  /** The XML with the content of `<sheetData>` left out: small, and whole in itself. */
  readonly frame: string;
  /** From `<sheetData` to behind `</sheetData>`; both -1 when the sheet has none. */
  readonly start: number;
  readonly end: number;
  /** "" or the file's prefix with its colon ("x:"). */
  readonly prefix: string;
  readonly rows: readonly ScannedRow[];
}

const rowToken = /<(?:[\w.-]+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?row\s*>)/g;
const cellToken = /<(?:[\w.-]+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?c\s*>)/g;

/**
 * Finds rows and cells without building a tree. Throws a SyntaxError when tags of rows or cells
 * do not pair up: a reader that skips what it cannot read would show fewer figures than there are.
 */
export function scanSheet(xml: string): ScannedSheet {
  const opening = /<([\w.-]+:)?sheetData\b[^>]*?(\/?)>/.exec(xml);
  if (opening === null) return { frame: xml, start: -1, end: -1, prefix: "", rows: [] };
  const prefix = opening[1] ?? "";
  const start = opening.index;
  const from = start + opening[0].length;
  if (opening[2] === "/") return { frame: xml, start, end: from, prefix, rows: [] };
  const closing = `</${prefix}sheetData>`;
  const to = xml.indexOf(closing, from);
  if (to < 0) throw new SyntaxError("the sheet data does not end");
  const end = to + closing.length;
  return { frame: xml.slice(0, from) + xml.slice(to), start, end, prefix, rows: scanRows(xml, from, to) };
}

function scanRows(xml: string, from: number, to: number): ScannedRow[] {
  const data = xml.slice(from, to);
  const rows: ScannedRow[] = [];
  let row = -1;
  let read = 0;
  for (const match of data.matchAll(rowToken)) {
    if (data.slice(read, match.index).trim() !== "") throw new SyntaxError("something stands between two rows");
    read = match.index + match[0].length;
    const attributes = attributesOf(match[1] ?? "");
    row = Number(attributes.get("r") ?? row + 2) - 1;
    const start = from + match.index;
    const inner = match[2] ?? "";
    const innerStart = start + match[0].indexOf(">") + 1;
    rows.push({ row, start, end: from + read, attributes, cells: scanCells(inner, innerStart) });
  }
  if (data.slice(read).trim() !== "") throw new SyntaxError("the last row is broken");
  return rows;
}

function scanCells(inner: string, offset: number): ScannedCell[] {
  const cells: ScannedCell[] = [];
  let column = -1;
  let read = 0;
  for (const match of inner.matchAll(cellToken)) {
    if (inner.slice(read, match.index).trim() !== "") throw new SyntaxError("something stands between two cells");
    read = match.index + match[0].length;
    const attributes = attributesOf(match[1] ?? "");
    const reference = attributes.get("r");
    column = reference === undefined ? column + 1 : columnNumber(reference.replace(/\d+$/, ""));
    cells.push({ column, start: offset + match.index, end: offset + read, attributes, inner: match[2] ?? "" });
  }
  if (inner.slice(read).trim() !== "" && !/^\s*<(?:[\w.-]+:)?extLst\b/.test(inner.slice(read))) {
    throw new SyntaxError("the last cell of a row is broken");
  }
  return cells;
}
