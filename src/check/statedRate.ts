import type { CoverageRule } from "../domain/coverageRule";
import type { Finding } from "../domain/finding";
import type { Figure, Line, Table } from "../domain/table";
import { columnOf, type List } from "./continued";

/** Fewer lines than this that bear a rate out prove nothing. */
const fewestProofs = 3;

/**
 * A rate typed beside the figures it comes from, when they do not make it. Ours is always formed from the figures.
 * A heading that does not say of what the rate is counts as this one where most lines bear that out.
 */
export function statedRates(list: List, { reached, managed }: CoverageRule): Finding[] {
  const { tables, units } = list;
  const columns = [reached, ...managed].map((id) => columnOf(list, id));
  if (columns.includes(-1)) return [];
  // The rate over a total is another one where a unit left something blank.
  const complete = units.every((line) => ratio(line, columns) !== null);
  return tables.flatMap((table) => inTable(table, columns, complete));
}

function inTable(table: Table, columns: readonly number[], complete: boolean): Finding[] {
  const lines = table.lines.filter((line) => line.role === "unit" || complete);
  return table.measures.flatMap(({ meaning }, index) => {
    if (meaning.kind !== "derived" || meaning.of === "managed") return [];
    const compared = lines.flatMap((line) => comparison(line, index, columns) ?? []);
    const borneOut = compared.filter(({ finding }) => finding === null).length;
    const isCoverage = meaning.of === "coverageRate" || (borneOut >= fewestProofs && borneOut * 2 > compared.length);
    return isCoverage ? compared.flatMap(({ finding }) => finding ?? []) : [];
  });
}

/** null where there is nothing to compare; a finding where the rate is another. */
function comparison(
  line: Line,
  index: number,
  columns: readonly number[],
): { readonly finding: Finding | null } | null {
  const stated = line.figures[index];
  const parts = ratio(line, columns);
  const rate = stated === undefined ? null : rateOf(stated);
  if (stated === undefined || parts === null || parts.managed === 0 || rate === null) return null;
  const { reached, managed } = parts;
  if (rate.possible.some((value) => Math.abs(value - reached / managed) <= rate.tolerance)) return { finding: null };
  const unit = line.unit === null ? {} : { unit: line.unit.name };
  const fact = { code: "rate-mismatch", stated: rate.shown, reached, managed } as const;
  return { finding: { ...fact, severity: "warning", at: stated.at, ...unit } };
}

function ratio({ figures }: Line, columns: readonly number[]): { reached: number; managed: number } | null {
  const [reached, ...managed] = columns.map((column) => figures[column]?.value ?? null);
  if (reached == null || managed.some((value) => value === null)) return null;
  return { reached, managed: managed.reduce<number>((sum, value) => sum + (value ?? 0), 0) };
}

interface StatedRate {
  readonly shown: string;
  /** As a fraction: 86 may be 86 %, 1 may be 100 % or 1 %. */
  readonly possible: readonly number[];
  /** One unit of the last digit shown: people cut rates off as well as round them. */
  readonly tolerance: number;
}

function rateOf({ value, problem }: Figure): StatedRate | null {
  const shown = value !== null ? String(value) : problem?.code === "fraction" ? String(problem.value) : null;
  const typed = shown ?? (problem?.code === "not-a-number" ? problem.shown : "");
  const [, digits, percent] = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(typed) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits.replace(",", "."));
  const decimals = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const last = 10 ** -decimals;
  const isPercent = percent === "%" || number > 1.5;
  if (isPercent) return { shown: typed, possible: [number / 100], tolerance: last / 100 + 1e-9 };
  return { shown: typed, possible: [number, number / 100], tolerance: Math.min(last, 0.01) + 1e-9 };
}
