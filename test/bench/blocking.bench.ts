import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRead, openWorkbench, startBrowser } from "../browser/support/browser";
import setup from "../browser/support/setup";
import { provinceFile } from "../support/province";

/*
 * How long the pane blocks at a time on 600 wards × 40 columns, in Chromium, as its own frame's long tasks (over
 * 50 ms): what the stand-in beside it does is Excel's work and not counted.
 */

type Watched = Window & { readonly tasks: { readonly name: string; readonly ms: number }[] };

async function main(): Promise<void> {
  setup();
  const path = join(mkdtempSync(join(tmpdir(), "tonghop-bench-")), "province.xlsx");
  writeFileSync(path, await provinceFile());
  const browser = await startBrowser();
  const rows = [];
  for (let run = 1; run <= 3; run++) {
    const { page, pane } = await openWorkbench(browser, path);
    await isRead(pane);
    const frame = page.frames().find((candidate) => candidate.url().includes("taskpane"));
    if (frame === undefined) throw new Error("no pane");
    await frame.evaluate(() => {
      const tasks: { name: string; ms: number }[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) tasks.push({ name, ms: Math.round(duration) });
      }).observe({ type: "longtask", buffered: true });
    });
    await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    const read = await frame.evaluate(() => (window as unknown as Watched).tasks.splice(0));
    await pane.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
    await page.getByRole("tab", { name: "Bảng 1", exact: true }).waitFor({ timeout: 120_000 });
    await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    const report = await frame.evaluate(() => (window as unknown as Watched).tasks.splice(0));
    const own = (tasks: typeof read): string =>
      tasks
        .filter(({ name, ms }) => name !== "same-origin-ancestor" && ms >= 50)
        .map(({ ms }) => ms)
        .join(" ") || "none";
    rows.push({ run, "opening, ms": own(read), "report, ms": own(report) });
    await page.close();
  }
  console.table(rows);
  await browser.close();
}

void main();
