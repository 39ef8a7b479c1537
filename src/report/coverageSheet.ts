import type { UnitResult } from "../domain/result";
import type { SheetPlan } from "../domain/sheetPlan";
import { reportText } from "../i18n/reportText";
import { groupLine, type SourceOf, styleLines, totalLine, unitLine } from "./coverageLines";
import { block, type Draft, newDraft } from "./draft";
import { footOf } from "./foot";
import { drawOpening, drawUnitOfMeasure, landscape } from "./frame";
import type { AnnexNumber, ReportMaterial } from "./material";
import { roman } from "./roman";
import { rowHeight } from "./rowHeight";

const text = reportText.coverage;
const widths = [34, 150, 74, 80, 74, 74, 60, 64, 64, 110];
const last = widths.length - 1;
/** Where the head's left half ends. */
const split = 4;

/** "Bảng 1": coverage by unit, with sums as SUM and rates as formulas (columns as proposed for district summaries; no official form has these heads). */
export function coverageSheet(material: ReportMaterial, annex: AnnexNumber): SheetPlan {
  const draft = newDraft(widths);
  const frame = { agency: material.agency, period: material.submission.period, annex, split, last };
  const top = drawOpening(draft, frame, [text.title]);
  drawUnitOfMeasure(draft, top, last);
  drawHeadings(draft, top + 1);
  const total = drawLines(draft, top + 3, material);
  draft.together(top, top + 3);
  draft.together(total - 1, total);
  footOf(draft, frame, notesOf(material)).draw(total);
  return draft.printed(text.sheet, landscape({ first: top + 1, last: top + 2 }));
}

function drawHeadings(draft: Draft, row: number): void {
  text.heads.forEach((head, column) => draft.text(row, column, head));
  text.numbers.forEach((number, column) => draft.text(row + 1, column, number));
  draft.style(block(row, 0, row + 1, last), {
    size: 12,
    bold: true,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    grid: true,
  });
  draft.style(block(row + 1, 0, row + 1, last), { size: 11, bold: false, italic: true });
  const heads = text.heads.map((head, column) => [head, widths[column] ?? 0] as const);
  draft.height(row, rowHeight(heads, { size: 12, bold: true }));
}

/** Draws units under their groups, then units of no group and units that have not reported, then the total; says its row. */
function drawLines(draft: Draft, firstLine: number, { results, submission, rule }: ReportMaterial): number {
  const { groups, missing } = submission;
  const count = groups.length + results.units.length + missing.length;
  styleLines(draft, firstLine, firstLine + count);
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const loose = results.units.flatMap((_, position) => (grouped.has(position) ? [] : [position]));
  const summed: number[] = [];
  let row = firstLine;
  const drawUnits = (positions: readonly number[]): void => {
    positions.forEach((position, index) => {
      const unit = results.units[position];
      const sourceOf: SourceOf = (id) => submission.columns.get(id)?.at[position] ?? null;
      if (unit !== undefined) unitLine(draft, row++, String(index + 1), unit, rule, sourceOf);
    });
  };
  groups.forEach(({ members }, index) => {
    const group = results.groups[index];
    if (group === undefined) return;
    summed.push(row);
    draft.together(row, row + 1);
    groupLine(
      draft,
      row,
      roman(index + 1),
      group,
      members.flatMap((member) => results.units[member] ?? []),
      rule,
    );
    row++;
    drawUnits(members);
  });
  const looseFrom = row;
  drawUnits(loose);
  missing.forEach(({ code, name }, index) => {
    const unit: UnitResult = { code, name, values: {}, coverage: null };
    unitLine(draft, row++, String(loose.length + index + 1), unit, rule, () => null, text.missing);
  });
  const parts = groups.length === 0 ? { from: looseFrom, to: row - 1 } : null;
  totalLine(
    draft,
    row,
    results.total,
    { units: results.units, all: results.units.length + missing.length },
    { range: parts, rows: [...summed, ...range(looseFrom, row)] },
    rule,
  );
  return row;
}

/** Notes of the table itself before those handed in. */
function notesOf({ results, submission: { missing }, rule, notes }: ReportMaterial): string[] {
  const complete = results.units.filter(({ coverage }) => coverage !== null && coverage.status !== "noData").length;
  const all = results.units.length + missing.length;
  return [
    ...(rule.managed.length > 1 ? [] : [text.together]),
    ...(missing.length === 0 ? [] : [text.notReported(missing.map(({ name }) => name).join(", "))]),
    ...(complete === all ? [] : [text.partialSums(complete, all)]),
    ...notes,
  ];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
