import { open } from "./excel";

describe("the page set-up of a sheet", () => {
  it("takes paper, margins in any unit, and pages to fit to", async () => {
    const { run, model } = open({ A: [] });
    await run(async (context) => {
      const page = context.workbook.worksheets.getFirst().pageLayout;
      page.set({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true, firstPageNumber: 3 });
      page.setPrintMargins("Centimeters", { top: 2, left: 3 });
      page.setPrintMargins("Inches", { bottom: 1 });
      page.rightMargin = 40;
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 9 };
      page.load();
      await context.sync();
      expect(page.toJSON()).toMatchObject({
        orientation: "Landscape",
        paperSize: "A4",
        topMargin: 56.693,
        leftMargin: 85.039,
        bottomMargin: 72,
        rightMargin: 40,
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 9 },
        firstPageNumber: 3,
      });
      page.zoom = { horizontalFitToPages: 1 };
      page.firstPageNumber = "";
      await context.sync();
    });
    expect(model.sheets[0]?.page).toMatchObject({ zoom: { horizontalFitToPages: 1 }, firstPageNumber: null });
  });

  it("prints chosen cells, with rows and columns on every page", async () => {
    const { run } = open({ "Bảng 1": [] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const page = sheet.pageLayout;
      const before = page.getPrintAreaOrNullObject();
      await context.sync();
      expect(before.isNullObject).toBe(true);
      page.setPrintArea(sheet.getRange("A1:H40"));
      page.setPrintTitleRows("$5:$6");
      page.setPrintTitleColumns("A:B");
      const area = page.getPrintArea().load("address");
      const rows = page.getPrintTitleRowsOrNullObject().load("address");
      const columns = page.getPrintTitleColumnsOrNullObject().load("address");
      await context.sync();
      expect([area.address, rows.address, columns.address]).toEqual([
        "'Bảng 1'!A1:H40",
        "'Bảng 1'!5:6",
        "'Bảng 1'!A:B",
      ]);
    });
  });

  it("has headers and footers, with others on the first page", async () => {
    const { run, model } = open({ A: [] });
    await run(async (context) => {
      const { headersFooters } = context.workbook.worksheets.getFirst().pageLayout;
      headersFooters.state = "FirstAndDefault";
      headersFooters.defaultForAllPages.centerHeader = "&P";
      headersFooters.firstPage.centerHeader = "";
      await context.sync();
    });
    expect(model.sheets[0]?.page.headersFooters).toMatchObject({
      state: "FirstAndDefault",
      default: { centerHeader: "&P" },
      first: { centerHeader: "" },
    });
  });

  it("breaks pages where it is told", async () => {
    const { run, model } = open({ A: [] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.horizontalPageBreaks.add("A30");
      sheet.horizontalPageBreaks.add("A10");
      sheet.verticalPageBreaks.add("F1");
      const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([9, 29]);
      sheet.horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(model.sheets[0]?.page).toMatchObject({ rowBreaks: [], columnBreaks: [5] });
  });

  it("refuses what a printer cannot do", async () => {
    const { failure } = open({ A: [] });
    const broken: [string, (page: Excel.PageLayout) => void][] = [
      ["zoom", (page) => (page.zoom = { scale: 5 })],
      ["zoom", (page) => (page.zoom = { scale: 100, horizontalFitToPages: 1 })],
      ["paperSize", (page) => (page.paperSize = "A9" as "A4")],
      ["topMargin", (page) => (page.topMargin = -1)],
    ];
    for (const [member, set] of broken) {
      const code = await failure(async (context) => {
        set(context.workbook.worksheets.getFirst().pageLayout);
        await context.sync();
      });
      expect(code).toBe(`InvalidArgument at PageLayout.${member}`);
    }
  });
});
