import { opened, cellIn, sheetIn } from "./opened";
import { packageOf, sheetOf } from "./packageOf";

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const oneCell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

describe("what of a sheet is shown", () => {
  it("knows hidden and very hidden sheets, the one in front, and whether the structure is locked", async () => {
    const model = await opened(
      packageOf({
        sheets: [
          { name: "Bảng", xml: oneCell },
          { name: "nháp", xml: oneCell, entry: 'state="hidden"' },
          { name: "máy", xml: oneCell, entry: 'state="veryHidden"' },
        ],
        before: '<workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>',
      }),
    );
    expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Bảng", "Visible"],
      ["nháp", "Hidden"],
      ["máy", "VeryHidden"],
    ]);
    expect(model.activeSheetId).toBe(model.sheets[1]?.id);
    expect(new Set(model.sheets.map(({ id }) => id)).size).toBe(3);
    expect(model.structureProtected).toBe(true);
  });

  it("lists a chart sheet without reading it, and reads the sheets beside it", async () => {
    const model = await opened(
      packageOf({
        sheets: [
          {
            name: "Biểu đồ",
            xml: '<?xml version="1.0"?><chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
            kind: "chartsheet",
          },
          { name: "Bảng", xml: oneCell },
        ],
      }),
    );
    expect(model.sheets.map(({ opaque }) => opaque)).toEqual([true, false]);
    expect(cellIn(sheetIn(model, "Bảng"), "A1").value).toBe(1);
  });

  it("reads hidden and filtered rows, heights, widths, frozen panes and the tab's colour", async () => {
    const sheet = sheetIn(
      await opened(
        sheetOf(
          '<sheetPr filterMode="1"><tabColor rgb="FF1F4E79"/></sheetPr><sheetViews><sheetView showGridLines="0" showRowColHeaders="0" workbookViewId="0"><pane xSplit="2" ySplit="7" topLeftCell="C8" state="frozen"/></sheetView></sheetViews>' +
            '<sheetFormatPr defaultRowHeight="18.75" defaultColWidth="12"/><cols><col min="2" max="3" width="26.5" customWidth="1"/><col min="5" max="5" width="9" hidden="1"/></cols>' +
            '<sheetData><row r="1" ht="33" customHeight="1"/><row r="3" hidden="1"><c r="A3"><v>1</v></c></row></sheetData><autoFilter ref="A2:B9"><filterColumn colId="0"><filters><filter val="2"/></filters></filterColumn></autoFilter>',
        ),
      ),
    );
    expect([...sheet.rows]).toEqual([
      [0, { height: 33 }],
      [2, { hidden: true }],
    ]);
    expect([...sheet.columns]).toEqual([
      [1, { width: 26.5 }],
      [2, { width: 26.5 }],
      [4, { width: 9, hidden: true }],
    ]);
    expect(sheet).toMatchObject({
      freeze: { rows: 7, columns: 2 },
      tabColor: "#1F4E79",
      showGridlines: false,
      showHeadings: false,
      defaultRowHeight: 18.75,
      defaultColumnWidth: 12,
    });
  });
});

describe("what a sheet says of its cells", () => {
  const styles =
    '<fonts><font><name val="Arial"/></font></fonts><cellXfs><xf/></cellXfs><dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';

  it("reads conditional formats by formula and lists the others", async () => {
    const sheet = sheetIn(
      await opened(
        sheetOf(
          `${oneCell}<conditionalFormatting sqref="C9:E20 G9"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>C9&lt;0.8</formula></cfRule><cfRule type="cellIs" operator="lessThan" dxfId="0" priority="1"><formula>5</formula></cfRule></conditionalFormatting>`,
          { styles },
        ),
      ),
    );
    expect(sheet.conditionalFormats).toMatchObject([
      {
        areas: [
          { top: 8, left: 2, bottom: 19, right: 4 },
          { top: 8, left: 6, bottom: 8, right: 6 },
        ],
        priority: 2,
        stopIfTrue: true,
        rule: { type: "Custom", formula: "=C9<0.8", fill: "#FFC7CE", fontColor: "#9C0006", bold: true },
        fromFile: true,
      },
      { priority: 1, rule: { type: "Foreign", excelType: "CellValue" } },
    ]);
    expect(new Set(sheet.conditionalFormats.map(({ id }) => id)).size).toBe(2);
  });

  it("reads data validation as office.js states it", async () => {
    const sheet = sheetIn(
      await opened(
        sheetOf(
          `${oneCell}<dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Sai" error="Chọn" sqref="A1 C1:C9"><formula1>"một,hai"</formula1></dataValidation><dataValidation type="whole" operator="greaterThanOrEqual" errorStyle="warning" showInputMessage="1" prompt="Số" sqref="B1"><formula1>0</formula1></dataValidation></dataValidations>`,
        ),
      ),
    );
    expect(sheet.dataValidations).toHaveLength(3);
    expect(sheet.dataValidations[1]).toMatchObject({
      area: { top: 0, left: 2, bottom: 8, right: 2 },
      rule: { list: { source: "một,hai", inCellDropDown: true } },
      errorAlert: { title: "Sai", message: "Chọn", style: "Stop", showAlert: true },
      ignoreBlanks: true,
    });
    expect(sheet.dataValidations[2]).toMatchObject({
      rule: { wholeNumber: { formula1: "=0", operator: "GreaterThanOrEqualTo" } },
      prompt: { title: "", message: "Số", showPrompt: true },
    });
  });

  it("reads hyperlinks to addresses and to places of the workbook", async () => {
    const sheet = sheetIn(
      await opened(
        packageOf({
          sheets: [
            {
              name: "S",
              xml: `${oneCell}<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="mở"/><hyperlink ref="B2" location="'Bảng 1'!A1"/></hyperlinks>`,
              relations: `<Relationship Id="rId1" Type="${relation}/hyperlink" Target="https://example.com/?a=1&amp;b=2" TargetMode="External"/>`,
            },
          ],
        }),
      ),
    );
    expect(cellIn(sheet, "A1").hyperlink).toEqual({ address: "https://example.com/?a=1&b=2", screenTip: "mở" });
    expect(cellIn(sheet, "B2").hyperlink).toEqual({ documentReference: "'Bảng 1'!A1" });
  });

  it("reads tables, and permissions of a protected sheet; a password is never told", async () => {
    const model = await opened(
      packageOf({
        sheets: [
          {
            name: "S",
            xml: `${oneCell}<sheetProtection password="CBEB" sheet="1" objects="1" formatCells="0" sort="0"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
            relations: `<Relationship Id="rId1" Type="${relation}/table" Target="../tables/table1.xml"/>`,
          },
        ],
        more: {
          "xl/tables/table1.xml":
            '<table id="4" name="T" displayName="ChiTieu" ref="A1:C9" totalsRowCount="1"><tableColumns/><tableStyleInfo name="TableStyleLight1"/></table>',
        },
      }),
    );
    const sheet = sheetIn(model);
    expect(sheet.tables).toEqual([
      {
        id: "4",
        name: "ChiTieu",
        area: { top: 0, left: 0, bottom: 8, right: 2 },
        showHeaders: true,
        showTotals: true,
        style: "TableStyleLight1",
        fromFile: true,
      },
    ]);
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({
      allowFormatCells: true,
      allowSort: true,
      allowInsertRows: false,
      allowEditObjects: false,
      selectionMode: "Normal",
    });
    expect(sheet.protection.password).not.toBeNull();
  });
});

describe("names and pages", () => {
  it("gives names to the workbook or their sheet, and print names to the page", async () => {
    const model = await opened(
      packageOf({
        sheets: [
          { name: "Bảng 1, 2", xml: oneCell },
          { name: "B", xml: oneCell },
        ],
        after:
          `<definedNames><definedName name="NamBaoCao" hidden="1">"2024"</definedName><definedName name="Rieng" localSheetId="1">B!$A$1</definedName>` +
          `<definedName name="_xlnm.Print_Area" localSheetId="0">'Bảng 1, 2'!$A$1:$N$29,'Bảng 1, 2'!$P$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Bảng 1, 2'!$A:$B,'Bảng 1, 2'!$7:$8</definedName></definedNames>`,
      }),
    );
    expect(model.names).toEqual([{ name: "NamBaoCao", formula: '="2024"', visible: false }]);
    expect(sheetIn(model, "B").names).toEqual([{ name: "Rieng", formula: "=B!$A$1", visible: true }]);
    expect(sheetIn(model).page).toMatchObject({
      printArea: "A1:N29,P1",
      titleRows: { first: 6, last: 7 },
      titleColumns: { first: 0, last: 1 },
    });
  });

  it("reads the page in points, its fit, breaks, numbering and headers", async () => {
    const sheet = sheetIn(
      await opened(
        sheetOf(
          `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${oneCell}<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.25" top="1" bottom="0.75" header="0.3" footer="0.3"/>` +
            '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" firstPageNumber="3" useFirstPageNumber="1"/><headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"Times New Roman"Mẫu&amp;CA &amp;&amp; B&amp;R&amp;P</oddHeader><firstFooter>đầu</firstFooter></headerFooter><rowBreaks count="1"><brk id="40" man="1"/></rowBreaks>',
        ),
      ),
    );
    expect(sheet.page).toMatchObject({
      paperSize: "A4",
      orientation: "Landscape",
      margins: { left: 36, right: 18, top: 72, bottom: 54, header: 21.6, footer: 21.6 },
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      firstPageNumber: 3,
      rowBreaks: [40],
      headersFooters: {
        state: "FirstAndDefault",
        default: { leftHeader: '&"Times New Roman"Mẫu', centerHeader: "A && B", rightHeader: "&P" },
        first: { centerFooter: "đầu" },
      },
    });
    expect(sheet.page.zoom).not.toHaveProperty("verticalFitToPages");
  });
});
