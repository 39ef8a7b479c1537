import { type Period, windowKey } from "../domain/period";
import type { Block } from "../domain/sheetPlan";
import { rowsPerSlice, type Slices } from "../domain/slices";
import type { ReportStamp } from "../domain/workbook";
import type { Contents } from "./cellText";

/**
 * A hidden name on every report sheet this product writes, by which it knows them again: renaming or moving the sheet
 * does not lose it, and it stays in the file. What it stands for is the stamp.
 */
export const reportMark = "TongHop_BaoCao";

/** The stamp of a report the clerk has chosen to keep: nothing will ever replace it. */
export const keptMark = '="kept"';

/** What the name stands for: the period and what was written, as a text constant. */
export function* markOf(contents: Contents, period: Period | null): Slices<string> {
  const bounds = contentBounds(contents);
  const rows = contents.slice(bounds.top, bounds.bottom + 1);
  const written = rows.map((row) => row.slice(bounds.left, bounds.right + 1).map(contentAsRead));
  yield;
  return yield* markFor(bounds, written, period);
}

/** The same for a sheet's used range and what its cells hold, as `Range.formulas` gives it. */
export function* markFor(
  { top, left, bottom, right }: Block,
  written: readonly (readonly unknown[])[],
  period: Period | null,
): Slices<string> {
  const print = yield* fingerprint(written);
  return `="${[periodKey(period), [top, left, bottom, right].join(","), print].join(";")}"`;
}

/** A content as `Range.formulas` gives it once it is written. Excel does not show the apostrophe that keeps a text a text. */
export function contentAsRead(content: string | number): string | number {
  return typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;
}

/** The period's window, by which a later report of the same period finds what it replaces. */
export function periodKey(period: Period | null): string {
  return period === null ? "" : windowKey(period);
}

/** null for a mark that says nothing: another version's, or of a report that was kept. */
export function stampFrom(formula: string): ReportStamp | null {
  const [, period, bounds, print] = /^="([^;"]*);(\d+,\d+,\d+,\d+);([0-9a-f]+)"$/.exec(formula) ?? [];
  if (period === undefined || bounds === undefined || print === undefined) return null;
  const [top = 0, left = 0, bottom = 0, right = 0] = bounds.split(",").map(Number);
  return { period, bounds: { top, left, bottom, right }, print };
}

/**
 * A number for all that stands in a block of cells, as `Range.formulas` gives it: another one, for all practical
 * purposes, as soon as a single cell differs (two rounds of FNV-1a over UTF-16 units).
 */
export function* fingerprint(rows: readonly (readonly unknown[])[]): Slices<string> {
  let [a, b] = [0x811c9dc5, 0x01000193];
  const take = (text: string): void => {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b + unit, 0x85ebca6b) ^ (b >>> 13);
    }
  };
  for (const [index, row] of rows.entries()) {
    for (const cell of row) take(`${String(cell)}\u0001`);
    take("\u0002");
    if (index % rowsPerSlice === 0) yield;
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The used range Excel will see: from the first to the last cell with content, both ways. */
function contentBounds(contents: Contents): Block {
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  contents.forEach((row, at) =>
    row.forEach((content, column) => {
      if (content === "") return;
      bounds.top = Math.min(bounds.top, at);
      bounds.left = Math.min(bounds.left, column);
      bounds.bottom = Math.max(bounds.bottom, at);
      bounds.right = Math.max(bounds.right, column);
    }),
  );
  return bounds.top === Infinity ? { top: 0, left: 0, bottom: 0, right: 0 } : bounds;
}
