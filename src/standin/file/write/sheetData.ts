import type { SheetModel, StyleModel } from "../../model";
import type { ScannedCell, ScannedRow, ScannedSheet } from "../scan";
import { escapeXml } from "../xml";
import { cellXml } from "./cellXml";

/** The cells to write, by row and column; the rest of the sheet stays as its text is. */
export type CellEdits = ReadonlyMap<number, ReadonlySet<number>>;

/** The numbers of formats in the file being written. */
export interface StyleNumbering {
  /** Of a cell; `known` is the number it has in the file. */
  readonly ofCell: (row: number, column: number, known: number | null) => number;
  readonly of: (style: StyleModel) => number;
}

/** `<sheetData>` of a sheet made from nothing. */
export function newSheetData(sheet: SheetModel, style: StyleNumbering): string {
  const rows = [...new Set([...sheet.cells.keys(), ...sheet.rows.keys()])].sort((a, b) => a - b);
  return `<sheetData>${rows.map((row) => rowXml(sheet, row, undefined, new Set(sheet.cells.get(row)?.keys() ?? []), style, "")).join("")}</sheetData>`;
}

/** `<sheetData>` of a sheet of the file, with the edited cells and rows replaced and the rest as it was. */
export function editSheetData(
  xml: string,
  scan: ScannedSheet,
  sheet: SheetModel,
  edits: CellEdits,
  rowEdits: ReadonlySet<number>,
  style: StyleNumbering,
): string {
  if (edits.size === 0 && rowEdits.size === 0) return xml.slice(scan.start, scan.end);
  const known = new Map(scan.rows.map((row) => [row.row, row]));
  const numbers = [...new Set([...known.keys(), ...edits.keys(), ...rowEdits])].sort((a, b) => a - b);
  const rows = numbers.map((number) => {
    const row = known.get(number);
    const touched = edits.has(number) || rowEdits.has(number);
    // A row or cell may leave out its number; then it counts from the one before, which may not be the same any more.
    const counted =
      row !== undefined && row.attributes.has("r") && row.cells.every(({ attributes }) => attributes.has("r"));
    if (row !== undefined && counted && !touched) return xml.slice(row.start, row.end);
    return rowXml(sheet, number, row, edits.get(number) ?? new Set(), style, scan.prefix, xml);
  });
  const tag = `${scan.prefix}sheetData`;
  return `<${tag}>${rows.join("")}</${tag}>`;
}

function rowXml(
  sheet: SheetModel,
  number: number,
  row: ScannedRow | undefined,
  edited: ReadonlySet<number>,
  style: StyleNumbering,
  prefix: string,
  xml = "",
): string {
  const known = new Map((row?.cells ?? []).map((cell) => [cell.column, cell]));
  const columns = [...new Set([...known.keys(), ...edited])].sort((a, b) => a - b);
  const cells = columns.map((column) => {
    const cell = known.get(column);
    if (cell?.attributes.has("r") === true && !edited.has(column)) return xml.slice(cell.start, cell.end);
    const model = sheet.cells.get(number)?.get(column);
    return cellXml(number, column, model, style.ofCell(number, column, knownStyle(cell)), prefix);
  });
  const attributes = rowAttributes(sheet, number, row, style);
  const inner = cells.join("");
  if (inner === "" && attributes === "" && row === undefined) return "";
  return `<${prefix}row r="${number + 1}"${attributes}>${inner}</${prefix}row>`;
}

const knownStyle = (cell: ScannedCell | undefined): number | null =>
  cell === undefined ? null : Number(cell.attributes.get("s") ?? 0);

/** What a row says besides its number. The span of its columns is only a hint, and may be wrong after an edit. */
function rowAttributes(sheet: SheetModel, number: number, row: ScannedRow | undefined, styles: StyleNumbering): string {
  const { height, hidden, style } = sheet.rows.get(number) ?? {};
  const attributes = new Map(row?.attributes ?? []);
  for (const name of ["r", "spans", "hidden", "s", "customFormat"]) attributes.delete(name);
  if (style !== undefined) {
    attributes.set("s", String(styles.of(style)));
    attributes.set("customFormat", "1");
  }
  if (hidden === true) attributes.set("hidden", "1");
  if (height === undefined) {
    attributes.delete("ht");
    attributes.delete("customHeight");
  } else if (Number(attributes.get("ht") ?? Number.NaN) !== height) {
    attributes.set("ht", String(height));
    attributes.set("customHeight", "1");
  }
  return [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
}
