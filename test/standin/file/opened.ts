import { readdirSync, readFileSync } from "node:fs";
import { loadWorkbook } from "../../../src/standin/file";
import type { CellModel, SheetModel, WorkbookModel } from "../../../src/standin/model";

/** Loads a workbook that must be good. */
export async function opened(bytes: Uint8Array, name = "test.xlsx"): Promise<WorkbookModel> {
  const loaded = await loadWorkbook(bytes, name);
  if (!loaded.ok) throw new Error(`${name} is ${loaded.problem}`);
  return loaded.model;
}

/** The first sheet, or the one of a name. */
export function sheetIn(model: WorkbookModel, name?: string): SheetModel {
  const sheet = model.sheets.find((candidate) => name === undefined || candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${String(name)}`);
  return sheet;
}

/** The cell at "B3"; fails where there is none. */
export function cellIn(sheet: SheetModel, address: string): CellModel {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const cell = sheet.cells.get(Number(digits) - 1)?.get(column);
  if (cell === undefined) throw new Error(`nothing in ${address}`);
  return cell;
}

/** The workbooks every change must leave intact, by file name. */
export const realWorkbooks: readonly (readonly [name: string, bytes: Uint8Array])[] = readdirSync("test/workbooks")
  .filter((name) => name.endsWith(".xlsx"))
  .sort()
  .map((name) => [name, new Uint8Array(readFileSync(`test/workbooks/${name}`))]);
