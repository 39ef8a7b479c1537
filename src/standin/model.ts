/**
 * The workbook the stand-in keeps in memory: what Excel would hold after opening a file.
 * `file/` fills it from an .xlsx and writes it back; `objects/` lets office.js read and change it.
 * Rows and columns count from 0.
 */

export type Scalar = string | number | boolean;
export type ErrorText = "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!";

/** A cell that holds a value, a formula, or at least a style of its own. */
export interface CellModel {
  /** What the cell shows: "" when empty; for a formula its last calculated result; for an error its text. */
  value: Scalar;
  /** True when `value` is one of Excel's error values rather than text that looks like one. */
  isError: boolean;
  /** With the leading "=", in English names and comma separators; null for a plain value. */
  formula: string | null;
  /** The cells an array formula of the file fills; holds only as long as `formula` is the one named here. */
  arrayFormula?: { readonly formula: string; readonly area: Area };
  style: StyleModel;
  /** The target of a hyperlink: a URL, or a place in this workbook such as `'Bảng 1'!A1`. */
  hyperlink: { readonly address?: string; readonly documentReference?: string; readonly screenTip?: string } | null;
}

export type BorderEdge = "left" | "right" | "top" | "bottom" | "diagonalDown" | "diagonalUp";
export interface BorderLine {
  readonly style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  /** "#RRGGBB" */
  readonly color: string;
}

/** How a cell looks. Never mutated: a change makes a new record, so equal neighbours can share one. */
export interface StyleModel {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    /** Points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
    readonly strikethrough: boolean;
    /** "#RRGGBB" */
    readonly color: string;
  };
  /** "#RRGGBB", or null for no fill. */
  readonly fill: string | null;
  readonly horizontal:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly borders: Readonly<Partial<Record<BorderEdge, BorderLine>>>;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell was typed with a leading apostrophe: it stays text whatever it looks like. */
  readonly quotePrefix: boolean;
}

/** Both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface ConditionalFormatModel {
  id: string;
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
  rule:
    | {
        type: "Custom";
        formula: string;
        fill: string | null;
        fontColor: string | null;
        bold: boolean | null;
        /** What else the format changes; absent is left as the cell has it. */
        italic?: boolean;
        strikethrough?: boolean;
        underline?: "None" | "Single" | "Double";
        numberFormat?: string;
        borders?: Readonly<Partial<Record<"left" | "right" | "top" | "bottom", Omit<BorderLine, "weight">>>>;
      }
    /** A rule that came with the file and is of no interest to the add-in: kept as it is, only listed. */
    | { type: "Foreign"; excelType: string };
  /** True when the file already had it, so that saving need not write it again. */
  fromFile: boolean;
}

export interface NameModel {
  name: string;
  /** With the leading "=": a reference or a constant such as `="2024"`. */
  formula: string;
  visible: boolean;
  comment?: string;
}

/** Margins in points. */
export interface PageModel {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** Fit to so many pages (null = as many as needed), or a scale in per cent. */
  zoom: { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number };
  printArea: string | null;
  /** Rows and columns repeated on every page, from 0, both ends included. */
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
  /** The page on which numbering begins; null for automatic. */
  firstPageNumber: number | null;
  headersFooters: {
    state: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
    default: HeaderFooterModel;
    first: HeaderFooterModel;
  };
  /** Manual breaks: a page starts at this row or column. */
  rowBreaks: number[];
  columnBreaks: number[];
}
export interface HeaderFooterModel {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface TableModel {
  id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  /** Absent is as Excel makes a table: filter buttons and banded rows, nothing else. */
  showFilterButton?: boolean;
  showBandedRows?: boolean;
  showBandedColumns?: boolean;
  highlightFirstColumn?: boolean;
  highlightLastColumn?: boolean;
  fromFile: boolean;
}

export interface DataValidationModel {
  area: Area;
  /** As office.js states it: `{ wholeNumber: { formula1, formula2, operator } }`, `{ list: { source, inCellDropDown } }`, … */
  rule: Readonly<Record<string, unknown>>;
  errorAlert: { title: string; message: string; style: string; showAlert: boolean } | null;
  prompt: { title: string; message: string; showPrompt: boolean } | null;
  ignoreBlanks: boolean;
}

/** A chart; the stand-in stores what it is told and writes it on saving. */
export interface ChartModel {
  id: string;
  name: string;
  /** As office.js names it: "BarClustered", "ColumnClustered", "Line", … */
  type: string;
  source: { sheetId: string; area: Area } | null;
  seriesBy: "Auto" | "Columns" | "Rows";
  /** Position and size in points. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Everything else that was set, by member path such as "title/text". */
  properties: Map<string, unknown>;
  series: Map<string, unknown>[];
  fromFile: boolean;
}

export interface SheetModel {
  /** "{GUID}", as Excel gives it; never changes. */
  readonly id: string;
  name: string;
  /** The name of this sheet in the file it was loaded from; null for a sheet made since. */
  readonly originalName: string | null;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  cells: Map<number, Map<number, CellModel>>;
  /**
   * `style` is how cells of the row look that have no record of their own; it goes before the style of a
   * column, and that before `baseStyle`.
   */
  rows: Map<number, { height?: number; hidden?: boolean; style?: StyleModel }>;
  /** Widths in characters of the default font, as the file states them. */
  columns: Map<number, { width?: number; hidden?: boolean; style?: StyleModel }>;
  /** How every other cell of the sheet looks; absent is the workbook's default style. */
  baseStyle?: StyleModel;
  defaultRowHeight: number;
  defaultColumnWidth: number;
  merges: Area[];
  conditionalFormats: ConditionalFormatModel[];
  names: NameModel[];
  tables: TableModel[];
  charts: ChartModel[];
  dataValidations: DataValidationModel[];
  page: PageModel;
  freeze: { rows: number; columns: number };
  protection: { protected: boolean; options: Readonly<Record<string, boolean | string>>; password: string | null };
  customProperties: Map<string, string>;
  /** A chart sheet or a sheet the reader could not open: listed, kept on saving, not readable. */
  opaque: boolean;
  /** What has changed since the file was opened; a new sheet is written whole and needs none of it. */
  readonly changes: SheetChanges;
}

/** What saving must carry over to the original file. Keys of cells are "row,column". */
export interface SheetChanges {
  values: Set<string>;
  styles: Set<string>;
  rows: Set<number>;
  columns: Set<number>;
  merges: boolean;
  names: boolean;
  page: boolean;
  freeze: boolean;
  protection: boolean;
  view: boolean;
  /** `areas` of formats of ours that the file had and that have been deleted. */
  removedConditionalFormats: Area[][];
  removedTables: string[];
  dataValidations: boolean;
}

export interface DocumentPropertiesModel {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  custom: Map<string, string | number | boolean>;
}

export interface WorkbookModel {
  name: string;
  sheets: SheetModel[];
  names: NameModel[];
  /** `workbook.settings`: kept in the file as JSON in one custom XML part. */
  settings: Map<string, unknown>;
  activeSheetId: string;
  /** What the clerk has selected. */
  selection: { sheetId: string; areas: Area[] };
  structureProtected: boolean;
  /** What lifts the protection; null or absent when none is needed or none is known. */
  structurePassword?: string | null;
  date1904: boolean;
  /** Sheets of the file deleted since it was opened. */
  deletedOriginalNames: string[];
  defaultStyle: StyleModel;
  /** Title, author and the like, as File > Info shows them. */
  properties?: DocumentPropertiesModel;
  calculationMode?: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Formula cells whose `value` is older than the cells it depends on. */
  needsCalculation: boolean;
}

export const noChanges = (): SheetChanges => ({
  values: new Set(),
  styles: new Set(),
  rows: new Set(),
  columns: new Set(),
  merges: false,
  names: false,
  page: false,
  freeze: false,
  protection: false,
  view: false,
  removedConditionalFormats: [],
  removedTables: [],
  dataValidations: false,
});
