import type { CellModel, SheetModel, WorkbookModel } from "../../model";
import { cellName } from "../a1";
import { done, type Engine } from "../engine";
import { renameSheets, storedFormula } from "./rewrite";
import { ErrorValue, type Value } from "./value";

/** The library's own calculation over a copy of the workbook's values, for functions we do not compute. */
export interface Calculator {
  /** Tells it a value that has changed since. */
  put(sheet: SheetModel, row: number, column: number, cell: CellModel): void;
  /** The value of a formula at its place; null when the library cannot say either. */
  calculate(sheet: SheetModel, row: number, column: number, formula: string): Value;
}

/** The numbers the worksheet function TYPE answers. */
const typeOfNumber = "1";
const typeOfBoolean = "4";

export function openCalculator(engine: Engine, model: WorkbookModel): Calculator {
  const file = engine.NewFile();
  // Plain names: the library's formula reader stumbles over some that Excel allows.
  const names = new Map(model.sheets.map((sheet, index) => [sheet, `Sheet${index + 1}`]));
  const nameOf = (sheet: SheetModel): string => names.get(sheet) ?? "Sheet1";
  const renamed = new Map(model.sheets.map((sheet) => [sheet.name.toLowerCase(), nameOf(sheet)]));
  for (const sheet of model.sheets) {
    done(file.NewSheet(nameOf(sheet)));
    for (const [row, line] of sheet.cells) {
      const width = Math.max(...line.keys()) + 1;
      const values = Array.from({ length: width }, (_, column) => {
        const value = line.get(column)?.value ?? "";
        return value === "" ? null : value;
      });
      done(file.SetSheetRow(nameOf(sheet), cellName(row, 0), values));
    }
  }
  const ask = (sheet: string, cell: string, formula: string): string | null => {
    done(file.SetCellFormula(sheet, cell, formula));
    const { value, error } = file.CalcCellValue(sheet, cell, { RawCellValue: true });
    return error === null || error === "" || error === value ? value : error.startsWith("#") ? error : null;
  };
  return {
    put(sheet, row, column, { value }) {
      done(file.SetCellValue(nameOf(sheet), cellName(row, column), value));
    },
    calculate(sheet, row, column, formula) {
      const cell = cellName(row, column);
      const stored = storedFormula(renameSheets(formula, renamed));
      const answer = ask(nameOf(sheet), cell, stored);
      if (answer === null) return null;
      if (answer.startsWith("#")) return answer === "#NAME?" ? null : new ErrorValue(answer);
      const type = ask(nameOf(sheet), cell, `TYPE(${stored})`);
      if (type === typeOfBoolean) return answer === "TRUE" || answer === "1";
      return type === typeOfNumber && answer !== "" ? Number(answer) : answer;
    },
  };
}
