import type { PlanCell, SheetPlan } from "../../src/domain/sheetPlan";

export function cellAt(plan: SheetPlan, row: number, column: number): PlanCell {
  return plan.rows[row]?.[column] ?? { kind: "blank" };
}

/** What a cell says in words; "" for anything else. */
export function textAt(plan: SheetPlan, row: number, column: number): string {
  const cell = cellAt(plan, row, column);
  return cell.kind === "text" ? cell.text : "";
}

/** The first row at or below `from` with these words in the column. */
export function rowOf(plan: SheetPlan, text: string, column = 1, from = 0): number {
  const row = plan.rows.findIndex((_, index) => index >= from && textAt(plan, index, column) === text);
  if (row < 0) throw new Error(`No "${text}" in column ${column}`);
  return row;
}

/**
 * What the formulas of our sheets come to: sums of ranges and cells, and quotients, over the sheet's own cells. Text and
 * blanks count as nothing, as in Excel's SUM.
 */
export function valueAt(plan: SheetPlan, row: number, column: number): number {
  const cell = cellAt(plan, row, column);
  if (cell.kind === "number") return cell.value;
  return cell.kind === "formula" ? sumOf(plan, cell.formula.slice(1)) : 0;
}

function sumOf(plan: SheetPlan, formula: string): number {
  const parts = formula.split("/");
  if (parts.length === 2) return sumOf(plan, parts[0] ?? "") / sumOf(plan, parts[1] ?? "");
  return formula.split("+").reduce((sum, term) => sum + termOf(plan, term), 0);
}

function termOf(plan: SheetPlan, term: string): number {
  const found = /^(?:SUM\()?([A-Z])(\d+)(?::\1(\d+)\))?$/.exec(term);
  if (found === null) {
    if (/^\d+$/.test(term)) return Number(term);
    throw new Error(`Not a formula these tests know: ${term}`);
  }
  const [, letter = "A", from = "1", to = from] = found;
  let sum = 0;
  for (let row = Number(from) - 1; row < Number(to); row++) sum += valueAt(plan, row, letter.charCodeAt(0) - 65);
  return sum;
}
