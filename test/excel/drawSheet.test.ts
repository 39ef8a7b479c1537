import type { SheetPlan } from "../../src/domain/sheetPlan";
import { atOnce } from "../../src/domain/slices";
import { contentsOf } from "../../src/excel/cellText";
import { type DrawingStep, drawingSteps } from "../../src/excel/drawSheet";
import type { SheetModel } from "../../src/standin/model";
import { open, type Opened } from "../standin/excel";
import { planOf } from "./sheetPlan";

function stepsOf(plan: SheetPlan): readonly DrawingStep[] {
  return atOnce(drawingSteps(plan, atOnce(contentsOf(plan))));
}

/** The plan drawn on an empty sheet. */
async function drawn(plan: SheetPlan): Promise<{ sheet: SheetModel; excel: Opened }> {
  const excel = open({ Trang: [] });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    stepsOf(plan).forEach(({ draw }) => draw(sheet));
    await context.sync();
  });
  const [sheet] = excel.model.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return { sheet, excel };
}

const block = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe("row heights", () => {
  it("are set for all neighbouring rows of one height at once", () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row]);
    const heights = new Map(rows.map((_, row) => [row, row === 500 ? 40 : 18]));
    const without = stepsOf(planOf(rows)).length;
    expect(stepsOf(planOf(rows, { rowHeights: heights })).length - without).toBe(3);
  });

  it("are each row's own, in whatever order they were planned", async () => {
    const rowHeights = new Map([
      [3, 20],
      [0, 20],
      [2, 30],
      [1, 20],
    ]);
    const { sheet } = await drawn(planOf([["a"], ["b"], ["c"], ["d"], ["e"]], { rowHeights }));
    expect([0, 1, 2, 3, 4].map((row) => sheet.rows.get(row)?.height)).toEqual([20, 20, 30, 20, undefined]);
  });
});

describe("a chart", () => {
  const rows = [
    ["Đơn vị", "Tỷ lệ", "Mức"],
    ["Xuân An", 0.7, 0.8],
    ["Bàu Sen", 0.9, 0.8],
  ];
  const chart = {
    title: "Tỷ lệ",
    bars: "columns" as const,
    categories: block(1, 0, 2, 0),
    series: [
      { name: "Tỷ lệ", values: block(1, 1, 2, 1), line: false },
      { name: "Mức 80%", values: block(1, 2, 2, 2), line: true },
    ],
    place: block(4, 0, 20, 2),
    axis: { max: 1, step: 0.2 },
    axisFormat: "0%",
    labelFormat: "0.0%",
  };

  it("has a series for each column of figures over the names, the bar to reach as a line", async () => {
    const { sheet } = await drawn(planOf(rows, { charts: [chart], rowHeights: new Map([[10, 50]]) }));
    const [made] = sheet.charts;
    expect(made?.series.map((series) => [series.get("name"), series.get("chartType"), series.get("values")])).toEqual([
      ["Tỷ lệ", undefined, "=Trang!$B$2:$B$3"],
      ["Mức 80%", "Line", "=Trang!$C$2:$C$3"],
    ]);
    expect(made?.series.map((series) => series.get("categories"))).toEqual(Array(2).fill("=Trang!$A$2:$A$3"));
    expect(made).toMatchObject({ type: "ColumnClustered", top: 60, width: 180, height: 16 * 15 + 50 });
    expect(made?.properties.get("axes/valueAxis/maximum")).toBe(1);
  });

  it("has exactly its series where the figures are formulas not calculated yet", async () => {
    const formulas = rows.map((row, index) =>
      row.map((cell, column) => (index > 0 && column === 1 ? ({ kind: "formula", formula: "=7/10" } as const) : cell)),
    );
    const { sheet } = await drawn(planOf(formulas, { charts: [chart] }));
    expect(sheet.charts[0]?.series).toHaveLength(2);
  });

  it("has the first name at the top and the axis below when its bars lie", async () => {
    const { sheet } = await drawn(planOf(rows, { charts: [{ ...chart, bars: "rows" }] }));
    const [made] = sheet.charts;
    expect(made?.type).toBe("BarClustered");
    expect(made?.properties.get("axes/categoryAxis/reversePlotOrder")).toBe(true);
    expect(made?.properties.get("axes/categoryAxis/position")).toBe("Maximum");
    expect(made?.series.map((series) => series.get("chartType"))).toEqual([undefined, undefined]);
  });

  it("writes figures beside twenty bars at most", async () => {
    const labels = async (count: number): Promise<unknown> => {
      const many = Array.from({ length: count }, (_, index) => [`Xã ${index}`, 0.5, 0.8]);
      const ofAll = (column: number) => block(0, column, count - 1, column);
      const series = chart.series.map((one, index) => ({ ...one, values: ofAll(index + 1) }));
      const { sheet } = await drawn(planOf(many, { charts: [{ ...chart, categories: ofAll(0), series }] }));
      return sheet.charts[0]?.series[0]?.get("hasDataLabels");
    };
    expect([await labels(20), await labels(21)]).toEqual([true, undefined]);
  });
});

describe("a form to fill in", () => {
  const entry = { counts: [block(1, 1, 2, 1)], amounts: [block(3, 1, 3, 1)], texts: [block(1, 2, 2, 2)] };
  const plan = planOf(
    [
      ["Chỉ tiêu", "Số liệu", "Ghi chú"],
      ["Người nghiện", { kind: "blank" }, { kind: "blank" }],
      ["Được tiếp cận", { kind: "blank" }, { kind: "blank" }],
    ],
    { role: "setting", entry },
  );

  it("is locked without a password but for its cells, and lets columns and rows be widened", async () => {
    const { sheet, excel } = await drawn(plan);
    expect(sheet.protection).toMatchObject({
      protected: true,
      password: null,
      options: { allowFormatColumns: true, allowFormatRows: true, allowFormatCells: false },
    });
    const type = (address: string): Promise<string> =>
      excel.failure((context) => {
        context.workbook.worksheets.getFirst().getRange(address).values = [["5"]];
      });
    expect(await type("B2")).toBe("no failure");
    expect(await type("C3")).toBe("no failure");
    expect(await type("A2")).toContain("AccessDenied");
  });

  it("takes whole numbers from 0, and amounts with decimals, and says so in sentences Excel has room for", async () => {
    const { sheet } = await drawn(plan);
    expect(sheet.dataValidations).toHaveLength(2);
    const [rule, amount] = sheet.dataValidations;
    expect(amount).toMatchObject({
      area: entry.amounts[0],
      rule: { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
    });
    expect(rule).toMatchObject({
      area: entry.counts[0],
      rule: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
      ignoreBlanks: true,
      errorAlert: { style: "Stop", showAlert: true },
      prompt: { showPrompt: true },
    });
    for (const { title, message } of [rule, amount]
      .flatMap((own) => [own?.prompt, own?.errorAlert])
      .filter((said) => said != null)) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(225);
      expect(message.length).toBeGreaterThan(20);
    }
  });
});
