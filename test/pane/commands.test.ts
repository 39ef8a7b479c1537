import { vi } from "../../src/i18n/vi";

type Command = (event: { readonly completed: () => void }) => void;
type DialogResult = { readonly status: string; readonly value?: unknown };

const page = "https://addin.example/commands.html";

interface Ribbon {
  readonly press: Command;
  /** Addresses of the dialogs that were opened. */
  readonly dialogs: string[];
}

/** Loads the commands page into an Excel that fails every request and answers dialogs as told. */
function load(openDialog: (dialogs: string[]) => DialogResult): Ribbon {
  const commands = new Map<string, Command>();
  const dialogs: string[] = [];
  const office = {
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
    onReady: () => Promise.resolve(),
    AsyncResultStatus: { Succeeded: "succeeded" },
    EventType: { DialogMessageReceived: "message", DialogEventReceived: "event" },
    context: {
      ui: {
        displayDialogAsync: (address: string, _: unknown, answer: (result: DialogResult) => void) => {
          dialogs.push(address);
          answer(openDialog(dialogs));
        },
      },
    },
  };
  const run = (): Promise<never> => Promise.reject(Object.assign(new Error(), { code: "ActivityLimitReached" }));
  Object.assign(globalThis, { Office: office, Excel: { run }, window: { location: { href: page, search: "" } } });
  jest.isolateModules(() => {
    jest.requireActual("../../src/commands");
  });
  const press = commands.get("makeReport");
  if (press === undefined) throw new Error("The ribbon's button does nothing");
  return { press, dialogs };
}

afterEach(() => {
  for (const name of ["Office", "Excel", "window"]) Reflect.deleteProperty(globalThis, name);
});

/** Presses the button; resolves with how often the command said that it has ended, a little later. */
async function pressed({ press }: Ribbon): Promise<number> {
  let ended = 0;
  await new Promise<void>((resolve) =>
    press({
      completed: () => {
        ended++;
        resolve();
      },
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 0));
  return ended;
}

describe("the ribbon's button", () => {
  it("explains in a dialog why there is no report, and ends when that is closed", async () => {
    const closed: string[] = [];
    const ribbon = load(() => ({
      status: "succeeded",
      value: {
        close: () => closed.push("closed"),
        addEventHandler: (event: string, handler: () => void) => {
          if (event === "message") setTimeout(handler, 0);
        },
      },
    }));
    expect(await pressed(ribbon)).toBe(1);
    expect(ribbon.dialogs).toEqual([`${page}?notice=failed&cause=busy`]);
    expect(Object.keys(vi.failure)).toContain("busy");
    expect(closed).toEqual(["closed"]);
  });

  it("ends too when the clerk closes the dialog by its cross", async () => {
    const ribbon = load(() => ({
      status: "succeeded",
      value: {
        addEventHandler: (event: string, handler: () => void) => {
          if (event === "event") setTimeout(handler, 0);
        },
      },
    }));
    expect(await pressed(ribbon)).toBe(1);
  });

  it("ends too when Excel opens no dialog", async () => {
    expect(await pressed(load(() => ({ status: "failed" })))).toBe(1);
  });

  it("ends too when Excel throws at the dialog", async () => {
    const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const ribbon = load(() => {
      throw new Error("not here");
    });
    expect(await pressed(ribbon)).toBe(1);
    expect(silent).toHaveBeenCalledTimes(1);
    silent.mockRestore();
  });
});
