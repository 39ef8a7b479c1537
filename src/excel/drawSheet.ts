import { areaAddress } from "../domain/address";
import type { Block, CellStyle, PageSetup, SheetPlan } from "../domain/sheetPlan";
import { cellContent } from "./cellText";

const fontName = "Times New Roman";

/** Puts a planned sheet into an empty worksheet: formats before values, whole blocks, never cell by cell. Queues only; the caller syncs. */
export function drawSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const width = plan.columnWidths.length;
  const all = sheet.getRangeByIndexes(0, 0, plan.rows.length, width);
  all.format.font.name = fontName;
  sheet.showGridlines = false;
  plan.columnWidths.forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
  plan.merges.forEach((block) => sheet.getRange(areaAddress(block)).merge());
  plan.styles.forEach(({ block, style }) => applyStyle(sheet.getRange(areaAddress(block)), style));
  all.formulas = plan.rows.map((row) => row.map(cellContent));
  plan.rowHeights.forEach((points, row) => {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  });
  if (plan.table !== null) {
    // Excel gives the name: one of our own could be taken by the table that is being replaced.
    sheet.tables.add(areaAddress(plan.table), true).style = "TableStyleLight1";
  }
  setUpPage(sheet.pageLayout, plan.page, { top: 0, left: 0, bottom: plan.rows.length - 1, right: width - 1 });
}

function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  // A single value goes for all cells of a range, though the declaration knows matrices only.
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.grid === true) drawGrid(range);
}

function drawGrid(range: Excel.Range): void {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
  }
}

/** A4, one page wide and as many long as it takes; page numbers centred at the top of all pages but the first (NĐ 30/2020). */
function setUpPage(layout: Excel.PageLayout, page: PageSetup, printed: Block): void {
  layout.orientation = page.orientation;
  layout.paperSize = "A4";
  layout.setPrintMargins("Centimeters", { ...page.margins, header: 1, footer: 1 });
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.setPrintArea(areaAddress(printed));
  if (page.titleRows !== null) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  layout.firstPageNumber = 1;
  layout.headersFooters.state = "FirstAndDefault";
  layout.headersFooters.defaultForAllPages.centerHeader = "&P";
}
