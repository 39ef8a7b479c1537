import type { SheetModel, WorkbookModel } from "../../model";
import { areaName } from "../a1";
import type { Parts } from "../package";
import { scanSheet } from "../scan";
import { putSheetNotes } from "../sheetNotes";
import { putColumns } from "./columnsXml";
import { formatsToWrite, type SheetDifference } from "./difference";
import { putCharts } from "./drawingXml";
import { putInSheet, setAttributes, textsOf } from "./frame";
import { putHyperlinks } from "./hyperlinksXml";
import { putPage } from "./pageXml";
import { protectionXml } from "./protectionXml";
import { dataValidationsXml, type OverlayNumber, putConditionalFormats } from "./rulesXml";
import { type CellEdits, editSheetData, newSheetData, type StyleNumbering } from "./sheetData";
import { putTables, tableHeaders } from "./tablesXml";
import { putTabColor, putView } from "./viewXml";

/** Where a sheet is written to, and the numbers given out for the whole workbook. */
export interface SheetTarget {
  readonly model: WorkbookModel;
  readonly frontMoves: boolean;
  readonly parts: Parts;
  readonly path: string;
  readonly style: StyleNumbering;
  readonly overlay: OverlayNumber;
  readonly nextTableId: () => number;
}

/** A sheet made since the file was opened: everything is written into the empty one of the library. */
export function newSheetXml(empty: string, model: SheetModel, target: SheetTarget): string {
  const sheet = withTableHeaders(model);
  let xml = putInSheet(empty, "sheetData", "<sheetData/>");
  xml = putSizes(xml, sheet);
  xml = putColumns(xml, sheet, new Set(sheet.columns.keys()), target.style.of);
  xml = putView(xml, sheet, true);
  if (sheet.tabColor !== "") xml = putTabColor(xml, sheet.tabColor);
  xml = putInSheet(xml, "sheetProtection", protectionXml(sheet.protection, undefined));
  xml = putInSheet(xml, "mergeCells", mergesXml(sheet));
  xml = putConditionalFormats(xml, formatsToWrite(null, sheet), target.overlay);
  xml = putInSheet(xml, "dataValidations", dataValidationsXml(sheet.dataValidations));
  xml = putHyperlinks(xml, sheet, target.parts, target.path);
  xml = putPage(xml, sheet.page);
  xml = putSheetNotes(xml, sheet, target.parts, target.path);
  xml = putTables(
    xml,
    { ...sheet, tables: sheet.tables.map((table) => ({ ...table, fromFile: false })) },
    target.parts,
    target.path,
    target.nextTableId,
  );
  xml = putCharts(
    xml,
    target.model,
    { ...sheet, charts: sheet.charts.map((chart) => ({ ...chart, fromFile: false })) },
    target.parts,
    target.path,
  );
  xml = putDimension(xml, sheet);
  return putInSheet(xml, "sheetData", newSheetData(sheet, target.style));
}

/** A sheet of the file: only what differs is replaced in its text. */
export function editedSheetXml(
  xml: string,
  before: SheetModel,
  model: SheetModel,
  difference: SheetDifference,
  target: SheetTarget,
): string {
  const sheet = difference.tables ? withTableHeaders(model) : model;
  const scan = scanSheet(xml);
  const edits = difference.tables ? withHeaderEdits(difference.cells, sheet) : difference.cells;
  const data = editSheetData(xml, scan, sheet, withSharedFormulas(edits, scan), difference.rows, target.style);
  let text = scan.frame;
  if (difference.cells.size > 0) text = putDimension(text, sheet);
  if (difference.sizes) text = putSizes(text, sheet);
  if (difference.columns.size > 0 || difference.baseStyle) {
    text = putColumns(text, sheet, difference.columns, target.style.of);
  }
  if (difference.view || difference.panes) text = putView(text, sheet, difference.panes);
  if (difference.tabColor) text = putTabColor(text, sheet.tabColor);
  if (difference.protection)
    text = putInSheet(text, "sheetProtection", protectionXml(sheet.protection, textsOf(text, "sheetProtection")[0]));
  if (difference.merges) text = putInSheet(text, "mergeCells", mergesXml(sheet));
  if (difference.conditionalFormats) text = putConditionalFormats(text, formatsToWrite(before, sheet), target.overlay);
  if (difference.dataValidations) text = putInSheet(text, "dataValidations", dataValidationsXml(sheet.dataValidations));
  if (difference.hyperlinks) text = putHyperlinks(text, sheet, target.parts, target.path);
  if (difference.page) text = putPage(text, sheet.page);
  if (difference.notes) text = putSheetNotes(text, sheet, target.parts, target.path);
  if (difference.tables) text = putTables(text, sheet, target.parts, target.path, target.nextTableId);
  if (difference.charts) text = putCharts(text, target.model, sheet, target.parts, target.path);
  return putInSheet(text, "sheetData", data);
}

function mergesXml({ merges }: SheetModel): string {
  const cells = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return cells.length === 0 ? "" : `<mergeCells count="${cells.length}">${cells.join("")}</mergeCells>`;
}

function putDimension(xml: string, { cells }: SheetModel): string {
  const used = { top: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY, bottom: 0, right: 0 };
  for (const [row, line] of cells) {
    for (const column of line.keys()) {
      used.left = Math.min(used.left, column);
      used.right = Math.max(used.right, column);
      used.top = Math.min(used.top, row);
      used.bottom = Math.max(used.bottom, row);
    }
  }
  return putInSheet(xml, "dimension", `<dimension ref="${Number.isFinite(used.top) ? areaName(used) : "A1"}"/>`);
}

/** The width Excel takes without being told: 64 pixels of its default font. */
const plainWidth = 9.140625;
const plainHeight = 15;

function putSizes(xml: string, { defaultColumnWidth, defaultRowHeight }: SheetModel): string {
  const [known = "<sheetFormatPr/>"] = textsOf(xml, "sheetFormatPr");
  const tag = setAttributes(known, {
    defaultColWidth: defaultColumnWidth === plainWidth ? null : String(defaultColumnWidth),
    defaultRowHeight: String(defaultRowHeight),
    customHeight: defaultRowHeight === plainHeight ? null : "1",
  });
  return putInSheet(xml, "sheetFormatPr", tag);
}

/** The sheet with the header cells of new tables as the tables name them: Excel repairs a table whose cells say otherwise. */
function withTableHeaders(sheet: SheetModel): SheetModel {
  const cells: SheetModel["cells"] = new Map([...sheet.cells].map(([row, line]) => [row, new Map(line)]));
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const line = cells.get(table.area.top) ?? new Map<number, never>();
    for (const [index, name] of tableHeaders(sheet, table).entries()) {
      const cell = line.get(table.area.left + index);
      if (cell !== undefined)
        line.set(table.area.left + index, { ...cell, value: name, isError: false, formula: null });
    }
  }
  return { ...sheet, cells };
}

function withHeaderEdits(edits: CellEdits, sheet: SheetModel): CellEdits {
  const all = new Map([...edits].map(([row, columns]) => [row, new Set(columns)]));
  for (const { area, fromFile, showHeaders } of sheet.tables) {
    if (fromFile || !showHeaders) continue;
    const line = all.get(area.top) ?? new Set<number>();
    for (let column = area.left; column <= area.right; column++) line.add(column);
    all.set(area.top, line);
  }
  return all;
}

/** A formula that others share is written once. When that cell changes, those that lean on it are written out. */
function withSharedFormulas(edits: CellEdits, scan: ReturnType<typeof scanSheet>): CellEdits {
  const shared = /<(?:[\w.-]+:)?f\b[^>]*\bt="shared"[^>]*>/;
  const groupOf = (inner: string): string | undefined => /\bsi="(\d+)"/.exec(shared.exec(inner)?.[0] ?? "")?.[1];
  const broken = new Set<string>();
  for (const { row, cells } of scan.rows) {
    for (const { column, inner } of cells) {
      const group = groupOf(inner);
      if (group !== undefined && /\bref="/.test(shared.exec(inner)?.[0] ?? "") && edits.get(row)?.has(column) === true)
        broken.add(group);
    }
  }
  if (broken.size === 0) return edits;
  const all = new Map([...edits].map(([row, columns]) => [row, new Set(columns)]));
  for (const { row, cells } of scan.rows) {
    for (const { column, inner } of cells) {
      const group = groupOf(inner);
      if (group === undefined || !broken.has(group)) continue;
      all.set(row, (all.get(row) ?? new Set()).add(column));
    }
  }
  return all;
}
