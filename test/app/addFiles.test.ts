import { addFiles } from "../../src/app/addFiles";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { makeReport } from "../../src/app/makeReport";
import { writeForms } from "../../src/app/writeForms";
import type { SubmittedFile } from "../../src/domain/submittedFile";
import { periodOf } from "../../src/domain/period";
import { rosters } from "../../src/plans/rosters";
import type { NodeWorkbook } from "../../src/standin/openInNode";
import { open, samplePath } from "../support/open";

const setting = { rosters, plan: null };
const period = periodOf(2024, "half2");

/** Files as three wards would hand them in: each its own form, filled in with a number of its own. */
let forms: readonly SubmittedFile[] = [];

beforeAll(async () => {
  forms = [await form(0, 40), await form(1, 50), await form(2, 60)];
});

async function form(position: number, figure: number): Promise<SubmittedFile> {
  const workbook = await open(samplePath("01-wide.xlsx"));
  const names = await writeForms(workbook.run, setting, { layout: "each", period });
  const own = names[position] ?? "";
  await workbook.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [row, line] of workbook.host.model.sheets.find(({ name }) => name === own)?.cells ?? []) {
      const cell = line.get(3);
      if (cell?.style.locked === false) worksheets.getItem(own).getRangeByIndexes(row, 3, 1, 1).values = [[figure]];
    }
    for (const name of ["Tổng hợp", ...names]) if (name !== own) worksheets.getItem(name).delete();
    await context.sync();
  });
  return { name: `${own.replace("Phiếu ", "")} nộp.xlsx`, bytes: await workbook.save() };
}

function names({ host }: NodeWorkbook): string[] {
  return host.model.sheets.map(({ name }) => name);
}

describe("adding submissions that came as files", () => {
  it("adds their sheets under the files' names and reads them like any others", async () => {
    const workbook = await open(samplePath("01-wide.xlsx"));
    const { answers, assessment } = await addFiles(workbook.run, setting, forms);
    const sheets = ["Phường Xuân Trung nộp", "Phường Xuân Thanh nộp", "Phường Xuân Bình nộp"];
    expect(answers).toMatchObject(
      sheets.map((sheet) => ({ kind: "taken", sheets: [sheet], units: [sheet.replace(" nộp", "")] })),
    );
    expect(names(workbook)).toEqual(["Tổng hợp", ...sheets]);
    expect(assessment.submission.period).toEqual(period);
    expect(assessment.submission.units.map(({ name }) => name)).toEqual([
      "Phường Xuân Trung",
      "Phường Xuân Thanh",
      "Phường Xuân Bình",
    ]);
    expect([...(assessment.submission.columns.get("NN_HSQL")?.values ?? [])]).toEqual([40, 50, 60]);
  });

  it("answers for every file it cannot take, and leaves nothing of it", async () => {
    const workbook = await open(samplePath("01-wide.xlsx"));
    const whole = forms[0]?.bytes ?? new Uint8Array();
    const compound = (entry: string): Uint8Array =>
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from(entry).flatMap((letter) => [letter.charCodeAt(0), 0])]);
    const { answers } = await addFiles(workbook.run, setting, [
      { name: "khóa.xlsx", bytes: compound("EncryptedPackage") },
      { name: "cũ.xls", bytes: compound("Workbook") },
      { name: "ảnh.xlsx", bytes: Uint8Array.from([0xff, 0xd8, 0xff]) },
      { name: "rỗng.xlsx", bytes: new Uint8Array() },
      { name: "cụt.xlsx", bytes: whole.slice(0, whole.length / 2) },
      { name: "lớn.xlsx", bytes: Uint8Array.from({ length: 4_000_000 }, (_, at) => whole[at] ?? 0) },
      await blank(),
    ]);
    expect(answers.map((answer) => (answer.kind === "refused" ? answer.why : answer.kind))).toEqual([
      "encrypted",
      "legacyXls",
      "notWorkbook",
      "notWorkbook",
      "damaged",
      "tooLarge",
      "noTable",
    ]);
    expect(names(workbook)).toEqual(["Tổng hợp"]);
  });

  it("takes neither reports nor settings of another workbook, and gives no name twice", async () => {
    const other = await open(samplePath("03-three-sheets.xlsx"));
    await makeReport(other.run, setting, { acceptErrors: false });
    const handedIn = { name: "Sóc Sơn.xlsx", bytes: await other.save() };
    const workbook = await open(samplePath("01-wide.xlsx"));
    const { answers } = await addFiles(workbook.run, setting, [handedIn, handedIn]);
    const sheets = answers.flatMap((answer) => (answer.kind === "taken" ? answer.sheets : []));
    expect(new Set(sheets).size).toBe(6);
    expect(names(workbook)).toEqual(["Tổng hợp", ...sheets]);
    expect(sheets.every((sheet) => sheet.startsWith("Sóc Sơn - "))).toBe(true);
  });

  describe.each(["before", "after"] as const)("when Excel fails %s a request", (when) => {
    it.each([1, 2, 3, 4, 5, 6, 7, 8])("has inserted the file whole or not at all, at request %d", async (request) => {
      const workbook = await open(samplePath("01-wide.xlsx"));
      workbook.host.faults = [{ when, request, failure: "GeneralException" }];
      await addFiles(workbook.run, setting, forms.slice(0, 1)).catch(() => null);
      workbook.host.faults = [];
      const { submission } = await checkWorkbook(workbook.run, setting);
      expect(names(workbook)).toHaveLength(submission.period?.kind === "half2" ? 2 : 1);
      expect(names(workbook).slice(1)).toEqual(names(workbook).length > 1 ? ["Phường Xuân Trung nộp"] : []);
    });
  });
});

async function blank(): Promise<SubmittedFile> {
  const workbook = await open(samplePath("01-wide.xlsx"));
  workbook.host.model.sheets.forEach(({ cells, changes }) => {
    cells.clear();
    changes.view = true;
  });
  await workbook.run(async (context) => {
    context.workbook.worksheets.getItem("Tổng hợp").getRange().clear();
    await context.sync();
  });
  return { name: "trống.xlsx", bytes: await workbook.save() };
}
