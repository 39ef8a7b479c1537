import type { CellRef } from "./cell";
import type { IndicatorId } from "./indicator";
import type { Period } from "./period";
import type { PlanCell } from "./sheetPlan";

/** Whom a cell of a form asks about, by position in the submission. */
export type TemplateSubject =
  | { readonly kind: "unit"; readonly position: number }
  | { readonly kind: "group"; readonly group: number }
  | { readonly kind: "total" };

export type TemplateMeasure =
  | { readonly kind: "indicator"; readonly id: IndicatorId }
  /** All people managed. */
  | { readonly kind: "managed" }
  /** How many of them were reached, in per cent. */
  | { readonly kind: "rate" };

/** What a form asks for: a figure, in the form's own words for whom and what. */
export interface TemplateQuestion {
  readonly subject: TemplateSubject;
  readonly measure: TemplateMeasure;
  readonly name: string;
  readonly header: string;
}

/** A blank cell to be filled with a figure. */
export interface TemplateField extends TemplateQuestion {
  readonly at: CellRef;
  /** Excel's number format of the cell. */
  readonly format: string;
}

/** What a placeholder can ask for besides figures. */
export type TemplateSetting =
  "period" | "window" | "year" | "agency" | "superior" | "place" | "symbol" | "signer" | "signerTitle";

/** A cell with placeholders: `text` as typed, each `mark` standing in it with its braces. */
export interface TemplateText {
  readonly at: CellRef;
  readonly text: string;
  readonly format: string;
  readonly marks: readonly { readonly mark: string; readonly asks: TemplateQuestion | TemplateSetting }[];
}

/** A form as understood: what to fill in, and what its words leave open. */
export interface Template {
  readonly sheet: string;
  readonly fields: readonly TemplateField[];
  readonly texts: readonly TemplateText[];
  readonly unfilled: readonly Unfilled[];
}

/** Something a form asks for that was not filled in, or that was and still needs a look. */
export interface Unfilled {
  /** In the form, or in its filled copy once that is written; null when it concerns the form as a whole. */
  readonly at: CellRef | null;
  readonly why: UnfilledReason;
}

export type UnfilledReason =
  /** The workbook has no such sheet, or it is hidden. */
  | { readonly kind: "noSheet"; readonly sheet: string }
  /** A copy of a protected sheet is protected too. */
  | { readonly kind: "protected"; readonly sheet: string }
  /** Neither a table nor a placeholder. */
  | { readonly kind: "nothingAsked"; readonly sheet: string }
  /** Its title names another period than the one reported on. It is filled in all the same. */
  | { readonly kind: "otherPeriod"; readonly period: Period }
  | { readonly kind: "unknownUnit"; readonly name: string; readonly proposals: readonly string[] }
  /** A heading that names no indicator for sure. */
  | { readonly kind: "unclearHeading"; readonly header: string }
  | { readonly kind: "unknownMark"; readonly mark: string }
  /** Units that report and have no place in a table with a total. */
  | { readonly kind: "unitsLeftOut"; readonly names: readonly string[] }
  /** The unit stands in no table. */
  | { readonly kind: "notReported"; readonly name: string }
  /** No table has such figures. */
  | { readonly kind: "noColumn"; readonly header: string }
  | { readonly kind: "noFigure"; readonly name: string; readonly header: string }
  /** A total over the units that reported the figure. It is filled in all the same. */
  | { readonly kind: "partialTotal"; readonly header: string; readonly counted: number; readonly all: number }
  /** The rate is known over some of the people only whom the same form counts as managed. */
  | { readonly kind: "partialRate"; readonly name: string }
  /** The cell's format shows too few decimals to print the rate without contradicting whether it is met. */
  | { readonly kind: "coarseFormat"; readonly part: number; readonly whole: number; readonly abovePermille: number }
  /** A cell formatted as text would keep a figure from being added up. */
  | { readonly kind: "textFormat" }
  /** The agency's data do not say it. */
  | { readonly kind: "untold"; readonly mark: string };

/** What to write into a copy of the form. */
export interface TemplateFilling {
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly content: PlanCell }[];
  readonly unfilled: readonly Unfilled[];
}
