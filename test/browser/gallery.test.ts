import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type axeCore from "axe-core";
import { gates } from "../../src/standin/gallery/gates";
import { states } from "../../src/standin/gallery/states";
import { queryOf, type Wanted } from "../../src/standin/gallery/wanted";
import { startBrowser, type TestBrowser } from "./support/browser";

jest.setTimeout(120_000);

const names = Object.keys(states);
let browser: TestBrowser;
let page: Page;
const complaints: string[] = [];
const checker = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.browser.newPage({ viewport: { width: 320, height: 640 } });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${browser.address}/gallery.html${queryOf(wanted("data"))}`);
  await page.evaluate(checker);
});
afterAll(() => browser.close());

function wanted(state: string, look: Partial<Wanted> = {}): Wanted {
  return { state, isDark: false, language: "vi", width: 320, ...look };
}

/** Until nothing on the page is still being fetched. */
async function fetchedAll(): Promise<void> {
  await page.waitForFunction(() => document.querySelector("[aria-busy='true']") === null);
}

/** Changes the address without loading the page anew, and waits until the state is drawn. */
async function show(state: string, look?: Partial<Wanted>): Promise<void> {
  await page.evaluate(
    async (query) => {
      history.replaceState(null, "", query);
      window.dispatchEvent(new PopStateEvent("popstate"));
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    },
    queryOf(wanted(state, look)),
  );
  await fetchedAll();
}

/** What is wrong in each state, after its name; states without fault are left out. */
async function faults(look: Partial<Wanted>, find: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const all: string[] = [];
  for (const name of names) {
    await show(name, look);
    all.push(...(await find()).map((fault) => `${name}: ${fault}`));
  }
  return all;
}

/** Opens every fold; what a fold draws only once it is open comes a moment later, or is fetched then. */
async function unfold(): Promise<void> {
  await page.evaluate(async () => {
    const folds = Array.from(document.querySelectorAll("details"));
    for (const fold of folds) fold.open = true;
    for (let frame = 0; folds.length > 0 && frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
  await fetchedAll();
}

/** axe's verdict on the page, Tabster's invisible stops aside. */
async function axe(on: Page = page): Promise<readonly string[]> {
  return on.evaluate(async () => {
    const { axe: inPage } = window as unknown as { readonly axe: typeof axeCore };
    const { violations } = await inPage.run(
      { include: ["html"], exclude: ["[data-tabster-dummy]"] },
      { resultTypes: ["violations"] },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(" ")}`));
  });
}

async function axeUnfolded(): Promise<readonly string[]> {
  await unfold();
  return axe();
}

/** What is wider than the page, and what is wider than the place it has. */
async function overflow(): Promise<readonly string[]> {
  await unfold();
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = Array.from(document.querySelectorAll("main a, main button, main p, main h2, main h3, footer *"))
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => `cut: ${element.textContent}`);
    return [...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : []), ...cut];
  });
}

describe("every state of the pane in the gallery", () => {
  it.each([
    ["light", { isDark: false }],
    ["dark", { isDark: true }],
  ])("has nothing axe objects to in %s, with everything unfolded", async (_, look) => {
    expect(await faults(look, axeUnfolded)).toEqual([]);
  });

  it("needs no scrolling sideways at 320 px, in either language, with everything unfolded", async () => {
    expect(await faults({}, overflow)).toEqual([]);
    expect(await faults({ language: "en" }, overflow)).toEqual([]);
  });

  it("needs none at 200 %, where 320 px are 160", async () => {
    await page.setViewportSize({ width: 160, height: 640 });
    expect(await faults({}, overflow)).toEqual([]);
    expect(await faults({ language: "en" }, overflow)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
  });

  it("says of every button, box and choice that is disabled why it is", async () => {
    const silent = (): Promise<readonly string[]> =>
      page.evaluate(() => {
        const disabled = document.querySelectorAll(":disabled:not(option), [aria-disabled='true']");
        const why = (element: Element): string =>
          (element.getAttribute("aria-describedby") ?? "")
            .split(" ")
            .map((id) => document.getElementById(id)?.textContent ?? "")
            .join("");
        return Array.from(disabled)
          .filter((element) => why(element) === "")
          .map((element) => element.outerHTML.slice(0, 120));
      });
    expect(await faults({}, silent)).toEqual([]);
  });

  it("leaves the browser nothing to complain about", () => {
    expect(complaints).toEqual([]);
  });
});

describe("the page an Excel too old is given", () => {
  it.each(gates)("says “%s” in words, without fault and without scrolling sideways", async (gate) => {
    const own = await browser.browser.newPage({ viewport: { width: 320, height: 640 } });
    await own.goto(`${browser.address}/gallery.html${queryOf(wanted(gate))}`);
    const sentence = own.getByRole("alert");
    await sentence.waitFor();
    expect(await sentence.getAttribute("id")).toBe(gate);
    expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await own.evaluate(checker);
    expect(await axe(own)).toEqual([]);
    await own.close();
  });
});

describe("in forced colours", () => {
  beforeAll(() => page.emulateMedia({ forcedColors: "active" }));
  afterAll(() => page.emulateMedia({ forcedColors: "none" }));

  it("axe objects to nothing in any state, with everything unfolded", async () => {
    expect(await faults({}, axeUnfolded)).toEqual([]);
  });

  it.each(["results", "results met", "results estimated"])("bars and the 80 % mark are seen in “%s”", async (name) => {
    await show(name);
    const bars = await page.evaluate(() =>
      Array.from(document.querySelectorAll("main [aria-hidden='true']:has(> div[style])"), (track) => {
        const look = getComputedStyle(track);
        const parts = Array.from(track.children, (part) => {
          const { color, backgroundColor, backgroundImage } = getComputedStyle(part);
          return backgroundImage === "none" ? backgroundColor : color;
        });
        return { border: `${look.borderTopWidth} ${look.borderTopStyle}`, ground: look.backgroundColor, parts };
      }),
    );
    expect(bars.length).toBeGreaterThan(0);
    for (const { border, ground, parts } of bars) {
      expect(border).toBe("1px solid");
      const [mark, ...fills] = parts.toReversed();
      expect([ground, ...fills]).not.toContain(mark);
      expect(fills).not.toContain(ground);
    }
  });
});

describe("by keyboard alone", () => {
  it.each(["data with columns to explain", "check faulty", "results", "report planned with errors", "report written"])(
    "Tab goes through “%s” in reading order, past everything that can be done, and shows where it is",
    async (name) => {
      await show(name);
      const count = await page.evaluate(numberStops);
      const visited: number[] = [];
      const unseen: string[] = [];
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      for (let step = 0; step < count; step++) {
        await page.keyboard.press("Tab");
        visited.push(await page.evaluate(() => Number(document.activeElement?.getAttribute("data-stop"))));
        if (!(await isFocusSeen())) unseen.push(await page.evaluate(() => document.activeElement?.outerHTML ?? ""));
      }
      expect(visited).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      expect(unseen).toEqual([]);
    },
  );
});

/** Numbers everything that can be clicked or typed into, as it is read; the steps are one stop. */
function numberStops(): number {
  const stops = Array.from(document.querySelectorAll("button, a[href], input, select, textarea, summary")).filter(
    (element) =>
      !element.matches(":disabled, [role='tab'][aria-selected='false']") && (element as HTMLElement).checkVisibility(),
  );
  stops.forEach((element, index) => element.setAttribute("data-stop", String(index + 1)));
  return stops.length;
}

/** Whether what has the focus looks different without it. */
async function isFocusSeen(): Promise<boolean> {
  const focused = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const clip = await focused.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: Math.max(0, x - 4), y: Math.max(0, y - 4), width: width + 8, height: height + 8 };
  });
  const picture = async (): Promise<Buffer> => page.screenshot({ clip, animations: "disabled" });
  const withFocus = await picture();
  await focused.evaluate((element) => element.blur());
  const without = await picture();
  await focused.evaluate((element) => element.focus({ preventScroll: true }));
  return !withFocus.equals(without);
}
