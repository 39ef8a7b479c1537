import { checkWorkbook } from "../../src/app/checkWorkbook";
import { keepPlan } from "../../src/app/keepPlan";
import { targetsToDate } from "../../src/app/progress";
import { proposedPlan } from "../../src/app/proposedPlan";
import type { Plan } from "../../src/domain/target";
import { plans } from "../../src/plans/plans";
import { rosters } from "../../src/plans/rosters";
import type { NodeWorkbook } from "../../src/standin/openInNode";
import { open, samplePath } from "../support/open";

const setting = { rosters, plan: null };

async function kept(plan: Plan): Promise<NodeWorkbook> {
  const workbook = await open(samplePath("02-grouped-messy.xlsx"));
  await keepPlan(workbook.run, plan, false);
  return workbook;
}

/** Finds a target's row of the sheet "Chỉ tiêu" and changes one of its cells. */
function edit({ host }: NodeWorkbook, id: string, column: number, value: string | number): void {
  const sheet = host.model.sheets.find(({ name }) => name === "Chỉ tiêu");
  for (const row of sheet?.cells.values() ?? []) {
    const cell = row.get(column);
    if (row.get(0)?.value === id && cell !== undefined) cell.value = value;
  }
}

/** Types a row right below the targets. */
async function addRow({ host, run }: NodeWorkbook, cells: readonly string[]): Promise<void> {
  const rows = [...(host.model.sheets.find(({ name }) => name === "Chỉ tiêu")?.cells ?? [])];
  const last = Math.max(...rows.filter(([, row]) => /^LK24/.test(String(row.get(0)?.value))).map(([row]) => row));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
    sheet.getRangeByIndexes(last + 1, 0, 1, cells.length).values = [[...cells]];
    await context.sync();
  });
}

function longKhanh(): Plan {
  const plan = plans.find(({ id }) => id === "long-khanh-2024");
  if (plan === undefined) throw new Error("no plan");
  return plan;
}

describe("the plan in the workbook", () => {
  it.each(plans.map((plan) => [plan.id, plan] as const))("comes back as it was written: %s", async (_, plan) => {
    const { run } = await kept(plan);
    const { plan: read, findings } = await checkWorkbook(run, setting);
    expect(findings.filter(({ code }) => code === "target-unreadable")).toEqual([]);
    expect(read?.targets).toEqual(
      plan.targets.map(({ id, name, unit, goal, note }) => ({ id, name, unit, goal, note })),
    );
    expect(read?.year).toBe(plan.year);
    expect(read?.notes).toEqual(plan.notes);
  });

  it("is followed as the clerk has edited it", async () => {
    const plan = longKhanh();
    const workbook = await kept(plan);
    edit(workbook, "LK24-05", 3, "14");
    edit(workbook, "LK24-01", 3, 0.9);
    const targets = targetsToDate(await checkWorkbook(workbook.run, setting));
    expect(targets.find(({ target }) => target.id === "LK24-05")?.result).toMatchObject({ status: "met", goal: 14 });
    expect(targets.find(({ target }) => target.id === "LK24-01")?.result).toMatchObject({
      status: "missed",
      goal: 0.9,
    });
  });

  it("names the cell of a row it cannot understand, and follows the others", async () => {
    const plan = longKhanh();
    const workbook = await kept(plan);
    edit(workbook, "LK24-05", 3, "khá nhiều");
    const assessment = await checkWorkbook(workbook.run, setting);
    const { findings } = assessment;
    const targets = targetsToDate(assessment);
    expect(findings.filter(({ code }) => code === "target-unreadable")).toMatchObject([
      { severity: "error", at: { sheet: "Chỉ tiêu", column: 3 }, part: "level" },
    ]);
    expect(targets).toHaveLength(plan.targets.length - 1);
  });

  it("follows another kind of goal, and a target typed below the others", async () => {
    const workbook = await kept(longKhanh());
    edit(workbook, "LK24-01", 2, "Số lượng từ");
    edit(workbook, "LK24-01", 3, "1");
    edit(workbook, "LK24-01", 5, "");
    await addRow(workbook, ["Thêm", "Người sử dụng ngoài xã hội", "Tỷ lệ từ", "50%", "CNBB", "CNBB + Cai tại GĐ"]);
    const assessment = await checkWorkbook(workbook.run, setting);
    const { findings } = assessment;
    const targets = targetsToDate(assessment);
    expect(findings.filter(({ code }) => code === "target-unreadable")).toEqual([]);
    expect(targets.find(({ target }) => target.id === "LK24-01")?.result).toMatchObject({ goal: 1 });
    expect(targets.find(({ target }) => target.id === "Thêm")?.target.goal).toMatchObject({ permille: 500 });
  });

  it("of another year than the figures, or of none that can be read, is told at the cell of its year", async () => {
    const workbook = await kept(longKhanh());
    const year = workbook.host.model.sheets
      .find(({ name }) => name === "Chỉ tiêu")
      ?.cells.get(2)
      ?.get(1);
    if (year === undefined) throw new Error("no year");
    for (const [typed, planYear] of [
      [2023, 2023],
      ["hai năm", null],
    ] as const) {
      year.value = typed;
      const { findings } = await checkWorkbook(workbook.run, setting);
      expect(findings.filter(({ code }) => code === "plan-other-year")).toMatchObject([
        { severity: "warning", at: { sheet: "Chỉ tiêu", row: 2, column: 1 }, planYear, year: 2024 },
      ]);
    }
    year.value = 2024;
    const { findings } = await checkWorkbook(workbook.run, setting);
    expect(findings.filter(({ code }) => code === "plan-other-year")).toEqual([]);
  });

  it("never leaves a second sheet of targets, however its name is typed", async () => {
    const workbook = await kept(longKhanh());
    const sheet = workbook.host.model.sheets.find(({ name }) => name === "Chỉ tiêu");
    if (sheet !== undefined) sheet.name = "CHỈ TIÊU";
    expect(await keepPlan(workbook.run, longKhanh(), false)).toBe(false);
    expect(await keepPlan(workbook.run, longKhanh(), true)).toBe(true);
    expect(workbook.host.model.sheets.map(({ name }) => name)).toEqual(["Biểu 1", "Chỉ tiêu"]);
  });

  it("is proposed by place and year", async () => {
    const { run } = await open(samplePath("02-grouped-messy.xlsx"));
    expect(proposedPlan(await checkWorkbook(run, setting))?.id).toBe("long-khanh-2024");
    const other = await open(samplePath("03-three-sheets.xlsx"));
    expect(proposedPlan(await checkWorkbook(other.run, setting))?.id).toBe("soc-son-2019");
  });

  it("is replaced in one piece when another is chosen", async () => {
    const [first, second] = plans;
    if (first === undefined || second === undefined) throw new Error("no plans");
    const workbook = await kept(first);
    await keepPlan(workbook.run, second, true);
    expect(workbook.host.model.sheets.map(({ name }) => name)).toEqual(["Biểu 1", "Chỉ tiêu"]);
    for (const afterActions of [1, 10, 100, 150, 180, 190, 195, 200, 205]) {
      const broken = await kept(first);
      const { counts } = broken.host;
      broken.host.faults = [{ when: "midway", request: counts.requests + 5, afterActions, error: "GeneralException" }];
      await keepPlan(broken.run, second, true).catch(() => undefined);
      expect(broken.host.model.sheets.map(({ name }) => name)).toEqual(["Biểu 1", "Chỉ tiêu"]);
      expect(broken.host.model.sheets.every(({ visibility }) => visibility === "Visible")).toBe(true);
    }
  });
});
