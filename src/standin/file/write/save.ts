import type { WorkbookModel } from "../../model";
import type { Engine } from "../engine";
import { closePackage, openPackage, reachable, removePart } from "../package";
import { noProperties } from "../properties";
import { loadWorkbook } from "../read/load";
import { assemble, type Writing } from "./assemble";
import { differenceOf, hasDifference, renamings } from "./difference";
import { listSheets } from "./sheetList";

/**
 * The workbook as an .xlsx, over the file it was opened from (null for one made from nothing). The
 * library adds and removes sheets; all else is replaced in the text of the parts, so that what has not
 * changed stays byte for byte and every value has its own type. A workbook in which nothing differs
 * gives the original bytes.
 */
export async function saveWorkbook(
  original: Uint8Array | null,
  model: WorkbookModel,
  engine: Engine,
): Promise<Uint8Array> {
  const before = original === null ? null : await reopened(original, model.name);
  const writings = writingsOf(before, model);
  if (original !== null && before !== null && !workbookDiffers(before, model, writings)) return original;
  const listed = await listSheets(original, model.sheets, engine);
  const frontMoves = inFront(before) !== inFront(model);
  const renamed = before === null ? new Map<string, string | null>() : renamings(before, model);
  assemble(listed, { model, writings, frontMoves, renamed });
  if (original !== null) dropUnreachable(listed.parts, openPackage(original));
  return closePackage(listed.parts);
}

/** What a deleted sheet leaves behind: its drawings, charts and tables, when nothing else leads to them any more. */
function dropUnreachable(parts: ReturnType<typeof openPackage>, source: ReturnType<typeof openPackage>): void {
  const now = reachable(parts);
  for (const path of reachable(source)) if (!now.has(path) && parts.has(path)) removePart(parts, path, "");
}

async function reopened(original: Uint8Array, name: string): Promise<WorkbookModel> {
  const loaded = await loadWorkbook(original, name);
  if (!loaded.ok) throw new Error(`the original file is ${loaded.problem}`);
  return loaded.model;
}

/** The name, in the file, of the sheet in front; undefined for a new sheet. */
const inFront = (model: WorkbookModel | null): string | null | undefined =>
  model?.sheets.find(({ id }) => id === model.activeSheetId)?.originalName ?? undefined;

function writingsOf(before: WorkbookModel | null, model: WorkbookModel): Writing[] {
  return model.sheets.map((sheet) => {
    const known = before?.sheets.find(({ name }) => name === sheet.originalName) ?? null;
    const difference = known === null || sheet.opaque ? null : differenceOf(known, sheet, model.defaultStyle);
    return { sheet, before: known, difference };
  });
}

function workbookDiffers(before: WorkbookModel, model: WorkbookModel, writings: readonly Writing[]): boolean {
  const outline = (given: WorkbookModel): string =>
    JSON.stringify([
      given.sheets.map(({ originalName, name, visibility, names }) => [originalName, name, visibility, names]),
      given.names,
      [...given.settings],
      [given.structureProtected, given.calculationMode ?? "Automatic"],
      { ...noProperties(), ...given.properties, custom: [...(given.properties?.custom ?? [])] },
      given.sheets.findIndex(({ id }) => id === given.activeSheetId),
    ]);
  return (
    outline(before) !== outline(model) ||
    writings.some(({ difference }) => difference !== null && hasDifference(difference))
  );
}
