import type { SheetModel, StyleModel } from "../../model";
import { lastColumn } from "../a1";
import type { ScannedRow } from "../scan";
import { children, flagOf, numberOf, type XmlElement } from "../xml";
import type { StyleSheet } from "./styles";

/** The rows that have a height, are hidden, or have a look for cells without one of their own. */
export function readRows(rows: readonly ScannedRow[], { styles }: StyleSheet): SheetModel["rows"] {
  const found: SheetModel["rows"] = new Map();
  const isOn = (text: string | undefined): boolean => text === "1" || text === "true";
  for (const { row, attributes } of rows) {
    const height = Number(attributes.get("ht") ?? Number.NaN);
    const hidden = isOn(attributes.get("hidden"));
    const style = isOn(attributes.get("customFormat")) ? styles[Number(attributes.get("s") ?? 0)] : undefined;
    if (Number.isNaN(height) && !hidden && style === undefined) continue;
    found.set(row, {
      ...(Number.isNaN(height) ? {} : { height }),
      ...(hidden ? { hidden } : {}),
      ...(style === undefined ? {} : { style }),
    });
  }
  return found;
}

/** Files describe columns up to the end of the grid in one element; beyond the used ones only this many are listed. */
const columnsBeyond = 256;

/** Widths, hiding and looks of columns; a look that all columns share is the sheet's. */
export function readColumns(
  columns: XmlElement | undefined,
  rows: readonly ScannedRow[],
  { styles }: StyleSheet,
): Pick<SheetModel, "columns" | "baseStyle"> {
  const used = rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0);
  const found: SheetModel["columns"] = new Map();
  let baseStyle: StyleModel | undefined;
  for (const element of children(columns, "col")) {
    const first = Math.max(1, numberOf(element, "min") ?? 1);
    const end = numberOf(element, "max") ?? first;
    const number = numberOf(element, "style") ?? 0;
    const style = number === 0 ? undefined : styles[number];
    if (first === 1 && end > lastColumn) baseStyle = style;
    const own = style === baseStyle ? undefined : style;
    const width = numberOf(element, "width");
    const hidden = flagOf(element, "hidden");
    if (width === undefined && !hidden && own === undefined) continue;
    const last = Math.min(end, lastColumn + 1, Math.max(used, first) + columnsBeyond);
    for (let column = first; column <= last; column++) {
      found.set(column - 1, {
        ...(width === undefined ? {} : { width }),
        ...(hidden ? { hidden } : {}),
        ...(own === undefined ? {} : { style: own }),
      });
    }
  }
  return { columns: found, ...(baseStyle === undefined ? {} : { baseStyle }) };
}
