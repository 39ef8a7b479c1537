import type { Sheet } from "../../domain/cell";
import { readFigure } from "../../read/figure";
import { cellAt } from "../tables/grid";
import type { HeaderMatch } from "./header";
import type { RawTable } from "../tables/rawTable";

/** What a heading means, or that it may belong to other figures than those it stands at. */
export type ColumnMatch = HeaderMatch | { readonly kind: "displaced" };

/** A column with fewer entries than this share of the lines is no column: a number was left there. */
const leastShare = 0.5;

/**
 * Figures without a heading show that the headings around may stand at other figures than their own: the one right
 * before may be meant for several columns (a merged cell with "16 | 18 | 30" below), and up to a heading without any
 * figures all may have slipped by one. Numbers under "Ghi chú" tell the latter too. Rows of a form are no different.
 */
export function displaced(sheet: Sheet, raw: RawTable, matches: readonly HeaderMatch[]): readonly ColumnMatch[] {
  const shares = raw.measures.map((_, index) => shareFilled(sheet, raw, index));
  const indexes = [...matches.keys()];
  const isFull = (index: number): boolean => (shares[index] ?? 0) >= leastShare;
  const unheaded = indexes.filter((index) => raw.measures[index]?.path.length === 0 && isFull(index));
  const notes = indexes.filter((index) => saysNote(matches[index]) && isFull(index));
  const empty = indexes.filter((index) => matches[index]?.kind === "indicator" && shares[index] === 0);
  const isBetween = (index: number, one: number, other: number): boolean =>
    index > Math.min(one, other) && index < Math.max(one, other);
  return matches.map((match, index) => {
    if (raw.measures[index]?.isCentred === true && (match.kind === "label" || isMeant(match))) {
      return { kind: "displaced" };
    }
    if (match.kind !== "indicator" || shares[index] === 0) return match;
    const hasSlipped = [...unheaded, ...notes].some((one) => empty.some((other) => isBetween(index, one, other)));
    const isMerged = unheaded.includes(index + 1) && isRightBefore(raw, index);
    return hasSlipped || isMerged ? { kind: "displaced" } : match;
  });
}

function isMeant({ kind }: HeaderMatch): boolean {
  return kind === "indicator" || kind === "derived";
}

function saysNote(match: HeaderMatch | undefined): boolean {
  return match?.kind === "label" && match.of === "note";
}

/** The share of the lines with an entry, be it readable or not. */
function shareFilled(sheet: Sheet, { lines }: RawTable, index: number): number {
  const filled = lines.filter(({ cells }) => {
    const at = cells[index];
    const { value, problem } = readFigure(cellAt(sheet, at?.row ?? -1, at?.column ?? -1));
    return value !== null || problem !== null;
  });
  return filled.length / lines.length;
}

/** Whether the entries of a measure stand right beside, or above, those of the next. */
function isRightBefore({ lines }: RawTable, index: number): boolean {
  const [one, next] = [lines[0]?.cells[index], lines[0]?.cells[index + 1]];
  return one !== undefined && next !== undefined && next.column - one.column + next.row - one.row === 1;
}
