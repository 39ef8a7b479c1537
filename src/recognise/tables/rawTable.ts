import type { Area, CellRef } from "../../domain/cell";
import type { Layout } from "../../domain/table";
import type { TitleLine } from "../titles/title";

/**
 * No clerk has more tables on one sheet, and how they lie to each other takes the square of their number to find
 * out. What looks like more is not read: its figures are told as unread.
 */
export const mostTables = 2000;

/** A table found by its shape, before anybody has asked which units and indicators its words mean. */
export interface RawTable extends TableShape {
  readonly title: readonly TitleLine[];
}

/** A table before the words above it are looked at. */
export interface TableShape {
  readonly area: Area;
  readonly layout: Layout;
  readonly measures: readonly RawMeasure[];
  readonly lines: readonly RawLine[];
  /** Its names stand below "Huyện"; left out where they do not. */
  readonly areDistricts?: true;
  /** What its names stand below says that they are villages'; left out where it does not. */
  readonly villages?: string;
}

/** A heading with the group headings above it, outermost first. */
export interface RawMeasure {
  readonly path: readonly string[];
  /** The same below the column that a "Trong đó" right after it parts; left out where there is none. */
  readonly ofWhole?: readonly string[];
  /** Its group heading may stand over another column than the first of its own; left out where it does not. */
  readonly isCentred?: true;
  readonly at: CellRef;
}

export interface RawLine {
  readonly name: string;
  readonly at: CellRef;
  /** What stands in the numbering column: "1", "II", "". */
  readonly ordinal: string;
  /** What stands in a column of unit codes; "" where there is none. */
  readonly code: string;
  /** What stands in a column of superiors, here or above; "" where there is none. */
  readonly superior: string;
  readonly isTotal: boolean;
  /** It stands under "Trong đó" or "Chia ra"; left out where it does not. */
  readonly isPart?: true;
  /** It is a village of the ward above, whatever its name; left out where the name alone tells. */
  readonly isVillage?: true;
  /** The cell of each measure, in the order of `measures`. */
  readonly cells: readonly CellRef[];
}
