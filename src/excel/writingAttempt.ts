import { isCopyName } from "./fillTemplate";
import { reportMark } from "./reportMark";
import { operationBytes } from "./requestSize";
import type { ExcelRun } from "./session";
import { sheetName } from "./sheetName";

/** A part of the writing, and about how many bytes it takes in a request. */
export interface WritingStep {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** One attempt at writing a set of sheets, by which its sheets are told from everybody else's. */
export interface Attempt {
  readonly id: string;
  /** The names the sheets are to have, as far as they are free. */
  readonly wanted: readonly string[];
  /** The sheet of which a copy is made; null for none. */
  readonly copied: string | null;
  readonly workingName: (index: number) => string;
  /** Marks a sheet as wholly drawn. */
  readonly lastStep: (index: number) => WritingStep;
}

/** Unlike anything a clerk would type; only ever left behind if Excel itself goes down midway. */
const workingStart = "~tonghop ";
/** A hidden name of every sheet that is complete begins so and ends with the attempt's id. */
const completeMark = "TongHop_Xong_";
/** Milliseconds after which a hidden working sheet is no longer somebody else's work under way. */
const abandoned = 10 * 60_000;

export function newAttempt(wanted: readonly string[], copied: string | null): Attempt {
  const chance = Math.floor(Math.random() * 36 ** 2).toString(36);
  const id = `${Date.now().toString(36)}_${chance}`;
  const workingName = (index: number): string => `${workingStart}${id} ${index + 1}`;
  return {
    id,
    wanted,
    copied,
    workingName,
    lastStep: (index) => ({
      bytes: 4 * operationBytes,
      queue: (context) => {
        const sheet = context.workbook.worksheets.getItem(workingName(index));
        sheet.names.add(completeMark + id, "=1").visible = false;
      },
    }),
  };
}

/** A working sheet so old that whoever began it will not go on. */
export function isLeftover(name: string): boolean {
  if (!name.startsWith(workingStart)) return false;
  const begun = parseInt(name.slice(workingStart.length), 36);
  return !(Date.now() - begun < abandoned);
}

/**
 * Brings a broken-off attempt to one of its two ends. Once its sheets are complete and one of those to be replaced is
 * gone, they take its place, under names that are free by now; before that they go.
 */
export async function settle(
  run: ExcelRun,
  { id, wanted, copied, workingName }: Attempt,
  before: readonly string[],
  replaced: readonly string[],
): Promise<void> {
  await run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name,items/names/items/name");
    await context.sync();
    const isNamed = (sheet: Excel.Worksheet, name: string): boolean =>
      sheet.names.items.some((item) => item.name === name);
    const isComplete = (sheet: Excel.Worksheet): boolean => isNamed(sheet, completeMark + id);
    const isOwn = (sheet: Excel.Worksheet): boolean =>
      sheet.name.startsWith(workingStart + id) ||
      isComplete(sheet) ||
      // A copy that was broken off before it got its working name.
      (copied !== null && isCopyName(sheet.name, copied) && !isNamed(sheet, reportMark));
    const own = sheets.items.filter((sheet) => !before.includes(sheet.id) && isOwn(sheet));
    const going = sheets.items.filter((sheet) => replaced.includes(sheet.id));
    if (own.filter(isComplete).length === wanted.length && going.length < replaced.length) {
      going.forEach((sheet) => sheet.delete());
      const waiting = wanted.map((_, index) => own.find(({ name }) => name === workingName(index)));
      const taken = sheets.items
        .filter((sheet) => !going.includes(sheet) && !waiting.includes(sheet))
        .map(({ name }) => name);
      own.forEach((sheet) => (sheet.visibility = "Visible"));
      waiting.forEach((sheet, index) => {
        if (sheet === undefined) return;
        sheet.name = sheetName(wanted[index] ?? "", taken);
        taken.push(sheet.name);
      });
    } else own.forEach((sheet) => sheet.delete());
    if (own.length > 0) await context.sync();
  });
}
