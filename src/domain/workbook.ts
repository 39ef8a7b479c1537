import type { IndicatorId } from "./indicator";

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
  readonly memory: Memory;
}

/** What the clerk has told the product about this workbook. It is kept in the workbook itself. */
export interface Memory {
  /** By heading (`headingKey`): the indicator it means, or null for a column to leave out. */
  readonly answers: Readonly<Record<string, IndicatorId | null>>;
  /** By finding (`findingKey`): why the clerk lets a warning stand. */
  readonly accepted: Readonly<Record<string, string>>;
}

export const nothingRemembered: Memory = { answers: {}, accepted: {} };
