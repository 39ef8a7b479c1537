import type { Area, BorderEdge, BorderLine, SheetModel, StyleModel, WorkbookModel } from "../../model";
import { isEntireColumn, isEntireRow } from "./area";
import { cellAt, cellFor, eachCell, span, styleOfPlace } from "./cells";
import { noteStyle } from "./changes";

/** What to change in a style; `null` takes a border away. What is absent stays. */
export type StyleChange = Partial<Omit<StyleModel, "font" | "borders">> & {
  readonly font?: Partial<StyleModel["font"]>;
  readonly borders?: Readonly<Partial<Record<BorderEdge, BorderLine | null>>>;
};

/** Makes changed styles, and gives equal results of equal changes the same record. */
export class StyleChanges {
  private readonly made = new WeakMap<StyleModel, Map<string, StyleModel>>();

  changed(style: StyleModel, change: StyleChange, key = JSON.stringify(change)): StyleModel {
    let known = this.made.get(style);
    if (!known) this.made.set(style, (known = new Map<string, StyleModel>()));
    const found = known.get(key);
    if (found) return found;
    const { font, borders, ...rest } = change;
    const lines = Object.entries({ ...style.borders, ...borders }).filter(([, line]) => line !== null);
    const made: StyleModel = {
      ...style,
      ...rest,
      font: { ...style.font, ...font },
      borders: borders ? Object.fromEntries(lines) : style.borders,
    };
    known.set(key, made);
    return made;
  }
}

/** Where a style changes, in a workbook. */
export interface Canvas {
  readonly model: WorkbookModel;
  readonly styles: StyleChanges;
}

/** Changes the look of an area. Whole rows and columns are kept as such, not cell by cell. */
export function restyle(canvas: Canvas, sheet: SheetModel, area: Area, change: StyleChange): void {
  const key = JSON.stringify(change);
  const changed: Change = (style) => canvas.styles.changed(style, change, key);
  if (!isEntireRow(area) && !isEntireColumn(area)) {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const cell = cellFor(canvas.model, sheet, row, column);
        cell.style = changed(cell.style);
        noteStyle(sheet, row, column);
      }
    return;
  }
  eachCell(sheet, area, (cell, row, column) => {
    cell.style = changed(cell.style);
    noteStyle(sheet, row, column);
  });
  if (isEntireRow(area) && isEntireColumn(area)) restyleSheet(canvas.model, sheet, changed);
  else if (isEntireRow(area)) restyleRows(canvas.model, sheet, area, changed);
  else restyleColumns(canvas.model, sheet, area, changed);
}

type Change = (style: StyleModel) => StyleModel;

function restyleSheet(model: WorkbookModel, sheet: SheetModel, changed: Change): void {
  sheet.baseStyle = changed(sheet.baseStyle ?? model.defaultStyle);
  for (const [row, line] of sheet.rows) {
    if (line.style) sheet.rows.set(row, { ...line, style: changed(line.style) });
    sheet.changes.rows.add(row);
  }
  for (const [column, line] of sheet.columns) {
    if (line.style) sheet.columns.set(column, { ...line, style: changed(line.style) });
    sheet.changes.columns.add(column);
  }
}

function restyleRows(model: WorkbookModel, sheet: SheetModel, area: Area, changed: Change): void {
  for (const row of span(area.top, area.bottom)) {
    for (const [column, { style }] of sheet.columns) if (style) settle(model, sheet, row, column, changed);
    const line = sheet.rows.get(row);
    sheet.rows.set(row, { ...line, style: changed(line?.style ?? sheet.baseStyle ?? model.defaultStyle) });
    sheet.changes.rows.add(row);
  }
}

function restyleColumns(model: WorkbookModel, sheet: SheetModel, area: Area, changed: Change): void {
  for (const column of span(area.left, area.right)) {
    for (const [row, { style }] of sheet.rows) if (style) settle(model, sheet, row, column, changed);
    const line = sheet.columns.get(column);
    sheet.columns.set(column, { ...line, style: changed(line?.style ?? sheet.baseStyle ?? model.defaultStyle) });
    sheet.changes.columns.add(column);
  }
}

/** Where a styled row crosses a styled column the place needs a cell of its own to look like both. */
function settle(model: WorkbookModel, sheet: SheetModel, row: number, column: number, changed: Change): void {
  if (cellAt(sheet, row, column)) return;
  const style = changed(styleOfPlace(model, sheet, row, column));
  cellFor(model, sheet, row, column).style = style;
  noteStyle(sheet, row, column);
}
