import type { PlanCell } from "../domain/sheetPlan";

/** What Excel would take for a month, a truth value or an error although it begins with a letter. */
const readAsValue = /^(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * A cell as `Range.formulas` takes it. Text that Excel might read as a formula, a number or a date ("=1+1", "-", "1/6",
 * "05") gets an apostrophe in front, which keeps it text and is not shown.
 */
export function cellContent(cell: PlanCell): string | number {
  switch (cell.kind) {
    case "blank":
      return "";
    case "number":
      return cell.value;
    case "formula":
      return cell.formula;
    case "text":
      return /^\p{L}/u.test(cell.text) && !readAsValue.test(cell.text) ? cell.text : `'${cell.text}`;
  }
}
