import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { highlightShortfalls } from "../../src/app/highlightShortfalls";
import { keepPlan } from "../../src/app/keepPlan";
import { keepQuotas } from "../../src/app/keepQuotas";
import { makeReport } from "../../src/app/makeReport";
import { writeForms } from "../../src/app/writeForms";
import { periodOf } from "../../src/domain/period";
import { plans } from "../../src/plans/plans";
import { rosters } from "../../src/plans/rosters";
import { socSon2019 } from "../../src/plans/socSon2019";
import type { NodeWorkbook } from "../../src/standin/openInNode";
import { open, samplePath } from "../support/open";
import { describeWithValidator, type FormatError, formatErrors } from "../support/openXml";
import { addSheet, drawPortraitForm, drawWideForm } from "./template/forms";

jest.setTimeout(180_000);

const setting = { rosters, plan: null };

/** What a workbook has wrong that it had not when it was opened. */
async function broughtBy(path: string, deed: (workbook: NodeWorkbook) => Promise<unknown>): Promise<string[]> {
  const workbook = await open(path);
  await deed(workbook);
  const before = new Set(formatErrors(readFileSync(path)).map(sentence));
  return formatErrors(await workbook.save())
    .map(sentence)
    .filter((error) => !before.has(error));
}

function sentence({ errorType, path, xPath, description }: FormatError): string {
  return `${errorType} ${path ?? "-"} ${xPath ?? "-"}: ${description}`;
}

async function report({ run }: NodeWorkbook, given: object = {}): Promise<void> {
  const outcome = await makeReport(run, { ...setting, ...given }, { acceptErrors: true });
  expect(outcome.kind).toBe("written");
}

describeWithValidator("the written workbook, by the validator of the Open XML SDK", () => {
  it.each([
    ["assets/samples/ha-noi-2021.xlsx", "hanoi-2021"],
    ["assets/samples/ha-noi-2024.xlsx", "hanoi-2024"],
    ["assets/samples/long-khanh-2024.xlsx", "long-khanh-2024"],
    ["assets/samples/quang-ninh-2016.xlsx", "quang-ninh-2016"],
    ["assets/samples/soc-son-2019.xlsx", "soc-son-2019"],
    ["test/workbooks/10-two-levels.xlsx", "long-khanh-2024"],
    ["test/workbooks/11-libreoffice.xlsx", null],
  ])("has nothing wrong that %s did not bring along", async (path, planId) => {
    const plan = plans.find(({ id }) => id === planId) ?? null;
    expect(await broughtBy(path, (workbook) => report(workbook, { plan }))).toEqual([]);
  });

  it("has nothing wrong after a second report has replaced the first", async () => {
    const twice = async (workbook: NodeWorkbook): Promise<void> => {
      await report(workbook);
      await report(workbook);
    };
    expect(await broughtBy(samplePath("10-two-levels.xlsx"), twice)).toEqual([]);
  });

  it.each([
    ["wide", drawWideForm],
    ["portrait", drawPortraitForm],
  ])("has nothing wrong with a filled %s form", async (name, draw) => {
    const filled = async (workbook: NodeWorkbook): Promise<void> => {
      await addSheet(workbook, name, draw);
      await report(workbook, { template: name });
    };
    expect(await broughtBy(samplePath("01-wide.xlsx"), filled)).toEqual([]);
  });

  it.each(["list", "each"] as const)("has nothing wrong with empty forms (%s)", async (layout) => {
    const forms = ({ run }: NodeWorkbook): Promise<unknown> =>
      writeForms(run, setting, { layout, period: periodOf(2024, "half2") });
    expect(await broughtBy(samplePath("01-wide.xlsx"), forms)).toEqual([]);
  });

  it("has nothing wrong with targets, quotas, their progress and marked units", async () => {
    const planned = async (workbook: NodeWorkbook): Promise<void> => {
      await keepPlan(workbook.run, socSon2019, false);
      for (const target of ["SS19-01", "SS19-02"]) {
        const shared = await keepQuotas(workbook.run, setting, { target, basis: "NN_HSQL", replace: true });
        expect(shared.kind).toBe("kept");
      }
      await report(workbook);
      expect(await highlightShortfalls(workbook.run, setting)).toBeGreaterThan(0);
    };
    expect(await broughtBy(samplePath("03-three-sheets.xlsx"), planned)).toEqual([]);
  });

  it("would be told of parts of a sheet in the wrong order", async () => {
    const workbook = await open(samplePath("01-wide.xlsx"));
    const sheet = "xl/worksheets/sheet1.xml";
    const parts = unzipSync(await workbook.save());
    const text = strFromU8(parts[sheet] ?? new Uint8Array());
    const turned = text.replace(/(<sheetData\b.*<\/sheetData>)(.*)(<\/worksheet>)/s, "$2$1$3");
    expect(turned).not.toBe(text);
    const errors = formatErrors(zipSync({ ...parts, [sheet]: strToU8(turned) }));
    expect(errors).toContainEqual(expect.objectContaining({ errorType: "Schema", path: `/${sheet}` }));
  });
});
