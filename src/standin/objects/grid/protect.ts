import type { Area, SheetModel, WorkbookModel } from "../../model";
import { HostError } from "../../wire/hostError";
import { cellAt, eachCell, styleOfPlace } from "./cells";
import { isUnbounded } from "./area";

/** What a protected sheet can still allow, by the names of `WorksheetProtectionOptions`. */
export type Permission =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowInsertHyperlinks"
  | "allowEditObjects";

/** Refuses a change to a protected sheet that its options do not allow. */
export function need(sheet: SheetModel, permission: Permission | null): void {
  if (!sheet.protection.protected) return;
  if (permission !== null && sheet.protection.options[permission] === true) return;
  throw new HostError("AccessDenied", `sheet ${sheet.name} is protected`);
}

/** Refuses to change cells that are locked on a protected sheet. */
export function needUnlocked(model: WorkbookModel, sheet: SheetModel, area: Area): void {
  if (!sheet.protection.protected) return;
  if (isUnbounded(area)) need(sheet, null);
  eachCell(sheet, area, (cell) => {
    if (cell.style.locked) need(sheet, null);
  });
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (!cellAt(sheet, row, column) && styleOfPlace(model, sheet, row, column).locked) need(sheet, null);
}

/** Refuses to add, remove, move, rename or hide sheets while the structure of the workbook is protected. */
export function needStructure(model: WorkbookModel): void {
  if (model.structureProtected) throw new HostError("AccessDenied", "the structure of the workbook is protected");
}
