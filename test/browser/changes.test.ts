import type { FrameLocator, Page } from "playwright-core";
import { samplePath } from "../support/open";
import { isRead, openWorkbench, savedWorkbook, startBrowser, type TestBrowser } from "./support/browser";
import { bringToFront, typeIn } from "./support/grid";
import { contents, type Inside } from "./support/inside";
import { rowWith, sheetsIn } from "./support/saved";

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function makeReport(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
  await pane
    .getByText(/^Đã lập báo cáo lúc/)
    .first()
    .waitFor();
}

describe("a report thought better of", () => {
  it("goes with “Xóa báo cáo vừa lập”, and the workbook is what it was before", async () => {
    const { page, pane } = await openWorkbench(browser, samplePath("03-three-sheets.xlsx"));
    await isRead(pane);
    const before = await contents(page);
    await makeReport(pane);
    const made = Object.keys(await contents(page)).length - Object.keys(before).length;
    expect(made).toBeGreaterThan(4);
    await pane.getByRole("button", { name: "Xóa báo cáo vừa lập", exact: true }).click();
    await pane.getByText(`Đã xóa ${made} trang báo cáo.`).waitFor();
    expect(await contents(page)).toEqual(before);
    const saved = await sheetsIn(await savedWorkbook(page));
    expect(saved.map(({ name }) => name)).toEqual(Object.keys(before));
  });
});

describe("an edit in the sheets after the pane has read them", () => {
  it("marks the results stale, and reading again shows the new figure", async () => {
    const { page, pane } = await openWorkbench(browser, samplePath("04-one-form-per-ward.xlsx"));
    await pane.getByRole("tab", { name: "Kết quả" }).click();
    await pane.getByText("469/576 người được tiếp cận dịch vụ").waitFor();
    const stale = pane.getByText("Sổ vừa thay đổi").first();
    expect(await stale.count()).toBe(0);
    await typeIn(page, "D12", "37");
    await stale.waitFor();
    expect(await pane.getByText("469/576 người được tiếp cận dịch vụ").count()).toBe(1);
    await pane.getByRole("button", { name: "Kiểm tra lại", exact: true }).click();
    await pane.getByText("459/576 người được tiếp cận dịch vụ").waitFor();
    await stale.waitFor({ state: "detached" });
  });

  it("is in the report made next, which replaces the one before", async () => {
    const { page, pane } = await openWorkbench(browser, samplePath("04-one-form-per-ward.xlsx"));
    await makeReport(pane);
    const first = Object.keys(await contents(page));
    await bringToFront(page, "Xuân Trung");
    await typeIn(page, "D12", "37");
    await pane.getByText("Sổ vừa thay đổi").first().waitFor();
    await pane.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
    await page.waitForFunction(() =>
      (window as unknown as Inside).standin.model.sheets.some(
        ({ name, cells }) =>
          name === "Bảng 1" &&
          [...cells.values()].some((line) => [...line.values()].some(({ value }) => value === 459)),
      ),
    );
    await pane.getByText("Sổ vừa thay đổi").first().waitFor({ state: "detached" });
    const sheets = await sheetsIn(await savedWorkbook(page));
    expect(sheets.map(({ name }) => name)).toEqual(first);
    expect(rowWith(sheets, "Bảng 1", "Tổng cộng")).toContain(459);
  });
});

/** The texts the grid draws on its canvas, as they are drawn. */
interface Drawing {
  drawn?: string[];
}

async function watchDrawing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const drawn: string[] = ((window as unknown as Drawing).drawn = []);
    const { prototype } = CanvasRenderingContext2D;
    const fillText = Reflect.get(prototype, "fillText") as (...given: unknown[]) => void;
    prototype.fillText = new Proxy(fillText, {
      apply(draw, canvas, given) {
        drawn.push(String(given[0]));
        Reflect.apply(draw, canvas, given);
      },
    });
  });
}

describe("the charts of a report", () => {
  it("are shown in the workbench in their place, with their titles", async () => {
    const { page, pane } = await openWorkbench(browser, samplePath("01-wide.xlsx"));
    await makeReport(pane);
    const titles = await page.evaluate(() =>
      (window as unknown as Inside).standin.model.sheets
        .filter(({ name }) => name === "Biểu đồ")
        .flatMap(({ charts }) => charts.map(({ properties }) => String(properties.get("title/text")))),
    );
    expect(titles.length).toBeGreaterThan(0);
    await watchDrawing(page);
    await bringToFront(page, "Biểu đồ");
    await page.waitForFunction(
      (wanted) => wanted.every((title) => (window as unknown as Drawing).drawn?.includes(title)),
      titles,
    );
  });
});
