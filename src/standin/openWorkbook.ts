import { loadEngine, loadWorkbook, recalculate, saveWorkbook, type Engine, type FileProblem } from "./file/index";
import { insertFromFile } from "./insertSheets";
import { createHost, type Host, type HostOptions } from "./host";

/** A workbook opened in the stand-in. */
export interface StandinWorkbook {
  readonly host: Host;
  /** The workbook as an .xlsx file, with everything that was in the file it came from. */
  readonly save: () => Promise<Uint8Array>;
}

export type Opening =
  { readonly ok: true; readonly workbook: StandinWorkbook } | { readonly ok: false; readonly problem: FileProblem };

/** The library that calculates and saves, started when it is first needed; in a page `address` is where it is fetched. */
export function engineFrom(address?: string): () => Promise<Engine> {
  let engine: Promise<Engine> | null = null;
  return () => (engine ??= loadEngine(address));
}

/** Opens an .xlsx without Excel. The name is the workbook's, for what asks about it. */
export async function openWorkbook(
  bytes: Uint8Array,
  name: string,
  engine: () => Promise<Engine>,
  options: HostOptions = {},
): Promise<Opening> {
  const loaded = await loadWorkbook(bytes, name);
  if (!loaded.ok) return loaded;
  const { model } = loaded;
  const host = createHost(model, {
    recalculate: async (changed) => recalculate(changed, await engine()),
    insertSheets: insertFromFile,
    ...options,
  });
  const save = async (): Promise<Uint8Array> => {
    await host.calculate();
    return saveWorkbook(bytes, model, await engine());
  };
  return { ok: true, workbook: { host, save } };
}
