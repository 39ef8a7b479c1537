import type { SheetModel, WorkbookModel } from "../../model";
import { HostError } from "../../wire/hostError";

const lengthLimit = 31;

/**
 * Refuses what Excel refuses as the name of a sheet: nothing, more than 31 UTF-16 units, one of \ / ? * : [ ],
 * an apostrophe at either end, "History", or the name of another sheet in whatever case.
 */
export function checkSheetName(model: WorkbookModel, name: string, self: SheetModel | null): void {
  const isAllowed =
    name.length > 0 &&
    name.length <= lengthLimit &&
    !/[\\/?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isAllowed) throw new HostError("InvalidArgument", `sheet name ${JSON.stringify(name)}`);
  const folded = name.toLowerCase();
  if (model.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === folded))
    throw new HostError("ItemAlreadyExists", `sheet ${name}`);
}

/** "Sheet4": the next name Excel gives by itself. */
export function nextSheetName(model: WorkbookModel): string {
  const taken = new Set(model.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = model.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** "Báo cáo (2)": the name of a copy, cut so that it fits. */
export function copyName(model: WorkbookModel, name: string): string {
  const taken = new Set(model.sheets.map((sheet) => sheet.name.toLowerCase()));
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const tail = ` (${number})`;
    const made = base.slice(0, lengthLimit - tail.length) + tail;
    if (!taken.has(made.toLowerCase())) return made;
  }
}
