import type { FrameLocator, Page } from "playwright-core";
import { samplePath } from "../support/open";
import { isRead, openWorkbench, savedWorkbook, startBrowser, type TestBrowser } from "./support/browser";
import { contents, failNothing, failRequest, hasFailed, typeAtOnce } from "./support/inside";
import { rowWith, sheetsIn } from "./support/saved";

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

type Contents = Readonly<Record<string, string>>;

/**
 * Asks for the report again and again, each time with a failure one request later, until there is no request left to
 * fail. Gives what the workbook held after each failure, and at last after the report that came through.
 */
async function throughAllFailures(
  page: Page,
  pane: FrameLocator,
  when: "before" | "after",
): Promise<{ readonly failed: readonly Contents[]; readonly made: Contents }> {
  const failed: Contents[] = [];
  for (let ahead = 1; ; ahead++) {
    await failRequest(page, ahead, when);
    await pane.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
    const failure = pane.getByRole("alert").getByText("Chưa lập được báo cáo");
    const done = pane.getByText(/^Đã lập báo cáo lúc/).first();
    await pane.getByRole("progressbar").waitFor({ state: "detached" });
    await failure.or(done).first().waitFor();
    if (!(await hasFailed(page))) {
      await failNothing(page);
      return { failed, made: await contents(page) };
    }
    await failure.waitFor();
    failed.push(await contents(page));
  }
}

describe.each(["before", "after"] as const)("when Excel fails %s carrying out a request", (when) => {
  it("says so at each request of the first report and of the one that replaces it, and mixes no sets", async () => {
    const { page, pane } = await openWorkbench(browser, samplePath("01-wide.xlsx"));
    await isRead(pane);
    const source = await contents(page);
    const first = await throughAllFailures(page, pane, when);
    expect(first.failed.length).toBeGreaterThan(1);
    for (const after of first.failed) expect([source, first.made]).toContainEqual(after);

    await typeAtOnce(page, "Tổng hợp", { C9: "143", C24: "910" });
    await pane.getByText("Sổ vừa thay đổi").first().waitFor();
    const old = await contents(page);
    const second = await throughAllFailures(page, pane, when);
    expect(second.failed.length).toBeGreaterThan(1);
    for (const after of second.failed) expect([old, second.made]).toContainEqual(after);

    const sheets = await sheetsIn(await savedWorkbook(page));
    expect(sheets.map(({ name }) => name)).toEqual(Object.keys(first.made));
    expect(rowWith(sheets, "Bảng 1", "Phường Xuân Trung")).toContain(143 + 8);
  });
});
