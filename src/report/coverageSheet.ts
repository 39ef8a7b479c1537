import type { Results } from "../compute/compute";
import type { CoverageRule } from "../domain/coverageRule";
import type { Period } from "../domain/period";
import type { UnitResult } from "../domain/result";
import type { SheetPlan } from "../domain/sheetPlan";
import type { Group } from "../domain/submission";
import type { Unit } from "../domain/unit";
import { periodName, periodWindow, reportText } from "../i18n/reportText";
import { groupLine, styleLines, totalLine, unitLine } from "./coverageLines";
import { block, type Draft, newDraft } from "./draft";
import { type Agency, drawHead, drawSignatures } from "./frame";
import { drawNotes } from "./notes";

export interface CoverageReport {
  readonly results: Results;
  readonly groups: readonly Group[];
  /** Units that have not reported: listed with blanks. */
  readonly missing: readonly Unit[];
  /** null when the tables name none: a dotted line to fill in. */
  readonly period: Period | null;
  readonly rule: CoverageRule;
  readonly agency: Agency;
  /** Printed below the table: what was set aside, what was accepted. */
  readonly notes: readonly string[];
}

const text = reportText.coverage;
const widths = [34, 150, 74, 80, 74, 74, 60, 64, 64, 110];
const last = widths.length - 1;
/** Where the head's left half ends. */
const split = 4;
const titleRow = 4;
const headingRow = 8;
const firstLine = 10;

/** "Bảng 1": coverage by unit, with sums as SUM and rates as formulas (columns as proposed for district summaries; no official form has these heads). */
export function coverageSheet(report: CoverageReport): SheetPlan {
  const draft = newDraft(widths);
  drawHead(draft, report.agency, report.period?.year ?? null, split, last);
  drawTitle(draft, report);
  drawHeadings(draft);
  const end = drawLines(draft, report);
  const afterNotes = drawNotes(draft, end + 2, last, notesOf(report));
  drawSignatures(draft, afterNotes + 1, split, last);
  const margins = { top: 2, bottom: 2, left: 3, right: 1.5 };
  const page = { orientation: "Landscape", margins, titleRows: { first: headingRow, last: headingRow + 1 } } as const;
  return draft.plan(text.sheet, page);
}

function drawTitle(draft: Draft, { period }: CoverageReport): void {
  const lines = [
    text.title,
    period === null ? reportText.dots : periodName(period),
    period === null ? "" : periodWindow(period),
  ];
  lines.forEach((line, index) => {
    const row = titleRow + index;
    draft.text(row, 0, line);
    draft.merge(block(row, 0, row, last));
    draft.style(block(row, 0, row, last), {
      size: index === 0 ? 14 : 13,
      bold: index < 2,
      italic: index === 2,
      horizontal: "Center",
    });
  });
  draft.height(titleRow, 30);
  draft.text(headingRow - 1, last, reportText.unitOfMeasure);
  draft.style(block(headingRow - 1, last, headingRow - 1, last), { size: 12, italic: true, horizontal: "Right" });
}

function drawHeadings(draft: Draft): void {
  text.heads.forEach((head, column) => draft.text(headingRow, column, head));
  text.numbers.forEach((number, column) => draft.text(headingRow + 1, column, number));
  draft.style(block(headingRow, 0, headingRow + 1, last), {
    size: 12,
    bold: true,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    grid: true,
  });
  draft.style(block(headingRow + 1, 0, headingRow + 1, last), { size: 11, bold: false, italic: true });
  draft.height(headingRow, 66);
}

/** Draws units under their groups, then units of no group and units that have not reported, then the total; says its row. */
function drawLines(draft: Draft, report: CoverageReport): number {
  const { results, groups, missing, rule } = report;
  const count = groups.length + results.units.length + missing.length;
  styleLines(draft, firstLine, firstLine + count);
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const loose = results.units.flatMap((_, position) => (grouped.has(position) ? [] : [position]));
  const summed: number[] = [];
  let row = firstLine;
  const drawUnits = (positions: readonly number[]): void => {
    positions.forEach((position, index) => {
      const unit = results.units[position];
      if (unit !== undefined) unitLine(draft, row++, String(index + 1), unit, rule);
    });
  };
  groups.forEach(({ members }, index) => {
    const group = results.groups[index];
    if (group === undefined) return;
    summed.push(row);
    groupLine(draft, row, roman(index + 1), group, members.length, rule);
    row++;
    drawUnits(members);
  });
  const looseFrom = row;
  drawUnits(loose);
  missing.forEach(({ code, name }, index) => {
    const unit: UnitResult = { code, name, values: {}, coverage: null };
    unitLine(draft, row++, String(loose.length + index + 1), unit, rule, text.missing);
  });
  const parts = groups.length === 0 ? { from: looseFrom, to: row - 1 } : null;
  totalLine(draft, row, results.total, { range: parts, rows: [...summed, ...range(looseFrom, row)] }, rule);
  return row;
}

/** Notes of the table itself before those handed in. */
function notesOf({ results, missing, notes }: CoverageReport): string[] {
  const complete = results.units.filter(({ coverage }) => coverage !== null && coverage.status !== "noData").length;
  const all = results.units.length + missing.length;
  return [
    ...(missing.length === 0 ? [] : [text.notReported(missing.map(({ name }) => name).join(", "))]),
    ...(complete === all ? [] : [text.partial(complete, all)]),
    ...notes,
  ];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Districts are numbered in roman numerals above their wards. */
function roman(value: number): string {
  const digits: readonly (readonly [number, string])[] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  const [size, digit] = digits.find(([weight]) => weight <= value) ?? [0, ""];
  return size === 0 ? "" : digit + roman(value - size);
}
