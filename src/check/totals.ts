import type { Finding } from "../domain/finding";
import type { Line, Table } from "../domain/table";
import { listsOf } from "./continued";
import type { IsFaulty, Rule } from "./rule";

/**
 * Stated totals, sub-totals and the police office's control totals against the sum of their units, units against the sum
 * of their villages. A sum over a figure with an error tells nothing new.
 */
export const totals: Rule = {
  name: "totals against their parts",
  find: ({ recognition: { tables } }, isFaulty) =>
    listsOf(tables).flatMap(({ tables: pieces, units }) => {
      const ofList = sumsOf(units, pieces[0]?.measures.length ?? 0, isFaulty);
      return pieces.flatMap((table) => inTable(table, ofList, isFaulty));
    }),
};

/** What the units of a list add up to, column by column. */
interface Sums {
  readonly units: number;
  readonly all: readonly number[];
  /** A unit that stands twice has a finding of its own; the total may count it once. */
  readonly once: readonly number[];
  isFaulty(column: number): boolean;
}

function sumsOf(lines: readonly Line[], columns: number, isFaulty: IsFaulty): Sums {
  const seen = new Set<string>();
  const distinct = lines.filter(({ name }) => !seen.has(name) && seen.add(name));
  const perColumn = <T>(each: (index: number) => T): T[] => Array.from({ length: columns }, (_, index) => each(index));
  return {
    units: lines.length,
    all: perColumn((index) => sum(lines, index)),
    once: perColumn((index) => sum(distinct, index)),
    isFaulty: (index) => lines.some(({ figures }) => figures[index] !== undefined && isFaulty(figures[index].at)),
  };
}

function inTable(table: Table, ofList: Sums, isFaulty: IsFaulty): Finding[] {
  const sumsIn = (lines: readonly Line[]): Sums => sumsOf(lines, table.measures.length, isFaulty);
  const ofTable = sumsIn(table.lines.filter(({ role }) => role === "unit"));
  return table.lines.flatMap((line) => {
    if (line.role === "total" || line.role === "control") {
      return mismatches(table, line, ofList, ofTable.units > 0 ? ofTable : ofList);
    }
    if (line.parts.length === 0) return [];
    const parts = line.parts.flatMap((part) => table.lines[part] ?? []);
    const ofParts = sumsIn(parts);
    const isTold = (column: number): boolean =>
      line.role === "group" || parts.some(({ figures }) => figures[column]?.value !== null);
    return mismatches(table, line, ofParts, ofParts, isTold);
  });
}

/** A total may be that of the whole list or of its own table only. */
function mismatches(
  { measures }: Table,
  line: Line,
  whole: Sums,
  own: Sums,
  isTold: (column: number) => boolean = () => true,
): Finding[] {
  if (whole.units === 0) return [];
  return measures.flatMap(({ meaning }, index): Finding[] => {
    const stated = line.figures[index];
    if (meaning.kind !== "indicator" || stated === undefined || stated.value === null) return [];
    const total = whole.all[index] ?? 0;
    if ([total, whole.once[index], own.all[index]].some((sum) => isSame(sum, stated.value))) return [];
    if (whole.isFaulty(index) || !isTold(index)) return [];
    const fact =
      line.role === "control"
        ? ({ code: "control-total-mismatch", severity: "warning", control: stated.value } as const)
        : ({ code: "total-mismatch", severity: "error", stated: stated.value } as const);
    const unit = line.unit === null ? {} : { unit: line.unit.name };
    return [{ ...fact, indicator: meaning.id, sum: total, at: stated.at, ...unit }];
  });
}

function sum(lines: readonly Line[], index: number): number {
  return lines.reduce((total, { figures }) => total + (figures[index]?.value ?? 0), 0);
}

/** Sums of money with decimals miss what they come to by less than this. */
const tolerance = 1e-6;

function isSame(sum: number | undefined, stated: number | null): boolean {
  return sum !== undefined && stated !== null && Math.abs(sum - stated) < tolerance;
}
