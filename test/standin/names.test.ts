import { open } from "./excel";

describe("names", () => {
  it("stand for cells or for constants, in the workbook or on a sheet", async () => {
    const { run } = open({ "Bảng 1": [[1, 2]] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.add("TH_Nguồn", sheet.getRange("A1:B1"), "where from");
      context.workbook.names.add("TH_Nam", '="2026"');
      sheet.names.add("TH_TyLe", "=0.8");
      const names = context.workbook.names.load("items");
      const own = sheet.names.load("items/name,items/type,items/value,items/scope");
      await context.sync();
      expect(
        names.items.map(({ name, type, value, scope, comment }) => [name, type, value as unknown, scope, comment]),
      ).toEqual([
        ["TH_Nguồn", "Range", "'Bảng 1'!A1:B1", "Workbook", "where from"],
        ["TH_Nam", "String", "2026", "Workbook", ""],
      ]);
      expect(own.items.map(({ name, type, value, scope }) => [name, type, value as unknown, scope])).toEqual([
        ["TH_TyLe", "Double", 0.8, "Worksheet"],
      ]);
      const range = names.getItem("th_nguồn").getRangeOrNullObject().load("address");
      const none = names.getItem("TH_Nam").getRangeOrNullObject();
      const missing = names.getItemOrNullObject("nothing");
      const byName = sheet.getRange("TH_Nguồn").load("address");
      await context.sync();
      expect(range.address).toBe("'Bảng 1'!A1:B1");
      expect(byName.address).toBe("'Bảng 1'!A1:B1");
      expect([none.isNullObject, missing.isNullObject]).toEqual([true, true]);
    });
  });

  it.each([
    ["A1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["1st", "InvalidArgument"],
    ["R", "InvalidArgument"],
    ["có_rồi", "ItemAlreadyExists"],
  ])("cannot be %j", async (name, code) => {
    const { failure } = open({ A: [] });
    expect(
      await failure(async (context) => {
        context.workbook.names.add("Có_rồi", "=1");
        context.workbook.names.add(name, "=1");
        await context.sync();
      }),
    ).toBe(`${code} at NamedItemCollection.add`);
  });

  it("change, hide, follow their sheet and go", async () => {
    const { run, model, failure } = open({ A: [] });
    await run(async (context) => {
      const name = context.workbook.names.add("x_1", context.workbook.worksheets.getFirst().getRange("A1"));
      name.visible = false;
      context.workbook.worksheets.getFirst().name = "Bảng mới";
      await context.sync();
    });
    expect(model.names).toEqual([{ name: "x_1", formula: "='Bảng mới'!$A$1", visible: false }]);
    await run(async (context) => {
      context.workbook.names.getItem("x_1").formula = "=2";
      context.workbook.names.getItem("x_1").delete();
      await context.sync();
    });
    expect(model.names).toEqual([]);
    expect(await failure((context) => context.workbook.names.getItem("x_1"))).toBe(
      "ItemNotFound at NamedItemCollection.getItem",
    );
  });
});

describe("settings and properties", () => {
  it("keep anything JSON can say, and dates", async () => {
    const { run, model } = open({ A: [] });
    const value = { plan: "long-khanh-2024", targets: [1, 2], on: true, at: new Date(0) };
    await run(async (context) => {
      context.workbook.settings.add("th.plan", value);
      await context.sync();
      const setting = context.workbook.settings.getItem("th.plan").load("key,value");
      const missing = context.workbook.settings.getItemOrNullObject("th.other");
      await context.sync();
      expect([setting.key, missing.isNullObject]).toEqual(["th.plan", true]);
      expect(JSON.stringify(setting.value)).toBe(JSON.stringify(value));
      context.workbook.settings.add("th.plan", "replaced");
      const all = context.workbook.settings.load("items/key,items/value");
      await context.sync();
      expect(all.items.map((item) => [item.key, item.value as unknown])).toEqual([["th.plan", "replaced"]]);
      all.items[0]?.delete();
      await context.sync();
    });
    expect(model.settings.size).toBe(0);
  });

  it("of the document are its title, author and custom texts", async () => {
    const { run, model } = open({ A: [] });
    await run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Báo cáo";
      properties.custom.add("Số", 5);
      properties.load("title,author");
      const custom = properties.custom.getItem("số").load("value,type");
      await context.sync();
      expect([properties.title, properties.author, custom.value as unknown, custom.type]).toEqual([
        "Báo cáo",
        "",
        5,
        "Number",
      ]);
    });
    expect(model.properties?.title).toBe("Báo cáo");
  });
});

describe("the application", () => {
  it("tells the clerk's separators and the mode of calculation", async () => {
    const { run } = open({ A: [] });
    await run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load("decimalSeparator,thousandsSeparator,useSystemSeparators,calculationMode");
      application.cultureInfo.load("name");
      application.cultureInfo.numberFormat.load();
      await context.sync();
      expect(application.toJSON()).toMatchObject({
        decimalSeparator: ".",
        thousandsSeparator: ",",
        useSystemSeparators: true,
        calculationMode: "Automatic",
      });
      expect(application.cultureInfo.name).toBe("en-US");
    });
  });

  it("calculates before a value is read, unless calculation is manual", async () => {
    const recalculate = jest.fn(
      (workbook: { needsCalculation: boolean; sheets: { cells: Map<number, Map<number, { value: unknown }>> }[] }) => {
        const cell = workbook.sheets[0]?.cells.get(0)?.get(1);
        if (cell) cell.value = 42;
        workbook.needsCalculation = false;
        return Promise.resolve();
      },
    );
    const { run } = open({ A: [[1]] }, { recalculate });
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B1");
      range.formulas = [["=A1+41"]];
      range.load("address,formulas");
      await context.sync();
      range.load("values");
      await context.sync();
      expect([range.formulas, range.values]).toEqual([[["=A1+41"]], [[42]]]);
    });
    expect(recalculate).toHaveBeenCalledTimes(1);
    await run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.values = [[2]];
      cell.load("values");
      await context.sync();
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    expect(recalculate).toHaveBeenCalledTimes(2);
  });
});
