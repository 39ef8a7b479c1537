import type { CellModel, SheetModel, StyleModel, WorkbookModel } from "../../../src/standin/model";
import { emptySheet } from "../../../src/standin/file/read/sheet";

/** A new sheet for a workbook, put before the others. */
export function drafted(model: WorkbookModel, name: string): SheetModel {
  const sheet = emptySheet({ id: `{${name}}`, name, visibility: "Visible" }, null);
  model.sheets.unshift(sheet);
  return sheet;
}

/** Writes a value, or a formula whose result is still to be calculated, into a cell. */
export function put(
  sheet: SheetModel,
  row: number,
  column: number,
  content: CellModel["value"],
  style: StyleModel = plain,
): CellModel {
  const isFormula = typeof content === "string" && content.startsWith("=");
  const cell: CellModel = {
    value: isFormula ? "" : content,
    isError: false,
    formula: isFormula ? content : null,
    style,
    hyperlink: null,
  };
  const line = sheet.cells.get(row) ?? new Map<number, CellModel>();
  sheet.cells.set(row, line.set(column, cell));
  sheet.changes.values.add(`${row},${column}`);
  return cell;
}

export const plain: StyleModel = {
  numberFormat: "General",
  font: {
    name: "Times New Roman",
    size: 13,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
  },
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  borders: {},
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};

/** A workbook of one empty sheet, as Excel makes it. */
export function blankWorkbook(): { model: WorkbookModel; sheet: SheetModel } {
  const sheet = emptySheet({ id: "{1}", name: "Bảng", visibility: "Visible" }, null);
  const model: WorkbookModel = {
    name: "new.xlsx",
    sheets: [sheet],
    names: [],
    settings: new Map(),
    activeSheetId: "{1}",
    selection: { sheetId: "{1}", areas: [] },
    structureProtected: false,
    date1904: false,
    deletedOriginalNames: [],
    defaultStyle: plain,
    needsCalculation: false,
  };
  return { model, sheet };
}
