import type { Assessment } from "../../src/app/assess";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { keepPlan } from "../../src/app/keepPlan";
import { keepQuotas, type QuotaOutcome } from "../../src/app/keepQuotas";
import { quotasToDate } from "../../src/app/progress";
import { sheetsOf } from "../../src/app/sheetsOf";
import { allocate } from "../../src/compute/allocation";
import { rosters } from "../../src/plans/rosters";
import { socSon2019 } from "../../src/plans/socSon2019";
import type { SheetModel } from "../../src/standin/model";
import type { NodeWorkbook } from "../../src/standin/openInNode";
import { open, samplePath } from "../support/open";
import { atOnce } from "../../src/domain/slices";

const setting = { rosters, plan: null };
const columns = { id: 0, unit: 2, basis: 3, atLeast: 4, atMost: 5, fixed: 6, count: 7 } as const;

async function planned(): Promise<NodeWorkbook> {
  const workbook = await open(samplePath("03-three-sheets.xlsx"));
  await keepPlan(workbook.run, socSon2019, false);
  return workbook;
}

function split({ run }: NodeWorkbook, target: string, replace = false, basis = "NN_HSQL"): Promise<QuotaOutcome> {
  return keepQuotas(run, setting, { target, basis, replace });
}

/** The sample with the 82 of voluntary treatment shared out. */
async function shared(): Promise<NodeWorkbook> {
  const workbook = await planned();
  expect((await split(workbook, "SS19-02")).kind).toBe("kept");
  return workbook;
}

const read = ({ run }: NodeWorkbook): Promise<Assessment> => checkWorkbook(run, setting);

function quotaSheetOf({ host }: NodeWorkbook): SheetModel {
  const sheet = host.model.sheets.find(({ name }) => name === "Giao chỉ tiêu");
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** The rows of a target as the sheet shows them, units by position. */
function rowsOf(
  workbook: NodeWorkbook,
  target: string,
): SheetModel["cells"] extends Map<number, infer Row> ? Row[] : never {
  return [...quotaSheetOf(workbook).cells.values()].filter((row) => row.get(0)?.value === target);
}

function edit(workbook: NodeWorkbook, target: string, position: number, column: number, value: string | number): void {
  const cell = rowsOf(workbook, target)[position]?.get(column);
  if (cell === undefined) throw new Error("no such cell");
  cell.value = value;
}

const quotasOf = (assessment: Assessment, id: string): readonly (number | null)[] =>
  quotasToDate(assessment)
    .find(({ target }) => target.id === id)
    ?.units.map(({ quota }) => quota) ?? [];

const codes = ({ findings }: Assessment): string[] =>
  findings.map(({ code }) => code).filter((code) => code.startsWith("quota") || code === "unknown-unit");

describe("a target shared out in the workbook", () => {
  it("comes back from the sheet as it was worked out, for all units", async () => {
    const assessment = await read(await shared());
    const basis = assessment.submission.columns.get("NN_HSQL")?.values ?? [];
    const expected = allocate(
      82,
      Array.from(basis, (weight) => ({ weight })),
    );
    expect(expected).toEqual({ kind: "allocated", counts: quotasOf(assessment, "SS19-02") });
    expect(quotasToDate(assessment)).toHaveLength(1);
    expect(codes(assessment)).toEqual([]);
  });

  it("leaves the figures of the workbook what they were", async () => {
    const before = await read(await planned());
    const after = await read(await shared());
    expect(after.results).toEqual(before.results);
    expect(after.recognition.tables).toHaveLength(before.recognition.tables.length);
    expect(after.findings).toEqual(before.findings);
  });

  it("is tracked as the clerk has edited it, and told when it no longer adds up", async () => {
    const workbook = await shared();
    const [first] = quotasToDate(await read(workbook))[0]?.units ?? [];
    if (first === undefined || first.done === null || first.quota === null) throw new Error("no figures");
    edit(workbook, "SS19-02", 0, columns.count, `${first.done + 1} người`);
    const short = await read(workbook);
    expect(quotasToDate(short)[0]?.units[0]).toMatchObject({ quota: first.done + 1, remaining: 1 });
    expect(quotasToDate(short)[0]?.units[0]?.status).not.toBe("met");
    expect(short.findings).toContainEqual({
      code: "quota-sum",
      severity: "warning",
      at: { sheet: "Giao chỉ tiêu", row: 6, column: columns.count },
      target: "SS19-02",
      planned: 82,
      sum: 82 - first.quota + first.done + 1,
    });
    edit(workbook, "SS19-02", 0, columns.count, first.done);
    expect(quotasToDate(await read(workbook))[0]?.units[0]?.status).toBe("met");
  });

  it("is compared by id and unit whatever their case, and the unit with or without its type", async () => {
    const workbook = await shared();
    const nameOf = (position: number) => String(rowsOf(workbook, "SS19-02")[position]?.get(columns.unit)?.value);
    edit(workbook, "SS19-02", 1, columns.unit, nameOf(1).replace(/^Xã /, ""));
    edit(workbook, "SS19-02", 0, columns.unit, nameOf(0).toUpperCase());
    edit(workbook, "SS19-02", 0, columns.id, "ss19-02");
    const assessment = await read(workbook);
    expect(codes(assessment)).toEqual([]);
    expect(quotasOf(assessment, "SS19-02")).not.toContain(null);
  });

  it("names the cells it cannot understand, and tracks the other units", async () => {
    const workbook = await shared();
    const second = String(rowsOf(workbook, "SS19-02")[1]?.get(columns.unit)?.value);
    edit(workbook, "SS19-02", 0, columns.count, "khá nhiều");
    edit(workbook, "SS19-02", 2, columns.unit, "Xã Không Có Thật");
    edit(workbook, "SS19-02", 3, columns.unit, second);
    edit(workbook, "SS19-02", 5, columns.id, "SS19-04");
    edit(workbook, "SS19-02", 4, columns.id, "SS19-99");
    const assessment = await read(workbook);
    const at = (row: number, column: number) => ({ sheet: "Giao chỉ tiêu", row: 6 + row, column });
    const own = assessment.findings.filter(({ at: place }) => place !== null && place.sheet === "Giao chỉ tiêu");
    expect(own).toMatchObject([
      { code: "not-a-number", severity: "error", at: at(0, columns.count), shown: "khá nhiều" },
      { code: "unknown-unit", severity: "error", at: at(2, columns.unit), name: "Xã Không Có Thật" },
      { code: "quota-twice", severity: "error", at: at(3, columns.unit), name: second, other: at(1, columns.unit) },
      { code: "quota-without-target", severity: "warning", at: at(4, columns.id), target: "SS19-99" },
      { code: "quota-without-target", severity: "warning", at: at(5, columns.id), target: "SS19-04" },
    ]);
    expect(quotasOf(assessment, "SS19-02").filter((quota) => quota !== null)).toHaveLength(26 - 5);
  });

  it("says so when a head is gone, and reads nothing from the sheet", async () => {
    const workbook = await shared();
    const head = rowsOf(workbook, "Mã")[0]?.get(columns.count);
    if (head === undefined) throw new Error("no head");
    head.value = "Số";
    const assessment = await read(workbook);
    expect(codes(assessment)).toEqual(["quota-sheet-unreadable"]);
    expect(assessment.quotas).toEqual([]);
    expect(await split(workbook, "SS19-02", true)).toEqual({ kind: "refused", refusal: { code: "sheet-unreadable" } });
  });

  it("passes over a row of totals", async () => {
    const workbook = await shared();
    edit(workbook, "SS19-02", 25, columns.unit, "Tổng cộng");
    expect(codes(await read(workbook))).toEqual(["quota-sum"]);
  });
});

describe("sharing out again", () => {
  it("touches no sheet that is there until told that it may go", async () => {
    const workbook = await shared();
    edit(workbook, "SS19-02", 0, columns.fixed, 9);
    expect(await split(workbook, "SS19-02")).toEqual({ kind: "exists" });
    expect(quotasOf(await read(workbook), "SS19-02")[0]).not.toBe(9);
    expect(await split(workbook, "SS19-02", true)).toMatchObject({ kind: "kept" });
    expect(quotasOf(await read(workbook), "SS19-02")[0]).toBe(9);
    expect(workbook.host.model.sheets.filter(({ name }) => name.startsWith("Giao"))).toHaveLength(1);
  });

  it("keeps minimums, caps and the rows of other targets, edits and errors included", async () => {
    const workbook = await shared();
    await split(workbook, "SS19-03", true, "NN_NGOAI");
    edit(workbook, "SS19-02", 0, columns.atLeast, 7);
    edit(workbook, "SS19-02", 1, columns.atMost, 1);
    edit(workbook, "SS19-03", 0, columns.count, "mười");
    edit(workbook, "SS19-03", 1, columns.count, 5);
    const kept = () =>
      rowsOf(workbook, "SS19-03").map((row) => Object.values(columns).map((column) => row.get(column)?.value ?? ""));
    const before = kept();
    await split(workbook, "SS19-02", true);
    expect(kept()).toEqual(before);
    const [first, second, ...others] = quotasOf(await read(workbook), "SS19-02");
    expect(first).toBeGreaterThanOrEqual(7);
    expect(second).toBeLessThanOrEqual(1);
    expect([first, second, ...others].reduce((sum: number, quota) => sum + (quota ?? 0), 0)).toBe(82);
    const bases = [...quotaSheetOf(workbook).cells.values()].filter((row) => row.get(0)?.value === "Căn cứ");
    expect(bases.map((row) => row.get(1)?.value)).toEqual([
      "SS19-03: Số người nghiện đang ở ngoài xã hội, có mặt tại cộng đồng",
      "SS19-02: Số người nghiện ma túy có hồ sơ quản lý",
    ]);
  });

  it("names the units that get less though the plan asks for more", async () => {
    const workbook = await shared();
    edit(workbook, "SS19-02", 0, columns.count, 80);
    for (let position = 1; position < 26; position++) edit(workbook, "SS19-02", position, columns.count, 0);
    const name = rowsOf(workbook, "SS19-02")[0]?.get(columns.unit)?.value;
    const outcome = await split(workbook, "SS19-02", true);
    expect(outcome).toMatchObject({ kind: "kept", quotas: { lost: [name], units: 26 } });
  });

  it("changes nothing where the bounds cannot be kept, or rows have to be mended first", async () => {
    const workbook = await shared();
    const before = quotasOf(await read(workbook), "SS19-02");
    edit(workbook, "SS19-02", 0, columns.fixed, 83);
    expect(await split(workbook, "SS19-02", true)).toEqual({
      kind: "refused",
      refusal: { code: "minimums-above-quota", by: 1 },
    });
    edit(workbook, "SS19-02", 0, columns.fixed, "x");
    expect(await split(workbook, "SS19-02", true)).toEqual({
      kind: "refused",
      refusal: { code: "rows-unreadable", cells: 1 },
    });
    expect(quotasOf(await read(workbook), "SS19-02")).toEqual(before);
  });

  it("refuses a target the plan has not, and units that have not reported the basis", async () => {
    const workbook = await planned();
    expect(await split(workbook, "SS19-04")).toEqual({ kind: "refused", refusal: { code: "no-target" } });
    const outcome = await split(workbook, "SS19-02", false, "MMT_LT");
    expect(outcome).toMatchObject({ kind: "refused", refusal: { code: "no-basis" } });
    expect(outcome.kind === "refused" && outcome.refusal.code === "no-basis" && outcome.refusal.units.length).toBe(26);
  });
});

describe("“Bảng 3”", () => {
  const names = (assessment: Assessment): string[] => atOnce(sheetsOf(assessment, false)).map(({ name }) => name);

  it("is written only where something has been shared out", async () => {
    expect(names(await read(await planned()))).not.toContain("Bảng 3");
    expect(names(await read(await shared()))).toContain("Bảng 3");
  });

  it("has the units in rows with their totals as formulas", async () => {
    const assessment = await read(await shared());
    const rows = atOnce(sheetsOf(assessment, false)).find(({ name }) => name === "Bảng 3")?.rows ?? [];
    const total = rows.findIndex(([cell]) => cell?.kind === "text" && cell.text === "Tổng cộng");
    expect(rows[total]?.slice(2, 5)).toEqual([
      { kind: "formula", formula: `=SUM(C${total - 25}:C${total})` },
      { kind: "formula", formula: `=SUM(D${total - 25}:D${total})` },
      { kind: "formula", formula: `=D${total + 1}/C${total + 1}` },
    ]);
    const quotas = rows.slice(total - 26, total).map((row) => row[2]);
    expect(quotas).toEqual(quotasOf(assessment, "SS19-02").map((value) => ({ kind: "number", value })));
  });
});
