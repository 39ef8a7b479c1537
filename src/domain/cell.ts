/** Where a fact came from, so the pane can jump to it. Row and column count from 0, as Excel's API does. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * What a cell holds once Excel's types, fonts and encodings are out of the way.
 * Text is Unicode NFC, trimmed, inner white space folded to single spaces; text of white space alone is blank.
 * A number under a percent format is the text people see: "86,5%".
 */
export type Cell =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** A number under a date format, as Excel counts days. */
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** One of Excel's error values, such as "#REF!". */
  | { readonly kind: "error"; readonly error: string };

export const blank: Cell = { kind: "blank" };

/** A sheet after reading: `rows[0][0]` stands at row `top`, column `left` of the sheet. */
export interface Sheet {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
}
