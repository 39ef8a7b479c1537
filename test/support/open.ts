import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostOptions } from "../../src/standin/host";
import { openInNode, type NodeWorkbook, startMachinery } from "../../src/standin/openInNode";

const machinery = startMachinery();

/** The path of a sample submission of `test/workbooks`. */
export function samplePath(name: string): string {
  return join(__dirname, "..", "workbooks", name);
}

/** Opens an .xlsx in the stand-in; a file that cannot be opened fails the test. */
export async function open(path: string, options: HostOptions = {}): Promise<NodeWorkbook> {
  const opening = await openInNode(new Uint8Array(readFileSync(path)), path, machinery, options);
  if (!opening.ok) throw new Error(`${path}: ${opening.problem}`);
  return opening.workbook;
}
