import type { Page } from "playwright-core";
import { startBrowser, type TestBrowser } from "./support/browser";

jest.setTimeout(120_000);

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.browser.newPage({ viewport: { width: 320, height: 640 } });
});
afterAll(() => browser.close());

describe("a part that the pane does not open with", () => {
  const asked: string[] = [];

  it("is fetched once its fold is opened; where that fails a sentence says so, and trying again brings it", async () => {
    const agency = /\/agency\.[^/]*js$/;
    await page.route(agency, async (route) => {
      asked.push(route.request().url());
      await (asked.length === 1 ? route.abort() : route.continue());
    });
    await page.goto(`${browser.address}/gallery.html?state=data`);
    const fold = page.locator("summary", { hasText: "Cơ quan, nơi nhận" });
    await fold.waitFor();
    expect(asked).toEqual([]);

    await fold.click();
    const sentence = page.getByText("Chưa tải được một phần của Tổng hợp.");
    await sentence.waitFor();
    await page.getByRole("button", { name: "Thử lại" }).click();
    await page.getByRole("button", { name: "Lưu thông tin cơ quan" }).waitFor();
    expect(await sentence.count()).toBe(0);
    expect(asked).toHaveLength(2);
  });

  it("keeps what has been typed when its fold is closed and opened again", async () => {
    const fold = page.locator("summary", { hasText: "Cơ quan, nơi nhận" });
    const field = page.getByLabel("Họ và tên người ký");
    await field.fill("Nguyễn Văn An");
    await fold.click();
    await fold.click();
    expect(await field.inputValue()).toBe("Nguyễn Văn An");
  });
});
