import { loadWorkbook } from "../../src/standin/file";
import { openWorkbench, savedWorkbook, startBrowser, type TestBrowser, type Workbench } from "./support/browser";
import { samplePath } from "../support/open";

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function sheetNames(bytes: Uint8Array): Promise<string[]> {
  const loaded = await loadWorkbook(bytes, "saved.xlsx");
  if (!loaded.ok) throw new Error(loaded.problem);
  return loaded.model.sheets.map(({ name }) => name);
}

async function pressReport({ pane }: Workbench): Promise<void> {
  await pane.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
}

describe("the built pane in Chromium on the stand-in", () => {
  it("makes the report at one press, and the saved file has it", async () => {
    const workbench = await openWorkbench(browser, samplePath("01-wide.xlsx"));
    await pressReport(workbench);
    await workbench.page.getByRole("tab", { name: "Bảng 1" }).waitFor({ timeout: 60_000 });
    expect(await sheetNames(await savedWorkbook(workbench.page))).toEqual([
      "Tổng hợp",
      "Lời văn",
      "Bảng 1",
      "Thiếu hụt",
      "Chi tiết",
      "Biểu đồ",
      "Dữ liệu",
    ]);
    expect(workbench.complaints).toEqual([]);
  });

  it.each([1, 2, 3, 4])(
    "says so in the pane when Excel fails request %d of the report, and leaves no half",
    async (nth) => {
      const workbench = await openWorkbench(browser, samplePath("01-wide.xlsx"));
      const { page, pane } = workbench;
      await pane
        .getByText(/^Đọc lúc/)
        .first()
        .waitFor();
      await page.evaluate((ahead) => {
        const { standin } = window as unknown as { standin: { counts: { requests: number }; faults: unknown[] } };
        standin.faults = [{ when: "before", request: standin.counts.requests + ahead, failure: "GeneralException" }];
      }, nth);
      await pressReport(workbench);
      await pane
        .getByRole("alert")
        .or(pane.getByRole("group", { name: /lỗi/i }))
        .first()
        .waitFor();
      expect(await sheetNames(await savedWorkbook(page))).toEqual(["Tổng hợp"]);
    },
  );
});
