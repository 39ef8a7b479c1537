import { addFiles } from "../../src/app/addFiles";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { makeReport } from "../../src/app/makeReport";
import { Stopped, type Steering, type WorkStep } from "../../src/domain/steering";
import { rosters } from "../../src/plans/rosters";
import type { NodeWorkbook } from "../../src/standin/openInNode";
import { open, samplePath } from "../support/open";

const setting = { rosters, plan: null };

/** Stops as soon as the work comes to that step. */
function stoppingAt(kind: WorkStep["kind"], number = 1): Steering {
  let isStopped = false;
  return {
    step: (step) => {
      isStopped ||= step.kind === kind && (step.kind !== "file" || step.number === number);
    },
    isStopped: () => isStopped,
  };
}

function names({ host }: NodeWorkbook): string[] {
  return host.model.sheets.map(({ name }) => name);
}

describe("work that is stopped", () => {
  it.each(["reading", "writing"] as const)("leaves the workbook as it was: a report while %s", async (step) => {
    const workbook = await open(samplePath("01-wide.xlsx"));
    await expect(makeReport(workbook.run, setting, { acceptErrors: false }, stoppingAt(step))).rejects.toThrow(Stopped);
    expect(names(workbook)).toEqual(["Tổng hợp"]);
  });

  it("leaves the earlier report in place", async () => {
    const workbook = await open(samplePath("01-wide.xlsx"));
    await makeReport(workbook.run, setting, { acceptErrors: false });
    const before = names(workbook);
    await expect(makeReport(workbook.run, setting, { acceptErrors: false }, stoppingAt("writing"))).rejects.toThrow(
      Stopped,
    );
    expect(names(workbook)).toEqual(before);
  });

  it("ends a check", async () => {
    const workbook = await open(samplePath("01-wide.xlsx"));
    await expect(checkWorkbook(workbook.run, setting, stoppingAt("reading"))).rejects.toThrow(Stopped);
  });

  it("keeps the files taken so far, and answers for them alone", async () => {
    const workbook = await open(samplePath("01-wide.xlsx"));
    const other = await open(samplePath("10-two-levels.xlsx"));
    const bytes = await other.save();
    const files = [1, 2, 3].map((number) => ({ name: `tệp ${number}.xlsx`, bytes }));
    const { answers } = await addFiles(workbook.run, setting, files, stoppingAt("file", 2));
    expect(answers.map(({ file }) => file)).toEqual(["tệp 1.xlsx", "tệp 2.xlsx"]);
  });

  it("says how far it has come", async () => {
    const workbook = await open(samplePath("01-wide.xlsx"));
    const steps: string[] = [];
    const steering = { step: ({ kind }: WorkStep) => steps.push(kind), isStopped: () => false };
    await makeReport(workbook.run, setting, { acceptErrors: false }, steering);
    expect(steps).toEqual(["reading", "writing"]);
  });
});
