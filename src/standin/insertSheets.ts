import { loadWorkbook } from "./file/index";
import type { InsertSheets } from "./objects/book";
import { renameInFormulas } from "./objects/grid/allFormulas";
import { copyTables } from "./objects/table/tables";
import { copyName } from "./objects/worksheet/names";
import { copyOf } from "./objects/worksheet/sheetModel";
import { HostError } from "./wire/hostError";

/**
 * Puts the sheets of an .xlsx into a workbook, as Excel does: a name in use gets " (2)" and formulas among the new
 * sheets follow. Links from elsewhere to names of that file's workbook are not carried over.
 */
export const insertFromFile: InsertSheets = async (model, file, { sheetNames, position }) => {
  const loaded = await loadWorkbook(file, "inserted.xlsx");
  if (!loaded.ok) throw new HostError("InvalidArgument", `a file that is ${loaded.problem}`);
  const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
  const wanted = loaded.model.sheets.filter(({ name }) => sheetNames?.includes(name) ?? true);
  for (const sheet of wanted) {
    const isTaken = model.sheets.some(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    if (!isTaken) continue;
    const before = sheet.name;
    sheet.name = copyName(model, before);
    renameInFormulas(loaded, before, sheet.name);
  }
  const added = wanted.map((sheet) => copyOf(sheet, newId(), sheet.name, newId));
  model.sheets.splice(position, 0, ...added);
  wanted.forEach((sheet, index) => {
    const made = added[index];
    if (made !== undefined) copyTables({ model }, sheet, made);
  });
  return added;
};
