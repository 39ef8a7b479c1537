import type { Period } from "../domain/period";
import type { PlanCell } from "../domain/sheetPlan";
import type { Slices } from "../domain/slices";
import type { TemplateFilling } from "../domain/template";
import type { SheetSnapshot } from "../domain/workbook";
import { cellContent } from "./cellText";
import { contentAsRead, markFor, reportMark } from "./reportMark";
import { bytesOf, operationBytes } from "./requestSize";

/** The form as it was read, and what goes into its copy. */
export interface FilledCopy {
  /** The wanted name of the copy. */
  readonly name: string;
  readonly form: SheetSnapshot;
  readonly filling: TemplateFilling;
}

interface FillingStep {
  readonly bytes: number;
  queue(context: Excel.RequestContext): void;
}

/**
 * How the filled copy comes to be, out of sight under `workingName`: Excel copies the form with all its looks, then blocks
 * of adjacent cells get their contents. Steps only queue and find the copy by its working name.
 */
export function* fillingSteps(
  copy: FilledCopy,
  workingName: string,
  period: Period | null,
): Slices<readonly FillingStep[]> {
  const mark = yield* markOfCopy(copy, period);
  const add = (context: Excel.RequestContext): void => {
    const sheet = context.workbook.worksheets.getItem(copy.form.name).copy("End");
    sheet.name = workingName;
    sheet.visibility = "Hidden";
    sheet.names.add(reportMark, mark).visible = false;
  };
  const blocks = blocksOf(copy.filling.cells).map(({ row, column, contents }) => ({
    bytes: bytesOf(contents) + 2 * operationBytes,
    queue: (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.getItem(workingName);
      sheet.getRangeByIndexes(row, column, contents.length, contents[0]?.length ?? 1).formulas = contents;
    },
  }));
  return [{ bytes: 8 * operationBytes, queue: add }, ...blocks];
}

/** How Excel names the copy of a sheet, for telling a copy that was broken off before it got its working name. */
export function isCopyName(name: string, form: string): boolean {
  const [, start] = /^(.+) \(\d+\)$/.exec(name) ?? [];
  return start !== undefined && form.startsWith(start);
}

/** What the copy holds once filled: everything the form does, and the filled cells in their place. */
function* markOfCopy({ form, filling }: FilledCopy, period: Period | null): Slices<string> {
  const { top, left, formulas } = form;
  const written = formulas.map((row) => [...row]);
  for (const { row, column, content } of filling.cells) {
    const cells = written[row - top];
    if (cells !== undefined) cells[column - left] = contentAsRead(cellContent(plain(content)));
  }
  const bounds = { top, left, bottom: top + formulas.length - 1, right: left + (formulas[0]?.length ?? 1) - 1 };
  return yield* markFor(bounds, written, period);
}

/**
 * A figure in the agency's own form is typed, not linked: Excel may dress a link, and the form's look is not ours to
 * mend. Where it comes from is a click away on the product's own sheets.
 */
function plain(content: PlanCell): PlanCell {
  return content.kind === "number" ? { kind: "number", value: content.value } : content;
}

interface FillingBlock {
  readonly row: number;
  readonly column: number;
  readonly contents: (string | number)[][];
}

/** Cells side by side become one row, and rows of the same columns below each other one block. */
function blocksOf(cells: TemplateFilling["cells"]): FillingBlock[] {
  const blocks: FillingBlock[] = [];
  for (const { row, column, contents } of rowsOf(cells)) {
    const above = blocks.findLast(
      (block) =>
        block.row + block.contents.length === row &&
        block.column === column &&
        block.contents[0]?.length === contents.length,
    );
    if (above === undefined) blocks.push({ row, column, contents: [contents] });
    else above.contents.push(contents);
  }
  return blocks;
}

function rowsOf(
  cells: TemplateFilling["cells"],
): { readonly row: number; readonly column: number; readonly contents: (string | number)[] }[] {
  const rows: { row: number; column: number; contents: (string | number)[] }[] = [];
  for (const { row, column, content } of cells.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const before = rows.at(-1);
    if (before?.row === row && before.column + before.contents.length === column) {
      before.contents.push(cellContent(plain(content)));
    } else rows.push({ row, column, contents: [cellContent(plain(content))] });
  }
  return rows;
}
