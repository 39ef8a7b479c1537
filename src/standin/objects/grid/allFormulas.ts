import type { SheetModel } from "../../model";
import type { Book } from "../book";
import { noteValue } from "./changes";
import { mapReferences } from "./references";

/** Changes one formula; `home` is the sheet it stands on, null for a name of the workbook. */
type Change = (formula: string, home: SheetModel | null) => string;

/** Changes every formula of the workbook: of cells, names, conditional formats, input rules and charts. */
export function mapFormulas(book: Pick<Book, "model">, change: Change): void {
  for (const sheet of book.model.sheets) {
    mapCells(sheet, change);
    for (const name of sheet.names) {
      const formula = change(name.formula, sheet);
      if (formula !== name.formula) sheet.changes.names = true;
      name.formula = formula;
    }
    mapConditions(sheet, change);
    for (const validation of sheet.dataValidations) {
      const rule = mapTexts(validation.rule, (text) => change(text, sheet));
      if (JSON.stringify(rule) === JSON.stringify(validation.rule)) continue;
      validation.rule = rule as typeof validation.rule;
      sheet.changes.dataValidations = true;
    }
    for (const { series } of sheet.charts)
      for (const properties of series)
        for (const [path, value] of properties)
          properties.set(
            path,
            mapTexts(value, (text) => change(text, sheet)),
          );
  }
  for (const name of book.model.names) name.formula = change(name.formula, null);
}

function mapCells(sheet: SheetModel, change: Change): void {
  for (const [row, cells] of sheet.cells)
    for (const [column, cell] of cells) {
      if (cell.formula === null) continue;
      const formula = change(cell.formula, sheet);
      if (formula === cell.formula) continue;
      cell.formula = formula;
      noteValue(sheet, row, column);
    }
}

function mapConditions(sheet: SheetModel, change: Change): void {
  for (const format of sheet.conditionalFormats) {
    if (format.rule.type !== "Custom") continue;
    const formula = change(format.rule.formula, sheet);
    if (formula === format.rule.formula) continue;
    if (format.fromFile) sheet.changes.removedConditionalFormats.push(format.areas);
    format.fromFile = false;
    format.rule = { ...format.rule, formula };
  }
}

/** Plain data with each text in it that is a formula changed. */
function mapTexts(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === "string") return value.startsWith("=") ? change(value) : value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]));
}

/** Lets formulas follow a sheet to its new name; null when it is gone and they lead nowhere. */
export function renameInFormulas(book: Pick<Book, "model">, before: string, after: string | null): void {
  const folded = before.toLowerCase();
  const mentions = (formula: string): boolean => formula.toLowerCase().includes(folded.replaceAll("'", "''"));
  mapFormulas(book, (formula) =>
    mentions(formula)
      ? mapReferences(
          formula,
          ({ text }) => text,
          (sheet) => (sheet.toLowerCase() === folded ? after : sheet),
        )
      : formula,
  );
}
