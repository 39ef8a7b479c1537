import { open } from "./excel";

const figures = {
  A: [
    ["Phường", "Tỷ lệ"],
    ["Xuân An", 0.7],
    ["Bàu Sen", 0.9],
  ],
};

function addOurs(sheet: Excel.Worksheet, address: string, formula: string): Excel.ConditionalFormat {
  const format = sheet.getRange(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = "#FFC7CE";
  format.custom.format.font.color = "#9C0006";
  return format;
}

describe("conditional formats", () => {
  it("are added, read back and deleted", async () => {
    const { run, model } = open(figures);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const made = addOurs(sheet, "B2:B3", "=$B2<0.8");
      made.load("id,type,priority");
      await context.sync();
      expect([made.type, made.priority]).toEqual(["Custom", 0]);

      const all = sheet.getRange().conditionalFormats.load("items/id,items/type");
      await context.sync();
      const [found] = all.items;
      const rule = found?.customOrNullObject.rule.load("formula");
      const fill = found?.custom.format.fill.load("color");
      const font = found?.custom.format.font.load("color,bold");
      const where = found?.getRange().load("address");
      await context.sync();
      expect([rule?.formula, fill?.color, font?.color, font?.bold]).toEqual(["=$B2<0.8", "#FFC7CE", "#9C0006", null]);
      expect(where?.address).toBe("A!B2:B3");

      found?.delete();
      await context.sync();
    });
    expect(model.sheets[0]?.conditionalFormats).toEqual([]);
  });

  it("of a range are those that touch it, the latest first", async () => {
    const { run } = open(figures);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      addOurs(sheet, "B2:B3", "=TRUE").load("id");
      addOurs(sheet, "A2:B2", "=FALSE");
      const [here, below, elsewhere] = ["B2", "B3", "D9"].map((address) => sheet.getRange(address).conditionalFormats);
      const counts = [here, below, elsewhere].map((formats) => formats?.getCount());
      here?.load("items/priority");
      await context.sync();
      expect(counts.map((count) => count?.value)).toEqual([2, 1, 0]);
      const first = here?.getItemAt(0).custom.rule.load("formula");
      await context.sync();
      expect(first?.formula).toBe("=FALSE");
      expect(here?.items.map(({ priority }) => priority)).toEqual([0, 1]);
    });
  });

  it("can cover several ranges, which they then list only together", async () => {
    const { run, failure } = open(figures);
    await run(async (context) => {
      const format = context.workbook.worksheets.getFirst().getRanges("A2:A3,B3").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
      const one = format.getRangeOrNullObject();
      const all = format.getRanges().load("address");
      await context.sync();
      expect(one.isNullObject).toBe(true);
      expect(all.address).toBe("A!A2:A3,A!B3");
    });
    expect(
      await failure(async (context) => {
        const format = context.workbook.worksheets.getFirst().getRanges("A2:A3,B3").conditionalFormats.add("Custom");
        format.getRange().load("address");
        await context.sync();
      }),
    ).toBe("InvalidOperation at ConditionalFormat.getRange");
  });

  it("change their order by priority", async () => {
    const { run } = open(figures);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      addOurs(sheet, "B2", "=1");
      addOurs(sheet, "B2", "=2");
      const last = addOurs(sheet, "B2", "=3");
      last.priority = 2;
      const formats = sheet.getRange("B2").conditionalFormats.load("items/id");
      await context.sync();
      const rules = formats.items.map((format) => format.custom.rule.load("formula"));
      await context.sync();
      expect(rules.map(({ formula }) => formula)).toEqual(["=2", "=1", "=3"]);
    });
  });

  it("that came with the file are listed and deleted, and saving learns of it", async () => {
    const { run, model, failure } = open(figures);
    const area = { top: 1, left: 1, bottom: 2, right: 1 };
    model.sheets[0]?.conditionalFormats.push({
      id: "{FILE}",
      areas: [area],
      priority: 0,
      stopIfTrue: false,
      rule: { type: "Foreign", excelType: "DataBar" },
      fromFile: true,
    });
    expect(
      await failure(async (context) => {
        context.workbook.worksheets
          .getFirst()
          .getRange("B2")
          .conditionalFormats.getItem("{FILE}")
          .custom.rule.load("formula");
        await context.sync();
      }),
    ).toBe("InvalidOperation at ConditionalFormat.custom");
    await run(async (context) => {
      const formats = context.workbook.worksheets.getFirst().getRange("B2").conditionalFormats.load("items/type");
      await context.sync();
      expect(formats.items.map(({ type }) => type)).toEqual(["DataBar"]);
      const custom = formats.items[0]?.customOrNullObject;
      await context.sync();
      expect(custom?.isNullObject).toBe(true);
      formats.items[0]?.delete();
      await context.sync();
    });
    expect(model.sheets[0]?.changes.removedConditionalFormats).toEqual([[area]]);
  });

  it("are cut out where a range is cleared of them", async () => {
    const { run, model } = open(figures);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      addOurs(sheet, "A1:C3", "=TRUE");
      sheet.getRange("B2").conditionalFormats.clearAll();
      await context.sync();
    });
    const cells = model.sheets[0]?.conditionalFormats[0]?.areas.map(
      ({ top, left, bottom, right }) => (bottom - top + 1) * (right - left + 1),
    );
    expect(cells?.reduce((sum, count) => sum + count, 0)).toBe(8);
  });

  it("of kinds the stand-in cannot make are refused by name", async () => {
    const { failure } = open(figures);
    expect(
      await failure(async (context) => {
        context.workbook.worksheets.getFirst().getRange("B2").conditionalFormats.add("DataBar");
        await context.sync();
      }),
    ).toBe("NotImplemented at ConditionalFormatCollection.add");
  });
});

describe("data validation", () => {
  it("is set, read, told apart and cleared", async () => {
    const { run, model } = open(figures);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const column = sheet.getRange("B2:B9").dataValidation;
      column.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
      column.errorAlert = { title: "t", message: "m", style: "Stop", showAlert: true };
      sheet.getRange("C2").dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange("A2:A3") },
      };
      const [inside, mixed, none, list] = ["B3:B4", "B3:C3", "Z1", "C2"].map((address) =>
        sheet.getRange(address).dataValidation.load(),
      );
      await context.sync();
      expect([inside, mixed, none, list].map((one) => one?.type)).toEqual([
        "WholeNumber",
        "Inconsistent",
        "None",
        "List",
      ]);
      expect(inside?.errorAlert.message).toBe("m");
      expect(list?.rule.list?.source).toBe("=A!$A$2:$A$3");
      sheet.getRange("B4").dataValidation.clear();
      await context.sync();
    });
    expect(model.sheets[0]?.dataValidations.map(({ area }) => [area.top, area.bottom])).toEqual([
      [1, 2],
      [4, 8],
      [1, 1],
    ]);
  });
});
