import type { CellModel, Scalar, SheetModel, StyleModel, WorkbookModel } from "../../src/standin/model";
import { newSheet } from "../../src/standin/objects/worksheet/sheetModel";

/** A style as a new workbook has it. */
export const plainStyle: StyleModel = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
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

/** A workbook of the given sheets; texts beginning with "=" are formulas not calculated yet. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly Scalar[])[]>>): WorkbookModel {
  const made = Object.entries(sheets).map(([name, rows], index) => sheet(name, rows, index + 1));
  const [first] = made;
  if (!first) throw new Error("a workbook has at least one sheet");
  return {
    name: "Book1.xlsx",
    sheets: made,
    names: [],
    settings: new Map(),
    activeSheetId: first.id,
    selection: { sheetId: first.id, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] },
    structureProtected: false,
    date1904: false,
    deletedOriginalNames: [],
    defaultStyle: plainStyle,
    needsCalculation: false,
  };
}

function sheet(name: string, rows: readonly (readonly Scalar[])[], number: number): SheetModel {
  const made = newSheet(`{SHEET-${number}}`, name);
  for (const [i, row] of rows.entries())
    for (const [j, value] of row.entries()) {
      if (value === "") continue;
      const cells = made.cells.get(i) ?? new Map<number, CellModel>();
      made.cells.set(i, cells.set(j, cell(value)));
    }
  return made;
}

const cell = (value: Scalar): CellModel => {
  const isFormula = typeof value === "string" && value.startsWith("=");
  return {
    value: isFormula ? 0 : value,
    isError: typeof value === "string" && /^#[A-Z/0!?]+$/.test(value),
    formula: isFormula ? value : null,
    style: plainStyle,
    hyperlink: null,
  };
};
