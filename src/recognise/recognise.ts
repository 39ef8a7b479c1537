import type { Sheet } from "../domain/cell";
import type { Finding } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import { windowKey } from "../domain/period";
import type { Slices } from "../domain/slices";
import type { Recognition, Table } from "../domain/table";
import { readFigure } from "../read/figure";
import { tablesOf } from "./tables/chosenArea";
import { cellAt, isFigureLike } from "./tables/grid";
import { withFormNames } from "./forms/formNames";
import type { Knowledge } from "./knowledge";
import { holdsIndicators, isRosterSheet, ownRosters } from "./units/ownRoster";
import { type PlacedTable, placeTables } from "./titles/placeTables";
import { holdsPlan, isPlanSheet, isSettingSheet } from "./settings/settingSheets";
import type { RawTable } from "./tables/rawTable";
import { resolveTable } from "./resolveTable";
import { namedOtherwise } from "./units/sheetNames";
import { withSumForms } from "./forms/sumForms";
import { unitsByName } from "./units/unitsByName";
import { unitsOverTime } from "./units/unitsOverTime";
import { villagesOfWards, withWardsOfVillages } from "./units/wardsOfVillages";
import { learn, namesUsers, wordsOf } from "./words";

/**
 * Finds every table of the sheets and says what its words mean: which units, which indicators, which period.
 * What cannot be told for sure becomes a finding at its cell and is left out of the figures.
 */
export function* recognise(sheets: readonly Sheet[], knowledge: Knowledge): Slices<Recognition> {
  const own = sheets.filter(isRosterSheet).flatMap(ownRosters);
  const known = (own.length > 0 ? own : knowledge.rosters).flatMap(({ units }) => units);
  const words = wordsOf(known, sheets.some(namesUsers));
  const found = [];
  for (const sheet of sheets) {
    if (sheet.name === knowledge.template || (isSettingSheet(sheet) && !holdsFiguresToo(sheet))) continue;
    yield* learn(words, sheet);
    found.push({ sheet, ...(yield* tablesOf(sheet, words, knowledge.areas)) });
    yield;
  }
  const placed = placeTables(found, words);
  yield;
  const { filled, blank } = partByFigures(placed.filter(({ aside }) => aside === null));
  const raw = withWardsOfVillages(withSumForms(withFormNames(filled, words)), words);
  const units = unitsOverTime(raw, own, knowledge.rosters);
  yield;
  const periods = new Set(raw.map(({ period }) => period && windowKey(period)));
  const isAddedUp = (id: IndicatorId): boolean => periods.size > 1 || knowledge.planned.includes(id);
  const resolved = [];
  for (const { sheet, table, period } of raw) {
    resolved.push(yield* resolveTable(sheet, table, period, words, units.of(period), knowledge, isAddedUp));
    yield;
  }
  const { rosters } = units.latest;
  const joined = rosters.length === 0 ? unitsByName(resolved) : null;
  yield;
  const tables: readonly Table[] = joined?.tables ?? resolved.map(({ table }) => table);
  const findings: readonly Finding[] = [
    ...found.flatMap(({ findings: own }) => own),
    ...placed.flatMap(({ table, aside, doubt }): Finding[] =>
      [aside, doubt].flatMap((fact) => (fact === null ? [] : [{ ...fact, severity: "warning", at: table.area }])),
    ),
    ...blank.map(({ table, period }): Finding => ({ code: "not-filled-in", severity: "info", at: table.area, period })),
    ...villagesOfWards(raw),
    ...resolved.flatMap(({ findings: own }) => own),
    ...(joined?.findings ?? []),
    ...namedOtherwise(tables, words),
    ...(tables.some(hasUnits) ? [] : [{ code: "no-table", severity: "error", at: null } as const]),
  ];
  return { tables, rosters, rostersBefore: units.before, findings };
}

/** A table of figures that happens to be on a sheet called so. */
function holdsFiguresToo(sheet: Sheet): boolean {
  return isPlanSheet(sheet) ? !holdsPlan(sheet) : isRosterSheet(sheet) && holdsIndicators(sheet);
}

/**
 * Tables of a period in which nobody has reported yet are forms still to be filled in: they are not the period to
 * report on. A blank form among others that are filled in is a unit that has not reported.
 */
function partByFigures(placed: readonly PlacedTable[]): {
  readonly filled: PlacedTable[];
  readonly blank: PlacedTable[];
} {
  const key = ({ period }: PlacedTable): string => (period === null ? "" : windowKey(period));
  const reported = new Set(placed.filter(({ sheet, table }) => holdsFigures(sheet, table)).map(key));
  const isBlank = (entry: PlacedTable): boolean => reported.size > 0 && !reported.has(key(entry));
  return { filled: placed.filter((entry) => !isBlank(entry)), blank: placed.filter(isBlank) };
}

/** A sum over nothing is 0. */
function holdsFigures(sheet: Sheet, { lines }: RawTable): boolean {
  return lines.some(({ cells, isTotal }) =>
    cells.some(({ row, column }) => {
      const cell = cellAt(sheet, row, column);
      return isFigureLike(cell) && !(isTotal && readFigure(cell).value === 0);
    }),
  );
}

function hasUnits(table: Table): boolean {
  return (
    table.lines.some(({ role }) => role === "unit") &&
    table.measures.some(({ meaning }) => meaning.kind === "indicator")
  );
}
