import type { Sheet } from "../domain/cell";
import type { Finding } from "../domain/finding";
import { type Period, windowKey } from "../domain/period";
import type { Slices } from "../domain/slices";
import type { Recognition, Table } from "../domain/table";
import { asideTitle } from "./asideTitle";
import { tablesOf } from "./chosenArea";
import { downwards } from "./findTables";
import { cellAt, isFigureLike } from "./grid";
import type { Knowledge } from "./knowledge";
import { isRosterSheet, ownRosters } from "./ownRoster";
import { periodFromTexts } from "./periodText";
import { isPlanSheet } from "./planSheet";
import { isQuotaSheet } from "./quotaSheet";
import type { RawTable } from "./rawTable";
import { resolveTable } from "./resolveTable";
import { namedOtherwise } from "./sheetNames";
import { withSumForms } from "./sumForms";
import { unitsByName } from "./unitsByName";
import { unitsOverTime } from "./unitsOverTime";
import { learn, wordsOf } from "./words";

/**
 * Finds every table of the sheets and says what its words mean: which units, which indicators, which period.
 * What cannot be told for sure becomes a finding at its cell and is left out of the figures.
 */
export function* recognise(sheets: readonly Sheet[], knowledge: Knowledge): Slices<Recognition> {
  const own = sheets.filter(isRosterSheet).flatMap(ownRosters);
  const words = wordsOf((own.length > 0 ? own : knowledge.rosters).flatMap(({ units }) => units));
  const found = [];
  for (const sheet of sheets) {
    if (sheet.name === knowledge.template || isSettingSheet(sheet)) continue;
    yield* learn(words, sheet);
    found.push({ sheet, ...tablesOf(sheet, words, knowledge.areas) });
    yield;
  }
  const placed = found.flatMap(({ sheet, tables, leftOut }) => {
    const periods = periodsOfTables([...tables, ...leftOut]);
    return tables.map((table) => ({ sheet, table, period: periods.get(table) ?? null, aside: asideTitle(table) }));
  });
  const { filled, blank } = partByFigures(placed.filter(({ aside }) => aside === null));
  const raw = withSumForms(filled);
  const units = unitsOverTime(raw, own, knowledge.rosters);
  yield;
  const resolved = [];
  for (const { sheet, table, period } of raw) {
    resolved.push(resolveTable(sheet, table, period, words, units.of(period), knowledge));
    yield;
  }
  const { rosters } = units.latest;
  const joined = rosters.length === 0 ? unitsByName(resolved) : null;
  const tables: readonly Table[] = joined?.tables ?? resolved.map(({ table }) => table);
  const findings: readonly Finding[] = [
    ...found.flatMap(({ findings: own }) => own),
    ...placed.flatMap(({ table, aside }): Finding[] =>
      aside === null ? [] : [{ ...aside, severity: "warning", at: table.area }],
    ),
    ...blank.map(({ table, period }): Finding => ({ code: "not-filled-in", severity: "info", at: table.area, period })),
    ...resolved.flatMap(({ findings: own }) => own),
    ...(joined?.findings ?? []),
    ...namedOtherwise(tables, words),
    ...(tables.some(hasUnits) ? [] : [{ code: "no-table", severity: "error", at: null } as const]),
  ];
  return { tables, rosters, rostersBefore: units.before, findings };
}

/** Sheets the clerk keeps what the product goes by in: never figures. */
export function isSettingSheet(sheet: Pick<Sheet, "name">): boolean {
  return [isRosterSheet, isPlanSheet, isQuotaSheet].some((isSetting) => isSetting(sheet));
}

interface Placed {
  readonly sheet: Sheet;
  readonly table: RawTable;
  readonly period: Period | null;
}

/**
 * Tables of a period in which nobody has reported yet are forms still to be filled in: they are not the period to
 * report on. A blank form among others that are filled in is a unit that has not reported.
 */
function partByFigures<P extends Placed>(placed: readonly P[]): { readonly filled: P[]; readonly blank: P[] } {
  const key = ({ period }: Placed): string => (period === null ? "" : windowKey(period));
  const reported = new Set(placed.filter(({ sheet, table }) => holdsFigures(sheet, table)).map(key));
  const isBlank = (entry: P): boolean => reported.size > 0 && !reported.has(key(entry));
  return { filled: placed.filter((entry) => !isBlank(entry)), blank: placed.filter(isBlank) };
}

function holdsFigures(sheet: Sheet, { lines }: RawTable): boolean {
  return lines.some(({ cells }) => cells.some(({ row, column }) => isFigureLike(cellAt(sheet, row, column))));
}

/** A table that names no period is about that of the table above it, else of its sheet. */
function periodsOfTables(tables: readonly RawTable[]): ReadonlyMap<RawTable, Period | null> {
  const periods = new Map<RawTable, Period | null>();
  let above: Period | null = null;
  for (const table of tables.toSorted(downwards)) {
    above = ofPart(table.title, table.area.sheet) ?? above ?? periodFromTexts([table.area.sheet]);
    periods.set(table, above);
  }
  return periods;
}

/** The period a title names; where it names a year, the sheet may be about a part of it: "Quý 1", "T6". */
function ofPart(title: RawTable["title"], sheet: string): Period | null {
  const texts = title.map(({ text }) => text);
  const period = periodFromTexts(texts);
  return period?.kind === "year"
    ? (periodFromTexts([...texts, sheet.replace(/^T[ .]?(?=\d{1,2}$)/i, "Tháng ")]) ?? period)
    : period;
}

function hasUnits(table: Table): boolean {
  return (
    table.lines.some(({ role }) => role === "unit") &&
    table.measures.some(({ meaning }) => meaning.kind === "indicator")
  );
}
