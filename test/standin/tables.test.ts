import { open } from "./excel";

const units = { A: [["Mã", "Tên", "Tên"], [1, "Xuân An", "x"], [2, "Bàu Sen", "y"], [], ["below"]], B: [] };

describe("tables", () => {
  it("are made of cells, with a head mended to be texts told apart", async () => {
    const { run } = open(units);
    await run(async (context) => {
      const table = context.workbook.worksheets.getItem("A").tables.add("A1:C3", true);
      table.name = "ĐơnVị";
      table.showFilterButton = false;
      table.load();
      const [head, body, all] = [table.getHeaderRowRange(), table.getDataBodyRange(), table.getRange()];
      head.load("values");
      body.load("values,address");
      all.load("address");
      const columns = table.columns.load("items/name,items/index");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "ĐơnVị",
        showHeaders: true,
        showTotals: false,
        showFilterButton: false,
      });
      expect(head.values).toEqual([["Mã", "Tên", "Tên2"]]);
      expect([body.address, all.address]).toEqual(["A!A2:C3", "A!A1:C3"]);
      expect(columns.items.map(({ name }) => name)).toEqual(["Mã", "Tên", "Tên2"]);
    });
  });

  it("keep their heads texts told apart when these are written", async () => {
    const { run } = open(units);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.tables.add("A1:C3", true);
      sheet.getRange("A1:C1").values = [[2024, "", "2024"]];
      const head = sheet.getRange("A1:C1").load("values");
      await context.sync();
      expect(head.values).toEqual([["2024", "Column2", "20242"]]);
    });
  });

  it("are found again from any sheet, by name or id", async () => {
    const { run } = open(units);
    await run(async (context) => {
      const made = context.workbook.tables.add("A!A1:C3", true);
      made.load("id,name");
      await context.sync();
      made.style = "TableStyleLight1";
      const [byName, byId] = [context.workbook.tables.getItem("tABLE1"), context.workbook.tables.getItem(made.id)];
      byName.load("style");
      byId.worksheet.load("name");
      const missing = context.workbook.tables.getItemOrNullObject("Table9");
      const other = context.workbook.worksheets.getItem("B").tables.getCount();
      await context.sync();
      expect([byName.style, byId.worksheet.name, missing.isNullObject, other.value]).toEqual([
        "TableStyleLight1",
        "A",
        true,
        0,
      ]);
    });
  });

  it("grow by rows, which push down what is below them", async () => {
    const { run } = open(units);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      const table = sheet.tables.add("A1:B3", true);
      table.rows.add(undefined, [
        [3, "Xuân Lập"],
        [4, "Suối Tre"],
      ]);
      const body = table.getDataBodyRange().load("values,address");
      const below = sheet.getRange("A7").load("values");
      const rows = table.rows.load("items/values");
      await context.sync();
      expect(body.address).toBe("A!A2:B5");
      expect(body.values.at(-1)).toEqual([4, "Suối Tre"]);
      expect(below.values).toEqual([["below"]]);
      expect(rows.items.map(({ values }) => values[0]?.[0] as unknown)).toEqual([1, 2, 3, 4]);
    });
  });

  it("get heads of their own when the cells have none", async () => {
    const { run } = open({ A: [[1, 2]] });
    await run(async (context) => {
      const table = context.workbook.worksheets.getFirst().tables.add("A1:B1", false);
      const all = table.getRange().load("values");
      await context.sync();
      expect(all.values).toEqual([
        ["Column1", "Column2"],
        [1, 2],
      ]);
    });
  });

  it("show totals, turn back into cells, or go with their cells", async () => {
    const { run, model, failure } = open(units);
    await run(async (context) => {
      const table = context.workbook.worksheets.getItem("A").tables.add("A1:B3", true);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("address");
      await context.sync();
      expect(totals.address).toBe("A!A4:B4");
      table.convertToRange();
      await context.sync();
    });
    expect(model.sheets[0]?.tables).toEqual([]);
    expect(model.sheets[0]?.cells.get(1)?.get(1)?.value).toBe("Xuân An");
    expect(
      await failure(async (context) => {
        context.workbook.worksheets.getItem("A").tables.add("A1:B3", true).delete();
        await context.sync();
      }),
    ).toBe("no failure");
    expect(model.sheets[0]?.cells.get(1)?.get(1)).toBeUndefined();
  });

  it("overlap neither merged cells nor each other, and share their names with the workbook's", async () => {
    const { failure, run } = open(units);
    await run(async (context) => {
      context.workbook.names.add("taken", "=1");
      context.workbook.worksheets.getItem("A").tables.add("A1:B3", true);
      context.workbook.worksheets.getItem("B").getRange("A1:B1").merge();
      await context.sync();
    });
    const codes = [
      await failure((context) => context.workbook.tables.add("B!A1:B3", true)),
      await failure((context) => context.workbook.tables.add("A!B2:D4", true)),
      await failure(async (context) => {
        context.workbook.tables.getItem("Table1").name = "TAKEN";
        await context.sync();
      }),
      await failure(async (context) => {
        context.workbook.worksheets.getItem("A").getRange("A2:B2").merge();
        await context.sync();
      }),
    ];
    expect(codes).toEqual([
      "MergedRangeConflict at TableCollection.add",
      "InvalidArgument at TableCollection.add",
      "ItemAlreadyExists at Table.name",
      "InvalidOperation at Range.merge",
    ]);
  });
});

describe("charts", () => {
  const rates = {
    A: [
      ["Phường", "Tỷ lệ"],
      ["Xuân An", 0.7],
      ["Bàu Sen", 0.9],
    ],
  };

  it("take their series from the cells and keep what they are told", async () => {
    const { run, model } = open(rates);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
      chart.set({ name: "TH_1", title: { text: "Tỷ lệ bao phủ" }, legend: { visible: false } });
      chart.axes.valueAxis.maximum = 1;
      chart.axes.valueAxis.title.text = "%";
      chart.setPosition("D2", "J20");
      const goal = chart.series.add("80 %");
      goal.chartType = "Line";
      goal.setValues(sheet.getRange("C2:C3"));
      goal.format.line.color = "#c00000";
      chart.title.load("text");
      const series = chart.series.load("items/name,items/chartType");
      await context.sync();
      expect(chart.title.text).toBe("Tỷ lệ bao phủ");
      expect(series.items.map(({ name }) => name)).toEqual(["Tỷ lệ", "80 %"]);
      const again = sheet.charts.getItem("TH_1").load("name,top,left,width,height");
      await context.sync();
      expect(again.toJSON()).toMatchObject({ left: 144, top: 15, width: 336, height: 285 });
    });
    const chart = model.sheets[0]?.charts[0];
    expect(Object.fromEntries(chart?.properties ?? [])).toEqual({
      "title/text": "Tỷ lệ bao phủ",
      "legend/visible": false,
      "axes/valueAxis/maximum": 1,
      "axes/valueAxis/title/text": "%",
    });
    expect(chart?.series.map((properties) => Object.fromEntries(properties))).toEqual([
      { name: "Tỷ lệ", values: "=A!$B$2:$B$3", categories: "=A!$A$2:$A$3" },
      { name: "80 %", chartType: "Line", values: "=A!$C$2:$C$3", "format/line/color": "#C00000" },
    ]);
  });

  it("have one series over a single column, even where its formulas have no values yet", async () => {
    const { run, model } = open({ A: [["=1/2"], ["=3/4"]] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns");
      await context.sync();
    });
    expect(model.sheets[0]?.charts[0]?.series.map((series) => series.get("values"))).toEqual(["=A!$A$1:$A$2"]);
  });

  it.each<readonly [what: string, change: (chart: Excel.Chart) => unknown]>([
    ["a place for the legend", ({ legend }) => (legend.position = "Under" as "Bottom")],
    ["a dash of a line", ({ series }) => (series.getItemAt(0).format.line.lineStyle = "Dashed" as "Dash")],
    ["a kind of series", ({ series }) => (series.getItemAt(0).chartType = "Bars" as "Line")],
    ["a marker", ({ series }) => (series.getItemAt(0).markerStyle = "Ring" as "Circle")],
    ["a gap wider than five bars", ({ series }) => (series.getItemAt(0).gapWidth = 501)],
    ["an end of the axis that is no number", ({ axes }) => (axes.valueAxis.maximum = "100%")],
    ["letters turned over", ({ axes }) => (axes.categoryAxis.textOrientation = 120)],
    ["letters without a size", ({ title }) => (title.format.font.size = 0)],
  ])("refuse %s that Excel does not know", async (_, change) => {
    const { failure } = open(rates);
    const code = await failure((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      change(sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns"));
    });
    expect(code).toContain("InvalidArgument");
  });

  it("are listed by sheet and go", async () => {
    const { run, model } = open(rates);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.charts.add("Line", sheet.getRange("A1:B3"));
      const charts = sheet.charts.load("items/name,items/chartType,count");
      await context.sync();
      expect([charts.count, charts.items.map(({ name }) => name)]).toEqual([1, ["Chart 1"]]);
      charts.items[0]?.delete();
      await context.sync();
    });
    expect(model.sheets[0]?.charts).toEqual([]);
  });
});
