import { type Cell, blank, type CellRef, type Sheet } from "../../domain/cell";
import type { Target } from "../../domain/target";
import { type QuotaCells, type QuotaColumn, quotaSheetWords as words } from "../../plans/quotaWords";
import { bottomOf, cellAt, refAt } from "../tables/grid";
import { cellsBeside, fold, headsOf, type Heads } from "./settingTable";

export interface QuotaRow {
  readonly cells: QuotaCells;
  /** Where a cell of the row stands; the unit's, for a column the sheet does not have. */
  at(column: QuotaColumn): CellRef;
}

/** The sheet as it stands, before anything in it is understood. */
export interface QuotaTable {
  readonly rows: readonly QuotaRow[];
  /** "SS19-02: Người nghiện có HSQL": what each target was shared out by, for the reader. */
  readonly bases: readonly string[];
}

/** Heads without which a row says nothing. */
export const quotaHeads = [words.heads.id, words.heads.unit, words.heads.count];

/** null when the sheet lacks the heads by which its rows are read. Rows without unit and numbers are no rows. */
export function quotaTable(sheet: Sheet): QuotaTable | null {
  const heads = headsOf(sheet, quotaHeads);
  if (heads === null) return null;
  const rows: QuotaRow[] = [];
  for (let row = heads.row + 1; row < bottomOf(sheet); row++) {
    const quota = rowOf(sheet, row, heads);
    if (says(quota.cells)) rows.push(quota);
  }
  const bases = cellsBeside(sheet, words.basis, heads).map(textOf);
  return { rows, bases: bases.filter((text) => text !== "") };
}

/** The target a row is about: by its id, or by its name where no id was typed. */
export function targetOf({ id, name }: QuotaCells, targets: readonly Target[]): Target | null {
  const typed = fold(textOf(id));
  const isMeant = typed === "" ? (target: Target) => fold(target.name) === fold(textOf(name)) : null;
  return targets.find(isMeant ?? ((target) => fold(target.id) === typed)) ?? null;
}

/** What a cell shows as a name; numbers, since a clerk's own ids may be numbers. */
export function textOf(cell: Cell): string {
  if (cell.kind === "number") return String(cell.value);
  return cell.kind === "text" ? cell.text : "";
}

function rowOf(sheet: Sheet, row: number, { columns }: Heads): QuotaRow {
  const placeOf = (column: QuotaColumn): number | undefined => columns.get(fold(words.heads[column]));
  const cell = (column: QuotaColumn): Cell => {
    const place = placeOf(column);
    return place === undefined ? blank : cellAt(sheet, row, place);
  };
  return {
    cells: {
      id: cell("id"),
      name: cell("name"),
      unit: cell("unit"),
      basis: cell("basis"),
      atLeast: cell("atLeast"),
      atMost: cell("atMost"),
      fixed: cell("fixed"),
      count: cell("count"),
    },
    at: (column) => refAt(sheet, row, placeOf(column) ?? placeOf("unit") ?? sheet.left),
  };
}

function says({ unit, atLeast, atMost, fixed, count }: QuotaCells): boolean {
  return [unit, atLeast, atMost, fixed, count].some(({ kind }) => kind !== "blank");
}
