import type { Finding } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import { type Period, windowKey } from "../domain/period";
import type { Group, Submission } from "../domain/submission";
import type { Recognition, Table } from "../domain/table";
import type { Unit } from "../domain/unit";
import { reportPeriod } from "./titles/reportPeriod";
import { type Column, emptyColumn, takeTable, type UnitLine } from "./takeTable";
import { parseUnitName } from "./units/unitName";

export interface Gathered {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
}

/**
 * Joins all tables of one period by unit; tables that name no period are about the one reported on. Where two cells give
 * the same figure of a unit, equal ones are one; different ones are a conflict that names both cells and leave the
 * figure unknown. Units stand in roster order, else in the order of the workbook.
 */
export function gather(recognition: Recognition, period: Period | null): Gathered {
  const tables = tablesOf(recognition, period);
  const identity = identities();
  const present = new Map(tables.flatMap(unitLines).map(({ unit }) => [identity(unit), unit]));
  const before = period === null ? undefined : recognition.rostersBefore.get(windowKey(period));
  const expected = (before ?? recognition.rosters).flatMap(({ units }) => units);
  const listed = expected.filter((unit) => present.has(identity(unit)));
  const units = listed.length > 0 ? listed : [...present.values()];
  const positions = new Map(units.map((unit, index) => [identity(unit), index]));
  const positionOf = (unit: Unit): number | undefined => positions.get(identity(unit));
  const columns = new Map<IndicatorId, Column>();
  const findings = tables.flatMap((table) => {
    const indicators = table.measures.map(({ meaning }) => (meaning.kind === "indicator" ? meaning.id : null));
    // A list of people says the same unit again and again.
    if (indicators.every((id) => id === null)) return [];
    for (const id of indicators) if (id !== null && !columns.has(id)) columns.set(id, emptyColumn(units.length));
    return takeTable(unitLines(table), table.layout, indicators, positionOf, columns);
  });
  const missing = expected.filter((unit) => !present.has(identity(unit)));
  const groups = groupsOf(tables, positionOf, identity);
  return { submission: { period, units, groups, columns, missing }, findings };
}

function tablesOf(recognition: Recognition, period: Period | null): readonly Table[] {
  const { tables } = recognition;
  if (period === null) return tables;
  const reported = tables.some((table) => table.period === null) ? reportPeriod(recognition) : null;
  const isReported = reported !== null && windowKey(reported) === windowKey(period);
  return tables.filter((table) => (table.period === null ? isReported : windowKey(table.period) === windowKey(period)));
}

/** Codes are unique within a date; without one the name in its normal form, with its superior if any, is all there is. */
function identities(): (unit: Unit) => string {
  const known = new Map<Unit, string>();
  return (unit) => {
    const identity = known.get(unit) ?? unit.code ?? nameIdentity(unit.name);
    known.set(unit, identity);
    return identity;
  };
}

function nameIdentity(name: string): string {
  const { type, key, within } = parseUnitName(name);
  return `${type ?? ""} ${key} ${within ?? ""}`;
}

function unitLines(table: Table): UnitLine[] {
  return table.lines.flatMap((line) => (line.role === "unit" && line.unit !== null ? [{ line, unit: line.unit }] : []));
}

function groupsOf(
  tables: readonly Table[],
  positionOf: (unit: Unit) => number | undefined,
  identity: (unit: Unit) => string,
): Group[] {
  const groups = new Map<string, { unit: Unit; members: Set<number> }>();
  for (const table of tables) {
    for (const { line, unit } of unitLines(table)) {
      const parent = line.group === null ? null : (table.lines[line.group]?.unit ?? null);
      const position = positionOf(unit);
      if (parent === null || position === undefined) continue;
      const group = groups.get(identity(parent)) ?? { unit: parent, members: new Set() };
      group.members.add(position);
      groups.set(identity(parent), group);
    }
  }
  return [...groups.values()].map(({ unit, members }) => ({ unit, members: [...members].toSorted((a, b) => a - b) }));
}
