import { columnName } from "../../domain/address";
import type { CellModel, SheetModel, StyleModel } from "../model";

const mostRows = 2000;

/** A sheet as a table to look at: values as they stand, merges, fills, bold type, and the marks of conditional formats. */
export function sheetTable(document: Document, sheet: SheetModel): HTMLTableElement {
  const { bottom, right } = extent(sheet);
  const table = document.createElement("table");
  const head = table.createTHead().insertRow();
  head.append(heading(document, ""));
  for (let column = 0; column <= right; column++) head.append(heading(document, columnName(column)));
  const body = table.createTBody();
  for (let row = 0; row <= Math.min(bottom, mostRows); row++) {
    const line = body.insertRow();
    line.hidden = sheet.rows.get(row)?.hidden === true;
    line.append(heading(document, String(row + 1)));
    for (let column = 0; column <= right; column++) {
      const merge = sheet.merges.find(
        ({ top, left, bottom: last, right: end }) => row >= top && row <= last && column >= left && column <= end,
      );
      if (merge !== undefined && (merge.top !== row || merge.left !== column)) continue;
      const cell = line.insertCell();
      cell.dataset["cell"] = `${columnName(column)}${row + 1}`;
      if (merge !== undefined) {
        cell.rowSpan = merge.bottom - merge.top + 1;
        cell.colSpan = merge.right - merge.left + 1;
      }
      fill(cell, sheet, row, column);
    }
  }
  return table;
}

function fill(target: HTMLTableCellElement, sheet: SheetModel, row: number, column: number): void {
  const cell = sheet.cells.get(row)?.get(column);
  if (cell !== undefined) {
    target.textContent = shown(cell);
    look(target, cell.style);
  }
  for (const { rule, areas } of sheet.conditionalFormats) {
    const isInside = areas.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    if (!isInside || rule.type !== "Custom") continue;
    if (rule.fill !== null) target.style.backgroundColor = rule.fill;
    target.dataset["marked"] = "true";
  }
}

function shown({ value, style }: CellModel): string {
  if (typeof value !== "number") return String(value);
  const decimals = /^0(?:\.(0+))?%$/.exec(style.numberFormat);
  if (decimals !== null) return `${(value * 100).toFixed(decimals[1]?.length ?? 0).replace(".", ",")}%`;
  return value.toLocaleString("vi-VN");
}

function look(target: HTMLTableCellElement, style: StyleModel): void {
  target.style.fontWeight = style.font.bold ? "bold" : "normal";
  target.style.fontStyle = style.font.italic ? "italic" : "normal";
  target.style.textAlign = style.horizontal === "General" ? "" : style.horizontal.toLowerCase();
  if (style.fill !== null) target.style.backgroundColor = style.fill;
  if (Object.keys(style.borders).length > 0) target.classList.add("lined");
}

function heading(document: Document, text: string): HTMLTableCellElement {
  const cell = document.createElement("th");
  cell.textContent = text;
  return cell;
}

function extent({ cells }: SheetModel): { bottom: number; right: number } {
  let bottom = 0;
  let right = 0;
  for (const [row, line] of cells) {
    for (const [column, { value }] of line) {
      if (value === "") continue;
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  return { bottom, right };
}
