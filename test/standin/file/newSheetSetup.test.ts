import type { SheetModel } from "../../../src/standin/model";
import { put } from "./drafted";
import { cellIn } from "./opened";
import { textOf } from "./parts";
import { written } from "./written";

describe("the sheet around the cells", () => {
  it("reads back all that was set up for the window and the printer", async () => {
    const set: Partial<SheetModel> = {
      tabColor: "#1F4E79",
      showGridlines: false,
      showHeadings: false,
      rows: new Map([
        [0, { height: 33 }],
        [40, { hidden: true }],
      ]),
      columns: new Map([
        [1, { width: 24 }],
        [2, { width: 5, hidden: true }],
      ]),
      defaultRowHeight: 18.75,
      merges: [{ top: 0, left: 0, bottom: 0, right: 5 }],
      freeze: { rows: 7, columns: 2 },
      dataValidations: [
        {
          area: { top: 1, left: 1, bottom: 8, right: 1 },
          rule: { wholeNumber: { formula1: "=0", formula2: "=100", operator: "Between" } },
          errorAlert: { title: "Sai", message: "Từ 0 đến 100", style: "Warning", showAlert: true },
          prompt: { title: "", message: "Số người", showPrompt: true },
          ignoreBlanks: false,
        },
      ],
      page: {
        orientation: "Landscape",
        paperSize: "A4",
        margins: { top: 56.7, bottom: 56.7, left: 85.05, right: 42.525, header: 21.6, footer: 21.6 },
        zoom: { horizontalFitToPages: 1 },
        printArea: "A1:L60",
        titleRows: { first: 5, last: 6 },
        titleColumns: { first: 0, last: 1 },
        centerHorizontally: true,
        centerVertically: false,
        printGridlines: false,
        printOrder: "OverThenDown",
        firstPageNumber: 2,
        headersFooters: {
          state: "FirstAndDefault",
          default: {
            leftHeader: "",
            centerHeader: "&P",
            rightHeader: "A && B",
            leftFooter: "",
            centerFooter: "",
            rightFooter: "",
          },
          first: {
            leftHeader: "",
            centerHeader: "",
            rightHeader: "",
            leftFooter: "đầu",
            centerFooter: "",
            rightFooter: "",
          },
        },
        rowBreaks: [40],
        columnBreaks: [6],
      },
    };
    const { sheet } = await written((draft) => Object.assign(draft, set));
    expect(sheet).toMatchObject(set);
  });

  it("protects a sheet with a password that opens it in Excel, and lists what stays allowed", async () => {
    const { sheet, xml } = await written((draft) => {
      draft.protection = {
        protected: true,
        options: { allowFormatCells: true, selectionMode: "Unlocked" },
        password: "test",
      };
    });
    // The check of "test" that Excel itself writes.
    expect(xml).toContain('password="CBEB"');
    expect(sheet.protection.options).toMatchObject({
      allowFormatCells: true,
      allowSort: false,
      selectionMode: "Unlocked",
    });
  });

  it("names the columns of a table exactly as its header cells, each once", async () => {
    const { sheet, saved } = await written((draft) => {
      for (const [column, header] of ["Mã", "Mã", 2024, "dòng\nhai"].entries()) put(draft, 0, column, header);
      draft.tables.push({
        id: "",
        name: "ChiTieu",
        area: { top: 0, left: 0, bottom: 2, right: 3 },
        showHeaders: true,
        showTotals: false,
        style: "TableStyleMedium2",
        fromFile: false,
      });
    });
    expect([...(sheet.cells.get(0)?.values() ?? [])].map(({ value }) => value)).toEqual([
      "Mã",
      "Mã2",
      "2024",
      "dòng\nhai",
    ]);
    expect(textOf(saved, "xl/tables/table1.xml").match(/<tableColumn id="\d" name="[^"]*"/g)).toEqual([
      '<tableColumn id="1" name="Mã"',
      '<tableColumn id="2" name="Mã2"',
      '<tableColumn id="3" name="2024"',
      '<tableColumn id="4" name="dòng_x000a_hai"',
    ]);
    expect(sheet.tables).toMatchObject([
      { name: "ChiTieu", area: { bottom: 2, right: 3 }, style: "TableStyleMedium2" },
    ]);
  });

  it("leads to addresses and to places of the workbook", async () => {
    const { sheet } = await written((draft) => {
      put(draft, 0, 0, "a").hyperlink = { address: "https://example.com/?a=1&b=2", screenTip: "mở" };
      put(draft, 1, 0, "b").hyperlink = { documentReference: "'Bảng'!A1" };
    });
    expect(cellIn(sheet, "A1").hyperlink).toEqual({ address: "https://example.com/?a=1&b=2", screenTip: "mở" });
    expect(cellIn(sheet, "A2").hyperlink).toEqual({ documentReference: "'Bảng'!A1" });
  });

  it("lays formats over cells by a condition, all that office.js can set of them", async () => {
    const rule = {
      type: "Custom" as const,
      formula: '=AND(A1<0.8,A1<>"")',
      fill: "#FFC7CE",
      fontColor: "#9C0006",
      bold: true,
      italic: true,
      underline: "Single" as const,
      numberFormat: "0.0",
      borders: { top: { style: "Continuous" as const, color: "#FF0000" } },
    };
    const { sheet } = await written((draft) => {
      draft.conditionalFormats.push({
        id: "a",
        areas: [{ top: 0, left: 0, bottom: 9, right: 0 }],
        priority: 1,
        stopIfTrue: true,
        rule,
        fromFile: false,
      });
      draft.conditionalFormats.push({
        id: "b",
        areas: [{ top: 0, left: 1, bottom: 9, right: 1 }],
        priority: 0,
        stopIfTrue: false,
        rule: { ...rule, formula: "=TRUE" },
        fromFile: false,
      });
    });
    expect(sheet.conditionalFormats).toMatchObject([
      { rule, stopIfTrue: true, priority: 2 },
      { rule: { ...rule, formula: "=TRUE" }, priority: 1 },
    ]);
  });
});
