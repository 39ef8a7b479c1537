import type { CellRef } from "./cell";

/** A sheet as plain data: what `report/` decides and `excel/` writes. Rows and columns count from 0. */
export interface SheetPlan {
  /** The wanted name; writing adds "(2)" when it is taken. */
  readonly name: string;
  /** Column widths in points. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** Row heights in points, where the default is not right (wrapped or merged text). */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Styles over rectangles, later ones over earlier ones. */
  readonly styles: readonly { readonly block: Block; readonly style: CellStyle }[];
  readonly merges: readonly Block[];
  readonly page: PageSetup;
  /** A report is ours and never read back; a setting is the clerk's to edit and is read before every report. */
  readonly role: "report" | "setting";
  /** A block that becomes an Excel table, its first row the heads; null for none. */
  readonly table: Block | null;
  readonly charts: readonly ChartPlan[];
  /** Cells to fill in on a sheet otherwise locked (without a password); null for a sheet that is not locked. */
  readonly entry: EntryPlan | null;
}

/** Text is written as text whatever it looks like; a formula brings the value it must come to. */
export type PlanCell =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  /** `source`: the one cell the figure was read from, to which it is linked. */
  | { readonly kind: "number"; readonly value: number; readonly source?: CellRef }
  | { readonly kind: "formula"; readonly formula: string };

/** One of Excel's own charts over cells of its sheet. */
export interface ChartPlan {
  readonly title: string;
  /** "rows": bars lying, first category at the top; "columns": bars standing. */
  readonly bars: "rows" | "columns";
  /** One row or column of names. */
  readonly categories: Block;
  /**
   * `line`: what a bar has to reach. Drawn as a line across standing bars; Excel cannot draw one across lying bars, so
   * there it is an empty bar beside each.
   */
  readonly series: readonly { readonly name: string; readonly values: Block; readonly line: boolean }[];
  /** The cells the chart covers. */
  readonly place: Block;
  /** Where the axis of figures ends, and its steps; it begins at 0. */
  readonly axis: { readonly max: number; readonly step: number };
  /** Number formats of the axis and of the figures beside the bars: "0%", "0.0%". */
  readonly axisFormat: string;
  readonly labelFormat: string;
}

export interface EntryPlan {
  /** Blocks for whole numbers from 0: anything else is refused with a sentence. */
  readonly counts: readonly Block[];
  /** Blocks for amounts of money, which may have decimals. */
  readonly amounts: readonly Block[];
  /** Blocks for free text. */
  readonly texts: readonly Block[];
}

/** Both ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellStyle {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right" | "Justify";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  /** Thin lines around and between the cells. */
  readonly grid?: boolean;
  /** "#RRGGBB" */
  readonly fill?: string;
}

/** A4; margins in centimetres (NĐ 30/2020, Phụ lục I). */
export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Rows repeated at the top of every page; null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Rows that begin a new page whatever room is left above them. */
  readonly breaksBefore: readonly number[];
}
