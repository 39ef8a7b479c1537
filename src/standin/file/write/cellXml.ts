import type { CellModel } from "../../model";
import { areaName, cellName } from "../a1";
import { storedFormula } from "../formula/rewrite";
import { escapeXml } from "../xml";

/** What Excel holds in one cell. */
export const longestText = 32_767;

/**
 * The `<c>` of a cell, with its value in the type Excel would give it: a formula's number stays a number.
 * `style` is the number of its format in the file; 0 is the default. `prefix` is the file's own for elements.
 */
export function cellXml(row: number, column: number, cell: CellModel | undefined, style: number, prefix = ""): string {
  const start = `${prefix}c r="${cellName(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  const content = cell === undefined ? null : contentOf(cell, prefix);
  if (content === null) return style === 0 ? "" : `<${start}/>`;
  return `<${start}${content.type === "" ? "" : ` t="${content.type}"`}>${content.inner}</${prefix}c>`;
}

function contentOf(
  { value, isError, formula, arrayFormula }: CellModel,
  prefix: string,
): { type: string; inner: string } | null {
  const isArray = arrayFormula !== undefined && arrayFormula.formula === formula;
  const kind = isArray ? ` t="array" ref="${areaName(arrayFormula.area)}"` : "";
  const written = formula === null ? "" : `<${prefix}f${kind}>${escapeXml(storedFormula(formula))}</${prefix}f>`;
  const result = (text: string): string => `${written}<${prefix}v>${text}</${prefix}v>`;
  if (isError) return { type: "e", inner: result(escapeXml(String(value))) };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { type: "", inner: result(String(value)) } : { type: "e", inner: result("#NUM!") };
  }
  if (typeof value === "boolean") return { type: "b", inner: result(value ? "1" : "0") };
  if (formula !== null) return { type: "str", inner: result(textXml(value)) };
  if (value === "") return null;
  const text = `<${prefix}t xml:space="preserve">${textXml(value)}</${prefix}t>`;
  return { type: "inlineStr", inner: `<${prefix}is>${text}</${prefix}is>` };
}

/** What XML cannot hold, and text that looks like its escape, is written as Excel does: _x000D_. */
export function textXml(text: string): string {
  const unwritable = /[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|_x[0-9A-Fa-f]{4}_/gu;
  const escaped = text
    .slice(0, longestText)
    .replace(unwritable, (found) =>
      found.length > 1 ? `_x005F${found}` : `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
  return escapeXml(escaped);
}
