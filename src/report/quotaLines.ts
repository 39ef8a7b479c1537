import { cellAddress } from "../domain/address";
import type { UnitQuota } from "../domain/quota";
import { rateDecimals } from "../i18n/display";
import { targetText } from "../i18n/targetText";
import { block, type Draft } from "./draft";
import { type Parts, percentFormat, sumOver } from "./formulas";

/** What one unit was given of a target, how far it is, and its verdict from `column` on; says the verdict. */
export function drawQuota(draft: Draft, row: number, column: number, unit: UnitQuota, things: string): string {
  const { quota, done, permille, remaining, status } = unit;
  if (quota !== null) draft.put(row, column, { kind: "number", value: quota });
  if (done !== null) draft.put(row, column + 1, { kind: "number", value: done });
  if (quota !== null && done !== null && permille !== null) drawRate(draft, row, column, done, quota);
  if (status === null) return "";
  const word = targetText.status[status];
  const verdict = remaining !== null && remaining > 0 ? targetText.shortfall(word, remaining, things) : word;
  draft.text(row, column + 3, verdict);
  return verdict;
}

/** The sum over rows that are these units or hold their sums. No verdict: units are judged one by one. */
export function drawQuotaSum(
  draft: Draft,
  row: number,
  column: number,
  parts: Parts,
  units: readonly UnitQuota[],
): void {
  const isGiven = units.some((unit) => unit.quota !== null);
  const isReported = units.some(({ done }) => done !== null);
  // A sum of blanks would print as none.
  for (const summed of [...(isGiven ? [column] : []), ...(isReported ? [column + 1] : [])])
    draft.put(row, summed, { kind: "formula", formula: `=${sumOver(summed, parts)}` });
  const quota = sumOfFigures(units.map((unit) => unit.quota));
  if (quota > 0 && isReported) drawRate(draft, row, column, sumOfFigures(units.map(({ done }) => done)), quota);
}

/** A share that never reads as met when it is not. */
function drawRate(draft: Draft, row: number, column: number, done: number, quota: number): void {
  const [base, part] = [cellAddress({ row, column }), cellAddress({ row, column: column + 1 })];
  draft.put(row, column + 2, { kind: "formula", formula: `=${part}/${base}` });
  draft.style(block(row, column + 2, row, column + 2), {
    numberFormat: percentFormat(rateDecimals(done, quota, 1000)),
  });
}

/** What is blank adds nothing. */
export function sumOfFigures(figures: readonly (number | null)[]): number {
  return figures.reduce((sum: number, figure) => sum + (figure ?? 0), 0);
}
