import type { Agency } from "./agency";
import type { IndicatorId } from "./indicator";
import type { ReportSheet } from "./reportSheet";
import type { Block } from "./sheetPlan";

/** A cell's content as Excel's API hands it over; a blank cell is "". */
export type RawValue = string | number | boolean;

/**
 * One sheet as it stood when it was read. All matrices have the same shape;
 * their first element stands at row `top`, column `left`.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  /** A report this product wrote: never read back as data. */
  readonly isReport: boolean;
  /** Protected against changes, perhaps by a password. */
  readonly isProtected: boolean;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly RawValue[])[];
  /** The formula where a cell has one ("=…"), else its value. */
  readonly formulas: readonly (readonly RawValue[])[];
  /** "Error" marks Excel's error values, which `values` shows as plain text. */
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** One font name for the whole block, or a name for every cell where they differ. */
  readonly fonts: string | readonly (readonly string[])[];
  /** Rows of the sheet, from 0, that are hidden or filtered out. */
  readonly hiddenRows: readonly number[];
}

/** Everything the product reads from the workbook, at one moment. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Every sheet there is, and whether sheets can be added. */
  readonly structure: Structure;
  /** The reports this product wrote and that a later one may take the place of. */
  readonly reports: readonly WrittenReport[];
  readonly memory: Memory;
}

export interface Structure {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** The clerk has locked the workbook against adding and deleting sheets. */
  readonly isLocked: boolean;
}

export interface WrittenReport {
  /** The sheet's name now. */
  readonly name: string;
  readonly stamp: ReportStamp;
}

/** What a report sheet says of itself. */
export interface ReportStamp {
  /** Its period's window, "2024-01-01/2024-06-30"; "" when the tables named none. */
  readonly period: string;
  /** The cells that hold something, and their fingerprint: a sheet that differs has been edited since. */
  readonly bounds: Block;
  readonly print: string;
}

/** What the clerk has told the product about this workbook. It is kept in the workbook itself. */
export interface Memory {
  /** By heading (`headingKey`): the indicator it means, or null for a column to leave out. */
  readonly answers: Readonly<Record<string, IndicatorId | null>>;
  /** By finding (`findingKey`): why the clerk lets a warning stand. */
  readonly accepted: Readonly<Record<string, string>>;
  /** By the code of a unit that is gone: the code of the unit its earlier figures now belong to; null for none. */
  readonly heirs: Readonly<Record<string, string | null>>;
  /** Who reports; null until told: then what the tables' titles say is taken. */
  readonly agency: Agency | null;
  /** Which sheets the report has; null for all there is something to tell on. */
  readonly sheets: readonly ReportSheet[] | null;
  /** The sheet that is the agency's own form, of which every report fills a copy; null for none. */
  readonly template: string | null;
  /** By the name of a sheet of which only a range is to be read: its address there, "A5:F20" or "A:F". */
  readonly areas: Readonly<Record<string, string>>;
}

export const nothingRemembered: Memory = {
  answers: {},
  accepted: {},
  heirs: {},
  agency: null,
  sheets: null,
  template: null,
  areas: {},
};
