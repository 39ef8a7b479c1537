import { type Steering, unsteered } from "../domain/steering";
import type { FileAnswer, RefusedFile, SubmittedFile } from "../domain/submittedFile";
import type { WorkbookSnapshot } from "../domain/workbook";
import { excelFailure } from "../excel/failure";
import { changeSheets, type InsertedSheet, type Insertion, insertSheets, largestFile } from "../excel/insertSheets";
import { readWorkbook } from "../excel/readWorkbook";
import type { ExcelRun } from "../excel/session";
import { sheetName } from "../excel/sheetName";
import { fileSignature } from "../read/fileSignature";
import { isSettingSheet } from "../recognise/settings/settingSheets";
import type { Assessment, Setting } from "./assess";
import { assessInTurn } from "./assessInTurn";
import { checkWorkbook } from "./checkWorkbook";
import { forgetAreas } from "./remember";

export interface FilesAdded {
  readonly answers: readonly FileAnswer[];
  readonly assessment: Assessment;
}

/**
 * Adds the sheets of many files to the workbook, one file after the other, each whole or not at all. Report and
 * setting sheets of another workbook are left out; so is a file without any table of figures. What is added is read whole. Stopped, it keeps the files
 * taken so far and answers for them alone.
 */
export async function addFiles(
  run: ExcelRun,
  setting: Setting,
  files: readonly SubmittedFile[],
  steering: Steering = unsteered,
): Promise<FilesAdded> {
  const answers: FileAnswer[] = [];
  for (const [index, file] of files.entries()) {
    if (steering.isStopped()) break;
    steering.step({ kind: "file", number: index + 1, all: files.length });
    answers.push(await addFile(run, setting, file));
  }
  return { answers, assessment: await checkWorkbook(run, setting) };
}

async function addFile(run: ExcelRun, setting: Setting, { name: file, bytes }: SubmittedFile): Promise<FileAnswer> {
  const refused = (why: RefusedFile): FileAnswer => ({ file, kind: "refused", why });
  const signature = fileSignature(bytes);
  if (signature !== "workbook") return refused(signature === "other" ? "notWorkbook" : signature);
  if (bytes.length > largestFile) return refused("tooLarge");
  const inserted = await insertSheets(run, bytes).catch(unreadable);
  if (inserted === null) return refused("damaged");
  const ids = inserted.sheets.map(({ id }) => id);
  try {
    const foreign = inserted.sheets.filter(isForeign).map(({ id }) => id);
    const renamed = namesFor(file, inserted);
    await changeSheets(run, { deleted: foreign, renamed });
    const sheets = [...renamed.values()];
    const units = await unitsIn(await readNew(run, sheets), sheets, setting);
    if (units.length > 0) return { file, kind: "taken", sheets, units };
    await changeSheets(run, { deleted: ids.filter((id) => !foreign.includes(id)) });
    return refused("noTable");
  } catch (failure) {
    await deleteLeft(run, ids);
    throw failure;
  }
}

/** What Excel says of a file it cannot read differs; what stops every request is no fault of the file. */
function unreadable(error: unknown): null {
  const cause = excelFailure(error);
  if (cause === "unknown" || cause === "gone" || cause === "unsupported") return null;
  throw error;
}

/** Reports of ours, and what another workbook keeps for itself: its plan, its roster, its quotas. */
function isForeign({ name, isReport }: InsertedSheet): boolean {
  return isReport || isSettingSheet({ name: original(name) });
}

/** By id: a single sheet goes by the file's name, several by the file's and their own. Hidden ones keep theirs. */
function namesFor(file: string, { sheets, taken }: Insertion): ReadonlyMap<string, string> {
  const own = sheets.filter((sheet) => !isForeign(sheet));
  const visible = own.filter((sheet) => sheet.visible);
  const others = [...taken, ...own.filter((sheet) => !sheet.visible).map(({ name }) => name)];
  const base = file.replace(/\.[^.]*$/, "");
  const names = new Map<string, string>();
  for (const { id, name } of visible) {
    const wanted = visible.length === 1 ? base : `${base} - ${original(name)}`;
    names.set(id, sheetName(wanted, [...others, ...names.values()]));
  }
  return names;
}

/** Excel adds " (2)" to the name of an inserted sheet when the workbook has one of that name. */
function original(name: string): string {
  return name.replace(/ \(\d+\)$/, "");
}

/** The workbook with these sheets in it; ranges chosen of earlier sheets that bore their names are not theirs. */
async function readNew(run: ExcelRun, sheets: readonly string[]): Promise<WorkbookSnapshot> {
  const snapshot = await readWorkbook(run);
  return { ...snapshot, memory: await forgetAreas(run, snapshot.memory, sheets) };
}

/** The units these sheets have figures of, read by themselves. */
async function unitsIn(
  snapshot: WorkbookSnapshot,
  names: readonly string[],
  setting: Setting,
): Promise<readonly string[]> {
  const sheets = snapshot.sheets.filter(({ name }) => names.includes(name));
  const { submission } = await assessInTurn({ ...snapshot, sheets }, setting);
  return submission.units.map(({ name }) => name);
}

/** After a failure: none of the file's sheets stays. What is gone already is no second failure. */
async function deleteLeft(run: ExcelRun, ids: readonly string[]): Promise<void> {
  for (const id of ids) await changeSheets(run, { deleted: [id] }).catch(() => undefined);
}
