import type { Assessment } from "../../src/app/assess";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { targetsToDate } from "../../src/app/progress";
import { writeForms } from "../../src/app/writeForms";
import { nextPeriod, periodOf } from "../../src/domain/period";
import { indicatorById } from "../../src/plans/indicators";
import { longKhanh2024 } from "../../src/plans/longKhanh2024";
import { rosters } from "../../src/plans/rosters";
import type { SheetModel } from "../../src/standin/model";
import type { NodeWorkbook } from "../../src/standin/openInNode";
import { open, samplePath } from "../support/open";

const setting = { rosters, plan: longKhanh2024 };
const period = periodOf(2024, "half2");

async function formsIn(layout: "list" | "each"): Promise<{ workbook: NodeWorkbook; names: readonly string[] }> {
  const workbook = await open(samplePath("01-wide.xlsx"));
  const names = await writeForms(workbook.run, setting, { layout, period });
  return { workbook, names };
}

function judged({ findings, results, submission }: Assessment): unknown {
  return { period: submission.period, results, findings: findings.filter(({ severity }) => severity !== "info") };
}

/** Types a number into every open cell, another one for each unit, and says what went where. */
async function fillIn({ host, run }: NodeWorkbook, names: readonly string[]): Promise<Map<string, number>> {
  const typed = new Map<string, number>();
  await run(async (context) => {
    for (const sheet of host.model.sheets.filter(({ name }) => names.includes(name))) {
      for (const { row, column } of openCells(sheet)) {
        const figure = 1000 + (names.length > 1 ? names.indexOf(sheet.name) : row);
        context.workbook.worksheets.getItem(sheet.name).getRangeByIndexes(row, column, 1, 1).values = [[figure]];
        typed.set(`${sheet.name}!${row},${column}`, figure);
      }
    }
    await context.sync();
  });
  return typed;
}

/** The cells for figures: unlocked, and only whole numbers may be typed. */
function openCells({ cells }: SheetModel): { row: number; column: number }[] {
  return [...cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, { style }]) =>
      !style.locked && style.horizontal === "Right" ? [{ row, column }] : [],
    ),
  );
}

/** The code in the heading beside or above the first figure of every column. */
function headsOf({ host }: NodeWorkbook, columns: Assessment["submission"]["columns"]): (string | undefined)[] {
  return [...columns.values()].map(({ at: [first] }) => {
    const cells = host.model.sheets.find(({ name }) => name === first?.sheet)?.cells;
    const heading = cells?.get(4)?.get(first?.column ?? 0)?.value ?? "";
    const label = cells?.get(first?.row ?? 0)?.get(1)?.value ?? "";
    return /\[(\w+)\]/.exec(`${String(heading)} ${String(label)}`)?.[1];
  });
}

describe("forms for the wards", () => {
  it.each(["list", "each"] as const)("change nothing in what is read while they are blank (%s)", async (layout) => {
    const untouched = await open(samplePath("01-wide.xlsx"));
    const { workbook } = await formsIn(layout);
    expect(judged(await checkWorkbook(workbook.run, setting))).toEqual(
      judged(await checkWorkbook(untouched.run, setting)),
    );
  });

  it.each(["list", "each"] as const)("are read back without a question once filled in (%s)", async (layout) => {
    const { workbook, names } = await formsIn(layout);
    const typed = await fillIn(workbook, names);
    const { submission, findings } = await checkWorkbook(workbook.run, setting);
    expect(submission.period).toEqual(period);
    expect(submission.units).toHaveLength(15);
    const questions = ["unmapped-column", "ambiguous-column", "unknown-unit", "duplicate-unit", "conflicting-values"];
    expect(findings.filter(({ code }) => questions.includes(code))).toEqual([]);
    const read = [...submission.columns.values()].flatMap(({ values, at }) =>
      [...values].map((value, position) => {
        const cell = at[position];
        return cell == null ? null : typed.get(`${cell.sheet}!${cell.row},${cell.column}`) === value;
      }),
    );
    expect(read.every((isSame) => isSame === true)).toBe(true);
    expect(headsOf(workbook, submission.columns)).toEqual([...submission.columns.keys()]);
    expect(read).toHaveLength(typed.size);
  });

  it("ask for everything the plan's targets need", async () => {
    const { workbook } = await formsIn("list");
    await fillIn(workbook, ["Mẫu phiếu"]);
    const targets = targetsToDate(await checkWorkbook(workbook.run, setting));
    expect(targets.flatMap(({ notes }) => notes.filter(({ code }) => code === "not-in-tables"))).toEqual([]);
  });

  it("name every indicator with its code and lock everything but the figures", async () => {
    const { workbook, names } = await formsIn("each");
    const sheet = workbook.host.model.sheets.find(({ name }) => name === names[0]);
    const texts = [...(sheet?.cells.values() ?? [])].flatMap((row) =>
      [...row.values()].map(({ value }) => String(value)),
    );
    expect(texts).toContain(`${indicatorById("NN_HSQL")?.name} [NN_HSQL]`);
    await expect(
      workbook.run(async (context) => {
        context.workbook.worksheets.getItem(names[0] ?? "").getRange("A1").values = [["khác"]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("take a sheet for each unit, named after it", async () => {
    expect((await formsIn("each")).names).toHaveLength(15);
  });
});

describe("the period after", () => {
  it.each([
    [periodOf(2024, "m09"), periodOf(2024, "m10")],
    [periodOf(2024, "m12"), periodOf(2025, "m01")],
    [periodOf(2024, "q4"), periodOf(2025, "q1")],
    [periodOf(2024, "half1", "administrative"), periodOf(2024, "half2", "administrative")],
    [periodOf(2024, "half2"), periodOf(2025, "half1")],
    [periodOf(2024, "nineMonths"), periodOf(2025, "nineMonths")],
    [periodOf(2024, "year"), periodOf(2025, "year")],
  ])("is as long and follows", (before, after) => {
    expect(nextPeriod(before)).toEqual(after);
  });
});
