import type { Sheet } from "../../domain/cell";
import type { FindingFact } from "../../domain/finding";
import type { Period } from "../../domain/period";
import { foldPlain } from "../../read/text";
import { asideFact } from "./asideTitle";
import type { TablesOfSheet } from "../tables/findTables";
import { districtsByWards } from "../units/districtSheets";
import { otherSubject } from "./otherSubject";
import { periodOfColumns } from "./periodOfColumns";
import { ofUnclearTime, partOfYearNamed, type Placing, placingsOf } from "./placings";
import { runsElsewhere } from "./periodText";
import type { RawTable } from "../tables/rawTable";
import { sheetMismatch } from "./sheetMismatch";
import { sheetTime } from "./sheetTime";
import type { Words } from "../words";
import { inOneCalendar, timeOfHeadings, timeOfLastDay, timeOfLetter, withYears, yearsOfSheets } from "./yearOfOthers";

/** A table, the period it is about, and why it is not to be read, if so. */
export interface PlacedTable {
  readonly sheet: Sheet;
  readonly table: RawTable;
  readonly period: Period | null;
  readonly aside: FindingFact | null;
  /** What is to be asked about its period though it is read. */
  readonly doubt: FindingFact | null;
}

type FoundTables = TablesOfSheet & { readonly sheet: Sheet };

/** Tells of every table what time it is about, and sets aside those whose figures are not the period's. */
export function placeTables(found: readonly FoundTables[], words: Words): readonly PlacedTable[] {
  const districts = namedDistricts(found);
  // A district's name may look like a quarter's.
  const times = found.map(({ sheet }) => sheetTime(districts.has(sheet.name) ? "" : sheet.name));
  const parts = found.map(({ tables }, index) => partOfYearNamed(tables, times[index] ?? sheetTime("")));
  const placings = found.flatMap(({ sheet, tables, leftOut }, index) => {
    const read = new Set(tables);
    const named = times[index] ?? sheetTime("");
    const part = parts[index] ?? "";
    const isOneOf = parts.some((other) => other !== part && other !== "" && other.charAt(0) === part.charAt(0));
    const all = placingsOf(sheet, [...tables, ...leftOut], named, isOneOf);
    return all
      .filter(({ table }) => read.has(table))
      .map((placing) => ({ ...placing, time: periodOfColumns(placing.time, placing.table.measures, words) }));
  });
  const letters = found.flatMap(({ sheet, tables }) => (tables.length === 0 ? [sheet] : []));
  const told = yearsOfSheets(timeOfLetter(timeOfLastDay(timeOfHeadings(withYears(inOneCalendar(placings)))), letters));
  const last = lastOf(told);
  const dated = told.map((placing) =>
    placing.time.kind === "none" && last !== null && runsElsewhere(textsOf(placing), last)
      ? { ...placing, time: { kind: "unclear" as const } }
      : placing,
  );
  const results = dated.filter(({ claim }) => asideFact(claim) === null);
  const isDated = results.some(({ time }) => time.kind === "period");
  const bySheet = new Map(found.map(({ sheet, tables }) => [sheet.name, tables]));
  const placed = dated.map((placing): Omit<PlacedTable, "doubt"> => {
    const { sheet, table, time, claim } = placing;
    const isReport =
      (claim.told === "estimate" && isOnlyReport(placing, results)) ||
      (claim.told === "example" && results.length === 0);
    const aside = isReport ? null : asideFact(claim);
    const unclear = isDated && (time.kind === "unclear" || time.kind === "yearless") ? ofUnclearTime(placing) : null;
    return {
      sheet,
      table,
      period: time.kind === "period" ? time.period : null,
      aside: aside ?? unclear ?? otherSubject(table, leftOf(table, bySheet.get(sheet.name) ?? [])),
    };
  });
  const periodsRead = (sheet: Sheet): Period[] =>
    placed.flatMap((table) => (table.sheet === sheet && table.aside === null ? (table.period ?? []) : []));
  const doubts = new Map(
    found.flatMap(({ sheet }) =>
      districts.has(sheet.name) ? [] : [[sheet, sheetMismatch(sheet.name, periodsRead(sheet))] as const],
    ),
  );
  return placed.map((table) => ({ ...table, doubt: table.aside === null ? (doubts.get(table.sheet) ?? null) : null }));
}

/** The first column that is not another table's to the left. */
function leftOf({ area }: RawTable, onSheet: readonly RawTable[]): number {
  const isBeside = onSheet.some(
    ({ area: other }) => other.right < area.left && other.top <= area.bottom && other.bottom >= area.top,
  );
  return isBeside ? area.left : 0;
}

/** Sheets named "Q.1" to "Q.4" that are those of districts, by the others or by the words above their tables. */
function namedDistricts(found: readonly FoundTables[]): ReadonlySet<string> {
  const namesIn = ({ lines }: RawTable): string[] => lines.flatMap(({ name, isTotal }) => (isTotal ? [] : [name]));
  const byWards = districtsByWards(
    found.flatMap(({ sheet, tables }) => tables.map((table) => ({ sheet: sheet.name, names: namesIn(table) }))),
  );
  const isTitled = ({ sheet, tables }: FoundTables): boolean => {
    const [, number] = /^q\W*(\d{1,2})$/i.exec(sheet.name.trim()) ?? [];
    const district = new RegExp(String.raw`\bquan ${number}\b`);
    return number !== undefined && tables.some(({ title }) => title.some(({ text }) => district.test(foldPlain(text))));
  };
  return new Set([...byWards, ...found.filter(isTitled).map(({ sheet }) => sheet.name)]);
}

/** The period that tables without any word of time are taken for. */
function lastOf(placings: readonly Placing[]): Period | null {
  const periods = placings.flatMap(({ time, claim }) =>
    time.kind === "period" && asideFact(claim) === null ? [time.period] : [],
  );
  return periods.toSorted((a, b) => a.to.localeCompare(b.to)).at(-1) ?? null;
}

function textsOf({ table }: Placing): string[] {
  return table.title.map(({ text }) => text);
}

/**
 * Reports are due before their period ends, so an estimate of it is the report, unless results stand beside it: then
 * it is so only where they are of a later time.
 */
function isOnlyReport({ time }: Placing, results: readonly Placing[]): boolean {
  if (results.length === 0) return true;
  if (time.kind !== "period") return false;
  const { from, to } = time.period;
  const periods = results.flatMap((other) => (other.time.kind === "period" ? [other.time.period] : []));
  const isGiven = periods.some((period) => period.from === from && period.to === to);
  return !isGiven && periods.some((period) => period.to > to);
}
