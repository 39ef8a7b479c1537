import { addFiles } from "../../src/app/addFiles";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { chooseSelection } from "../../src/app/chooseRange";
import { makeReport } from "../../src/app/makeReport";
import { chooseTemplate, forgetAreas } from "../../src/app/remember";
import { rosters } from "../../src/plans/rosters";
import { type NodeWorkbook, openInNode, startMachinery } from "../../src/standin/openInNode";
import { open, samplePath } from "../support/open";

const setting = { rosters, plan: null };
/** The sample's one sheet; its table stands in A6:M24. */
const sheet = "Tổng hợp";

async function sample(): Promise<NodeWorkbook> {
  return open(samplePath("01-wide.xlsx"));
}

async function tableOf({ run }: NodeWorkbook): Promise<string | undefined> {
  const { recognition } = await checkWorkbook(run, setting);
  const [area] = recognition.tables.map((table) => table.area);
  return area === undefined ? undefined : `${area.top},${area.left},${area.bottom},${area.right}`;
}

async function refusalOf(workbook: NodeWorkbook, address: string, name = sheet): Promise<unknown> {
  workbook.host.clerk.select(name, address);
  const outcome = await chooseSelection(workbook.run, setting);
  const { memory } = await checkWorkbook(workbook.run, setting);
  expect(memory.areas).toEqual({});
  return outcome.kind === "refused" ? outcome.refusal : outcome.kind;
}

describe("using what is selected", () => {
  it("is remembered in the file, leaves the other figures out and is taken back", async () => {
    const workbook = await sample();
    const whole = await checkWorkbook(workbook.run, setting);
    workbook.host.clerk.paste(sheet, "Q2", [
      ["Đơn vị", "Người nghiện có hồ sơ quản lý"],
      ["Phường Xuân An", "900"],
      ["Phường Xuân Tân", "800"],
    ]);
    expect((await checkWorkbook(workbook.run, setting)).findings.map(({ code }) => code)).toContain(
      "conflicting-values",
    );
    workbook.host.clerk.select(sheet, "A:N");
    const outcome = await chooseSelection(workbook.run, setting);
    expect(outcome).toMatchObject({ kind: "kept", range: { sheet, address: "A:N" } });
    const again = await openInNode(await workbook.save(), "again.xlsx", startMachinery());
    if (!again.ok) throw new Error(again.problem);
    const { run } = again.workbook;
    const chosen = await checkWorkbook(run, setting);
    expect(chosen.memory.areas).toEqual({ [sheet]: "A:N" });
    expect(chosen.results).toEqual(whole.results);
    expect(chosen.findings.map(({ code }) => code)).toEqual(["area-chosen", ...whole.findings.map(({ code }) => code)]);
    await forgetAreas(run, chosen.memory, [sheet]);
    expect((await checkWorkbook(run, setting)).findings.map(({ code }) => code)).toContain("conflicting-values");
  });

  it("changes no cell", async () => {
    const workbook = await sample();
    const before = JSON.stringify(workbook.host.model.sheets.map(({ cells }) => [...cells].map(([, row]) => [...row])));
    workbook.host.clerk.select(sheet, "A:N");
    await chooseSelection(workbook.run, setting);
    expect(JSON.stringify(workbook.host.model.sheets.map(({ cells }) => [...cells].map(([, row]) => [...row])))).toBe(
      before,
    );
  });

  it("is refused for one cell, blank cells, several ranges and a range without a table", async () => {
    const workbook = await sample();
    expect(await refusalOf(workbook, "C9")).toEqual({ why: "singleCell" });
    expect(await refusalOf(workbook, "AA100:AC120")).toEqual({ why: "empty" });
    expect(await refusalOf(workbook, "A6:C9,E6:F9")).toEqual({ why: "severalAreas" });
    expect(await refusalOf(workbook, "D9:E12")).toEqual({ why: "noTable", sheet, address: "D9:E12" });
  });

  it("is refused on sheets that are never read as figures", async () => {
    const workbook = await sample();
    const { run, host } = workbook;
    const report = await makeReport(run, setting, { acceptErrors: true });
    const [first = ""] = report.kind === "written" ? report.sheets : [];
    expect(await refusalOf(workbook, "A1:F30", first)).toEqual({ why: "reportSheet", sheet: first });
    for (const name of ["Chỉ tiêu", "Mẫu 03"]) {
      host.clerk.addSheet(name);
      host.clerk.paste(name, "A1", [
        ["Đơn vị", "Người nghiện có hồ sơ quản lý"],
        ["Phường Xuân An", "9"],
      ]);
    }
    expect(await refusalOf(workbook, "A1:B2", "Chỉ tiêu")).toEqual({ why: "settingSheet", sheet: "Chỉ tiêu" });
    await chooseTemplate(run, (await checkWorkbook(run, setting)).memory, "Mẫu 03");
    expect(await refusalOf(workbook, "A1:B2", "Mẫu 03")).toEqual({ why: "ownForm", sheet: "Mẫu 03" });
  });

  it("has no effect once the sheet is renamed, and comes back with its name", async () => {
    const workbook = await sample();
    const before = await tableOf(workbook);
    workbook.host.clerk.select(sheet, "A1:E30");
    expect(await chooseSelection(workbook.run, setting)).toMatchObject({ kind: "kept" });
    const narrow = await tableOf(workbook);
    expect(narrow).not.toBe(before);
    workbook.host.clerk.renameSheet(sheet, "Số liệu");
    expect(await tableOf(workbook)).toBe(before);
    workbook.host.clerk.renameSheet("Số liệu", sheet);
    expect(await tableOf(workbook)).toBe(narrow);
  });

  it("is forgotten when a file is added under the name of a sheet that is gone", async () => {
    const workbook = await sample();
    const file = { name: "Xuân An.xlsx", bytes: await workbook.save() };
    workbook.host.clerk.addSheet("Xuân An");
    workbook.host.clerk.paste("Xuân An", "A1", [
      ["Đơn vị", "Người nghiện có hồ sơ quản lý"],
      ["Phường Xuân An", "9"],
    ]);
    workbook.host.clerk.select("Xuân An", "A1:B2");
    expect(await chooseSelection(workbook.run, setting)).toMatchObject({ kind: "kept" });
    workbook.host.clerk.deleteSheet("Xuân An");
    expect((await checkWorkbook(workbook.run, setting)).memory.areas).toEqual({ "Xuân An": "A1:B2" });
    const { answers, assessment } = await addFiles(workbook.run, setting, [file]);
    expect(answers).toMatchObject([{ kind: "taken", sheets: ["Xuân An"] }]);
    expect(assessment.memory.areas).toEqual({});
    expect(assessment.findings.map(({ code }) => code)).not.toContain("area-chosen");
  });
});
