import { noChanges, type PageModel, type SheetModel } from "../../model";
import { clone } from "./clone";

const noHeader = (): PageModel["headersFooters"]["default"] => ({
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
});

/** A page as Excel sets it up for a new sheet. */
const newPage = (): PageModel => ({
  orientation: "Portrait",
  paperSize: "Letter",
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  zoom: { scale: 100 },
  printArea: null,
  titleRows: null,
  titleColumns: null,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printOrder: "DownThenOver",
  firstPageNumber: null,
  headersFooters: { state: "Default", default: noHeader(), first: noHeader() },
  rowBreaks: [],
  columnBreaks: [],
});

/** An empty sheet that no file knows yet. */
export const newSheet = (id: string, name: string): SheetModel => ({
  id,
  name,
  originalName: null,
  visibility: "Visible",
  tabColor: "",
  showGridlines: true,
  showHeadings: true,
  cells: new Map(),
  rows: new Map(),
  columns: new Map(),
  defaultRowHeight: 15,
  defaultColumnWidth: 9.140625,
  merges: [],
  conditionalFormats: [],
  names: [],
  tables: [],
  charts: [],
  dataValidations: [],
  page: newPage(),
  freeze: { rows: 0, columns: 0 },
  protection: { protected: false, options: {}, password: null },
  customProperties: new Map(),
  opaque: false,
  changes: noChanges(),
});

/** A copy with all its cells and looks, as a sheet no file knows; its tables and names get new names elsewhere. */
export const copyOf = (sheet: SheetModel, id: string, name: string, newId: () => string): SheetModel => ({
  ...clone(sheet),
  id,
  name,
  originalName: null,
  conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...clone(format), id: newId(), fromFile: false })),
  charts: sheet.charts.map((chart) => ({
    ...clone(chart),
    id: newId(),
    source: chart.source?.sheetId === sheet.id ? { ...chart.source, sheetId: id } : chart.source,
    fromFile: false,
  })),
  tables: [],
  changes: noChanges(),
});
