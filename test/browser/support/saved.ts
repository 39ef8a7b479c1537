import { loadWorkbook } from "../../../src/standin/file";
import type { SheetModel } from "../../../src/standin/model";

/** A saved workbook read back: its sheets, in order. */
export async function sheetsIn(bytes: Uint8Array): Promise<readonly SheetModel[]> {
  const loaded = await loadWorkbook(bytes, "saved.xlsx");
  if (!loaded.ok) throw new Error(loaded.problem);
  return loaded.model.sheets;
}

/** What is written on one of the sheets, cell by cell. */
export function textsOn(sheets: readonly SheetModel[], name: string): string[] {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return [...sheet.cells.values()].flatMap((line) => [...line.values()].map(({ value }) => String(value)));
}

/** The row of a sheet that begins with a text, as values; empty cells are left out. */
export function rowWith(sheets: readonly SheetModel[], name: string, text: string): (string | number | boolean)[] {
  const rows = [...(sheets.find((one) => one.name === name)?.cells.values() ?? [])].map((line) =>
    [...line].toSorted(([left], [right]) => left - right).flatMap(([, { value }]) => (value === "" ? [] : [value])),
  );
  const row = rows.find((values) => values.includes(text));
  if (row === undefined) throw new Error(`no row “${text}” on ${name}`);
  return row;
}
