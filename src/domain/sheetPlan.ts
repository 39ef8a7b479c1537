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
}

/** Text is written as text whatever it looks like; a formula brings the value it must come to. */
export type PlanCell =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "formula"; readonly formula: string };

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
}
