import { cellAddress } from "../domain/address";
import type { CellRef } from "../domain/cell";
import type { CoverageRule } from "../domain/coverageRule";
import type { IndicatorId } from "../domain/indicator";
import type { Coverage, UnitResult } from "../domain/result";
import { rateDecimals } from "../i18n/display";
import { reportText } from "../i18n/reportText";
import { block, type Draft } from "./draft";
import { type Parts, percentFormat, shortFormula, sumOver } from "./formulas";
import { rowHeight } from "./rowHeight";

const text = reportText.coverage;
const addicts = 2;
const users = 3;
const managed = 4;
const reached = 5;
const rate = 6;
const bar = 7;
const short = 8;
const remark = 9;
/** Points. */
const size = 12;

/** The one cell a unit's figure was read from; null where it is not one cell's. */
export type SourceOf = (id: IndicatorId) => CellRef | null;

/**
 * One unit. Figures not reported stay blank. The number managed and the number reached stand only where both are
 * known, so that the sums below them are the two sides of the rate.
 */
export function unitLine(
  draft: Draft,
  row: number,
  ordinal: string,
  unit: UnitResult,
  rule: CoverageRule,
  sourceOf: SourceOf,
  note?: string,
): void {
  const { coverage } = unit;
  drawLine(draft, row, ordinal, unit.name);
  const isKnown = coverage !== null && coverage.status !== "noData";
  const stocks = stockColumns(rule);
  for (const { id, column } of stocks) {
    if (column !== managed || isKnown) number(draft, row, column, unit.values[id] ?? null, sourceOf(id));
  }
  if (isKnown) {
    if (stocks.length > 1) formula(draft, row, managed, `=${cell(addicts, row)}+${cell(users, row)}`);
    number(draft, row, reached, coverage.reached, sourceOf(rule.reached));
  }
  drawVerdict(draft, row, coverage, rule, note);
  fitLine(draft, row, unit.name, note ?? remarkOf(coverage));
}

/** A group above its units: sums over the rows right below it. */
export function groupLine(
  draft: Draft,
  row: number,
  ordinal: string,
  group: UnitResult,
  members: readonly UnitResult[],
  rule: CoverageRule,
): void {
  drawLine(draft, row, ordinal, group.name);
  draft.style(block(row, 0, row, remark), { bold: true });
  const range = { from: row + 1, to: row + members.length };
  drawSums(draft, row, group, { range, rows: [] }, rule);
  drawUnitsMet(draft, row, group, members, members.length);
}

/** Below all units; `units` are those it sums up, `all` how many there should be. */
export function totalLine(
  draft: Draft,
  row: number,
  total: UnitResult,
  { units, all }: { readonly units: readonly UnitResult[]; readonly all: number },
  parts: Parts,
  rule: CoverageRule,
): void {
  draft.text(row, 0, total.name);
  draft.merge(block(row, 0, row, 1));
  draft.style(block(row, 0, row, remark), { bold: true });
  draft.style(block(row, 0, row, 1), { horizontal: "Center" });
  drawSums(draft, row, total, parts, rule);
  drawUnitsMet(draft, row, total, units, all);
}

/** How a level stands, and how many of its units reach the bar by themselves: nobody knows where reach is estimated. */
function drawUnitsMet(
  draft: Draft,
  row: number,
  { name, coverage }: UnitResult,
  units: readonly UnitResult[],
  all: number,
): void {
  const met = units.filter((unit) => unit.coverage?.status === "met").length;
  const verdict = remarkOf(coverage);
  const words = coverage?.status === "estimated" ? verdict : text.unitsMet(verdict, met, all);
  draft.text(row, remark, words);
  fitLine(draft, row, name, words);
}

/** Names and remarks may be printed bold. */
function fitLine(draft: Draft, row: number, name: string, words: string): void {
  const wrapped = [
    [name, draft.columnWidths[1] ?? 0],
    [words, draft.columnWidths[remark] ?? 0],
  ] as const;
  draft.height(row, rowHeight(wrapped, { size, bold: true }));
}

/** The look of all lines at once; lines of their own kind are styled over it. */
export function styleLines(draft: Draft, from: number, to: number): void {
  draft.style(block(from, 0, to, remark), { size, vertical: "Center", wrap: true, grid: true });
  draft.style(block(from, 0, to, 0), { horizontal: "Center" });
  draft.style(block(from, addicts, to, short), { horizontal: "Right", numberFormat: "#,##0" });
  draft.style(block(from, rate, to, rate), { numberFormat: "0.0%" });
  draft.style(block(from, bar, to, bar), { horizontal: "Center" });
  draft.style(block(from, remark, to, remark), { horizontal: "Center" });
}

/** Where the people managed are told: addicts and users side by side, or both in one figure where their sum stands else. */
function stockColumns(rule: CoverageRule): readonly { readonly id: IndicatorId; readonly column: number }[] {
  return rule.managed.map((id, index) => ({ id, column: rule.managed.length === 1 ? managed : addicts + index }));
}

function drawLine(draft: Draft, row: number, ordinal: string, name: string): void {
  draft.text(row, 0, ordinal);
  draft.text(row, 1, name);
}

/** A sum of blanks would print as nobody: it stays blank. */
function drawSums(draft: Draft, row: number, level: UnitResult, parts: Parts, rule: CoverageRule): void {
  const { coverage, values } = level;
  const isKnown = coverage !== null && coverage.status !== "noData";
  const columns = [
    ...stockColumns(rule).flatMap(({ id, column }) =>
      column === managed || (values[id] ?? null) === null ? [] : [column],
    ),
    ...(isKnown ? [managed] : []),
    ...(isKnown && coverage.reached !== null ? [reached] : []),
  ];
  for (const column of columns) formula(draft, row, column, `=${sumOver(column, parts)}`);
  drawVerdict(draft, row, coverage, rule);
}

function drawVerdict(draft: Draft, row: number, coverage: Coverage | null, rule: CoverageRule, note?: string): void {
  draft.text(row, bar, text.bar(rule.abovePermille));
  draft.text(row, remark, note ?? remarkOf(coverage));
  if (coverage === null || coverage.reached === null || coverage.managed === 0) return;
  const decimals = rateDecimals(coverage.reached, coverage.managed, rule.abovePermille);
  if (decimals > 1) draft.style(block(row, rate, row, rate), { numberFormat: percentFormat(decimals) });
  const [people, base] = [cell(reached, row), cell(managed, row)];
  formula(draft, row, rate, `=${people}/${base}`);
  formula(draft, row, short, shortFormula(people, base, rule.abovePermille));
  if (coverage.status === "missed") draft.style(block(row, rate, row, remark), { bold: true, fill: "#F2F2F2" });
}

function remarkOf(coverage: Coverage | null): string {
  switch (coverage?.status) {
    case "met":
      return text.met;
    case "missed":
      return text.missed;
    case "noSubjects":
      return text.noSubjects;
    case "estimated":
      return text.estimated(coverage.low ?? 0, coverage.high ?? 0);
    default:
      return text.noData;
  }
}

function cell(column: number, row: number): string {
  return cellAddress({ row, column });
}

function number(draft: Draft, row: number, column: number, value: number | null, source: CellRef | null): void {
  if (value !== null) draft.put(row, column, { kind: "number", value, ...(source !== null && { source }) });
}

function formula(draft: Draft, row: number, column: number, text: string): void {
  draft.put(row, column, { kind: "formula", formula: text });
}
