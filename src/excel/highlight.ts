import { areaAddress } from "../domain/address";
import type { Area } from "../domain/cell";
import type { ExcelRun } from "./session";

/** Always true, and by its text known as ours among the clerk's own conditional formats. */
const markFormula = '=N("TongHop")=0';
const fill = "#FFE3B3";

/**
 * Marks rows that fall short, by conditional formats of our own: the cells' formats are not touched, the marks move
 * with the rows, and `clearHighlights` takes away exactly these. Marks of before are replaced, so doing it twice leaves one.
 */
export async function highlight(run: ExcelRun, areas: readonly Area[]): Promise<void> {
  await run(async (context) => {
    const marks = await findMarks(context);
    marks.forEach((mark) => mark.delete());
    for (const area of areas) {
      const range = context.workbook.worksheets.getItem(area.sheet).getRange(areaAddress(area));
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = markFormula;
      format.custom.format.fill.color = fill;
      format.custom.format.font.bold = true;
    }
    await context.sync();
  });
}

/** Takes away every mark of ours, and nothing else. Says how many there were. */
export async function clearHighlights(run: ExcelRun): Promise<number> {
  return run(async (context) => {
    const marks = await findMarks(context);
    marks.forEach((mark) => mark.delete());
    await context.sync();
    return marks.length;
  });
}

async function findMarks(context: Excel.RequestContext): Promise<Excel.ConditionalFormat[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const collections = sheets.items.map((sheet) => sheet.getRange().conditionalFormats.load("items/id,items/type"));
  await context.sync();
  const custom = collections.flatMap(({ items }) => items.filter(({ type }) => type === "Custom"));
  const rules = custom.map((format) => format.custom.rule.load("formula"));
  if (rules.length > 0) await context.sync();
  return custom.filter((_, index) => normal(rules[index]?.formula) === normal(markFormula));
}

/** Excel may hand a formula back with other capitals or spaces. */
function normal(formula: string | undefined): string {
  return (formula ?? "").replace(/\s/g, "").toLowerCase();
}
