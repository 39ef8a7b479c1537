import { open } from "./excel";

describe("formats", () => {
  it("are set and read back for a whole range", async () => {
    const { run } = open({ A: [["x"]] });
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.format.font.set({ name: "Times New Roman", size: 13, bold: true, color: "red", underline: "Single" });
      range.format.set({ horizontalAlignment: "Center", verticalAlignment: "Center", wrapText: true, indentLevel: 1 });
      range.format.fill.color = "#ffeb9c";
      range.format.protection.locked = false;
      range.load(
        "format/horizontalAlignment,format/wrapText,format/indentLevel,format/fill/color,format/protection/locked",
      );
      range.format.font.load();
      await context.sync();
      expect(range.format.font.toJSON()).toMatchObject({
        name: "Times New Roman",
        size: 13,
        bold: true,
        color: "#FF0000",
        underline: "Single",
      });
      expect(range.format.fill.color).toBe("#FFEB9C");
      expect([range.format.horizontalAlignment, range.format.wrapText, range.format.indentLevel]).toEqual([
        "Center",
        true,
        1,
      ]);
      expect(range.format.protection.locked).toBe(false);
    });
  });

  it("are null, and colours empty, where the cells differ", async () => {
    const { run } = open({ A: [["x"]] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.fill.color = "#FF0000";
      const range = sheet.getRange("A1:B1").load("format/font/bold,format/fill/color");
      const plain = sheet.getRange("C1").load("format/fill/color");
      await context.sync();
      expect([range.format.font.bold, range.format.fill.color, plain.format.fill.color]).toEqual([null, "", "#FFFFFF"]);
      sheet.getRange("A1").format.fill.clear();
      range.load("format/fill/color");
      await context.sync();
      expect(range.format.fill.color).toBe("#FFFFFF");
    });
  });

  it("share one record of style between equal neighbours", async () => {
    const { run, model } = open({ A: [] });
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:J100");
      range.format.font.bold = true;
      range.getCell(3, 3).format.fill.color = "#FF0000";
      range.getCell(7, 7).format.fill.color = "#FF0000";
      await context.sync();
    });
    const styles = new Set(
      [...(model.sheets[0]?.cells.values() ?? [])].flatMap((row) => [...row.values()].map((cell) => cell.style)),
    );
    expect(styles.size).toBe(2);
  });

  it("refuse what Excel does not know", async () => {
    const { failure } = open({ A: [] });
    const broken: [string, (format: Excel.RangeFormat) => void][] = [
      ["RangeFormat.horizontalAlignment", (format) => (format.horizontalAlignment = "Middle" as "Center")],
      ["RangeFill.color", (format) => (format.fill.color = "reddish")],
      ["RangeFont.size", (format) => (format.font.size = 500)],
      ["RangeFormat.rowHeight", (format) => (format.rowHeight = 500)],
      ["RangeFont.bold", (format) => (format.font.bold = "yes" as unknown as boolean)],
    ];
    for (const [location, set] of broken) {
      const code = await failure(async (context) => {
        set(context.workbook.worksheets.getFirst().getRange("A1").format);
        await context.sync();
      });
      expect(code).toBe(`InvalidArgument at ${location}`);
    }
  });

  it("takes and gives widths and heights in points", async () => {
    const { run, model } = open({ A: [] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const usual = sheet.getRange("F1").load("format/columnWidth,format/rowHeight");
      sheet.getRange("A:B").format.columnWidth = 96;
      sheet.getRange("1:2").format.rowHeight = 31.5;
      const changed = sheet.getRange("A1:B2").load("format/columnWidth,format/rowHeight,width,height,left,top");
      const mixed = sheet.getRange("B2:C3").load("format/columnWidth,format/rowHeight");
      await context.sync();
      expect([usual.format.columnWidth, usual.format.rowHeight]).toEqual([48, 15]);
      expect([changed.format.columnWidth, changed.format.rowHeight]).toEqual([96, 31.5]);
      expect([changed.width, changed.height, changed.left, changed.top]).toEqual([192, 63, 0, 0]);
      expect([mixed.format.columnWidth, mixed.format.rowHeight]).toEqual([null, null]);
    });
    expect(model.sheets[0]?.columns.get(0)?.width).toBeCloseTo(18.28, 1);
  });
});

describe("borders", () => {
  it("lie around a range and inside it", async () => {
    const { run } = open({ A: [] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("B2:C3");
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const)
        range.format.borders.getItem(side).style = "Continuous";
      range.format.borders.getItem("InsideHorizontal").set({ style: "Dot", color: "#808080" });
      const inside = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load();
      const fromBelow = sheet.getRange("C3").format.borders.getItem("EdgeTop").load();
      const outside = sheet.getRange("C3").format.borders.getItem("EdgeRight").load();
      const none = sheet.getRange("B2").format.borders.getItem("EdgeRight").load();
      await context.sync();
      expect(inside.toJSON()).toMatchObject({ style: "Dot", color: "#808080", sideIndex: "EdgeBottom" });
      expect(fromBelow.style).toBe("Dot");
      expect(outside.toJSON()).toMatchObject({ style: "Continuous", weight: "Thin", color: "#000000" });
      expect(none.style).toBe("None");
    });
  });

  it("begin as thin black lines when only their weight or colour is set, and can be taken away", async () => {
    const { run } = open({ A: [] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const border = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
      border.weight = "Medium";
      border.load();
      await context.sync();
      expect(border.toJSON()).toMatchObject({ style: "Continuous", weight: "Medium" });
      sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "None";
      border.load("style");
      await context.sync();
      expect(border.style).toBe("None");
    });
  });
});

describe("properties of many cells at once", () => {
  it("are read cell by cell and row by row", async () => {
    const { run, model } = open({
      A: [
        ["a", 1],
        ["b", 2],
      ],
    });
    model.sheets[0]?.rows.set(1, { hidden: true });
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.getCell(0, 1).format.fill.color = "#00FF00";
      const cells = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { name: true } } });
      const rows = range.getRowProperties({ rowIndex: true, rowHidden: true });
      const columns = range.getColumnProperties({ columnIndex: true, columnHidden: true });
      await context.sync();
      expect(cells.value[0]?.[1]).toEqual({
        address: "A!B1",
        format: { fill: { color: "#00FF00" }, font: { name: "Calibri" } },
      });
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true]);
      expect(columns.value).toEqual([
        { columnIndex: 0, columnHidden: false },
        { columnIndex: 1, columnHidden: false },
      ]);
    });
  });

  it("are set cell by cell, row by row and column by column", async () => {
    const { run } = open({
      A: [
        ["a", 1],
        ["b", 2],
      ],
    });
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.setCellProperties([
        [{ format: { fill: { color: "#FF0000" }, borders: { bottom: { style: "Continuous" } } } }, {}],
        [{}, { format: { font: { bold: true } } }],
      ]);
      range.setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
      range.setColumnProperties([{ format: { columnWidth: 96 } }, {}]);
      const first = range.getCell(0, 0).load("format/fill/color,format/rowHeight,format/columnWidth");
      const line = range.getCell(0, 0).format.borders.getItem("EdgeBottom").load("style");
      const last = range.getCell(1, 1).load("format/font/bold,rowHidden");
      await context.sync();
      expect([first.format.fill.color, first.format.rowHeight, first.format.columnWidth]).toEqual(["#FF0000", 30, 96]);
      expect([line.style, last.format.font.bold, last.rowHidden]).toEqual(["Continuous", true, true]);
    });
  });

  it("must have the shape of the range", async () => {
    const { failure } = open({ A: [] });
    expect(
      await failure(async (context) => {
        context.workbook.worksheets
          .getFirst()
          .getRange("A1:B2")
          .setCellProperties([[{}, {}]]);
        await context.sync();
      }),
    ).toBe("InvalidArgument at Range.setCellProperties");
  });
});

describe("a hyperlink", () => {
  it("leads to a place and shows its text", async () => {
    const { run } = open({ A: [["x"], []] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").hyperlink = { documentReference: "A!B9", screenTip: "tip" };
      sheet.getRange("A2").hyperlink = { address: "https://example.org", textToDisplay: "05" };
      const cells = [sheet.getRange("A1"), sheet.getRange("A2"), sheet.getRange("A3")].map((cell) =>
        cell.load("hyperlink,values,format/font/underline"),
      );
      await context.sync();
      expect(cells.map(({ hyperlink }) => hyperlink)).toEqual([
        { documentReference: "A!B9", screenTip: "tip", textToDisplay: "x" },
        { address: "https://example.org", textToDisplay: "05" },
        null,
      ]);
      expect(cells.map(({ values }) => values[0]?.[0] as unknown)).toEqual(["x", "05", ""]);
      expect(cells[0]?.format.font.underline).toBe("Single");
    });
  });
});
