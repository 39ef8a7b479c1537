import { columnName, parseArea, quoteSheet } from "../../file/a1";
import type { Area } from "../../model";
import { isEntireColumn, isEntireRow } from "./area";

/** "A1:B2", "A:C", "1:3", or "A1" for one cell. */
export function localAddress(area: Area): string {
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** "'Bảng 1'!A1:B2" */
export const fullAddress = (sheet: { readonly name: string }, area: Area): string =>
  `${quoteSheet(sheet.name)}!${localAddress(area)}`;

export interface Address {
  /** Null when the address names no sheet. */
  readonly sheet: string | null;
  readonly areas: readonly Area[];
}

/** Reads "B2", "$B$2:D4", "1:3", "A:C", "Sheet1!A1" or several of these with commas; null when it is none. */
export function parseAddress(text: string): Address | null {
  let sheet: string | null = null;
  const areas: Area[] = [];
  for (const part of splitOutsideQuotes(text)) {
    const named = /^\s*=?(?:'((?:[^']|'')+)'|([^'!:,]+))!(.+)$/u.exec(part);
    if (named) sheet = (named[1]?.replaceAll("''", "'") ?? named[2] ?? "").trim();
    const area = parseArea((named?.[3] ?? part).trim());
    if (!area) return null;
    areas.push(area);
  }
  return { sheet, areas };
}

function splitOutsideQuotes(text: string): string[] {
  let quoted = false;
  let part = "";
  const parts: string[] = [];
  for (const character of text) {
    if (character === "'") quoted = !quoted;
    if (character === "," && !quoted) {
      parts.push(part);
      part = "";
    } else part += character;
  }
  return [...parts, part];
}
