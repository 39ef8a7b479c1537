import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

const page = readFileSync(join(__dirname, "../src/taskpane.html"), "utf8");
const gate = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** What a window offers the gate. Time stands still until `pass`; `reloads` are counted instead of done. */
class FakeWindow {
  verdict: string | null = null;
  reloads = 0;
  onReady: ((info: { host: string | null }) => void) | null = null;
  hasLoadingText = true;
  readonly button = { onclick: (): void => undefined };
  private now = 0;
  private readonly timers = new Map<number, Timer>();
  private onLoad: (event: { target: { id: string } }) => void = () => undefined;

  /** `storage` null: the webview forbids sessionStorage. */
  constructor(
    private readonly storage: Map<string, string> | null = new Map(),
    private readonly excelApi = "1.14",
  ) {}

  open(before = ""): this {
    const { storage } = this;
    const forbid = (): never => {
      throw new Error("SecurityError");
    };
    const context = createContext({
      document: {
        documentElement: { setAttribute: (_name: string, state: string) => void (this.verdict = state) },
        addEventListener: (_type: string, listener: typeof this.onLoad) => void (this.onLoad = listener),
        getElementById: (id: string) => (id === "reload" ? this.button : this.hasLoadingText ? {} : null),
      },
      location: { reload: () => (this.reloads += 1) },
      sessionStorage: {
        getItem: (key: string) => (storage === null ? forbid() : (storage.get(key) ?? null)),
        setItem: (key: string, value: string) => (storage === null ? forbid() : storage.set(key, value)),
      },
      setTimeout: (run: () => void, delay: number) => {
        const id = this.timers.size + 1;
        this.timers.set(id, { at: this.now + delay, run });
        return id;
      },
      clearTimeout: (id: number) => this.timers.delete(id),
      Office: {
        onReady: (callback: typeof this.onReady) => void (this.onReady = callback),
        context: {
          requirements: {
            isSetSupported: (_set: string, version: string) =>
              Number(version.split(".")[1]) <= Number(this.excelApi.split(".")[1]),
          },
        },
      },
    });
    runInContext(before, context);
    runInContext(gate, context);
    return this;
  }

  scriptLoads(id = "office-js"): this {
    this.onLoad({ target: { id } });
    return this;
  }

  answers(host: string | null): this {
    this.onReady?.({ host });
    return this;
  }

  pass(milliseconds: number): this {
    this.now += milliseconds;
    for (const [id, timer] of this.timers) {
      if (timer.at > this.now) continue;
      this.timers.delete(id);
      timer.run();
    }
    return this;
  }
}

describe("the gate of taskpane.html", () => {
  it("lets Excel with ExcelApi 1.14 in", () => {
    expect(new FakeWindow().open().scriptLoads().answers("Excel").verdict).toBe("ready");
  });

  it("tells Excel below ExcelApi 1.14 what is needed", () => {
    expect(new FakeWindow(new Map(), "1.9").open().scriptLoads().answers("Excel").verdict).toBe("old-excel");
  });

  it("tells Trident at once, without waiting for Excel, and keeps to it", () => {
    const window = new FakeWindow().open("document.documentMode = 11");
    expect(window.verdict).toBe("old-excel");
    expect(window.scriptLoads().answers("Excel").pass(60_000).verdict).toBe("old-excel");
    expect(window.reloads).toBe(0);
  });

  it("still calls Office.onReady in Trident, so that Excel does not report a broken add-in", () => {
    expect(new FakeWindow().open("document.documentMode = 11").scriptLoads().onReady).not.toBeNull();
  });

  it("tells a webview older than ES2022 what to update", () => {
    const window = new FakeWindow().open("delete Object.hasOwn; delete globalThis.Proxy; delete globalThis.Promise");
    expect(window.scriptLoads().answers("Excel").verdict).toBe("old-engine");
  });

  it("tells a plain browser to open the workbook in Excel", () => {
    expect(new FakeWindow().open().scriptLoads().answers(null).verdict).toBe("no-host");
  });

  it("asks Excel only once office.js itself has loaded", () => {
    expect(new FakeWindow().open().scriptLoads("another").onReady).toBeNull();
  });

  it("reloads after five silent seconds, twice, and then asks the clerk", () => {
    const session = new Map<string, string>();
    const silent = (): FakeWindow => new FakeWindow(session).open().scriptLoads();
    expect(silent().pass(4_999)).toMatchObject({ reloads: 0, verdict: null });
    expect(silent().pass(5_000)).toMatchObject({ reloads: 1, verdict: null });
    expect(silent().pass(5_000)).toMatchObject({ reloads: 1, verdict: null });
    expect(silent().pass(5_000)).toMatchObject({ reloads: 0, verdict: "stuck" });
  });

  it("reloads when office.js never arrives", () => {
    expect(new FakeWindow().open().pass(5_000).reloads).toBe(1);
  });

  it("never reloads by itself where it cannot count", () => {
    expect(new FakeWindow(null).open().pass(5_000)).toMatchObject({ reloads: 0, verdict: "stuck" });
  });

  it("forgets its reloads when Excel answers, and when the clerk presses the button", () => {
    const session = new Map([["tonghop.reloads", "2"]]);
    const window = new FakeWindow(session).open().pass(5_000);
    expect(window.verdict).toBe("stuck");
    window.button.onclick();
    expect([window.reloads, session.get("tonghop.reloads")]).toEqual([1, "0"]);
    session.set("tonghop.reloads", "1");
    new FakeWindow(session).open().scriptLoads().answers("Excel");
    expect(session.get("tonghop.reloads")).toBe("0");
  });

  it("opens for an Excel that answers late", () => {
    const window = new FakeWindow(new Map([["tonghop.reloads", "2"]])).open().scriptLoads().pass(5_000);
    expect(window.verdict).toBe("stuck");
    expect(window.answers("Excel").verdict).toBe("ready");
  });

  it("says so when Excel answered but the pane never rendered", () => {
    const window = new FakeWindow().open().scriptLoads().answers("Excel");
    expect(window.pass(9_999).verdict).toBe("ready");
    expect(window.pass(1).verdict).toBe("stuck");
  });

  it("is silent once the pane has rendered", () => {
    const window = new FakeWindow().open().scriptLoads().answers("Excel");
    window.hasLoadingText = false;
    expect(window.pass(60_000)).toMatchObject({ verdict: "ready", reloads: 0 });
  });

  it("is written in ES5", () => {
    const code = gate.replace(/\/\/.*$/gm, "");
    expect(code).toContain("verdict");
    expect(code).not.toMatch(/=>|`|\b(let|const|class|async|await|of)\b|\?\.|\?\?|,\s*\)|\.\.\./);
  });

  it.each(["old-excel", "old-engine", "no-host", "stuck"])(
    "has a sentence for %s, shown by the page's style",
    (state) => {
      expect(page).toContain(`<div class="gate" id="${state}" role="alert">`);
      expect(page).toContain(`[data-gate="${state}"] #${state}`);
      expect(page).toContain(`[data-gate="${state}"] #loading`);
    },
  );
});
