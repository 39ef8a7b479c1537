import type { SheetPlan } from "../domain/sheetPlan";
import type { TargetChange } from "../domain/lastYear";
import type { TargetEvaluation } from "../domain/target";
import { rateDecimals } from "../i18n/display";
import { goalText, targetNote, targetText as text } from "../i18n/targetText";
import { targetVerdict } from "../i18n/targetVerdict";
import { columnName } from "../domain/address";
import { block, type Draft, newDraft } from "./draft";
import { footOf } from "./foot";
import { drawOpening, landscape } from "./frame";
import type { AnnexNumber, PlanProgress, ReportMaterial } from "./material";
import { rowHeight } from "./rowHeight";
import { lastYearNotes } from "./lastYearNotes";
import { sidesOf } from "./sides";

const widths = [30, 220, 52, 78, 66, 66, 66, 66, 66, 120];
const last = widths.length - 1;
const split = 4;
/** Points. */
const size = 12;
const [planned, now, sum, before, ofPlan, ofBefore, verdict] = [3, 4, 5, 6, 7, 8, 9];

/** "Bảng 2": how far every target of the plan has come. Shares of the plan and of last year are formulas over the sheet's own cells. */
export function targetSheet(material: ReportMaterial, progress: PlanProgress, annex: AnnexNumber): SheetPlan {
  const draft = newDraft(widths);
  const frame = { agency: material.agency, period: material.submission.period, annex, split, last };
  const heading = drawOpening(draft, frame, [text.title, text.plan(progress.plan.document)]) + 1;
  text.heads.forEach((head, column) => draft.text(heading, column, head));
  text.numbers.forEach((number, column) => draft.text(heading + 1, column, number));
  const firstLine = heading + 2;
  const bottom = firstLine + progress.toDate.length - 1;
  styleTable(draft, heading, bottom);
  progress.toDate.forEach((evaluation, index) =>
    drawTarget(draft, firstLine + index, index, evaluation, progress.inPeriod[index], progress.changes[index] ?? null),
  );
  draft.together(heading - 1, firstLine);
  footOf(draft, frame, notesOf(progress)).draw(bottom);
  return draft.printed(text.sheet, landscape({ first: heading, last: heading + 1 }));
}

function drawTarget(
  draft: Draft,
  row: number,
  index: number,
  toDate: TargetEvaluation,
  inPeriod: TargetEvaluation | undefined,
  change: TargetChange | null,
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
  if (change !== null && change.units > 0) drawActual(draft, row, before, change.before);
  if (isCount && needed !== null && needed > 0 && toDate.numerator !== null)
    share(draft, row, ofPlan, [sum, toDate.numerator], [planned, needed]);
  const past = change === null || !isOverAll(change, toDate) ? null : change.before;
  if (toDate.numerator !== null && past?.denominator === null && past.numerator !== null && past.numerator > 0)
    share(draft, row, ofBefore, [sum, toDate.numerator], [before, past.numerator]);
  draft.text(row, verdict, targetVerdict(toDate));
  const words = [target.name, target.unit, goalText(target.goal), targetVerdict(toDate)] as const;
  const wrapped = [1, 2, planned, verdict].map((column, place) => [words[place] ?? "", widths[column] ?? 0] as const);
  draft.height(row, rowHeight(wrapped, { size }));
}

/** Whether last year's number may be held against the year to date: the same window, and no unit in one of them only. */
function isOverAll({ window, now, leftOut }: TargetChange, toDate: TargetEvaluation): boolean {
  return window === "toDate" && leftOut.length === 0 && now.numerator === toDate.numerator;
}

/** A rate where the target is one, else the number. */
export function drawActual(draft: Draft, row: number, column: number, evaluation: TargetEvaluation | undefined): void {
  if (evaluation === undefined) return;
  const { target } = evaluation;
  const [numerator, denominator] = sidesOf(evaluation);
  if (numerator === null) return;
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

type Figure = readonly [column: number, value: number];

function share(draft: Draft, row: number, column: number, [part, value]: Figure, [whole, base]: Figure): void {
  draft.put(row, column, { kind: "formula", formula: `=${columnName(part)}${row + 1}/${columnName(whole)}${row + 1}` });
  const decimals = rateDecimals(value, base, 1000);
  draft.style(block(row, column, row, column), { numberFormat: `0.${"0".repeat(decimals)}%` });
}

function styleTable(draft: Draft, headingRow: number, bottom: number): void {
  const firstLine = headingRow + 2;
  draft.style(block(headingRow, 0, bottom, last), { size, vertical: "Center", wrap: true, grid: true });
  draft.style(block(headingRow, 0, headingRow, last), { bold: true, horizontal: "Center" });
  draft.style(block(headingRow + 1, 0, headingRow + 1, last), { size: 11, italic: true, horizontal: "Center" });
  draft.style(block(firstLine, 0, bottom, 0), { horizontal: "Center" });
  draft.style(block(firstLine, 2, bottom, planned), { horizontal: "Center" });
  draft.style(block(firstLine, now, bottom, ofBefore), { horizontal: "Right" });
  draft.style(block(firstLine, planned, bottom, before), { numberFormat: "#,##0" });
  draft.style(block(firstLine, verdict, bottom, verdict), { horizontal: "Center" });
  const heads = text.heads.map((head, column) => [head, widths[column] ?? 0] as const);
  draft.height(headingRow, rowHeight(heads, { size, bold: true }));
}

function notesOf(progress: PlanProgress): string[] {
  const { plan, toDate } = progress;
  const notes = toDate.flatMap(({ target, notes: own }) =>
    own.map((note) => text.ofTarget(target.id, targetNote(note))),
  );
  const isUnderWay = toDate.some(({ result: { status } }) => status === "onTrack" || status === "behind");
  return [...(isUnderWay ? [text.pace] : []), ...notes, ...lastYearNotes(progress), ...plan.notes];
}
