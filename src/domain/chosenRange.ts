/** A range of a sheet as a clerk selects it: "A5:F20", whole columns "A:F". */
export interface ChosenRange {
  readonly sheet: string;
  readonly address: string;
}

/** Why a range cannot be the table of its sheet. */
export type RangeRefusal =
  /** A chart or a picture is selected. */
  | { readonly why: "notCells" }
  | { readonly why: "severalAreas" }
  | { readonly why: "singleCell" }
  | { readonly why: "empty" }
  /** Of a sheet that is never read as figures: a report of ours, one that keeps settings, the agency's own form. */
  | { readonly why: "reportSheet" | "settingSheet" | "ownForm"; readonly sheet: string }
  /** Nothing in the range can be read as a table. */
  | ({ readonly why: "noTable" } & ChosenRange)
  /** There is no such sheet, or it is hidden. */
  | { readonly why: "noSheet"; readonly sheet: string };
