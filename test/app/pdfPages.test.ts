import { makeReport } from "../../src/app/makeReport";
import { plans } from "../../src/plans/plans";
import { rosters } from "../../src/plans/rosters";
import { converted, describeWithLibreOffice } from "../support/libreOffice";
import { open } from "../support/open";

jest.setTimeout(180_000);

/** Pages of a PDF as LibreOffice writes it: each is an object of its own, outside of compressed streams. */
function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString("latin1")
      .split(/\/Type\s*\/Page\b(?!s)/).length - 1
  );
}

describeWithLibreOffice("the printed report, laid out by LibreOffice", () => {
  it.each([
    ["assets/samples/ha-noi-2021.xlsx", "hanoi-2021"],
    ["assets/samples/long-khanh-2024.xlsx", "long-khanh-2024"],
    ["test/workbooks/10-two-levels.xlsx", null],
  ])("has its pages where the product put them, and no others (%s)", async (path, planId) => {
    const { run, save, host } = await open(path);
    const plan = plans.find(({ id }) => id === planId) ?? null;
    const outcome = await makeReport(run, { rosters, plan }, { acceptErrors: true });
    if (outcome.kind !== "written") throw new Error("refused");
    const printed = outcome.sheets.filter((name) => !name.startsWith("Dữ liệu"));
    await run(async (context) => {
      for (const { name } of [...host.model.sheets])
        if (!printed.includes(name)) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    const expected = host.model.sheets.map(({ page }) => page.rowBreaks.length + 1);
    expect(expected.length).toBeGreaterThanOrEqual(5);
    expect(pagesOf(converted(await save(), "pdf"))).toBe(expected.reduce((sum, pages) => sum + pages, 0));
  });
});
