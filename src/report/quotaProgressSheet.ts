import { columnName } from "../domain/address";
import type { TargetQuotas, UnitQuota } from "../domain/quota";
import type { SheetPlan } from "../domain/sheetPlan";
import { rateDecimals } from "../i18n/display";
import { quotaText as text } from "../i18n/quotaText";
import { reportText } from "../i18n/reportText";
import { targetText } from "../i18n/targetText";
import { block, type Draft, newDraft } from "./draft";
import { drawClosing, drawOpening, landscape } from "./frame";
import type { AnnexNumber, PlanProgress, ReportMaterial } from "./material";
import { drawNotes } from "./notes";

const unitWidths = [34, 160];
const targetWidths = [72, 72, 60, 120];
const lineHeight = 18;

/** "Bảng 3": units in rows, and for each target that has been shared out what they were given and how far they are. */
export function quotaProgressSheet(
  { agency, submission, quotas }: ReportMaterial,
  { plan }: PlanProgress,
  annex: AnnexNumber,
): SheetPlan {
  const widths = [...unitWidths, ...quotas.flatMap(() => targetWidths)];
  const draft = newDraft(widths);
  const last = widths.length - 1;
  // The country's name takes 290 points.
  const frame = { agency, period: submission.period, annex, split: quotas.length === 1 ? 2 : 4, last };
  const heading = drawOpening(draft, frame, [text.title, targetText.plan(plan.document)]) + 1;
  const first = heading + 3;
  const units = [...submission.units, ...submission.missing];
  const total = first + units.length;
  styleTable(draft, heading, total, last);
  drawUnitHeads(draft, heading);
  units.forEach(({ name }, index) => {
    draft.text(first + index, 0, String(index + 1));
    draft.text(first + index, 1, name);
    draft.height(first + index, lineHeight);
  });
  draft.text(total, 0, reportText.total);
  draft.merge(block(total, 0, total, 1));
  quotas.forEach((target, index) => {
    const column = unitWidths.length + index * targetWidths.length;
    drawTargetHeads(draft, heading, column, target);
    target.units.forEach((unit, place) => drawUnit(draft, first + place, column, unit, target.target.unit));
    drawTotal(draft, { first, last: total - 1 }, column, target.units);
  });
  const end = drawNotes(draft, total + 2, last, [...new Set(quotas.flatMap(notesOf))]);
  drawClosing(draft, frame, end + 1);
  return draft.plan(text.sheet, landscape({ first: heading, last: heading + 2 }));
}

function drawUnitHeads(draft: Draft, heading: number): void {
  [text.ordinal, text.unit].forEach((head, column) => {
    draft.text(heading, column, head);
    draft.merge(block(heading, column, heading + 1, column));
    draft.text(heading + 2, column, text.letters[column] ?? "");
  });
}

function drawTargetHeads(draft: Draft, heading: number, column: number, { target }: TargetQuotas): void {
  draft.text(heading, column, text.target(target.name, target.unit));
  draft.merge(block(heading, column, heading, column + targetWidths.length - 1));
  const numbers = text.number(column - unitWidths.length + 1);
  text.heads.forEach((head, index) => draft.text(heading + 1, column + index, head));
  numbers.forEach((number, index) => draft.text(heading + 2, column + index, number));
}

function drawUnit(draft: Draft, row: number, column: number, unit: UnitQuota, things: string): void {
  const { quota, done, permille, remaining, status } = unit;
  if (quota !== null) draft.put(row, column, { kind: "number", value: quota });
  if (done !== null) draft.put(row, column + 1, { kind: "number", value: done });
  if (quota !== null && done !== null && permille !== null) drawRate(draft, row, column, done, quota);
  if (status === null) return;
  const word = targetText.status[status];
  const isShort = remaining !== null && remaining > 0;
  draft.text(row, column + 3, isShort ? targetText.shortfall(word, remaining, things) : word);
  if (isShort) draft.height(row, 2 * lineHeight);
}

function drawTotal(
  draft: Draft,
  rows: { readonly first: number; readonly last: number },
  column: number,
  units: readonly UnitQuota[],
): void {
  const row = rows.last + 1;
  for (const summed of [column, column + 1]) {
    const name = columnName(summed);
    draft.put(row, summed, { kind: "formula", formula: `=SUM(${name}${rows.first + 1}:${name}${rows.last + 1})` });
  }
  const quota = sumOf(units.map((unit) => unit.quota));
  if (quota > 0 && units.some(({ done }) => done !== null))
    drawRate(draft, row, column, sumOf(units.map(({ done }) => done)), quota);
}

/** A share that never reads as met when it is not. */
function drawRate(draft: Draft, row: number, column: number, done: number, quota: number): void {
  const formula = `=${columnName(column + 1)}${row + 1}/${columnName(column)}${row + 1}`;
  draft.put(row, column + 2, { kind: "formula", formula });
  const numberFormat = `0.${"0".repeat(rateDecimals(done, quota, 1000))}%`;
  draft.style(block(row, column + 2, row, column + 2), { numberFormat });
}

function styleTable(draft: Draft, heading: number, total: number, last: number): void {
  draft.style(block(heading, 0, total, last), { size: 12, vertical: "Center", wrap: true, grid: true });
  draft.style(block(heading, 0, heading + 1, last), { bold: true, horizontal: "Center" });
  draft.style(block(heading + 2, 0, heading + 2, last), { size: 11, italic: true, horizontal: "Center" });
  draft.style(block(heading + 3, 0, total, 0), { horizontal: "Center" });
  draft.style(block(heading + 3, unitWidths.length, total, last), { horizontal: "Right", numberFormat: "#,##0" });
  for (let verdict = unitWidths.length + 3; verdict <= last; verdict += targetWidths.length)
    draft.style(block(heading + 3, verdict, total, verdict), { horizontal: "Center" });
  draft.style(block(total, 0, total, last), { bold: true });
  draft.height(heading, 50);
  draft.height(heading + 1, 34);
}

function notesOf({ target: { id, goal }, units }: TargetQuotas): string[] {
  const given = sumOf(units.map(({ quota }) => quota));
  const without = units.filter(({ quota }) => quota === null).length;
  const isUnderWay = units.some(({ status }) => status === "onTrack" || status === "behind");
  return [
    ...(isUnderWay ? [targetText.pace] : []),
    ...(given === goal.count ? [] : [text.sum(id, given, goal.count)]),
    ...(without === 0 ? [] : [text.withoutQuota(id, without)]),
  ];
}

function sumOf(figures: readonly (number | null)[]): number {
  return figures.reduce((sum: number, figure) => sum + (figure ?? 0), 0);
}
