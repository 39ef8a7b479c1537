import { makeReport } from "../../src/app/makeReport";
import { reportResult } from "../../src/app/reportResult";
import { chooseSheets } from "../../src/app/remember";
import { nothingRemembered } from "../../src/domain/workbook";
import { clearHighlights } from "../../src/excel/highlight";
import { highlightShortfalls } from "../../src/app/highlightShortfalls";
import type { NodeWorkbook } from "../../src/standin/openInNode";
import type { SheetModel } from "../../src/standin/model";
import { rosters } from "../../src/plans/rosters";
import { open, samplePath } from "../support/open";

const setting = { rosters, plan: null };
/** Without a plan and without quotas. */
const set = ["Lời văn", "Bảng 1", "Thiếu hụt", "Chi tiết", "Biểu đồ", "Dữ liệu"];

const wide = samplePath("01-wide.xlsx");
const refusing = { acceptErrors: false };

/** Everything of the sheets that a person could see, to compare before and after. */
function looksOf(sheets: readonly SheetModel[]): unknown {
  return sheets.map(({ name, visibility, cells, merges, rows, columns, conditionalFormats, names, page }) => ({
    name,
    visibility,
    cells: [...cells].map(([row, line]) => [row, [...line]]),
    merges,
    rows: [...rows],
    columns: [...columns],
    conditionalFormats,
    names,
    page,
  }));
}

function copyOf(workbook: NodeWorkbook): unknown {
  return structuredClone(looksOf(workbook.host.model.sheets));
}

describe("making the report", () => {
  it("adds the sheets, shows the first of them, and takes at most five requests", async () => {
    const workbook = await open(wide);
    const outcome = await makeReport(workbook.run, setting, refusing);
    const { model, counts } = workbook.host;
    console.log(`makeReport on 15 wards: ${counts.requests} requests, largest ${counts.largestRequest} bytes`);
    expect(outcome).toMatchObject({ kind: "written", sheets: set });
    expect(counts.requests).toBeLessThanOrEqual(5);
    expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      ["Tổng hợp", ...set].map((name) => [name, "Visible"]),
    );
    expect(model.activeSheetId).toBe(model.sheets[1]?.id);
  });

  it("leaves the source sheets as they were, cell for cell and format for format", async () => {
    const workbook = await open(wide);
    const before = copyOf(workbook);
    await makeReport(workbook.run, setting, refusing);
    expect(looksOf(workbook.host.model.sheets.slice(0, 1))).toEqual(before);
  });

  it("makes the sheets the clerk has chosen, and all when none of those can be made", async () => {
    const workbook = await open(wide);
    await chooseSheets(workbook.run, nothingRemembered, ["coverage", "charts"]);
    expect(await makeReport(workbook.run, setting, refusing)).toMatchObject({ sheets: ["Bảng 1", "Biểu đồ"] });
    await chooseSheets(workbook.run, nothingRemembered, ["targets"]);
    expect(await makeReport(workbook.run, setting, refusing)).toMatchObject({ sheets: set });
  });

  it("never reads its own report back", async () => {
    const workbook = await open(wide);
    const first = await makeReport(workbook.run, setting, refusing);
    const second = await makeReport(workbook.run, setting, refusing);
    expect(second).toMatchObject({ kind: "written", sheets: set });
    expect(reportResult(second.assessment)).toEqual(reportResult(first.assessment));
  });

  it("writes nothing while there are errors, and everything once they are set aside on purpose", async () => {
    const workbook = await open(samplePath("08-faults.xlsx"));
    const before = copyOf(workbook);
    expect((await makeReport(workbook.run, setting, refusing)).kind).toBe("refused");
    expect(looksOf(workbook.host.model.sheets)).toEqual(before);
    expect((await makeReport(workbook.run, setting, { acceptErrors: true })).kind).toBe("written");
    const texts = [...(workbook.host.model.sheets[1]?.cells.values() ?? [])].flatMap((row) =>
      [...row.values()].map(({ value }) => String(value)),
    );
    for (const cell of ["F9", "G11", "H13", "I15", "E18", "C23"]) {
      expect(texts.some((text) => text.includes(`Tổng hợp!${cell}`))).toBe(true);
    }
  });

  it("writes nothing about a workbook without a table", async () => {
    const workbook = await open(wide);
    workbook.host.model.sheets.forEach(({ cells }) => cells.clear());
    const outcome = await makeReport(workbook.run, setting, { acceptErrors: true });
    expect(outcome.kind).toBe("refused");
    expect(outcome.assessment.findings.map(({ code }) => code)).toContain("no-table");
    expect(workbook.host.model.sheets).toHaveLength(1);
  });

  describe.each(["before", "after", "midway"] as const)("when Excel fails %s a request", (when) => {
    it.each([1, 2, 3, 4])("leaves the workbook complete or as it was, at request %d", async (request) => {
      const workbook = await open(wide);
      const before = copyOf(workbook);
      const whole = await reportSheet();
      workbook.host.faults = [
        when === "midway"
          ? { when, request, afterActions: request === 4 ? 100 : 1, error: "GeneralException" }
          : { when, request, failure: "GeneralException" },
      ];
      await expect(makeReport(workbook.run, setting, refusing)).rejects.toMatchObject({ code: "GeneralException" });
      const { sheets } = workbook.host.model;
      expect(looksOf(sheets.slice(0, 1))).toEqual(before);
      expect(sheets.length === 1 || JSON.stringify(looksOf(sheets.slice(1))) === whole).toBe(true);
    });
  });

  it("is as it was wherever the writing request breaks off", async () => {
    for (const afterActions of [0, 1, 2, 5, 20, 60, 150, 200, 250]) {
      const workbook = await open(wide);
      workbook.host.faults = [{ when: "midway", request: 4, afterActions, error: "GeneralException" }];
      await expect(makeReport(workbook.run, setting, refusing)).rejects.toMatchObject({ code: "GeneralException" });
      expect(workbook.host.model.sheets).toHaveLength(1);
    }
  });

  it("refuses a workbook whose structure is locked, without touching it", async () => {
    const workbook = await open(wide);
    workbook.host.model.structureProtected = true;
    await expect(makeReport(workbook.run, setting, refusing)).rejects.toThrow("structure");
    expect(workbook.host.model.sheets).toHaveLength(1);
  });
});

async function reportSheet(): Promise<string> {
  const workbook = await open(wide);
  await makeReport(workbook.run, setting, refusing);
  return JSON.stringify(looksOf(workbook.host.model.sheets.slice(1)));
}

describe("marking the units that fall short", () => {
  it("marks each of their rows once, however often it is done, and takes the marks away again exactly", async () => {
    const workbook = await open(wide);
    const before = copyOf(workbook);
    expect(await highlightShortfalls(workbook.run, setting)).toBe(6);
    expect(await highlightShortfalls(workbook.run, setting)).toBe(6);
    const [sheet] = workbook.host.model.sheets;
    expect(sheet?.conditionalFormats.map(({ areas }) => areas[0]?.top)).toEqual([11, 13, 14, 19, 20, 21]);
    expect(await clearHighlights(workbook.run)).toBe(6);
    expect(looksOf(workbook.host.model.sheets)).toEqual(before);
  });
});
