import { evaluateCell } from "../file/formula/evaluate";
import { functions } from "../file/formula/functions";
import { readable } from "../file/formula/precedents";
import { shiftFormula } from "../file/formula/rewrite";
import { toBoolean, Unsupported } from "../file/formula/value";
import type { Area, SheetModel, WorkbookModel } from "../model";
import { intersection } from "../objects/grid/area";
import { span } from "../objects/grid/cells";

/** What conditional formats change about a cell; null leaves what it has. */
export interface Mark {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

/**
 * The marks that conditional formats with a formula put on cells within `shown`, by row and column. Where several
 * hold, the first in priority wins. Formulas we cannot compute mark nothing.
 */
export function marksOf(model: WorkbookModel, sheet: SheetModel, shown: Area): Map<number, Map<number, Mark>> {
  const marks = new Map<number, Map<number, Mark>>();
  const put = (row: number, column: number, mark: Mark): void => {
    let line = marks.get(row);
    if (line === undefined) marks.set(row, (line = new Map<number, Mark>()));
    const first = line.get(column);
    line.set(column, {
      fill: first?.fill ?? mark.fill,
      fontColor: first?.fontColor ?? mark.fontColor,
      bold: first?.bold ?? mark.bold,
    });
  };
  for (const { rule, areas } of [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority)) {
    const [origin] = areas;
    if (rule.type !== "Custom" || origin === undefined) continue;
    const holds = condition(model, sheet, rule.formula, origin);
    for (const area of areas) {
      const part = intersection(area, shown);
      if (part === null) continue;
      for (const row of span(part.top, part.bottom))
        for (const column of span(part.left, part.right)) if (holds(row, column)) put(row, column, rule);
    }
  }
  return marks;
}

/** Whether a formula, written for the first cell of an area, holds for another cell. */
function condition(
  workbook: WorkbookModel,
  sheet: SheetModel,
  formula: string,
  origin: Area,
): (row: number, column: number) => boolean {
  const answers = new Map<string, boolean>();
  return (row, column) => {
    const shifted = shiftFormula(formula, row - origin.top, column - origin.left);
    let answer = answers.get(shifted);
    if (answer === undefined) {
      answer = isTrue(shifted, { functions, workbook, sheet, row, column, inBlocks: false });
      answers.set(shifted, answer);
    }
    return answer;
  };
}

function isTrue(formula: string, place: Parameters<typeof evaluateCell>[1]): boolean {
  const expression = readable(formula);
  if (expression === null) return false;
  try {
    return toBoolean(evaluateCell(expression, place)) === true;
  } catch (error) {
    if (error instanceof Unsupported) return false;
    throw error;
  }
}
