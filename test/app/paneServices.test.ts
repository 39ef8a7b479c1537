import { targetsToDate } from "../../src/app/progress";
import { excelServices, type Services } from "../../src/app/services";
import { hanoi2021 } from "../../src/plans/hanoi2021";
import { longKhanh2024 } from "../../src/plans/longKhanh2024";
import { rosters } from "../../src/plans/rosters";
import type { NodeWorkbook } from "../../src/standin/openInNode";
import { open, samplePath } from "../support/open";

interface Opened {
  readonly workbook: NodeWorkbook;
  readonly services: Services;
}

async function opened(sample: string): Promise<Opened> {
  const workbook = await open(samplePath(sample));
  return { workbook, services: excelServices(workbook.run, { rosters, plan: null }) };
}

const sheets = ({ workbook }: Opened): string[] => workbook.host.model.sheets.map(({ name }) => name);

describe("what the pane tells the workbook", () => {
  it("adds to what is remembered by then, so that two panes lose nothing of each other", async () => {
    const { workbook, services } = await opened("01-wide.xlsx");
    const other = excelServices(workbook.run, { rosters, plan: null });
    await services.answer("Số hồ sơ", "NN_HSQL");
    const { memory } = await other.answer("Cột phụ", null);
    expect(memory.answers).toEqual({ "số hồ sơ": "NN_HSQL", "cột phụ": null });
    expect((await services.check()).memory).toEqual(memory);
  });

  it("is at work in the very assessment that comes back", async () => {
    const { services } = await opened("04-one-form-per-ward.xlsx");
    const [warning] = (await services.check()).findings.filter(({ severity }) => severity === "warning");
    if (warning === undefined) throw new Error("no warning");
    expect((await services.accept(warning, "Phường xin gửi muộn")).accepted).toMatchObject([
      { finding: warning, reason: "Phường xin gửi muộn" },
    ]);
    expect((await services.withdraw(warning)).accepted).toEqual([]);
  });
});

describe("choosing a plan", () => {
  it("writes it and follows it", async () => {
    const book = await opened("02-grouped-messy.xlsx");
    const outcome = await book.services.choosePlan(longKhanh2024, false);
    expect(outcome).toMatchObject({ kind: "kept", assessment: { plan: { year: 2024 } } });
    expect(outcome.kind === "kept" && targetsToDate(outcome.assessment).length).toBe(longKhanh2024.targets.length);
    expect(sheets(book)).toEqual(["Biểu 1", "Chỉ tiêu"]);
  });

  it("touches no sheet “Chỉ tiêu” that is there, hidden or not, until told that it may go", async () => {
    const book = await opened("02-grouped-messy.xlsx");
    await book.services.choosePlan(longKhanh2024, false);
    expect(await book.services.choosePlan(hanoi2021, false)).toEqual({ kind: "exists" });
    expect((await book.services.check()).plan?.year).toBe(2024);
    const hidden = book.workbook.host.model.sheets.find(({ name }) => name === "Chỉ tiêu");
    if (hidden === undefined) throw new Error("no sheet");
    hidden.visibility = "Hidden";
    expect(await book.services.choosePlan(hanoi2021, false)).toEqual({ kind: "exists" });
    expect(await book.services.choosePlan(hanoi2021, true)).toMatchObject({
      kind: "kept",
      assessment: { plan: { year: 2021 } },
    });
    expect(sheets(book)).toEqual(["Biểu 1", "Chỉ tiêu"]);
  });
});
