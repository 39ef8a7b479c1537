import type { Area, CellRef, Sheet } from "../../domain/cell";
import { foldPlain } from "../../read/text";
import { cellAt, rightOf, refAt, textAt } from "../tables/grid";
import { periodFromTexts } from "./periodText";

const farthest = 20;

export interface TitleLine {
  readonly text: string;
  readonly at: CellRef;
}

export interface Title {
  /** The words above a table, top to bottom: agency, title, period, unit of measure. */
  readonly lines: readonly TitleLine[];
  /** Those that are not above a table beside it. */
  readonly own: readonly TitleLine[];
}

/**
 * The words above each of a sheet's tables, up to the table above. Tables side by side may share a title:
 * it stands above the first of them, so words over another table count where a table's own say no period.
 */
export function titlesAbove(sheet: Sheet, areas: readonly Area[]): Title[] {
  return areas.map((area) => {
    const others = areas.filter((other) => other !== area);
    const ends = others.filter(({ bottom }) => bottom < area.top).map(({ bottom }) => bottom + 1);
    const from = Math.max(sheet.top, area.top - farthest, ...ends);
    const lines = textsBetween(sheet, from, area.top);
    const beside = others.filter(({ top, bottom }) => top <= area.bottom && bottom >= area.top);
    const isFirst = beside.every(({ left }) => left > area.left);
    const next = Math.min(...beside.filter(({ left }) => left > area.left).map(({ left }) => left));
    const own = lines.filter(({ at }) => (isFirst || at.column >= area.left) && at.column < next);
    return { own, lines: periodFromTexts(own.map(({ text }) => text)) === null ? lines : own };
  });
}

function textsBetween(sheet: Sheet, from: number, to: number): TitleLine[] {
  const lines: TitleLine[] = [];
  for (let row = from; row < to; row++) {
    for (let column = sheet.left; column < rightOf(sheet); column++) {
      const text = textAt(sheet, row, column);
      if (text !== "") lines.push({ text: withTime(sheet, row, column, text), at: refAt(sheet, row, column) });
    }
  }
  return lines;
}

/** "Năm:" with 2024 in the next cell, "Quý" with "II". */
function withTime(sheet: Sheet, row: number, column: number, text: string): string {
  const label = text.length > longestLabel ? null : timeLabel.exec(foldPlain(text));
  if (label === null) return text;
  const cell = cellAt(sheet, row, column + 1);
  if (cell.kind === "number") return isTimeOf(label[1] ?? "", cell.value) ? `${text} ${cell.value}` : text;
  return cell.kind === "text" && /^(?:20\d\d|I{1,3}|IV|\d{1,2})$/.test(cell.text) ? `${text} ${cell.text}` : text;
}

const longestLabel = 30;
const timeLabel = /(?:^|\s)(nam|quy|thang)(?: bao cao)?\s*:?$/;

function isTimeOf(unit: string, value: number): boolean {
  if (!Number.isInteger(value) || value < 1) return false;
  return unit === "nam" ? value >= 2000 && value < 2100 : value <= (unit === "quy" ? 4 : 12);
}
