import { loadEngine, saveWorkbook } from "../../../src/standin/file";
import type { ChartModel, SheetModel, WorkbookModel } from "../../../src/standin/model";
import { blankWorkbook, drafted, put } from "./drafted";
import { opened, sheetIn } from "./opened";
import { packageOf } from "./packageOf";
import { childNames, expectSound, textOf, texts } from "./parts";

const engine = loadEngine();

const series = (
  name: string,
  column: string,
  more: readonly (readonly [string, unknown])[] = [],
): Map<string, unknown> =>
  new Map<string, unknown>([
    ["name", name],
    ["values", `='Bảng'!$${column}$2:$${column}$4`],
    ["categories", "='Bảng'!$A$2:$A$4"],
    ...more,
  ]);

const chartOf = (
  type: string,
  lines: Map<string, unknown>[],
  properties: readonly (readonly [string, unknown])[] = [],
): ChartModel => ({
  id: "{chart}",
  name: "Bao phủ",
  type,
  source: null,
  seriesBy: "Auto",
  left: 100,
  top: 40,
  width: 480,
  height: 288,
  properties: new Map(properties),
  series: lines,
  fromFile: false,
});

/** A sheet of three wards with a rate and a threshold, and the given chart. */
async function drawn(chart: ChartModel): Promise<{ saved: Uint8Array; xml: string; model: WorkbookModel }> {
  const { model, sheet } = blankWorkbook();
  fill(sheet);
  sheet.columns.set(0, { width: 20 });
  sheet.rows.set(0, { height: 30 });
  sheet.charts.push(chart);
  const saved = await saveWorkbook(null, model, await engine);
  expectSound(saved);
  return { saved, xml: textOf(saved, "xl/charts/chart1.xml"), model: await opened(saved) };
}

function fill(sheet: SheetModel): void {
  for (const [row, [unit, rate]] of (
    [
      ["Đơn vị", "Tỷ lệ"],
      ["P. Xuân An", 0.75],
      ["P. <Xuân> Tân", 0.9],
      ["X. Bình Lộc", 0],
    ] as const
  ).entries()) {
    put(sheet, row, 0, unit);
    put(sheet, row, 1, rate);
    if (row > 0) put(sheet, row, 2, 0.8);
  }
}

describe("a chart of coverage with the line of 80 %", () => {
  const chart = chartOf(
    "ColumnClustered",
    [
      series("Tỷ lệ bao phủ", "B", [["format/fill/color", "#1F4E79"]]),
      series("Ngưỡng 80 %", "C", [
        ["chartType", "Line"],
        ["format/line/color", "#C00000"],
        ["format/line/weight", 1.5],
        ["format/line/lineStyle", "Dash"],
      ]),
    ],
    [
      ["title/text", "Tỷ lệ bao phủ <2024>"],
      ["title/format/font/size", 14],
      ["axes/valueAxis/minimum", 0],
      ["axes/valueAxis/maximum", 1],
      ["axes/valueAxis/numberFormat", "0%"],
      ["axes/valueAxis/title/text", "Tỷ lệ"],
      ["axes/categoryAxis/title/text", "Đơn vị"],
      ["legend/position", "Bottom"],
    ],
  );

  it("draws columns and the line over the same axes, with names, categories and figures at hand", async () => {
    const { xml } = await drawn(chart);
    expect(xml.match(/<c:(bar|line)Chart>/g)).toEqual(["<c:barChart>", "<c:lineChart>"]);
    expect(xml).toContain("<c:tx><c:v>Ngưỡng 80 %</c:v></c:tx>");
    expect(xml).toContain(
      '<c:f>\'Bảng\'!$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>P. Xuân An</c:v></c:pt><c:pt idx="1"><c:v>P. &lt;Xuân&gt; Tân</c:v></c:pt>',
    );
    expect(xml).toContain(
      '<c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>0.75</c:v></c:pt><c:pt idx="1"><c:v>0.9</c:v></c:pt><c:pt idx="2"><c:v>0</c:v></c:pt>',
    );
    expect(new Set([...xml.matchAll(/<c:axId val="(\d+)"\/>/g)].map(([, id]) => id)).size).toBe(2);
    expect(xml).toContain('<a:srgbClr val="1F4E79"/>');
    expect(xml).toContain(
      '<a:ln w="19050" cap="rnd"><a:solidFill><a:srgbClr val="C00000"/></a:solidFill><a:prstDash val="dash"/><a:round/></a:ln>',
    );
  });

  it("has titles, limits of the axis, its format and the legend", async () => {
    const { xml } = await drawn(chart);
    expect(xml).toContain('sz="1400"></a:rPr><a:t>Tỷ lệ bao phủ &lt;2024&gt;</a:t>');
    expect(xml).toContain('<c:max val="1"/><c:min val="0"/>');
    expect(xml).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
    expect(xml).toContain("<a:t>Đơn vị</a:t>");
    expect(xml).toContain('<c:legend><c:legendPos val="b"/>');
  });

  it("keeps every element in the schema's order, since Excel drops a chart that does not", async () => {
    const { xml } = await drawn(chart);
    const inside = (name: string): string[] =>
      childNames(new RegExp(`<c:${name}>.*?</c:${name}>`).exec(xml)?.[0] ?? "").map((child) => child.replace("c:", ""));
    expect(inside("barChart")).toEqual(["barDir", "grouping", "varyColors", "ser", "gapWidth", "axId"]);
    expect(inside("lineChart")).toEqual(["grouping", "varyColors", "ser", "marker", "axId"]);
    expect(inside("ser")).toEqual(["idx", "order", "tx", "spPr", "invertIfNegative", "cat", "val"]);
    expect(inside("plotArea")).toEqual(["layout", "barChart", "lineChart", "catAx", "valAx"]);
    expect(inside("catAx")).toEqual(
      "axId scaling delete axPos title numFmt majorTickMark minorTickMark tickLblPos crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl".split(
        " ",
      ),
    );
    expect(inside("valAx")).toEqual(
      "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos crossAx crosses crossBetween".split(
        " ",
      ),
    );
  });

  it("stands where it was put, and is found again when the file is opened", async () => {
    const { saved, model } = await drawn(chart);
    // 100 points are 133 pixels: 140 pixels of the first column are not reached.
    expect(textOf(saved, "xl/drawings/drawing1.xml")).toContain(
      "<xdr:col>0</xdr:col><xdr:colOff>1270000</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>127000</xdr:rowOff>",
    );
    expect(sheetIn(model).charts).toMatchObject([
      { name: "Bao phủ", type: "ColumnClustered", left: 100, top: 40, width: 480, height: 288, fromFile: true },
    ]);
  });
});

describe("the lettering of a chart", () => {
  it("has a face and a size for all of it, and names and figures that may stand upright", async () => {
    const labelled = series("a", "B", [
      ["hasDataLabels", true],
      ["dataLabels/showValue", true],
      ["dataLabels/textOrientation", 90],
      ["dataLabels/format/fill/color", "#FFFFFF"],
    ]);
    const { xml } = await drawn(
      chartOf(
        "ColumnClustered",
        [labelled],
        [
          ["format/font/name", "Times New Roman"],
          ["format/font/size", 10],
          ["axes/categoryAxis/textOrientation", 90],
          ["axes/categoryAxis/tickLabelSpacing", 1],
        ],
      ),
    );
    const category = /<c:catAx>.*<\/c:catAx>/.exec(xml)?.[0] ?? "";
    expect(category).toContain('<a:bodyPr rot="-5400000" vert="horz"/>');
    expect(childNames(category).slice(-3)).toEqual(["c:lblOffset", "c:tickLblSkip", "c:noMultiLvlLbl"]);
    const labels = /<c:dLbls>.*<\/c:dLbls>/.exec(xml)?.[0] ?? "";
    expect(childNames(labels).slice(0, 3)).toEqual(["c:spPr", "c:txPr", "c:showLegendKey"]);
    expect(xml).toMatch(/<\/c:chart><c:txPr>.*sz="1000"><a:latin typeface="Times New Roman"\/>/);
  });
});

describe("lying bars", () => {
  it("have the axis of figures below although the first name is at the top", async () => {
    const { xml } = await drawn(
      chartOf(
        "BarClustered",
        [series("a", "B")],
        [
          ["axes/categoryAxis/reversePlotOrder", true],
          ["axes/categoryAxis/position", "Maximum"],
        ],
      ),
    );
    expect(/<c:catAx>.*<\/c:catAx>/.exec(xml)?.[0]).toContain('<c:orientation val="maxMin"/>');
    // The file keeps with an axis where it crosses the other one.
    expect(/<c:valAx>.*<\/c:valAx>/.exec(xml)?.[0]).toContain('<c:crosses val="max"/>');
  });
});

describe("other kinds of charts", () => {
  it.each([
    ["BarStacked", '<c:barDir val="bar"/><c:grouping val="stacked"/>', '<c:overlap val="100"/>'],
    ["ColumnStacked100", '<c:barDir val="col"/><c:grouping val="percentStacked"/>', '<c:overlap val="100"/>'],
    ["LineMarkers", '<c:grouping val="standard"/>', '<c:symbol val="circle"/>'],
    ["Pie", "<c:pieChart>", '<c:firstSliceAng val="0"/>'],
    ["Doughnut", "<c:doughnutChart>", '<c:holeSize val="50"/>'],
    ["XYScatter", "<c:xVal>", "<a:ln><a:noFill/></a:ln>"],
  ])("draws %s", async (type, first, second) => {
    const { xml } = await drawn(chartOf(type, [series("a", "B")]));
    expect(xml).toContain(first);
    expect(xml).toContain(second);
    expect(xml.includes("<c:valAx>")).toBe(type !== "Pie" && type !== "Doughnut");
  });

  it("gives a line over lying bars axes of its own", async () => {
    const { xml } = await drawn(chartOf("BarClustered", [series("a", "B"), series("b", "C", [["chartType", "Line"]])]));
    expect(new Set([...xml.matchAll(/<c:axId val="(\d+)"\/>/g)].map(([, id]) => id)).size).toBe(4);
  });

  it("writes labels only where that kind of chart has a place for them", async () => {
    const labelled = [
      ["dataLabels/showValue", true],
      ["dataLabels/position", "OutsideEnd"],
    ] as const;
    expect((await drawn(chartOf("ColumnClustered", [series("a", "B")], labelled))).xml).toContain(
      '<c:dLblPos val="outEnd"/>',
    );
    expect((await drawn(chartOf("ColumnStacked", [series("a", "B")], labelled))).xml).not.toContain("dLblPos");
  });

  it("leaves out a series that was never told its figures", async () => {
    const { xml } = await drawn(chartOf("Line", [series("a", "B"), new Map<string, unknown>([["name", "b"]])]));
    expect(xml.match(/<c:ser>/g)).toHaveLength(1);
  });
});

describe("charts of the file", () => {
  const made = drawn(chartOf("ColumnClustered", [series("a", "B")]));

  it("stay as they are beside a new one on the same sheet", async () => {
    const { saved } = await made;
    const model = await opened(saved);
    const second = { ...chartOf("Pie", [series("b", "B")]), id: "{second}", name: "Thứ hai" };
    sheetIn(model).charts.push(second);
    const again = await saveWorkbook(saved, model, await engine);
    expectSound(again);
    expect(textOf(again, "xl/charts/chart1.xml")).toBe(textOf(saved, "xl/charts/chart1.xml"));
    expect(sheetIn(await opened(again)).charts.map(({ name, type }) => [name, type])).toEqual([
      ["Bao phủ", "ColumnClustered"],
      ["Thứ hai", "Pie"],
    ]);
  });

  it("go when they are deleted, and follow their sheet to its new name", async () => {
    const { saved } = await made;
    const model = await opened(saved);
    sheetIn(model).charts = [];
    expect(sheetIn(await opened(await saveWorkbook(saved, model, await engine))).charts).toEqual([]);
    const renamed = await opened(saved);
    sheetIn(renamed).name = "Bảng 'mới'!";
    expect(textOf(await saveWorkbook(saved, renamed, await engine), "xl/charts/chart1.xml")).toContain(
      "<c:f>'Bảng ''mới''!'!$B$2:$B$4</c:f>",
    );
  });

  it("can be added to a sheet that had no drawing, leaving its cells as they were", async () => {
    const bytes = packageOf({
      sheets: [
        {
          name: "Bảng",
          xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
        },
      ],
    });
    const model = await opened(bytes);
    sheetIn(model).charts.push(chartOf("Line", [series("a", "B")]));
    const saved = await saveWorkbook(bytes, model, await engine);
    expectSound(saved);
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="A1"><v>1</v></c></row></sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><drawing ',
    );
    expect([...texts(saved).keys()].filter((path) => /chart|drawing/.test(path))).toHaveLength(3);
  });

  it("do not keep a new sheet from having one as well", async () => {
    const { saved } = await made;
    const model = await opened(saved);
    const sheet = drafted(model, "Mới");
    fill(sheet);
    sheet.charts.push(chartOf("Line", [series("a", "B")]));
    const again = await saveWorkbook(saved, model, await engine);
    expectSound(again);
    expect((await opened(again)).sheets.map(({ charts }) => charts.length)).toEqual([1, 1]);
  });
});
