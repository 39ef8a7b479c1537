import type { Cell, Sheet } from "hucre/xlsx";
import type { CellModel, Scalar, SheetModel, StyleModel } from "../../model";
import { lastColumn, lastRow, parseArea } from "../a1";
import { shiftFormula, shownFormula } from "../formula/rewrite";
import type { ScannedCell, ScannedRow } from "../scan";
import type { StyleSheet } from "./styles";

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface ReadCells {
  readonly cells: SheetModel["cells"];
  /** Formulas without a result, as programs write them that do not calculate; "row,column". */
  readonly uncalculated: ReadonlySet<string>;
}

/**
 * The cells of a sheet: values and formulas as the library read them, places and style numbers as
 * our own scan did. Two readers that disagree mean a damaged file, and a SyntaxError.
 */
export function readCells(rows: readonly ScannedRow[], sheet: Sheet, { styles, defaultStyle }: StyleSheet): ReadCells {
  const found: SheetModel["cells"] = new Map();
  const uncalculated = new Set<string>();
  const shared = sharedFormulas(sheet.cells);
  for (const { row, cells } of rows) {
    if (!Number.isInteger(row) || row < 0 || row > lastRow) throw new SyntaxError("a row lies outside the grid");
    for (const scanned of cells) {
      const { column } = scanned;
      if (column < 0 || column > lastColumn) throw new SyntaxError("a cell lies outside the grid");
      const detail = sheet.cells?.get(`${row},${column}`);
      const value = readValue(scanned, sheet.rows[row]?.[column] ?? null);
      const formula = readFormula(detail, shared, row, column);
      const number = Number(scanned.attributes.get("s") ?? 0);
      if (value === "" && formula === null && number === 0) continue;
      if (formula !== null && !/<(?:[\w.-]+:)?v\b/.test(scanned.inner)) uncalculated.add(`${row},${column}`);
      const style: StyleModel = styles[number] ?? defaultStyle;
      const area = detail?.formulaType === "array" ? parseArea(detail.formulaRef ?? "") : null;
      const array = formula === null || area === null ? {} : { arrayFormula: { formula, area } };
      const isError = scanned.attributes.get("t") === "e";
      const cell: CellModel = { value, isError, formula, ...array, style, hyperlink: null };
      const line = found.get(row);
      if (line === undefined) found.set(row, new Map([[column, cell]]));
      else line.set(column, cell);
    }
  }
  return { cells: found, uncalculated };
}

function readValue({ attributes, inner }: ScannedCell, read: Sheet["rows"][number][number]): Scalar {
  const stored = /<(?:[\w.-]+:)?v\b[^>]*>([^<]*)</.exec(inner)?.[1] ?? "";
  if (read === null) {
    if (stored.trim() !== "") throw new SyntaxError("a cell has a value that cannot be read");
    return "";
  }
  if (attributes.get("t") === "d") return isoSerial(stored);
  // A number under a date format arrives as a Date, rounded to the millisecond: Excel's value is the serial number.
  if (read instanceof Date) return Number(stored);
  return typeof read === "string" ? read.replaceAll("\r\n", "\n") : read;
}

/** Days since 1899-12-30, for the rare file that writes dates as ISO 8601. */
function isoSerial(text: string): Scalar {
  const time = Date.parse(/[zZ]$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

function sharedFormulas(cells: Sheet["cells"]): ReadonlyMap<number, SharedFormula> {
  const found = new Map<number, SharedFormula>();
  for (const [key, { formula, formulaType, formulaSharedIndex }] of cells ?? []) {
    if (formulaType !== "shared" || formulaSharedIndex === undefined || formula === undefined || formula === "")
      continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    found.set(formulaSharedIndex, { row, column, formula });
  }
  return found;
}

function readFormula(
  cell: Cell | undefined,
  shared: ReadonlyMap<number, SharedFormula>,
  row: number,
  column: number,
): string | null {
  if (cell?.formula === undefined) return null;
  if (cell.formula !== "") return `=${shownFormula(cell.formula)}`;
  const master = cell.formulaSharedIndex === undefined ? undefined : shared.get(cell.formulaSharedIndex);
  if (master === undefined) return null;
  return `=${shiftFormula(shownFormula(master.formula), row - master.row, column - master.column)}`;
}
