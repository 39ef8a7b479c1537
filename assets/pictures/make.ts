// Takes the pictures of README: the pane as it ships, at work on sample workbooks with invented figures.
// Run it after changing a screen: npx tsx assets/pictures/make.ts
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { openWorkbench, startBrowser } from "../../test/browser/support/browser";
import buildPages from "../../test/browser/support/setup";

const width = 400;
const height = 560;
const sound = join(__dirname, "..", "samples", "long-khanh-6-thang-dau-nam-2024.xlsx");
const faulty = join(__dirname, "..", "..", "test", "workbooks", "08-faults.xlsx");

interface Picture {
  readonly file: string;
  readonly workbook: string;
  /** Brings the pane to what the picture is to show. */
  readonly arrange: (pane: FrameLocator) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { file: "kiem-tra", workbook: faulty, arrange: (pane) => pane.getByRole("tab", { name: "Kiểm tra" }).click() },
  { file: "ket-qua", workbook: sound, arrange: (pane) => pane.getByRole("tab", { name: "Kết quả" }).click() },
  {
    file: "bao-cao",
    workbook: sound,
    arrange: async (pane) => {
      await pane.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
      await pane.getByText(/^Đã lập báo cáo lúc/).waitFor();
    },
  },
];

/** Lays the pane over the rest of the page, in the size of a picture. */
async function layOver(page: Page): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.locator("aside iframe").evaluate((frame) => {
    frame.style.cssText = "position: fixed; inset: 0; width: 100%; height: 100%; border: 0; z-index: 1000";
  });
}

async function main(): Promise<void> {
  if (process.env["TONGHOP_PAGES"] === undefined) buildPages();
  const browser = await startBrowser();
  for (const { file, workbook, arrange } of pictures) {
    const { page, pane } = await openWorkbench(browser, workbook, 2);
    await pane
      .getByText(/^Đọc lúc/)
      .first()
      .waitFor();
    await layOver(page);
    await arrange(pane);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(__dirname, `${file}.png`), animations: "disabled" });
    await page.close();
  }
  await browser.close();
}

void main();
