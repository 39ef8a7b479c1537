import { open } from "./excel";

const three = { Một: [["=Hai!A1"]], Hai: [[5]], "Ba bốn": [["='Ba bốn'!B1+Hai!$A$1", 2]] };

describe("sheets", () => {
  it("are found by name in either case and by id", async () => {
    const { run } = open({ Report: [] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("rEPORT").load("id,name");
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.id).load("name");
      await context.sync();
      expect(again.name).toBe("Report");
    });
  });

  it("are added at the end, under a name of their own or the next free one", async () => {
    const { run, model } = open({ Sheet1: [] });
    await run(async (context) => {
      const added = context.workbook.worksheets.add();
      context.workbook.worksheets.add("Báo cáo");
      added.load("name,position,visibility");
      await context.sync();
      expect(added.toJSON()).toMatchObject({ name: "Sheet2", position: 1, visibility: "Visible" });
    });
    expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sheet2", "Báo cáo"]);
  });

  it.each([
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["why?", "InvalidArgument"],
    ["'quoted", "InvalidArgument"],
    ["quoted'", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["hai", "ItemAlreadyExists"],
  ])("cannot be called %j", async (name, code) => {
    const { failure } = open(three);
    expect(await failure((context) => context.workbook.worksheets.add(name))).toBe(
      `${code} at WorksheetCollection.add`,
    );
    expect(
      await failure(async (context) => {
        context.workbook.worksheets.getItem("Một").name = name;
        await context.sync();
      }),
    ).toBe(`${code} at Worksheet.name`);
  });

  it("may be renamed to themselves in another case, and formulas follow a new name", async () => {
    const { run, model } = open(three);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Hai").name = "HAI";
      context.workbook.worksheets.getItem("Hai").name = "Số 2";
      context.workbook.worksheets.getItem("Ba bốn").name = "Ba";
      await context.sync();
    });
    const formulas = model.sheets.map((sheet) => sheet.cells.get(0)?.get(0)?.formula);
    expect(formulas).toEqual(["='Số 2'!A1", null, "=Ba!B1+'Số 2'!$A$1"]);
  });

  it("take names, charts and lists along when they are renamed", async () => {
    const { run, model } = open({
      "th tạm": [
        ["Phường", "Tỷ lệ"],
        ["Xuân An", 0.7],
      ],
    });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.add("tyle", sheet.getRange("B2"));
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns");
      sheet.getRange("C2").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A2:A9") } };
      sheet.getRange("B2").conditionalFormats.add("Custom").custom.rule.formula = "='th tạm'!$B$2<1";
      sheet.name = "Bảng";
      await context.sync();
    });
    const [sheet] = model.sheets;
    expect([model.names[0]?.formula, sheet?.charts[0]?.series[0]?.get("values")]).toEqual([
      "='Bảng'!$B$2",
      "='Bảng'!$B$2",
    ]);
    expect(sheet?.dataValidations[0]?.rule).toMatchObject({ list: { source: "='Bảng'!$A$2:$A$9" } });
    expect(sheet?.conditionalFormats[0]?.rule).toMatchObject({ formula: "='Bảng'!$B$2<1" });
  });

  it("leave #REF! behind when they are deleted", async () => {
    const { run, model } = open(three);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Hai").delete();
      await context.sync();
    });
    expect(model.sheets.map((sheet) => sheet.cells.get(0)?.get(0)?.formula)).toEqual([
      "=#REF!A1",
      "='Ba bốn'!B1+#REF!$A$1",
    ]);
  });

  it("must leave one visible: the last can neither go nor hide", async () => {
    const { failure, run } = open({ A: [], B: [] });
    await run(async (context) => {
      context.workbook.worksheets.getItem("B").visibility = "Hidden";
      await context.sync();
    });
    expect(
      await failure(async (context) => {
        context.workbook.worksheets.getItem("A").visibility = "Hidden";
        await context.sync();
      }),
    ).toBe("InvalidOperation at Worksheet.visibility");
    expect(await failure((context) => context.workbook.worksheets.getItem("A").delete())).toBe(
      "InvalidOperation at Worksheet.delete",
    );
  });

  it("that are hidden cannot be activated, that are very hidden cannot be deleted", async () => {
    const { failure, run, model } = open({ A: [], B: [], C: [] });
    await run(async (context) => {
      context.workbook.worksheets.getItem("A").visibility = "Hidden";
      context.workbook.worksheets.getItem("B").visibility = "VeryHidden";
      await context.sync();
    });
    expect(model.activeSheetId).toBe(model.sheets[2]?.id);
    expect(await failure((context) => context.workbook.worksheets.getItem("A").activate())).toBe(
      "InvalidOperation at Worksheet.activate",
    );
    expect(await failure((context) => context.workbook.worksheets.getItem("B").delete())).toBe(
      "InvalidOperation at Worksheet.delete",
    );
    await run(async (context) => {
      const sheets = context.workbook.worksheets;
      const [all, visible] = [sheets.getCount(), sheets.getCount(true)];
      const first = sheets.getFirst(true).load("name");
      const next = sheets.getItem("A").getNext(true).load("name");
      await context.sync();
      expect([all.value, visible.value, first.name, next.name]).toEqual([3, 1, "C", "C"]);
    });
  });

  it("move by position and are copied with everything on them", async () => {
    const { run, model } = open({ A: [["x"]], B: [] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1").conditionalFormats.add("Custom");
      const copy = sheet.copy("After", sheet);
      copy.load("name,position");
      await context.sync();
      expect([copy.name, copy.position]).toEqual(["A (2)", 1]);
      copy.getRange("A1").values = [["y"]];
      copy.position = 0;
      await context.sync();
    });
    const [copy, original] = model.sheets;
    expect(model.sheets.map(({ name }) => name)).toEqual(["A (2)", "A", "B"]);
    expect([copy?.cells.get(0)?.get(0)?.value, original?.cells.get(0)?.get(0)?.value]).toEqual(["y", "x"]);
    expect(copy?.cells.get(0)?.get(0)?.style).toBe(original?.cells.get(0)?.get(0)?.style);
    expect([copy?.merges.length, copy?.conditionalFormats.length, copy?.originalName]).toEqual([1, 1, null]);
  });

  it("remember which cells are selected and which is in front", async () => {
    const { run, model, failure } = open({ A: [], B: [] });
    await run(async (context) => {
      context.workbook.worksheets.getItem("B").getRange("C3:D4").select();
      const [selected, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
      selected.load("address");
      cell.load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([active.name, selected.address, cell.address]).toEqual(["B", "B!C3:D4", "B!C3"]);
    });
    model.selection.areas.push({ top: 9, left: 9, bottom: 9, right: 9 });
    expect(await failure((context) => context.workbook.getSelectedRange())).toBe(
      "InvalidSelection at Workbook.getSelectedRange",
    );
  });

  it("give all that is selected as ranges, whole columns as such, with what is in use of each", async () => {
    const { run, host } = open({ A: [["x"], [1]], "B's": [["x", "y"]] });
    const read = (): Promise<unknown> =>
      run(async (context) => {
        const selected = context.workbook.getSelectedRanges().load("areaCount,cellCount,worksheet/name");
        const first = selected.areas.getItemAt(0).load("address");
        const used = first.getUsedRangeOrNullObject(true).load("address");
        await context.sync();
        const { areaCount, cellCount, worksheet } = selected;
        return [worksheet.name, areaCount, cellCount, first.address, used.isNullObject ? null : used.address];
      });
    host.clerk.select("B's", "B1:C2,E5");
    expect(await read()).toEqual(["B's", 2, 5, "'B''s'!B1:C2", "'B''s'!B1"]);
    host.clerk.select("A", "A:B");
    expect(await read()).toEqual(["A", 1, 2 * 1_048_576, "A!A:B", "A!A1:A2"]);
    host.clerk.select("A", "C7:D9");
    expect(await read()).toEqual(["A", 1, 6, "A!C7:D9", null]);
  });

  it("keep frozen panes, colours and texts of their own", async () => {
    const { run, model } = open({ A: [] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.tabColor = "#2e75b6";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.customProperties.add("tonghop", "report");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const property = sheet.customProperties.getItemOrNullObject("TONGHOP").load("key,value");
      const none = sheet.customProperties.getItemOrNullObject("other");
      await context.sync();
      expect(frozen.address).toBe("A!A1:B3");
      expect([property.key, property.value, none.isNullObject]).toEqual(["tonghop", "report", true]);
      sheet.freezePanes.unfreeze();
      property.delete();
      const gone = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(model.sheets[0]).toMatchObject({
      tabColor: "#2E75B6",
      showGridlines: false,
      freeze: { rows: 0, columns: 0 },
    });
    expect(model.sheets[0]?.customProperties.size).toBe(0);
  });

  it("of another workbook are put in by whoever can read its file", async () => {
    const { failure } = open({ A: [] });
    expect(await failure((context) => context.workbook.insertWorksheetsFromBase64("AAAA"))).toBe(
      "NotImplemented at Workbook.insertWorksheetsFromBase64",
    );
    const asked: unknown[] = [];
    const { run } = open(
      { A: [], B: [] },
      {
        insertSheets: (model, file, options) => {
          asked.push([...file], options);
          return Promise.resolve(model.sheets.slice(0, 1));
        },
      },
    );
    await run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64("AQID", { positionType: "After", relativeTo: "A" });
      await context.sync();
      expect(ids.value).toEqual(["{SHEET-1}"]);
    });
    expect(asked).toEqual([[1, 2, 3], { sheetNames: null, position: 1 }]);
  });
});
