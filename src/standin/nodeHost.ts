import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import type { Host } from "./host";
import { isSetSupported } from "./requirements";
import { installSession, type OfficeExtensionInside } from "./session";

/** office.js over a workbook, in Node. */
export interface NodeExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: {
    readonly context: { readonly requirements: Pick<Office.RequirementSetSupport, "isSetSupported"> };
  };
  /** `Excel.run` of this workbook. */
  readonly run: typeof Excel.run;
}

/** The files of the installed office.js. */
const installed = (): string =>
  join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

/** office.js, compiled and not yet run: it can be run for any number of workbooks. */
export function compileOffice(folder = installed()): Script {
  const filename = join(folder, "excel-web-16.00.js");
  return new Script(readFileSync(filename, "utf8"), { filename });
}

/** Runs an office.js of its own for a workbook, so that several workbooks share nothing. */
export function openExcel(host: Host, office: Script = compileOffice()): NodeExcel {
  const window = bareWindow();
  office.runInContext(createContext(window));
  const opened = window as unknown as {
    Excel: typeof Excel;
    OfficeExtension: typeof OfficeExtension;
    OSF: { _OfficeAppFactory: { getContext(): unknown } };
  };
  const requirements = {
    isSetSupported: (name: string, version?: string | number) => isSetSupported(host.apiVersion, name, version),
  };
  // Where `Office.context` comes from; the client asks it which requirement sets there are.
  opened.OSF._OfficeAppFactory = { getContext: () => ({ requirements }) };
  installSession(opened.OfficeExtension as unknown as OfficeExtensionInside, host);
  return {
    Excel: opened.Excel,
    OfficeExtension: opened.OfficeExtension,
    Office: { context: { requirements } },
    run: opened.Excel.run,
  };
}

/** The little of a browser that office.js looks for while it loads. */
function bareWindow(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const window: Record<string, unknown> = {
    name: "",
    console: { log: nothing, warn: nothing, error: nothing, trace: nothing },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    navigator: { userAgent: "node" },
    location: {
      search: "",
      hash: "",
      href: "https://localhost/",
      origin: "https://localhost",
      hostname: "localhost",
      protocol: "https:",
    },
    document: {
      URL: "",
      domain: "localhost",
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: nothing,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
