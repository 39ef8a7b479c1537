import { areaAddress, cellAddress } from "../domain/address";
import type { SheetPlan } from "../domain/sheetPlan";

/** Upright, in 13-point type (NĐ 30/2020, Phụ lục I). */
const pageNumber = '&"Times New Roman,Regular"&13&P';

/** A4, one page wide and as many long as it takes; page numbers centred at the top of all pages but the first (NĐ 30/2020). */
export function setUpPage(sheet: Excel.Worksheet, { page, rows, columnWidths }: SheetPlan): void {
  const layout = sheet.pageLayout;
  const printed = { top: 0, left: 0, bottom: rows.length - 1, right: columnWidths.length - 1 };
  page.breaksBefore.forEach((row) => sheet.horizontalPageBreaks.add(cellAddress({ row, column: 0 })));
  layout.orientation = page.orientation;
  layout.paperSize = "A4";
  layout.setPrintMargins("Centimeters", { ...page.margins, header: 1, footer: 1 });
  // The number of pages stays open: fitted to that as well, Excel would pass over the breaks.
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.setPrintArea(areaAddress(printed));
  if (page.titleRows !== null) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  layout.firstPageNumber = 1;
  layout.headersFooters.state = "FirstAndDefault";
  layout.headersFooters.defaultForAllPages.centerHeader = pageNumber;
}
