import { open, type Opened } from "./excel";

async function protectedSheet(options?: Excel.WorksheetProtectionOptions): Promise<Opened> {
  const opened = open({ A: [["x", "y"]] });
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
  });
  return opened;
}

describe("a protected sheet", () => {
  it("refuses every change that its options do not allow", async () => {
    const changes: [string, (sheet: Excel.Worksheet) => unknown][] = [
      ["Range.values", (sheet) => (sheet.getRange("A1").values = [[1]])],
      ["Range.values", (sheet) => (sheet.getRange("D9").values = [[1]])],
      ["Range.numberFormat", (sheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
      ["RangeFill.color", (sheet) => (sheet.getRange("A1").format.fill.color = "red")],
      ["RangeFormat.columnWidth", (sheet) => (sheet.getRange("A1").format.columnWidth = 20)],
      ["Range.merge", (sheet) => sheet.getRange("A1:B1").merge()],
      ["Range.insert", (sheet) => sheet.getRange("1:1").insert("Down")],
      ["Range.clear", (sheet) => sheet.getRange("A1").clear()],
      ["ConditionalFormatCollection.add", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
      ["TableCollection.add", (sheet) => sheet.tables.add("A1:B2", true)],
      ["ChartCollection.add", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B1"))],
    ];
    const { failure } = await protectedSheet();
    for (const [location, change] of changes) {
      const code = await failure(async (context) => {
        change(context.workbook.worksheets.getItem("A"));
        await context.sync();
      });
      expect(code).toBe(`AccessDenied at ${location}`);
    }
  });

  it("lets unlocked cells be written and everything be read", async () => {
    const { run } = await protectedSheet();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.getRange("B1").values = [["z"]];
      const range = sheet.getRange("A1:B1").load("values");
      sheet.protection.load("protected,options");
      await context.sync();
      expect(range.values).toEqual([["x", "z"]]);
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: false, selectionMode: "Normal" });
    });
  });

  it("allows what its options allow", async () => {
    const { failure } = await protectedSheet({
      allowFormatCells: true,
      allowInsertRows: true,
      allowFormatColumns: true,
    });
    expect(
      await failure(async (context) => {
        const sheet = context.workbook.worksheets.getItem("A");
        sheet.getRange("A1").format.fill.color = "red";
        sheet.getRange("A1").format.columnWidth = 90;
        sheet.getRange("A1").conditionalFormats.add("Custom");
        await context.sync();
      }),
    ).toBe("no failure");
  });

  it("cannot be protected again, nor unprotected when it is not or with another password", async () => {
    const { failure, run } = await protectedSheet();
    expect(await failure((context) => context.workbook.worksheets.getItem("A").protection.protect())).toBe(
      "AccessDenied at WorksheetProtection.protect",
    );
    await run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("A");
      protection.unprotect();
      protection.protect({}, "secret");
      await context.sync();
    });
    const unprotect = (password?: string): Promise<string> =>
      failure((context) => context.workbook.worksheets.getItem("A").protection.unprotect(password));
    expect(await unprotect("guess")).toBe("AccessDenied at WorksheetProtection.unprotect");
    expect(await unprotect("secret")).toBe("no failure");
    expect(await unprotect()).toBe("AccessDenied at WorksheetProtection.unprotect");
  });
});

describe("a protected structure", () => {
  it("keeps the sheets as they are, and lets their cells be written", async () => {
    const { failure, run } = open({ A: [], B: [] });
    await run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
    const changes: [string, (context: Excel.RequestContext) => unknown][] = [
      ["WorksheetCollection.add", (context) => context.workbook.worksheets.add()],
      ["Worksheet.delete", (context) => context.workbook.worksheets.getItem("A").delete()],
      ["Worksheet.copy", (context) => context.workbook.worksheets.getItem("A").copy()],
      ["Worksheet.name", (context) => (context.workbook.worksheets.getItem("A").name = "C")],
      ["Worksheet.position", (context) => (context.workbook.worksheets.getItem("A").position = 1)],
      ["Worksheet.visibility", (context) => (context.workbook.worksheets.getItem("A").visibility = "Hidden")],
    ];
    for (const [location, change] of changes) {
      const code = await failure(async (context) => {
        change(context);
        await context.sync();
      });
      expect(code).toBe(`AccessDenied at ${location}`);
    }
    expect(
      await failure(async (context) => {
        context.workbook.worksheets.getItem("A").getRange("A1").values = [[1]];
        context.workbook.protection.unprotect();
        context.workbook.worksheets.add("C");
        await context.sync();
      }),
    ).toBe("no failure");
  });
});
