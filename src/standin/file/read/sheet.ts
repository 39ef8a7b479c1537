import type { Sheet } from "hucre/xlsx";
import { noChanges, type SheetModel } from "../../model";
import { parseArea } from "../a1";
import { readCells } from "./cells";
import { readCharts } from "./drawings";
import type { Parts } from "../package";
import { plainPage, readPage } from "./page";
import { readHyperlinks } from "./hyperlinks";
import { readProtection } from "./protection";
import { readColumns, readRows } from "./lines";
import { readConditionalFormats, readDataValidations } from "./rules";
import { scanSheet } from "../scan";
import type { StyleSheet } from "./styles";
import { readSheetNotes } from "../sheetNotes";
import { readTable, tableParts } from "./tables";
import { child, children, flagOf, numberOf, parseXml, type XmlElement } from "../xml";

export type SheetIdentity = Pick<SheetModel, "id" | "name" | "visibility">;

/** Eight digits of the default font, with padding up to a multiple of eight pixels, as Excel draws it. */
const plainWidth = 9.140625;
const digitPixels = 7;

function widthOfDigits(digits: number | undefined): number {
  return digits === undefined || digits === 8
    ? plainWidth
    : (Math.ceil((digits * digitPixels + 5) / 8) * 8) / digitPixels;
}

/** A sheet without content, as Excel makes one. */
export function emptySheet(identity: SheetIdentity, originalName: string | null): SheetModel {
  return {
    ...identity,
    originalName,
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    defaultRowHeight: 15,
    defaultColumnWidth: plainWidth,
    merges: [],
    conditionalFormats: [],
    names: [],
    tables: [],
    charts: [],
    dataValidations: [],
    page: plainPage(),
    freeze: { rows: 0, columns: 0 },
    protection: { protected: false, options: {}, password: null },
    customProperties: new Map(),
    opaque: false,
    changes: noChanges(),
  };
}

/** Reads a worksheet's part; `read` is the same sheet as the library understood it. Throws when the part is damaged. */
export function readSheet(
  identity: SheetIdentity,
  parts: Parts,
  path: string,
  xml: string,
  read: Sheet,
  styles: StyleSheet,
): SheetModel {
  const scan = scanSheet(xml);
  const frame = parseXml(scan.frame);
  const view = child(child(frame, "sheetViews"), "sheetView");
  const format = child(frame, "sheetFormatPr");
  const { cells, uncalculated } = readCells(scan.rows, read, styles);
  readHyperlinks(frame, parts, path, cells, styles);
  const lines = {
    rows: readRows(scan.rows, styles),
    ...readColumns(child(frame, "cols"), scan.rows, styles),
    defaultRowHeight: numberOf(format, "defaultRowHeight") ?? 15,
    defaultColumnWidth: numberOf(format, "defaultColWidth") ?? widthOfDigits(numberOf(format, "baseColWidth")),
  };
  return {
    ...emptySheet(identity, identity.name),
    ...lines,
    tabColor: styles.color(child(child(frame, "sheetPr"), "tabColor")) ?? "",
    showGridlines: flagOf(view, "showGridLines", true),
    showHeadings: flagOf(view, "showRowColHeaders", true),
    cells,
    changes: { ...noChanges(), values: new Set(uncalculated) },
    merges: children(child(frame, "mergeCells"), "mergeCell").flatMap(
      (merge) => parseArea(merge.attributes.get("ref") ?? "") ?? [],
    ),
    conditionalFormats: readConditionalFormats(frame, styles.overlays),
    tables: tableParts(parts, path).flatMap(({ element }) => readTable(element) ?? []),
    charts: readCharts(parts, path, lines),
    dataValidations: readDataValidations(frame),
    page: readPage(frame),
    freeze: readFreeze(child(view, "pane")),
    protection: readProtection(child(frame, "sheetProtection")),
    customProperties: readSheetNotes(frame, parts, path),
  };
}

function readFreeze(pane: XmlElement | undefined): SheetModel["freeze"] {
  const frozen = pane?.attributes.get("state")?.startsWith("frozen") === true;
  return {
    rows: frozen ? (numberOf(pane, "ySplit") ?? 0) : 0,
    columns: frozen ? (numberOf(pane, "xSplit") ?? 0) : 0,
  };
}
