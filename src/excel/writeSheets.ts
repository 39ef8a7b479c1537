import type { Period } from "../domain/period";
import type { Structure } from "../domain/workbook";
import type { SheetPlan } from "../domain/sheetPlan";
import type { Slices } from "../domain/slices";
import { goOn, inSlices, type Rest, restless, type Steering, unsteered } from "../domain/steering";
import { contentsOf } from "./cellText";
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
  readonly rest?: Rest;
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
  placing: Placing = {},
): Promise<readonly string[]> {
  const { structure, replacing = [], keeping = [], period = null, copy = null } = placing;
  const { rest = restless, steering = unsteered } = placing;
  const { sheets: before, isLocked } = structure ?? (await readStructure(run));
  if (isLocked) throw new StructureProtected();
  const replaced = before.filter(({ name }) => replacing.includes(name));
  const taken = before.filter((sheet) => !replaced.includes(sheet)).map(({ name }) => name);
  const wanted = [...plans, ...(copy === null ? [] : [copy])].map(({ name }) => name);
  const attempt = newAttempt(wanted, copy?.form.name ?? null);
  const names = freeNames(wanted, taken);
  const steps = await inSlices(stepsOf(attempt, plans, copy, period), rest, steering);
  try {
    await run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      before
        .filter(({ name }) => isLeftover(name))
        .forEach(({ id }) => context.workbook.worksheets.getItem(id).delete());
      for (const [number, batch] of batched(steps, requestLimit).entries()) {
        goOn(steering);
        if (number > 0) {
          await context.sync();
          context.application.suspendScreenUpdatingUntilNextSync();
        }
        for (const { queue } of batch) {
          queue(context);
          await rest();
        }
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

/** How all sheets come to be, one after the other, each marked as whole at its end. */
function* stepsOf(
  attempt: Attempt,
  plans: readonly SheetPlan[],
  copy: FilledCopy | null,
  period: Period | null,
): Slices<readonly WritingStep[]> {
  const steps: WritingStep[] = [];
  for (const [index, plan] of plans.entries())
    steps.push(...(yield* sheetSteps(plan, attempt.workingName(index), period)), attempt.lastStep(index));
  if (copy !== null)
    steps.push(
      ...(yield* fillingSteps(copy, attempt.workingName(plans.length), period)),
      attempt.lastStep(plans.length),
    );
  return steps;
}

/** A sheet out of sight. Every step finds it by its working name, whatever request it falls into. */
function* sheetSteps(plan: SheetPlan, name: string, period: Period | null): Slices<readonly WritingStep[]> {
  const contents = yield* contentsOf(plan);
  const mark = plan.role === "report" ? yield* markOf(contents, period) : null;
  const add = (context: Excel.RequestContext): void => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.visibility = "Hidden";
    if (mark !== null) sheet.names.add(reportMark, mark).visible = false;
  };
  const drawing = yield* drawingSteps(plan, contents);
  return [
    { bytes: 6 * operationBytes, queue: add },
    ...drawing.map(({ bytes, draw }) => ({
      bytes,
      queue: (context: Excel.RequestContext) => draw(context.workbook.worksheets.getItem(name)),
    })),
  ];
}

function show(sheet: Excel.Worksheet, name: string): void {
  sheet.visibility = "Visible";
  sheet.name = name;
}
