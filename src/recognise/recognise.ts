import type { Sheet } from "../domain/cell";
import type { Finding } from "../domain/finding";
import type { Period } from "../domain/period";
import type { Recognition, Table } from "../domain/table";
import { findTables } from "./findTables";
import type { Knowledge } from "./knowledge";
import { isRosterSheet, ownRosters } from "./ownRoster";
import { periodFromTexts } from "./periodText";
import { isPlanSheet } from "./planSheet";
import { planTitle } from "./planTitle";
import type { RawTable } from "./rawTable";
import { resolveTable } from "./resolveTable";
import { chooseRosters } from "./unitMatch";
import { unitNames, unitResolver } from "./unitResolver";
import { unitsByName } from "./unitsByName";
import { wordsOf } from "./words";

/**
 * Finds every table of the sheets and says what its words mean: which units, which indicators, which period.
 * What cannot be told for sure becomes a finding at its cell and is left out of the figures.
 */
export function recognise(sheets: readonly Sheet[], knowledge: Knowledge): Recognition {
  const own = sheets.filter(isRosterSheet).flatMap(ownRosters);
  const words = wordsOf((own.length > 0 ? own : knowledge.rosters).flatMap(({ units }) => units));
  const found = sheets
    .filter((sheet) => !isRosterSheet(sheet) && !isPlanSheet(sheet))
    .map((sheet) => ({ sheet, ...findTables(sheet, words) }));
  const placed = found.flatMap(({ sheet, tables }) => {
    const periods = periodsOfTables(tables);
    return tables.map((table, index) => ({ sheet, table, period: periods[index] ?? null, plan: planTitle(table) }));
  });
  const raw = placed.filter(({ plan }) => plan === null);
  const names = unitNames(raw.map(({ table }) => table));
  const reportedOn = latest(raw.map(({ period }) => period));
  const units = unitResolver(names, own.length > 0 ? own : chooseRosters(names, knowledge.rosters, reportedOn));
  const resolved = raw.map(({ sheet, table, period }) => resolveTable(sheet, table, period, words, units, knowledge));
  const joined = units.rosters.length === 0 ? unitsByName(resolved) : null;
  const tables: readonly Table[] = joined?.tables ?? resolved.map(({ table }) => table);
  const findings: readonly Finding[] = [
    ...found.flatMap(({ findings: own }) => own),
    ...placed.flatMap(({ table, plan }): Finding[] =>
      plan === null ? [] : [{ code: "plan-table", severity: "warning", at: table.area, title: plan }],
    ),
    ...resolved.flatMap(({ findings: own }) => own),
    ...(joined?.findings ?? []),
    ...(tables.some(hasUnits) ? [] : [{ code: "no-table", severity: "error", at: null } as const]),
  ];
  return { tables, rosters: units.rosters, findings };
}

/** A table that names no period is about that of the table above it, else of its sheet. */
function periodsOfTables(tables: readonly RawTable[]): (Period | null)[] {
  let above: Period | null = null;
  return tables.map(({ title, area }) => {
    above = periodFromTexts(title.map(({ text }) => text)) ?? above ?? periodFromTexts([area.sheet]);
    return above;
  });
}

function latest(periods: readonly (Period | null)[]): Period | null {
  return periods.reduce((a, b) => (a === null || (b !== null && b.to > a.to) ? b : a), null);
}

function hasUnits(table: Table): boolean {
  return (
    table.lines.some(({ role }) => role === "unit") &&
    table.measures.some(({ meaning }) => meaning.kind === "indicator")
  );
}
