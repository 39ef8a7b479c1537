import { init } from "excelize-wasm";

/** The spreadsheet library that writes packages. Making one takes about a third of a second; keep it for all workbooks. */
export type Engine = Awaited<ReturnType<typeof init>>;

/** A workbook open in the library. */
export type EngineFile = Engine extends { OpenReader: (...args: never[]) => infer File } ? File : never;

/** Opens a package in the library; null makes a workbook of one empty sheet. */
export function openFile(engine: Engine, bytes: Uint8Array | null): EngineFile {
  const file: EngineFile & { readonly error?: string | null } =
    bytes === null ? engine.NewFile() : engine.OpenReader(bytes);
  done({ error: file.error ?? null });
  return file;
}

/**
 * Starts the library. In a page, `source` is the address of `excelize.wasm.gz`; in Node it is a path,
 * by default the installed package's as seen from the working directory.
 */
export async function loadEngine(source = "excelize.wasm.gz"): Promise<Engine> {
  // In a page the library itself puts a stand-in for `process` there.
  if (typeof process === "undefined" || !("getBuiltinModule" in process)) return init(source);
  const { createRequire } = process.getBuiltinModule("node:module");
  const path =
    source === "excelize.wasm.gz"
      ? createRequire(`${process.cwd()}/package.json`).resolve(`excelize-wasm/${source}`)
      : source;
  return withImportsFromText(() => init(path));
}

/**
 * In Node the library reads its file with `Function("m", "return import(m)")`, which fails in a test
 * runner that keeps every test file in a context of its own. For the moment of the call, such a function
 * is one that asks Node for its own module.
 */
function withImportsFromText<Result>(start: () => Result): Result {
  const own = globalThis.Function;
  const importBuiltin = (): ((name: string) => Promise<unknown>) => (name) =>
    Promise.resolve(process.getBuiltinModule(name));
  globalThis.Function = importBuiltin as unknown as FunctionConstructor;
  try {
    return start();
  } finally {
    globalThis.Function = own;
  }
}

/** The library answers every call with an error text or null; an error here is a mistake of ours. */
export function done<Answer extends { readonly error: string | null }>(answer: Answer): Answer {
  if (answer.error !== null && answer.error !== "") throw new Error(`excelize: ${answer.error}`);
  return answer;
}
