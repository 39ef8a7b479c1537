import { installInPage } from "../../src/standin/pageHost";
import { conversation, dispatch, officeOrigin } from "../../src/standin/pageProtocol";
import { createHost, type Host } from "../../src/standin/host";
import { workbook } from "./build";

interface Answer {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _data: Record<string, unknown>;
}

/** As much of a window as the stand-in touches, and what it is answered. */
class PaneWindow extends EventTarget {
  name = "";
  readonly MessageEvent = MessageEvent;
  readonly stored = new Map<string, string>([["left over", "from another page"]]);
  readonly sessionStorage = { clear: () => this.stored.clear() };
  parent: { postMessage(text: string): void } | undefined;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private next = 1;
  readonly events: Answer[] = [];

  constructor() {
    super();
    this.addEventListener("message", (event) => {
      if (!(event instanceof MessageEvent) || event.origin !== officeOrigin) return;
      const answer = JSON.parse(String(event.data)) as Answer;
      if (answer._responseType === 1) this.events.push(answer);
      else this.waiting.get(answer._correlationId)?.(answer);
    });
  }

  /** Asks as office.js does. */
  ask(action: string, data: unknown, type = 0): Promise<Answer["_data"]> {
    const id = this.next++;
    return new Promise((resolve) => {
      this.waiting.set(id, ({ _data }) => resolve(_data));
      const message = {
        _conversationId: conversation,
        _actionName: action,
        _actionType: type,
        _correlationId: id,
        _data: data,
      };
      this.parent?.postMessage(JSON.stringify(message));
    });
  }

  call(id: number, more: object = {}): Promise<Answer["_data"]> {
    return this.ask("executeMethod", { DdaMethod: { DispatchId: id }, ...more });
  }
}

function pane(options: Parameters<typeof installInPage>[2] = {}): {
  window: PaneWindow;
  host: Host;
  release: () => void;
} {
  const window = new PaneWindow();
  const host = createHost(workbook({ A: [["x"]] }));
  const release = installInPage(window as unknown as Window & typeof globalThis, host, options);
  return { window, host, release };
}

const query = JSON.stringify({
  Actions: [{ Id: 9, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } }],
  ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" } },
});
const richApi = (window: PaneWindow, request: string, flags = 0): Promise<Answer["_data"]> =>
  window.call(dispatch.executeRichApi, { ArrayData: ["", "POST", "ProcessQuery", [], request, 0, flags] });

describe("a page inside the stand-in", () => {
  it("finds in its window's name what makes it believe it is in Excel on the web", () => {
    const { window } = pane({ locale: "vi-VN" });
    const name = JSON.parse(window.name) as Record<string, string>;
    expect(name["hostInfo"]).toMatch(/^Excel\$Web\$16\.00\$vi-VN\$/);
    expect(name["xdmInfo"]?.endsWith(officeOrigin)).toBe(true);
    expect(window.stored.size).toBe(0);
  });

  it("learns of its host, with versions of requirement sets as texts", async () => {
    const { window } = pane();
    const context = await window.ask("ContextActivationManager_getAppContextAsync", null);
    expect(context).toMatchObject({ _appName: 16, _clientMode: 1, _docUrl: "Book1.xlsx" });
    const sets = JSON.parse(String(context["_requirementMatrix"])) as Record<string, unknown>;
    expect(sets).toMatchObject({ ExcelApi: "1.14", DelayForCellEdit: "1.1" });
    expect(await window.ask("ContextActivationManager_notifyHost", null)).toBeNull();
  });

  it("gives the keyboard back when office.js says so, and where to, and not when the pane is entered or left by mouse", async () => {
    const leave = jest.fn();
    const { window } = pane({ leave });
    const [entered, left, cancelled, pastEnd, pastBeginning, escaped] = [0, 1, 2, 13, 14, 15];
    for (const action of [entered, left, cancelled, pastEnd, pastBeginning, escaped])
      await window.ask("ContextActivationManager_notifyHost", ["pane", action]);
    expect(leave.mock.calls).toEqual([["after"], ["before"], ["workbook"]]);
  });

  it("has its requests to Excel answered by the workbook", async () => {
    const { window } = pane();
    const answer = await richApi(window, query);
    expect(answer["Error"]).toBe(0);
    const [status, , body] = answer["Data"] as [number, unknown, string];
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ Results: [{ ActionId: 9, Value: { Name: "Book1.xlsx" } }] });
  });

  it("learns of failures by Excel's numbers", async () => {
    const { window, host } = pane();
    host.editMode.begin();
    expect(await richApi(window, query)).toMatchObject({ Error: 5004 });
    host.editMode.end();
    host.faults.push({ when: "before", request: 1, failure: "ActivityLimitReached" });
    expect(await richApi(window, query)).toMatchObject({ Error: 5102 });
  });

  it("keeps the settings of its document where `workbook.settings` has them", async () => {
    const { window, host } = pane();
    host.model.settings.set("plan", { id: 1 });
    expect(await window.call(dispatch.loadSettings)).toMatchObject({
      Properties: { Settings: [{ Name: "plan", Value: '{"id":1}' }] },
    });
    await window.call(dispatch.saveSettings, { DdaSettingsMethod: { Properties: [["other", '"text"']] } });
    expect([...host.model.settings]).toEqual([["other", "text"]]);
  });

  it("gets the file of the workbook in pieces, where there is one", async () => {
    const { window } = pane({ file: () => Promise.resolve(new Uint8Array([1, 2, 3])) });
    expect(await window.call(dispatch.getDocumentCopy)).toMatchObject({ Error: 0, 0: 1, 1: 3 });
    const piece = await window.call(dispatch.getDocumentCopyChunk, { "2": 1, "3": 0 });
    expect(piece).toMatchObject({ 0: [1, 2, 3], 1: 3 });
    expect((await pane().window.call(dispatch.getDocumentCopy))["Error"]).toBe(5001);
  });

  it("answers nothing any more once it was let go", async () => {
    const { window, release } = pane();
    const answers: unknown[] = [];
    window.addEventListener("message", (event) => answers.push(event));
    void window.ask("ContextActivationManager_notifyHost", null);
    release();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(answers).toEqual([]);
  });

  it("hears events only once it has asked for them, and none after it was let go", async () => {
    const { window, host, release } = pane();
    const arrive = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    const change = JSON.stringify({
      Actions: [{ Id: 1, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 3 }],
      ObjectPaths: {
        "1": { Id: 1, ObjectPathType: 1, Name: "" },
        "3": { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      },
    });
    await richApi(window, change);
    host.clerk.type("A", "A1", "unheard");
    await window.ask("richApiMessage", {}, 1);
    host.clerk.type("A", "A1", "heard");
    await arrive();
    release();
    host.clerk.type("A", "A1", "too late");
    await arrive();
    expect(window.events).toHaveLength(1);
    const [[category, type, target]] = window.events[0]?._data["ArrayData"] as [[number, number, string]];
    expect([category, type, target]).toEqual([65536, 10, "Workbook"]);
  });
});
