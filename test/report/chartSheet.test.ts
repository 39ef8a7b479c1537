import type { PlanCell, SheetPlan } from "../../src/domain/sheetPlan";
import { planById } from "../../src/plans/plans";
import { chartSheet } from "../../src/report/chartSheet";
import { coverageHeads, coverageTable, materialOfTable } from "./material";

type Unit = readonly [name: string, addicts: number | "", users: number | "", reached: number | ""];

const units: readonly Unit[] = [
  ["Xã A", 60, 40, 80],
  ["Xã B", 50, 50, 81],
  ["Xã C", 10, 10, ""],
  ["Xã D", 1000, 999, 1599],
];

const textOf = (cell: PlanCell | undefined): string => (cell?.kind === "text" ? cell.text : "");
const wordsOf = (plan: SheetPlan | null): string[] => (plan?.rows ?? []).flat().map(textOf).filter(Boolean);
const sheetOf = (lines: readonly Unit[]): SheetPlan | null => chartSheet(materialOfTable(coverageTable(lines)), null);

describe("the chart of coverage by unit", () => {
  const plan = sheetOf(units);
  const [chart] = plan?.charts ?? [];

  it("is drawn from the table below it, unit by unit, beside the bar to exceed", () => {
    expect(plan?.charts).toHaveLength(1);
    const { categories, series } = chart ?? {};
    const [rates, bar] = series ?? [];
    if (!plan || !categories || !rates || !bar) throw new Error("no chart");
    const down = (area: typeof categories): (PlanCell | undefined)[] =>
      plan.rows.slice(area.top, area.bottom + 1).map((row) => row[area.left]);
    expect(down(categories).map(textOf)).toEqual(["Xã A", "Xã B", "Xã D"]);
    const first = categories.top + 1;
    expect(down(rates.values)).toEqual(
      [0, 1, 2].map((index) => ({ kind: "formula", formula: `=D${first + index}/E${first + index}` })),
    );
    expect(plan.rows[categories.top]?.slice(3, 5)).toEqual([
      { kind: "number", value: 80 },
      { kind: "number", value: 100 },
    ]);
    expect(down(bar.values)).toEqual(Array(3).fill({ kind: "number", value: 0.8 }));
    expect([rates.line, bar.line]).toEqual([false, true]);
  });

  it("prints so many decimals that 79,99 % does not look like the 80 % it misses", () => {
    expect(chart?.labelFormat).toBe("0.00%");
  });

  it("says that a unit without a rate is not in it", () => {
    expect(wordsOf(plan)).toContain(
      "Không thể hiện 1 đơn vị chưa báo cáo, chưa đủ số liệu hoặc không có đối tượng quản lý.",
    );
  });

  it("has an axis from 0 to more than the highest bar", () => {
    expect(chart?.axis).toEqual({ max: 1, step: 0.2 });
    expect(sheetOf([...units, ["Xã E", 10, 0, 10]])?.charts[0]?.axis.max).toBe(1.2);
  });

  it("covers no cell of the tables", () => {
    const { place, categories } = chart ?? {};
    expect((place?.bottom ?? NaN) < (categories?.top ?? NaN)).toBe(true);
  });

  it("is not drawn where there is one unit only", () => {
    expect(sheetOf(units.slice(0, 1))).toBeNull();
  });
});

describe("the chart of more units than can be read", () => {
  const many = Array.from({ length: 40 }, (_, index): Unit => [`Xã ${index + 1}A`, 100, 0, 100 - index]);

  it("shows the thirty that are worst, the worst first, and says so", () => {
    const plan = sheetOf(many);
    const { top = 0, bottom = 0 } = plan?.charts[0]?.categories ?? {};
    const names = plan?.rows.slice(top, bottom + 1).map((row) => textOf(row[1]));
    expect(names).toHaveLength(30);
    expect([names?.[0], names?.at(-1)]).toEqual(["Xã 40A", "Xã 11A"]);
    expect(wordsOf(plan)).toContain("Biểu đồ thể hiện 30 đơn vị có tỷ lệ thấp nhất trong 40 đơn vị.");
  });

  it("shows their upper level where there is one, and says so", () => {
    const wards = (letter: string) =>
      many.slice(0, 20).map(([name, ...figures]) => [1, `${name} ${letter}`, ...figures]);
    const material = materialOfTable([
      coverageHeads,
      ["I", "Huyện Một", 2000, 0, 1810],
      ...wards("một"),
      ["II", "Huyện Hai", 2000, 0, 1810],
      ...wards("hai"),
    ]);
    const plan = chartSheet(material, null);
    const { top = 0, bottom = 0 } = plan?.charts[0]?.categories ?? {};
    expect(plan?.rows.slice(top, bottom + 1).map((row) => textOf(row[1]))).toEqual(["Huyện Một", "Huyện Hai"]);
    expect(wordsOf(plan)).toContain("Có 40 đơn vị; biểu đồ thể hiện số liệu chung của 2 đơn vị cấp trên.");
  });
});

describe("the chart of a plan's progress", () => {
  const plan = planById("long-khanh-2024") ?? null;
  const material = materialOfTable(
    [
      [...coverageHeads, "Số người cai nghiện tự nguyện tại cơ sở", "Số người cai nghiện bắt buộc"],
      ...units.map((unit, index) => [index + 1, ...unit, 3, 4]),
    ],
    { setting: { plan } },
  );
  const sheet = chartSheet(material, "V");
  const chart = sheet?.charts[1];

  it("shows how much of every measurable target's goal is reached, against 100 %", () => {
    const measured = material.progress?.toDate.filter(({ result }) => result.progress !== null) ?? [];
    expect(measured.length).toBeGreaterThan(1);
    const { top = 0, bottom = 0, left = 0 } = chart?.categories ?? {};
    const lines = sheet?.rows.slice(top, bottom + 1) ?? [];
    expect(lines.map((row) => textOf(row[left]))).toEqual(measured.map(({ target }) => target.id));
    lines.forEach(([, , , actual, goal, , level], index) => {
      expect(actual).toEqual({ kind: "number", value: measured[index]?.result.actual });
      expect(goal).toEqual({ kind: "number", value: measured[index]?.result.goal });
      expect(level).toEqual({ kind: "number", value: 1 });
    });
  });

  it("stands below the other chart and leaves its place free", () => {
    const [first] = sheet?.charts ?? [];
    expect((first?.place.bottom ?? NaN) < (chart?.place.top ?? NaN)).toBe(true);
  });

  it("is signed with the report when it is an annex of it", () => {
    expect(wordsOf(sheet)).toContain("Phụ lục V");
    expect(wordsOf(sheet)).not.toContain("NGƯỜI LẬP BIỂU");
  });
});
