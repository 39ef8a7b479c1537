import type { SheetPlan } from "../domain/sheetPlan";
import { drawSheet } from "./drawSheet";
import { reportMark } from "./reportMark";
import type { ExcelRun } from "./session";
import { sheetName } from "./sheetName";

/** The structure of the workbook is locked, so no sheet can be added. */
export class StructureProtected extends Error {
  constructor() {
    super("The workbook's structure is protected");
  }
}

/**
 * Writes planned sheets after the last one and shows the first of them: all or none. They are filled out of sight under
 * working names; only when everything is in place the sheets named in `replacing` go and the new ones are shown. After
 * a failure either nothing has changed or everything has. Two requests. Says the names the sheets got.
 */
export async function writeSheets(
  run: ExcelRun,
  plans: readonly SheetPlan[],
  replacing: readonly string[] = [],
): Promise<readonly string[]> {
  const before = await run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw new StructureProtected();
    return sheets.items.map(({ id, name }) => ({ id, name }));
  });
  const replaced = before.filter(({ name }) => replacing.includes(name));
  const taken = before.filter((sheet) => !replaced.includes(sheet)).map(({ name }) => name);
  const names = namesFor(plans, taken);
  try {
    await run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      plans.forEach((plan, index) => addHidden(context, plan, workingName(index)));
      replaced.forEach(({ id }) => context.workbook.worksheets.getItem(id).delete());
      show(context, names);
      await context.sync();
    });
  } catch (failure) {
    await settle(
      run,
      before.map(({ id }) => id),
      replaced.map(({ id }) => id),
      names,
    );
    throw failure;
  }
  return names;
}

function namesFor(plans: readonly SheetPlan[], taken: readonly string[]): string[] {
  const names: string[] = [];
  for (const { name } of plans) names.push(sheetName(name, [...taken, ...names]));
  return names;
}

function addHidden(context: Excel.RequestContext, plan: SheetPlan, name: string): void {
  const sheet = context.workbook.worksheets.add(name);
  sheet.visibility = "Hidden";
  if (plan.role === "report") sheet.names.add(reportMark, '="1"').visible = false;
  drawSheet(sheet, plan);
}

function show(context: Excel.RequestContext, names: readonly string[]): void {
  const sheets = names.map((name, index) => {
    const sheet = context.workbook.worksheets.getItem(workingName(index));
    sheet.visibility = "Visible";
    sheet.name = name;
    return sheet;
  });
  sheets[0]?.activate();
}

/** Short and unlike anything a clerk would type; only ever seen if Excel itself goes down midway. */
function workingName(index: number): string {
  return `~tonghop ${index + 1}`;
}

/**
 * Brings a broken-off attempt to one of its two ends: as long as the sheets to be replaced are there, what was begun is
 * deleted; once one of them is gone the new ones are complete and take their place.
 */
async function settle(
  run: ExcelRun,
  before: readonly string[],
  replaced: readonly string[],
  names: readonly string[],
): Promise<void> {
  await run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const present = new Set(sheets.items.map(({ id }) => id));
    const begun = sheets.items.filter(
      ({ id, name }) => !before.includes(id) && (name.startsWith("~tonghop ") || names.includes(name)),
    );
    const isPastReturn = replaced.some((id) => !present.has(id));
    if (isPastReturn) {
      sheets.items.filter(({ id }) => replaced.includes(id)).forEach((sheet) => sheet.delete());
      begun.forEach((sheet) => {
        const index = names.findIndex((_, at) => sheet.name === workingName(at));
        sheet.visibility = "Visible";
        if (index >= 0) sheet.name = names[index] ?? sheet.name;
      });
    } else begun.forEach((sheet) => sheet.delete());
    if (begun.length > 0) await context.sync();
  });
}
