import type { FrameLocator, Locator, Page } from "playwright-core";
import { samplePath } from "../support/open";
import { isRead, openFile, openWorkbench, savedWorkbook, startBrowser, type TestBrowser } from "./support/browser";
import { countPresses, pressesOn, tabTo } from "./support/hands";
import { rowWith, sheetsIn, textsOn } from "./support/saved";

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const written = (pane: FrameLocator): Promise<void> =>
  pane
    .getByText(/^Đã lập báo cáo lúc/)
    .first()
    .waitFor();

async function isInFront(page: Page, sheet: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
}

describe("from a workbook on disk to the saved report", () => {
  it("takes one click, without waiting for anything, and the saved file has the figures", async () => {
    const { page, pane, complaints } = await openWorkbench(browser);
    await countPresses(page);
    await openFile(page, samplePath("01-wide.xlsx"));
    await pane.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
    await written(pane);
    expect(await pressesOn(page)).toEqual({ clicks: 1, keys: 0 });
    const sheets = await sheetsIn(await savedWorkbook(page));
    expect(sheets.map(({ name }) => name)).toEqual([
      "Tổng hợp",
      "Lời văn",
      "Bảng 1",
      "Thiếu hụt",
      "Chi tiết",
      "Biểu đồ",
      "Dữ liệu",
    ]);
    expect(rowWith(sheets, "Bảng 1", "Tổng cộng")).toEqual(expect.arrayContaining([810, 255, 1065, 806, 806 / 1065]));
    expect(textsOn(sheets, "Lời văn").join()).toContain("806/1.065 người");
    expect(complaints).toEqual([]);
  });

  it("needs no mouse: a warning accepted, the report made and opened, the workbook saved by keyboard", async () => {
    const { page, pane } = await openWorkbench(browser);
    await countPresses(page);
    await openFile(page, samplePath("04-one-form-per-ward.xlsx"));
    await isRead(pane);
    await page.keyboard.press("F6"); // out of the grid, to the pane's step
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await pane.getByRole("tab", { name: "Kiểm tra", selected: true }).waitFor();
    const accept = pane.getByRole("listitem").filter({ hasText: "Phường Bảo Vinh" }).getByText("Chấp nhận…");
    await accept.waitFor();
    await tabTo(page, accept);
    await page.keyboard.press("Enter");
    await page.keyboard.type("Phường xin gửi muộn");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Đã chấp nhận: 1 cảnh báo" }).waitFor();
    await tabTo(page, pane.getByRole("button", { name: "Lập báo cáo", exact: true }));
    await page.keyboard.press("Enter");
    await written(pane);
    await tabTo(page, pane.getByRole("button", { name: "Bảng 1", exact: true }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await isInFront(page, "Bảng 1");
    const save = async (button: Locator): Promise<void> => {
      await tabTo(page, button);
      await page.keyboard.press("Enter");
    };
    const sheets = await sheetsIn(await savedWorkbook(page, save));
    expect((await pressesOn(page)).clicks).toBe(0);
    expect(rowWith(sheets, "Bảng 1", "Tổng cộng")).toEqual(expect.arrayContaining([576, 469]));
    expect(textsOn(sheets, "Bảng 1").join()).toContain("Phường xin gửi muộn");
  });
});
