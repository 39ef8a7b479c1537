import { BooleanNumber, CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { CellModel, SheetModel, WorkbookModel } from "../model";
import { columnWidth, pointsOfWidth } from "../objects/grid/size";
import type { Culture } from "../objects/text/culture";
import { display } from "../objects/text/display";
import { chartFigures } from "./chartFigures";
import type { ChartPlace } from "./chartPlaces";
import { cellLook, type Side } from "./cellLook";
import { marksOf } from "./marks";

/** A sheet as it is to be shown: everything around the cells, and the cells as texts with a look. */
export interface SheetPicture {
  readonly id: string;
  readonly name: string;
  readonly frame: Partial<IWorksheetData>;
  /** By row, then column. */
  readonly cells: Readonly<Record<number, Readonly<Record<number, ICellData>>>>;
  readonly charts: readonly ChartPlace[];
}

const pixelsPerPoint = 4 / 3;
/** Of a line of text, in sizes of its font: room for the marks of Vietnamese capitals. */
const lineHeight = 1.4;
const fewest = { rows: 60, columns: 20 };
const spare = { rows: 30, columns: 6 };

/**
 * What a sheet shows, cell by cell in the texts Excel shows: the grid displays and computes nothing of its own.
 * Rows the file gives no height are fitted to their text by the grid.
 */
export function sheetPicture(model: WorkbookModel, sheet: SheetModel, culture: Culture): SheetPicture {
  const shown = extent(sheet);
  const marks = marksOf(model, sheet, { top: 0, left: 0, ...shown });
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of sheet.cells) {
    const into: Record<number, ICellData> = (cells[row] = {});
    for (const [column, cell] of line) {
      const text = display(cell.value, cell.style.numberFormat, culture, model.date1904);
      const s = cellLook(cell.style, sideOf(cell), marks.get(row)?.get(column) ?? null);
      into[column] = text === "" ? { s } : { v: text, t: CellValueType.STRING, s };
    }
  }
  for (const [row, line] of marks)
    for (const [column, mark] of line) {
      const into = (cells[row] ??= {});
      into[column] ??= { s: cellLook(sheet.baseStyle ?? model.defaultStyle, "left", mark) };
    }
  return {
    id: sheet.id,
    name: sheet.name,
    frame: frameOf(model, sheet, shown),
    cells,
    charts: chartPlaces(model, sheet, culture),
  };
}

function frameOf(
  model: WorkbookModel,
  sheet: SheetModel,
  { bottom, right }: { readonly bottom: number; readonly right: number },
): SheetPicture["frame"] {
  const { freeze } = sheet;
  return {
    tabColor: sheet.tabColor,
    hidden: BooleanNumber.FALSE,
    freeze: {
      xSplit: freeze.columns,
      ySplit: freeze.rows,
      startRow: freeze.rows === 0 ? -1 : freeze.rows,
      startColumn: freeze.columns === 0 ? -1 : freeze.columns,
    },
    rowCount: Math.max(fewest.rows, bottom + 1 + spare.rows),
    columnCount: Math.max(fewest.columns, right + 1 + spare.columns),
    defaultColumnWidth: pointsOfWidth(sheet.defaultColumnWidth) * pixelsPerPoint,
    defaultRowHeight: sheet.defaultRowHeight * pixelsPerPoint,
    mergeData: sheet.merges.map(({ top, left, bottom: endRow, right: endColumn }) => ({
      startRow: top,
      startColumn: left,
      endRow,
      endColumn,
    })),
    rowData: rowData(sheet, model.defaultStyle.font.size),
    columnData: columnData(sheet),
    defaultStyle: cellLook(sheet.baseStyle ?? model.defaultStyle, "left", null),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

type Rows = IWorksheetData["rowData"];

/** @param plainSize of the font, in points, that a row of the usual height has room for */
function rowData({ rows, cells }: SheetModel, plainSize: number): Rows {
  const data: Rows = {};
  for (const [row, { height, hidden, style }] of rows)
    data[row] = {
      ...(height !== undefined && { h: height * pixelsPerPoint, ia: BooleanNumber.FALSE }),
      ...(hidden === true && { hd: BooleanNumber.TRUE }),
      ...(style !== undefined && { s: cellLook(style, "left", null) }),
    };
  for (const [row, line] of cells) {
    if (rows.get(row)?.height !== undefined) continue;
    const styles = [...line.values()].map(({ style }) => style);
    const largest = Math.max(...styles.map(({ font }) => font.size));
    const isLarge = largest > plainSize;
    if (!isLarge && !styles.some(({ wrapText }) => wrapText)) continue;
    data[row] = {
      ...data[row],
      ...(isLarge && { h: largest * lineHeight * pixelsPerPoint }),
      ia: BooleanNumber.TRUE,
    };
  }
  return data;
}

function columnData(sheet: SheetModel): IWorksheetData["columnData"] {
  const data: IWorksheetData["columnData"] = {};
  for (const [column, { hidden, style }] of sheet.columns)
    data[column] = {
      w: columnWidth(sheet, column) * pixelsPerPoint,
      ...(hidden === true && { hd: BooleanNumber.TRUE }),
      ...(style !== undefined && { s: cellLook(style, "left", null) }),
    };
  return data;
}

const chartPlaces = (model: WorkbookModel, { charts }: SheetModel, culture: Culture): ChartPlace[] =>
  charts.map((chart) => {
    const { id, name, left, top, width, height, properties } = chart;
    const title = properties.get("title/text");
    return {
      id,
      title: typeof title === "string" ? title : name,
      figures: chartFigures(model, chart, culture),
      left: left * pixelsPerPoint,
      top: top * pixelsPerPoint,
      width: width * pixelsPerPoint,
      height: height * pixelsPerPoint,
    };
  });

function sideOf({ value, isError }: CellModel): Side {
  if (isError || typeof value === "boolean") return "center";
  return typeof value === "number" ? "right" : "left";
}

/** The last row and column that hold a cell or a merge. */
function extent({ cells, merges }: SheetModel): { bottom: number; right: number } {
  let bottom = 0;
  let right = 0;
  for (const [row, line] of cells) {
    if (line.size === 0) continue;
    bottom = Math.max(bottom, row);
    for (const column of line.keys()) right = Math.max(right, column);
  }
  for (const merge of merges) {
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  return { bottom, right };
}
