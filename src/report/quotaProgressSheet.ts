import type { TargetQuotas } from "../domain/quota";
import type { SheetPlan } from "../domain/sheetPlan";
import type { Submission } from "../domain/submission";
import { quotaText as text } from "../i18n/quotaText";
import { reportText } from "../i18n/reportText";
import { targetText } from "../i18n/targetText";
import { block, type Draft, newDraft } from "./draft";
import { footOf } from "./foot";
import { drawOpening, landscape } from "./frame";
import type { AnnexNumber, PlanProgress, ReportMaterial } from "./material";
import { type OutlineLine, outlineOf, totalParts } from "./outline";
import { drawQuota, drawQuotaSum, sumOfFigures } from "./quotaLines";
import { rowHeight } from "./rowHeight";

const unitWidths = [34, 160] as const;
const targetWidths = [72, 72, 60, 120] as const;
const targetWidth = targetWidths.reduce((sum: number, width) => sum + width, 0);

/** Points. */
const size = 12;

/** "Bảng 3": units in rows under their groups, and for each target that has been shared out what they were given and how far they are. */
export function quotaProgressSheet(
  { agency, submission, quotas }: ReportMaterial,
  { plan }: PlanProgress,
  annex: AnnexNumber,
): SheetPlan {
  const draft = newDraft([...unitWidths, ...quotas.flatMap(() => targetWidths)]);
  const last = draft.columnWidths.length - 1;
  // The country's name takes 290 points.
  const frame = { agency, period: submission.period, annex, split: quotas.length === 1 ? 2 : 4, last };
  const heading = drawOpening(draft, frame, [text.title, targetText.plan(plan.document)]) + 1;
  const first = heading + 3;
  const outline = outlineOf(submission);
  const total = first + outline.length;
  styleTable(draft, heading, total, last);
  drawHeads(draft, heading, quotas);
  outline.forEach((line, index) =>
    line.kind === "group"
      ? drawGroup(draft, first + index, line, { last, submission, quotas })
      : drawUnit(draft, first + index, line, { last, submission, quotas }),
  );
  draft.text(total, 0, reportText.total);
  draft.merge(block(total, 0, total, 1));
  const parts = totalParts(
    outline,
    outline.map((_, index) => first + index),
  );
  quotas.forEach(({ units }, index) => drawQuotaSum(draft, total, columnOf(index), parts, units));
  draft.together(heading - 1, first);
  draft.together(total - 1, total);
  footOf(draft, frame, [...new Set(quotas.flatMap(notesOf))]).draw(total);
  return draft.printed(text.sheet, landscape({ first: heading, last: heading + 2 }));
}

/** The first of a target's columns. */
function columnOf(target: number): number {
  return unitWidths.length + target * targetWidths.length;
}

function drawHeads(draft: Draft, heading: number, quotas: readonly TargetQuotas[]): void {
  [text.ordinal, text.unit].forEach((head, column) => {
    draft.text(heading, column, head);
    draft.merge(block(heading, column, heading + 1, column));
    draft.text(heading + 2, column, text.letters[column] ?? "");
  });
  const titles = quotas.map(({ target }) => text.target(target.name, target.unit));
  titles.forEach((title, index) => {
    const column = columnOf(index);
    draft.text(heading, column, title);
    draft.merge(block(heading, column, heading, column + targetWidths.length - 1));
    const numbers = text.number(column - unitWidths.length + 1);
    text.heads.forEach((head, place) => draft.text(heading + 1, column + place, head));
    numbers.forEach((number, place) => draft.text(heading + 2, column + place, number));
  });
  const heads = text.heads.map((head, place) => [head, targetWidths[place] ?? 0] as const);
  draft.height(
    heading,
    rowHeight(
      titles.map((title) => [title, targetWidth] as const),
      { size, bold: true },
    ),
  );
  draft.height(heading + 1, rowHeight(heads, { size, bold: true }));
}

interface Lines {
  readonly last: number;
  readonly submission: Submission;
  readonly quotas: readonly TargetQuotas[];
}

/** Quotas follow the submission: units that report, then the missing. */
function drawUnit(
  draft: Draft,
  row: number,
  line: Exclude<OutlineLine, { readonly kind: "group" }>,
  { submission, quotas }: Lines,
): void {
  draft.text(row, 0, line.ordinal);
  draft.text(row, 1, line.name);
  const place = line.kind === "unit" ? line.position : submission.units.length + line.index;
  const verdicts = quotas.map(({ target, units }, index) => {
    const unit = units[place];
    return unit === undefined ? "" : drawQuota(draft, row, columnOf(index), unit, target.unit);
  });
  const wrapped = verdicts.map((verdict) => [verdict, targetWidths[3]] as const);
  draft.height(row, rowHeight([[line.name, unitWidths[1]], ...wrapped], { size }));
}

/** A group above its units: sums over the rows right below it. */
function drawGroup(
  draft: Draft,
  row: number,
  line: Extract<OutlineLine, { readonly kind: "group" }>,
  { last, submission, quotas }: Lines,
): void {
  draft.text(row, 0, line.ordinal);
  draft.text(row, 1, line.name);
  draft.style(block(row, 0, row, last), { bold: true });
  draft.height(row, rowHeight([[line.name, unitWidths[1]]], { size, bold: true }));
  draft.together(row, row + 1);
  const parts = { range: { from: row + 1, to: row + line.size }, rows: [] };
  const members = submission.groups[line.group]?.members ?? [];
  quotas.forEach(({ units }, index) =>
    drawQuotaSum(
      draft,
      row,
      columnOf(index),
      parts,
      members.flatMap((member) => units[member] ?? []),
    ),
  );
}

function styleTable(draft: Draft, heading: number, total: number, last: number): void {
  draft.style(block(heading, 0, total, last), { size, vertical: "Center", wrap: true, grid: true });
  draft.style(block(heading, 0, heading + 1, last), { bold: true, horizontal: "Center" });
  draft.style(block(heading + 2, 0, heading + 2, last), { size: 11, italic: true, horizontal: "Center" });
  draft.style(block(heading + 3, 0, total, 0), { horizontal: "Center" });
  draft.style(block(heading + 3, unitWidths.length, total, last), { horizontal: "Right", numberFormat: "#,##0" });
  for (let verdict = unitWidths.length + 3; verdict <= last; verdict += targetWidths.length)
    draft.style(block(heading + 3, verdict, total, verdict), { horizontal: "Center" });
  draft.style(block(total, 0, total, last), { bold: true });
}

function notesOf({ target: { id, goal }, units }: TargetQuotas): string[] {
  const given = sumOfFigures(units.map(({ quota }) => quota));
  const without = units.filter(({ quota }) => quota === null).length;
  const isUnderWay = units.some(({ status }) => status === "onTrack" || status === "behind");
  return [
    ...(isUnderWay ? [targetText.pace] : []),
    ...(given === goal.count ? [] : [text.sum(id, given, goal.count)]),
    ...(without === 0 ? [] : [text.withoutQuota(id, without)]),
  ];
}
