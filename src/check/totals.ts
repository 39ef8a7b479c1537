import type { Finding } from "../domain/finding";
import type { Line, Measure, Table } from "../domain/table";
import { continuedWith, unitLines } from "./continued";
import type { IsFaulty, Rule } from "./rule";

/** Stated totals, sub-totals and the police office's control totals against the sum of their units. A sum over a figure with an error tells nothing new. */
export const totals: Rule = {
  name: "totals against their parts",
  find: ({ recognition: { tables } }, isFaulty) =>
    tables.flatMap((table) =>
      table.lines.flatMap((line, position) =>
        line.role === "unit" ? [] : mismatches(table, line, position, continuedWith(table, tables), isFaulty),
      ),
    ),
};

function mismatches(
  table: Table,
  line: Line,
  position: number,
  pieces: readonly Table[],
  isFaulty: IsFaulty,
): Finding[] {
  const own = table.lines.filter(({ role, group }) => role === "unit" && (line.role !== "group" || group === position));
  const all = line.role === "group" ? own : unitLines(pieces);
  if (all.length === 0) return [];
  return table.measures.flatMap(({ meaning }: Measure, index): Finding[] => {
    const stated = line.figures[index];
    if (meaning.kind !== "indicator" || stated === undefined || stated.value === null) return [];
    if (all.some(({ figures }) => figures[index] !== undefined && isFaulty(figures[index].at))) return [];
    const sum = sumOf(all, index);
    const possible = [sum, sumOf(distinct(all), index), ...(own.length > 0 ? [sumOf(own, index)] : [])];
    if (possible.includes(stated.value)) return [];
    const fact =
      line.role === "control"
        ? ({ code: "control-total-mismatch", severity: "warning", control: stated.value } as const)
        : ({ code: "total-mismatch", severity: "error", stated: stated.value } as const);
    const unit = line.unit === null ? {} : { unit: line.unit.name };
    return [{ ...fact, indicator: meaning.id, sum, at: stated.at, ...unit }];
  });
}

function sumOf(lines: readonly Line[], index: number): number {
  return lines.reduce((sum, { figures }) => sum + (figures[index]?.value ?? 0), 0);
}

/** A unit that stands twice has a finding of its own; the total may count it once. */
function distinct(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter(({ name }) => !seen.has(name) && seen.add(name));
}
