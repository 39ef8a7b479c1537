import type { Area, CellRef, Sheet } from "../domain/cell";
import { rightOf, refAt, textAt } from "./grid";
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
      if (text !== "") lines.push({ text, at: refAt(sheet, row, column) });
    }
  }
  return lines;
}
