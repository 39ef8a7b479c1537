import { assertNever } from "../domain/assertNever";
import type { Cell } from "../domain/cell";
import type { PlanCell, SheetPlan } from "../domain/sheetPlan";
import { type QuotaCells, quotaSheetWords as words } from "../plans/quotaWords";
import { block, newDraft } from "./draft";

export interface QuotaPage {
  /** The plan's document. */
  readonly document: string;
  /** One line for each target shared out: by what. */
  readonly bases: readonly string[];
  readonly rows: readonly QuotaCells[];
}

const widths = [70, 250, 150, 62, 62, 62, 62, 76];
const last = widths.length - 1;
const firstFigure = 3;

/** The sheet "Giao chỉ tiêu": what each unit is to reach, as a table the clerk can edit, read back before every report. */
export function quotaSheet({ document, bases, rows }: QuotaPage): SheetPlan {
  const draft = newDraft(widths);
  draft.text(0, 0, words.title);
  draft.text(1, 0, words.document);
  draft.text(1, 1, document);
  bases.forEach((basis, index) => {
    draft.text(2 + index, 0, words.basis);
    draft.text(2 + index, 1, basis);
  });
  const rule = 2 + bases.length;
  draft.text(rule, 0, words.rule);
  draft.text(rule + 1, 0, words.hint);
  const head = rule + 2;
  Object.values(words.heads).forEach((text, column) => draft.text(head, column, text));
  rows.forEach(({ id, name, unit, basis, atLeast, atMost, fixed, count }, index) =>
    [id, name, unit, basis, atLeast, atMost, fixed, count].forEach((cell, column) =>
      draft.put(head + 1 + index, column, planCell(cell)),
    ),
  );
  const bottom = head + rows.length;
  draft.style(block(0, 0, bottom, last), { size: 12, vertical: "Top" });
  draft.style(block(0, 0, 0, 1), { size: 14, bold: true });
  for (const row of [rule, rule + 1]) {
    draft.merge(block(row, 0, row, last));
    draft.style(block(row, 0, row, last), { wrap: true, italic: true });
    draft.height(row, 34);
  }
  draft.style(block(head, 0, bottom, last), { wrap: true, grid: true });
  draft.style(block(head + 1, firstFigure, bottom, last), { horizontal: "Right", numberFormat: "#,##0" });
  draft.style(block(head, 0, head, last), { bold: true, horizontal: "Center", vertical: "Center" });
  const page = {
    orientation: "Landscape",
    margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
    titleRows: { first: head, last: head },
  } as const;
  return draft.plan(words.sheet, page, { role: "setting", table: block(head, 0, bottom, last) });
}

/** A cell that held no number stays one that holds none: what the clerk has to mend must not look mended. */
function planCell(cell: Cell): PlanCell {
  switch (cell.kind) {
    case "blank":
    case "text":
    case "number":
      return cell;
    case "date":
      return { kind: "text", text: new Date(Date.UTC(1899, 11, 30 + cell.serial)).toISOString().slice(0, 10) };
    case "boolean":
      return { kind: "text", text: cell.value ? "TRUE" : "FALSE" };
    case "error":
      return { kind: "text", text: cell.error };
    default:
      return assertNever(cell);
  }
}
