import { createHost, type Host, type HostOptions } from "../../src/standin/host";
import { compileOffice, openExcel, type NodeExcel } from "../../src/standin/nodeHost";
import type { Scalar, WorkbookModel } from "../../src/standin/model";
import { workbook } from "./build";

const office = compileOffice();

export interface Opened extends NodeExcel {
  readonly host: Host;
  readonly model: WorkbookModel;
  /** Runs a batch that must fail; resolves to "Code at Class.member". */
  readonly failure: (batch: (context: Excel.RequestContext) => unknown) => Promise<string>;
}

/** A day in the middle of 2026, so that "1/6" has a year. */
const today = new Date(2026, 5, 15);

/** Opens a workbook of the given sheets, or a model, in the stand-in. Ids count up. */
export function open(
  content: WorkbookModel | Readonly<Record<string, readonly (readonly Scalar[])[]>>,
  options: HostOptions = {},
): Opened {
  const model = isModel(content) ? content : workbook(content);
  let ids = 0;
  const host = createHost(model, { now: () => today, newId: () => `{ID-${++ids}}`, ...options });
  const excel = openExcel(host, office);
  return {
    ...excel,
    host,
    model,
    async failure(batch) {
      try {
        await excel.run(async (context) => {
          await batch(context);
          await context.sync();
        });
      } catch (error) {
        const { code, debugInfo } = error as OfficeExtension.Error;
        const location = debugInfo.errorLocation;
        return location ? `${code} at ${location}` : code;
      }
      return "no failure";
    },
  };
}

const isModel = (content: object): content is WorkbookModel => "sheets" in content && "settings" in content;

/** Lets events arrive: they come after the response, in a turn of their own. */
export const eventsArrive = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
