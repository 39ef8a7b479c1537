import { checkWorkbook } from "../../src/app/checkWorkbook";
import { makeReport } from "../../src/app/makeReport";
import { acceptWarning, answerColumn, withdrawAcceptance } from "../../src/app/remember";
import { rosters } from "../../src/plans/rosters";
import { openInNode, startMachinery } from "../../src/standin/openInNode";
import { open, samplePath } from "../support/open";

const setting = { rosters, plan: null };

/** Writes another heading over the column of people reached. */
async function openWithHeading(heading: string) {
  const workbook = await open(samplePath("01-wide.xlsx"));
  const cell = workbook.host.model.sheets[0]?.cells.get(6)?.get(4);
  if (cell === undefined) throw new Error("no heading");
  cell.value = heading;
  return workbook;
}

describe("what the clerk tells the product", () => {
  it("is a column's meaning, asked about once and used from then on", async () => {
    const { run } = await openWithHeading("Số đã làm việc cùng");
    const before = await checkWorkbook(run, setting);
    const question = before.findings.find(({ code }) => code === "unmapped-column");
    expect(question).toMatchObject({ at: { row: 6, column: 4 }, header: "Số đã làm việc cùng" });
    expect(before.results.total.values["DV_TONG"]).toBeUndefined();
    await answerColumn(run, before.memory, "Số đã làm việc cùng", "DV_TONG");
    const after = await checkWorkbook(run, setting);
    expect(after.findings).toEqual([]);
    expect(after.results.total.values["DV_TONG"]).toBe(806);
  });

  it("may be that a column is to be left out", async () => {
    const { run } = await openWithHeading("Số đã làm việc cùng");
    const { memory } = await checkWorkbook(run, setting);
    await answerColumn(run, memory, "Số đã làm việc cùng", null);
    const after = await checkWorkbook(run, setting);
    expect(after.findings.map(({ code }) => code)).not.toContain("unmapped-column");
  });

  it("stays in the file: saved, opened again, still known", async () => {
    const workbook = await openWithHeading("Số đã làm việc cùng");
    const { memory } = await checkWorkbook(workbook.run, setting);
    await answerColumn(workbook.run, memory, "Số đã làm việc cùng", "DV_TONG");
    const again = await openInNode(await workbook.save(), "again.xlsx", startMachinery());
    if (!again.ok) throw new Error(again.problem);
    expect((await checkWorkbook(again.workbook.run, setting)).memory.answers).toEqual({
      "số đã làm việc cùng": "DV_TONG",
    });
  });

  it("is why a warning may stand, which the report's notes print", async () => {
    const { run, host } = await open(samplePath("04-one-form-per-ward.xlsx"));
    const { findings, memory } = await checkWorkbook(run, setting);
    const warning = findings.find(({ code }) => code === "missing-unit");
    if (warning === undefined) throw new Error("no warning");
    const told = await acceptWarning(run, memory, warning, "Phường xin gửi muộn");
    const outcome = await makeReport(run, setting, { acceptErrors: false });
    expect(outcome.assessment.accepted).toEqual([{ finding: warning, reason: "Phường xin gửi muộn" }]);
    const report = host.model.sheets.find(({ name }) => name === "Bảng 1");
    const texts = [...(report?.cells.values() ?? [])].flatMap((row) =>
      [...row.values()].map(({ value }) => String(value)),
    );
    expect(texts.some((text) => text.includes("Phường xin gửi muộn"))).toBe(true);
    await withdrawAcceptance(run, told, warning);
    expect((await checkWorkbook(run, setting)).accepted).toEqual([]);
  });
});
