import type { CoverageRule } from "../domain/coverageRule";
import type { Finding } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import type { Figure, Line, Table } from "../domain/table";
import { columnOf, type List, listsOf } from "./continued";
import { statedRates } from "./statedRate";
import type { Rule } from "./rule";

/** Sums and rates that a table works out across its columns, against the columns they come from. They are never read as data. */
export const derived: Rule = {
  name: "sums and rates worked out in the table",
  find: ({ recognition, coverage }) =>
    listsOf(recognition.tables).flatMap((list) => [
      ...managedSums(list, coverage),
      ...statedRates(list, coverage),
      ...list.tables.flatMap(groupSums),
    ]),
};

function managedSums(list: List, { managed }: CoverageRule): Finding[] {
  const { tables, units } = list;
  const parts = managed.map((id) => columnOf(list, id));
  if (parts.includes(-1)) return [];
  // A total over units of which one left a part blank may leave that unit out or not.
  const complete = units.every((line) => sumOf(line, parts) !== null);
  return tables.flatMap(({ measures, lines }) =>
    measures.flatMap(({ meaning }, index) => {
      if (meaning.kind !== "derived" || meaning.of !== "managed") return [];
      return lines.flatMap((line) => {
        const sum = line.role === "unit" || complete ? sumOf(line, parts) : null;
        return mismatch(line, line.figures[index], sum, managed);
      });
    }),
  );
}

/** Fewer lines than this that bear a sum out prove nothing. */
const fewestProofs = 3;

/**
 * "Cai nghiện > Tổng số" beside the columns of its group. What it adds up nobody says, so it counts as their sum
 * only where most lines bear that out; the others are then wrong.
 */
function groupSums(table: Table): Finding[] {
  return table.measures.flatMap(({ meaning, header }, index) => {
    if (meaning.kind !== "derived" || meaning.of !== "other" || !saysSum(header)) return [];
    const parts = siblings(table, header);
    const lines = table.lines.flatMap((line) => {
      const [stated, sum] = [line.figures[index], sumOf(line, parts)];
      return stated?.value == null || sum === null ? [] : [{ line, stated, sum }];
    });
    const borneOut = lines.filter(({ stated, sum }) => stated.value === sum).length;
    if (borneOut < fewestProofs || borneOut * 2 <= lines.length) return [];
    const ids = parts.flatMap((part) => {
      const of = table.measures[part]?.meaning;
      return of?.kind === "indicator" ? [of.id] : [];
    });
    return lines.flatMap(({ line, stated, sum }) => mismatch(line, stated, sum, ids));
  });
}

function saysSum(header: string): boolean {
  return /^(tổng|cộng)/i.test((header.split(" > ").at(-1) ?? "").normalize("NFC"));
}

/** The columns of indicators under the same group heading, one level below it. */
function siblings({ measures }: Table, header: string): number[] {
  const path = header.split(" > ");
  const group = path.slice(0, -1).join(" > ");
  return measures.flatMap((measure, index) => {
    const other = measure.header.split(" > ");
    const isSibling = other.length === path.length && other.slice(0, -1).join(" > ") === group;
    return isSibling && measure.meaning.kind === "indicator" ? [index] : [];
  });
}

/** null as soon as one part is missing. */
function sumOf({ figures }: Line, parts: readonly number[]): number | null {
  if (parts.length < 2) return null;
  const values = parts.map((part) => figures[part]?.value ?? null);
  return values.some((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function mismatch(
  line: Line,
  stated: Figure | undefined,
  sum: number | null,
  parts: readonly IndicatorId[],
): Finding[] {
  if (stated === undefined || stated.value === null || sum === null || sum === stated.value) return [];
  const fact = { code: "parts-mismatch", whole: stated.value, sum, parts } as const;
  return [{ ...fact, severity: "warning", at: stated.at, ...(line.unit === null ? {} : { unit: line.unit.name }) }];
}
