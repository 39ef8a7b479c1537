import { makeReport, type ReportOptions } from "../../src/app/makeReport";
import { removeReport } from "../../src/app/removeReport";
import { rosters } from "../../src/plans/rosters";
import type { SheetModel } from "../../src/standin/model";
import type { NodeWorkbook } from "../../src/standin/openInNode";
import { open, samplePath } from "../support/open";

const setting = { rosters, plan: null };
const wide = samplePath("01-wide.xlsx");

async function made(workbook: NodeWorkbook, options: Partial<ReportOptions> = {}): Promise<readonly string[]> {
  const outcome = await makeReport(workbook.run, setting, { acceptErrors: false, ...options });
  if (outcome.kind !== "written") throw new Error(outcome.kind);
  return outcome.sheets;
}

function names({ host }: NodeWorkbook): string[] {
  return host.model.sheets.map(({ name }) => name);
}

/** What every sheet holds, as formulas or values by cell. */
function contents(sheets: readonly SheetModel[]): string {
  const cellsOf = ({ cells }: SheetModel): string[] =>
    [...cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { formula, value }]) =>
        value === "" ? [] : [`${row},${column}=${formula ?? String(value)}`],
      ),
    );
  return sheets.map((sheet) => [sheet.name, sheet.visibility, ...cellsOf(sheet)].join("\n")).join("\n\n");
}

/** Types into a report sheet as a clerk does. */
async function type({ run }: NodeWorkbook, sheet: string, address: string, text: string): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
    await context.sync();
  });
}

/** The source says another period. */
async function inSecondHalf({ host, run }: NodeWorkbook): Promise<void> {
  const [source] = host.model.sheets;
  const found = [...(source?.cells ?? [])].flatMap(([row, line]) =>
    [...line].flatMap(([column, { value }]) =>
      /6 tháng đầu năm/i.test(String(value)) ? [{ row, column, value }] : [],
    ),
  );
  await run(async (context) => {
    for (const { row, column, value } of found) {
      const cell = context.workbook.worksheets.getItem(source?.name ?? "").getCell(row, column);
      cell.values = [[String(value).replace(/6 tháng đầu năm/i, "6 tháng cuối năm")]];
    }
    await context.sync();
  });
  expect(found.length).toBeGreaterThan(0);
}

describe("a second report", () => {
  it("takes the place of the one of the same period", async () => {
    const workbook = await open(wide);
    const first = await made(workbook);
    const before = names(workbook);
    expect(await made(workbook)).toEqual(first);
    expect(names(workbook)).toEqual(before);
  });

  it("leaves the report of another period alone", async () => {
    const workbook = await open(wide);
    const first = await made(workbook);
    await inSecondHalf(workbook);
    const second = await made(workbook);
    expect(second).toEqual(first.map((name) => `${name} (2)`));
    expect(names(workbook)).toEqual([...names(workbook).slice(0, 1), ...first, ...second]);
  });

  it("asks before it touches a sheet the clerk has edited, and changes nothing until then", async () => {
    const workbook = await open(wide);
    const [first = ""] = await made(workbook);
    await type(workbook, first, "A40", "đã xem");
    const before = contents(workbook.host.model.sheets);
    const outcome = await makeReport(workbook.run, setting, { acceptErrors: false });
    expect(outcome).toMatchObject({ kind: "edited", sheets: [first] });
    expect(contents(workbook.host.model.sheets)).toBe(before);
  });

  it.each([
    ["typed over a figure", "C11", "999"],
    ["typed beside the table", "Z3", "ghi chú"],
    ["emptied a cell", "A1", ""],
  ])("notices that the clerk has %s", async (_, address, text) => {
    const workbook = await open(wide);
    await made(workbook);
    await type(workbook, "Bảng 1", address, text);
    const outcome = await makeReport(workbook.run, setting, { acceptErrors: false });
    expect(outcome).toMatchObject({ kind: "edited", sheets: ["Bảng 1"] });
  });

  it("replaces edited sheets when told to", async () => {
    const workbook = await open(wide);
    const sheets = await made(workbook);
    const before = contents(workbook.host.model.sheets);
    await type(workbook, "Bảng 1", "C11", "999");
    expect(await made(workbook, { edited: "replace" })).toEqual(sheets);
    expect(contents(workbook.host.model.sheets)).toBe(before);
  });

  it("keeps edited sheets when told to, and never touches or reads them again", async () => {
    const workbook = await open(wide);
    const sheets = await made(workbook);
    await type(workbook, "Bảng 1", "C11", "999");
    const second = await made(workbook, { edited: "keep" });
    expect(second).toEqual(sheets.map((name) => (name === "Bảng 1" ? "Bảng 1 (2)" : name)));
    expect(await made(workbook)).toEqual(second);
    const kept = workbook.host.model.sheets.find(({ name }) => name === "Bảng 1");
    expect(kept?.cells.get(10)?.get(2)?.value).toBe(999);
  });

  describe.each(["before", "after", "midway"] as const)("when Excel fails %s a request", (when) => {
    it.each([1, 2, 3, 4, 5])(
      "leaves the old report or the new one, never a mixture, at request %d",
      async (request) => {
        const workbook = await open(wide);
        await made(workbook);
        const old = contents(workbook.host.model.sheets);
        const whole = await renewed();
        await type(workbook, names(workbook)[0] ?? "", "A60", "sửa nguồn");
        const oldEdited = contents(workbook.host.model.sheets);
        expect(oldEdited).not.toBe(old);
        workbook.host.faults = [
          when === "midway"
            ? { when, request: workbook.host.counts.requests + request, afterActions: 60, error: "GeneralException" }
            : { when, request: workbook.host.counts.requests + request, failure: "GeneralException" },
        ];
        await makeReport(workbook.run, setting, { acceptErrors: false }).catch(() => null);
        const after = contents(workbook.host.model.sheets);
        expect(after === oldEdited ? "old" : after === whole ? "new" : names(workbook)).toMatch(/^(old|new)$/);
      },
    );
  });
});

/** The workbook after its source has been edited and the report made again without any failure. */
async function renewed(): Promise<string> {
  const workbook = await open(wide);
  await made(workbook);
  await type(workbook, names(workbook)[0] ?? "", "A60", "sửa nguồn");
  await made(workbook);
  return contents(workbook.host.model.sheets);
}

describe("deleting the report just made", () => {
  it("removes exactly the sheets that were written", async () => {
    const workbook = await open(wide);
    const before = contents(workbook.host.model.sheets);
    const sheets = await made(workbook);
    const outcome = await removeReport(workbook.run, setting, sheets, false);
    expect(outcome).toMatchObject({ kind: "removed", sheets });
    expect(contents(workbook.host.model.sheets)).toBe(before);
  });

  it("leaves a sheet of the clerk's own alone, whatever its name", async () => {
    const workbook = await open(wide);
    await made(workbook);
    const outcome = await removeReport(workbook.run, setting, names(workbook).slice(0, 1), false);
    expect(outcome).toMatchObject({ kind: "removed", sheets: [] });
  });

  it("asks first when a sheet has been edited, and deletes none until then", async () => {
    const workbook = await open(wide);
    const sheets = await made(workbook);
    await type(workbook, "Bảng 1", "C11", "999");
    const before = names(workbook);
    expect(await removeReport(workbook.run, setting, sheets, false)).toEqual({ kind: "edited", sheets: ["Bảng 1"] });
    expect(names(workbook)).toEqual(before);
    expect(await removeReport(workbook.run, setting, sheets, true)).toMatchObject({ kind: "removed", sheets });
  });
});
