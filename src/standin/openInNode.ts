import type { Script } from "node:vm";
import type { ExcelRun } from "../excel/session";
import type { Engine, FileProblem } from "./file/index";
import type { HostOptions } from "./host";
import { compileOffice, openExcel } from "./nodeHost";
import { engineFrom, openWorkbook, type StandinWorkbook } from "./openWorkbook";

/** A workbook opened in the stand-in, with the real office.js to work on it. */
export interface NodeWorkbook extends StandinWorkbook {
  readonly run: ExcelRun;
}

export type NodeOpening =
  { readonly ok: true; readonly workbook: NodeWorkbook } | { readonly ok: false; readonly problem: FileProblem };

/** What takes long to start and can serve any number of workbooks. */
export interface Machinery {
  readonly office: Script;
  readonly engine: () => Promise<Engine>;
}

export function startMachinery(): Machinery {
  return { office: compileOffice(), engine: engineFrom() };
}

/** Opens an .xlsx in Node, with an office.js of its own. */
export async function openInNode(
  bytes: Uint8Array,
  name: string,
  machinery: Machinery,
  options: HostOptions = {},
): Promise<NodeOpening> {
  const opening = await openWorkbook(bytes, name, machinery.engine, options);
  if (!opening.ok) return opening;
  const { run } = openExcel(opening.workbook.host, machinery.office);
  return { ok: true, workbook: { ...opening.workbook, run: (batch) => run({ delayForCellEdit: true }, batch) } };
}
