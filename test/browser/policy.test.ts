import type { Frame } from "playwright-core";
import { openWorkbench, startBrowser, type TestBrowser } from "./support/browser";

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What became of what a page must not do: not done, and the part of its policy that refused it. */
interface Refusal {
  readonly isDone: boolean;
  readonly by: string | null;
}

/**
 * Tries something in a page. It is done from a timer: what the test's own call runs, the browser lets pass.
 */
async function attempt(
  frame: Frame,
  what: "evaluate" | "fetch" | "image" | "script",
  address: string,
): Promise<Refusal> {
  return frame.evaluate(
    async ([kind, url]) => {
      const refused = new Promise<string>((resolve) =>
        document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), {
          once: true,
        }),
      );
      const load = (element: HTMLImageElement | HTMLScriptElement): Promise<boolean> =>
        new Promise((resolve) => {
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
          element.src = url;
          document.body.append(element);
        });
      const attempts = {
        evaluate: () => Promise.resolve(typeof Reflect.construct(Function, ["return true"]) === "function"),
        fetch: () => fetch(url, { mode: "no-cors" }).then(() => true),
        image: () => load(new Image()),
        script: () => load(document.createElement("script")),
      };
      const isDone = await new Promise<boolean>((resolve) =>
        setTimeout(() => {
          try {
            void attempts[kind]().then(resolve, () => resolve(false));
          } catch {
            resolve(false);
          }
        }, 0),
      );
      return { isDone, by: isDone ? null : await refused };
    },
    [what, address] as const,
  );
}

/** A page carries its policy, which lets it neither reach another origin nor run what is no script of its own. */
async function expectRefusals(frame: Frame): Promise<void> {
  const policy = frame.locator("head > meta[http-equiv='Content-Security-Policy']");
  expect(await policy.getAttribute("content")).toMatch(/^default-src 'none'; /);
  // The same server by another name: without the policy it would answer.
  const elsewhere = browser.address.replace("localhost", "127.0.0.1");
  const refused = (by: string): Refusal => ({ isDone: false, by });
  expect(await attempt(frame, "fetch", `${elsewhere}/taskpane.html`)).toEqual(refused("connect-src"));
  expect(await attempt(frame, "image", `${elsewhere}/assets/icons/tonghop-32.png`)).toEqual(refused("img-src"));
  expect(await attempt(frame, "script", `${elsewhere}/office/vi-vn/office_strings.js`)).toEqual(
    refused("script-src-elem"),
  );
  expect(await attempt(frame, "evaluate", "")).toEqual(refused("script-src"));
}

describe("the content security policy", () => {
  it.each(["commands.html", "workbench.html", "gallery.html"])("holds on %s", async (name) => {
    const page = await browser.browser.newPage();
    await page.goto(`${browser.address}/${name}`);
    await expectRefusals(page.mainFrame());
    await page.close();
  });

  it("holds in the pane, which does its work without asking another origin for anything", async () => {
    const { page, pane, complaints } = await openWorkbench(browser);
    for (const screen of ["Kiểm tra", "Kết quả", "Báo cáo"]) await pane.getByRole("tab", { name: screen }).click();
    await pane.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
    await pane
      .getByText(/^Đã lập báo cáo lúc/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    const frame = page.frames().find((one) => one.url().endsWith("/taskpane.html"));
    if (frame === undefined) throw new Error("the pane has no frame");
    await expectRefusals(frame);
  });
});
