import { blank, type Sheet } from "../../domain/cell";
import { cellAt, hasFigures, range, textAt } from "../tables/grid";
import { parseUnitName, unitLevelOf } from "../units/unitName";
import type { Stretch } from "./formItems";
import { markOf, ranks } from "./itemMark";
import { namesFigures, saysTotal, type Words } from "../words";

/** A row among indicators that says whose figures stand there or below. */
export interface UnitHead {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** "TOÀN THÀNH PHỐ", "Cộng": not one unit's. */
  readonly isSum: boolean;
  readonly hasFigures: boolean;
}

/**
 * Such rows up to `bottom`, the name in the column of the indicators or, merged over it, in that of their numbers. What
 * stands among them under a mark of the same kind and names no figure is one too: a name typed wrong, to be asked about.
 */
export function unitHeads(sheet: Sheet, words: Words, stretch: Stretch, bottom: number): UnitHead[] {
  const { left, right, column, from, ordinals } = stretch;
  const rows = range(from, bottom + 1).flatMap((row) => {
    const at = range(left, column + 1).findLast((each) => textAt(sheet, row, each).length > 1) ?? column;
    const text = textAt(sheet, row, at);
    const { rank, style } = markOf(ordinals === null ? blank : cellAt(sheet, row, ordinals), text);
    const is = saysTotal(words, text) ? "sum" : namesUnit(words, text) ? "unit" : "other";
    const figures = hasFigures(sheet, row, column + 1, right);
    const kind = rank === ranks.plain ? "" : `${rank} ${style} ${figures}`;
    return text === "" ? [] : [{ row, column: at, text, isSum: is === "sum", hasFigures: figures, is, kind }];
  });
  const kinds = new Set(rows.flatMap(({ is, kind }) => (is === "unit" && kind !== "" ? [kind] : [])));
  const isMistyped = ({ text, kind }: (typeof rows)[number]): boolean =>
    kinds.has(kind) && !namesFigures(words.heading(text));
  return rows.filter((each) => each.is !== "other" || isMistyped(each));
}

/** Whole provinces stand in forms for where somebody is from. */
function namesUnit(words: Words, text: string): boolean {
  if (!words.isUnit(text)) return false;
  const { type, key } = parseUnitName(text);
  return type === null || unitLevelOf(type, key) !== "province";
}
