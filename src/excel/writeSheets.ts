import type { Period } from "../domain/period";
import type { Structure } from "../domain/workbook";
import type { SheetPlan } from "../domain/sheetPlan";
import { goOn, type Steering, unsteered } from "../domain/steering";
import { drawingSteps } from "./drawSheet";
import { type FilledCopy, fillingSteps } from "./fillTemplate";
import { keptMark, markOf, reportMark } from "./reportMark";
import { batched, operationBytes, requestLimit } from "./requestSize";
import { StructureProtected } from "./structureProtected";
import { type Attempt, isLeftover, newAttempt, settle, type WritingStep } from "./writingAttempt";
import type { ExcelRun } from "./session";
import { sheetName } from "./sheetName";

/** What becomes of sheets that are there already, by their names, and what the new ones are about. */
export interface Placing {
  /** The sheets as they were read a moment ago; asked for anew when left out. */
  readonly structure?: Structure;
  /** Go, once the new ones are complete. */
  readonly replacing?: readonly string[];
  /** Reports that stay although there is a newer one, and that no later one replaces. */
  readonly keeping?: readonly string[];
  /** Stamped on report sheets. */
  readonly period?: Period | null;
  /** The agency's own form, of which a filled copy follows the new sheets. */
  readonly copy?: FilledCopy | null;
  readonly steering?: Steering;
}

/**
 * Writes planned sheets after the last one and shows the first of them: all or none. They are filled out of sight under
 * working names; only when everything is in place the sheets to be replaced go and the new ones are shown. After
 * a failure either nothing has changed or everything has, whatever others write at the same time. One request, more
 * where the sheets are too large for one. Says the names the sheets got.
 */
export async function writeSheets(
  run: ExcelRun,
  plans: readonly SheetPlan[],
  { structure, replacing = [], keeping = [], period = null, copy = null, steering = unsteered }: Placing = {},
): Promise<readonly string[]> {
  const { sheets: before, isLocked } = structure ?? (await readStructure(run));
  if (isLocked) throw new StructureProtected();
  const replaced = before.filter(({ name }) => replacing.includes(name));
  const taken = before.filter((sheet) => !replaced.includes(sheet)).map(({ name }) => name);
  const wanted = [...plans, ...(copy === null ? [] : [copy])].map(({ name }) => name);
  const attempt = newAttempt(wanted, copy?.form.name ?? null);
  const names = freeNames(wanted, taken);
  try {
    await run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      before
        .filter(({ name }) => isLeftover(name))
        .forEach(({ id }) => context.workbook.worksheets.getItem(id).delete());
      const filling = copy === null ? [] : fillingSteps(copy, attempt.workingName(plans.length), period);
      const steps = [...plans.map(stepsOf(attempt, period)), filling].map((own, index) =>
        own.length === 0 ? own : [...own, attempt.lastStep(index)],
      );
      const batches = batched(steps.flat(), requestLimit);
      for (const [number, batch] of batches.entries()) {
        goOn(steering);
        if (number > 0) {
          await context.sync();
          context.application.suspendScreenUpdatingUntilNextSync();
        }
        batch.forEach(({ queue }) => queue(context));
      }
      goOn(steering);
      replaced.forEach(({ id }) => context.workbook.worksheets.getItem(id).delete());
      keeping.forEach((name) => {
        context.workbook.worksheets.getItem(name).names.getItem(reportMark).formula = keptMark;
      });
      names.forEach((name, index) => show(context.workbook.worksheets.getItem(attempt.workingName(index)), name));
      context.workbook.worksheets.getItem(names[0] ?? "").activate();
      await context.sync();
    });
  } catch (failure) {
    await settle(
      run,
      attempt,
      before.map(({ id }) => id),
      replaced.map(({ id }) => id),
    );
    throw failure;
  }
  return names;
}

async function readStructure(run: ExcelRun): Promise<Structure> {
  return run(async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load("protected");
    worksheets.load("items/id,items/name");
    await context.sync();
    return { sheets: worksheets.items.map(({ id, name }) => ({ id, name })), isLocked: protection.protected };
  });
}

function freeNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of wanted) names.push(sheetName(name, [...taken, ...names]));
  return names;
}

/** How a sheet comes to be, out of sight. Every step finds the sheet by its working name, whatever request it falls into. */
function stepsOf(attempt: Attempt, period: Period | null): (plan: SheetPlan, index: number) => WritingStep[] {
  return (plan, index) => {
    const name = attempt.workingName(index);
    const add = (context: Excel.RequestContext): void => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.visibility = "Hidden";
      if (plan.role === "report") sheet.names.add(reportMark, markOf(plan, period)).visible = false;
    };
    const drawing = drawingSteps(plan).map(({ bytes, draw }) => ({
      bytes,
      queue: (context: Excel.RequestContext) => draw(context.workbook.worksheets.getItem(name)),
    }));
    return [{ bytes: 6 * operationBytes, queue: add }, ...drawing];
  };
}

function show(sheet: Excel.Worksheet, name: string): void {
  sheet.visibility = "Visible";
  sheet.name = name;
}
