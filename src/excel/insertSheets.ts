import { reportMark } from "./reportMark";
import type { ExcelRun } from "./session";
import { StructureProtected } from "./structureProtected";

/** A sheet that came from a file. */
export interface InsertedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** A report of ours, made in another workbook. */
  readonly isReport: boolean;
}

export interface Insertion {
  readonly sheets: readonly InsertedSheet[];
  /** The names of the sheets that were there before. */
  readonly taken: readonly string[];
}

/** Bytes of a file; in base64 a request stays below the 5 MB that Excel on the web takes. */
export const largestFile = 3_600_000;

/**
 * Adds all sheets of an .xlsx after the last one. When Excel cannot read the file, or fails midway, nothing of it
 * stays, and the failure is thrown on.
 */
export async function insertSheets(run: ExcelRun, bytes: Uint8Array): Promise<Insertion> {
  const before = await sheetsNow(run);
  try {
    const ids = await run(async (context) => {
      const inserted = context.workbook.insertWorksheetsFromBase64(toBase64(bytes), { positionType: "End" });
      await context.sync();
      return inserted.value;
    });
    const sheets = (await sheetsNow(run)).filter(({ id }) => ids.includes(id));
    return { sheets, taken: before.map(({ name }) => name) };
  } catch (failure) {
    const known = new Set(before.map(({ id }) => id));
    await changeSheets(run, { deleted: (await sheetsNow(run)).map(({ id }) => id).filter((id) => !known.has(id)) });
    throw failure;
  }
}

/** Deletes and renames sheets by their ids, in one request. */
export async function changeSheets(
  run: ExcelRun,
  {
    deleted = [],
    renamed = new Map<string, string>(),
  }: { readonly deleted?: readonly string[]; readonly renamed?: ReadonlyMap<string, string> },
): Promise<void> {
  if (deleted.length + renamed.size === 0) return;
  await run(async (context) => {
    const { worksheets } = context.workbook;
    deleted.forEach((id) => worksheets.getItem(id).delete());
    renamed.forEach((name, id) => (worksheets.getItem(id).name = name));
    await context.sync();
  });
}

async function sheetsNow(run: ExcelRun): Promise<readonly InsertedSheet[]> {
  return run(async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load("protected");
    worksheets.load("items/id,items/name,items/visibility,items/names/items/name");
    await context.sync();
    if (protection.protected) throw new StructureProtected();
    return worksheets.items.map(({ id, name, visibility, names }) => ({
      id,
      name,
      visible: visibility === "Visible",
      isReport: names.items.some((item) => item.name === reportMark),
    }));
  });
}

/** In pieces: a whole file as arguments of one call would overflow the stack. */
function toBase64(bytes: Uint8Array): string {
  const piece = 0x8000;
  let text = "";
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}
