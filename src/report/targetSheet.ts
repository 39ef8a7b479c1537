import type { Period } from "../domain/period";
import type { SheetPlan } from "../domain/sheetPlan";
import type { Plan, TargetEvaluation } from "../domain/target";

import { rateDecimals } from "../i18n/display";
import { periodName, periodWindow, reportText } from "../i18n/reportText";
import { goalText, targetNote, targetText as text } from "../i18n/targetText";
import { columnName } from "../domain/address";
import { block, type Draft, newDraft } from "./draft";
import { type Agency, drawHead, drawSignatures } from "./frame";
import { drawNotes } from "./notes";

export interface TargetReport {
  readonly plan: Plan;
  /** From the year's beginning: what targets are judged by. */
  readonly toDate: readonly TargetEvaluation[];
  /** Of the period alone, and of the same period last year where the workbook has it. */
  readonly inPeriod: readonly TargetEvaluation[];
  readonly lastYear: readonly TargetEvaluation[] | null;
  readonly period: Period | null;
  readonly agency: Agency;
}

const widths = [30, 220, 52, 78, 66, 66, 66, 66, 66, 120];
const last = widths.length - 1;
const split = 4;
const titleRow = 4;
const headingRow = 8;
const firstLine = 10;
const [planned, now, sum, before, ofPlan, ofBefore, verdict] = [3, 4, 5, 6, 7, 8, 9];

/** "Bảng 2": how far every target of the plan has come. Shares of the plan and of last year are formulas over the sheet's own cells. */
export function targetSheet(report: TargetReport): SheetPlan {
  const draft = newDraft(widths);
  drawHead(draft, report.agency, report.period?.year ?? null, split, last);
  drawTitle(draft, report);
  const bottom = firstLine + report.toDate.length - 1;
  styleTable(draft, bottom);
  report.toDate.forEach((evaluation, index) =>
    drawTarget(draft, firstLine + index, index, evaluation, report.inPeriod[index], report.lastYear?.[index]),
  );
  const end = drawNotes(draft, bottom + 2, last, notesOf(report));
  drawSignatures(draft, end + 1, split, last);
  const margins = { top: 2, bottom: 2, left: 3, right: 1.5 };
  return draft.plan(text.sheet, {
    orientation: "Landscape",
    margins,
    titleRows: { first: headingRow, last: headingRow + 1 },
  });
}

function drawTitle(draft: Draft, { plan, period }: TargetReport): void {
  const window = period === null ? reportText.dots : `${periodName(period)} ${periodWindow(period)}`;
  [text.title, text.plan(plan.document), window].forEach((line, index) => {
    const row = titleRow + index;
    draft.text(row, 0, line);
    draft.merge(block(row, 0, row, last));
    draft.style(block(row, 0, row, last), {
      size: index === 0 ? 14 : 13,
      bold: index === 0,
      italic: index > 0,
      horizontal: "Center",
    });
  });
  draft.height(titleRow, 30);
  text.heads.forEach((head, column) => draft.text(headingRow, column, head));
  text.numbers.forEach((number, column) => draft.text(headingRow + 1, column, number));
}

function drawTarget(
  draft: Draft,
  row: number,
  index: number,
  toDate: TargetEvaluation,
  inPeriod: TargetEvaluation | undefined,
  lastYear: TargetEvaluation | undefined,
): void {
  const { target, needed } = toDate;
  draft.text(row, 0, String(index + 1));
  draft.text(row, 1, target.name);
  draft.text(row, 2, target.unit);
  const isCount = target.goal.kind === "countAtLeast" || target.goal.kind === "cumulative";
  if (isCount && needed !== null) draft.put(row, planned, { kind: "number", value: needed });
  else draft.text(row, planned, goalText(target.goal));
  drawActual(draft, row, now, inPeriod);
  drawActual(draft, row, sum, toDate);
  drawActual(draft, row, before, lastYear);
  if (isCount && needed !== null && needed > 0 && toDate.numerator !== null) share(draft, row, ofPlan, sum, planned);
  if ((lastYear?.numerator ?? 0) > 0 && lastYear?.denominator === null && toDate.numerator !== null)
    share(draft, row, ofBefore, sum, before);
  draft.text(row, verdict, verdictOf(toDate));
  draft.height(row, 17 * Math.max(1, Math.ceil(target.name.length / 40), Math.ceil(verdictOf(toDate).length / 20)));
}

/** A rate where the target is one, else the number. */
function drawActual(draft: Draft, row: number, column: number, evaluation: TargetEvaluation | undefined): void {
  if (evaluation === undefined || evaluation.numerator === null) return;
  const { numerator, denominator, target } = evaluation;
  if (denominator === null) {
    draft.put(row, column, { kind: "number", value: numerator });
    return;
  }
  if (denominator === 0) return;
  draft.put(row, column, { kind: "formula", formula: `=${numerator}/${denominator}` });
  const bar = "permille" in target.goal ? target.goal.permille : 1000;
  const decimals = rateDecimals(numerator, denominator, bar);
  draft.style(block(row, column, row, column), { numberFormat: `0.${"0".repeat(decimals)}%` });
}

function share(draft: Draft, row: number, column: number, part: number, whole: number): void {
  draft.put(row, column, { kind: "formula", formula: `=${columnName(part)}${row + 1}/${columnName(whole)}${row + 1}` });
  draft.style(block(row, column, row, column), { numberFormat: "0.0%" });
}

function verdictOf({ target, result }: TargetEvaluation): string {
  const word = text.status[result.status];
  const { shortfall, status } = result;
  if (shortfall === null || shortfall === 0 || status === "met") return word;
  const unit = target.unit === "%" ? reportText.people : target.unit;
  return target.goal.kind === "countAtMost"
    ? text.excess(word, shortfall, unit)
    : text.shortfall(word, shortfall, unit);
}

function styleTable(draft: Draft, bottom: number): void {
  draft.style(block(headingRow, 0, bottom, last), { size: 12, vertical: "Center", wrap: true, grid: true });
  draft.style(block(headingRow, 0, headingRow, last), { bold: true, horizontal: "Center" });
  draft.style(block(headingRow + 1, 0, headingRow + 1, last), { size: 11, italic: true, horizontal: "Center" });
  draft.style(block(firstLine, 0, bottom, 0), { horizontal: "Center" });
  draft.style(block(firstLine, 2, bottom, planned), { horizontal: "Center" });
  draft.style(block(firstLine, now, bottom, ofBefore), { horizontal: "Right" });
  draft.style(block(firstLine, planned, bottom, before), { numberFormat: "#,##0" });
  draft.style(block(firstLine, verdict, bottom, verdict), { horizontal: "Center" });
  draft.height(headingRow, 50);
}

function notesOf({ plan, toDate }: TargetReport): string[] {
  const notes = toDate.flatMap(({ target, notes: own }) =>
    own.map((note) => text.ofTarget(target.id, targetNote(note))),
  );
  const isUnderWay = toDate.some(({ result: { status } }) => status === "onTrack" || status === "behind");
  return [...(isUnderWay ? [text.pace] : []), ...notes, ...plan.notes];
}
