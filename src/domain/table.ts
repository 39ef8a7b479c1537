import type { Area, CellRef } from "./cell";
import type { Finding, FindingFact } from "./finding";
import type { IndicatorId } from "./indicator";
import type { Period } from "./period";
import type { Roster, Unit } from "./unit";

export type Layout = "units-in-rows" | "units-in-columns" | "unit-form";

/** What a column of figures (a row, where units stand in columns) says. */
export type Meaning =
  | { readonly kind: "indicator"; readonly id: IndicatorId }
  /** Worked out from other columns by whoever made the table: checked, never read as data. */
  | { readonly kind: "derived"; readonly of: "managed" | "coverageRate" | "other" }
  | { readonly kind: "unclear" };

/** A column of figures with its full heading, group headings first, joined by " > ". */
export interface Measure {
  readonly header: string;
  readonly at: CellRef;
  readonly meaning: Meaning;
}

/** One entry of a table as read: a whole number, or null with the reason when there is one. */
export interface Figure {
  /** null = not reported, or not readable: then `problem` says why. */
  readonly value: number | null;
  readonly at: CellRef;
  readonly problem: FindingFact | null;
}

/**
 * One line of a table: a unit, a sum over the units below it (a district), the total of the table, a control: what the
 * police office says the total must be, or a part of a unit (a village), which only the unit's figure is checked by.
 */
export interface Line {
  readonly role: "unit" | "group" | "total" | "control" | "part";
  /** As typed, cleaned. */
  readonly name: string;
  readonly at: CellRef;
  /** The unit it is about; null for a total and for a name that no roster in force knows. */
  readonly unit: Unit | null;
  /** Index in `lines` of the group this unit belongs to; null where the table has one level. */
  readonly group: number | null;
  /** Indices in `lines` of those it adds up: a group's units, a unit's villages; empty for totals, which add up all. */
  readonly parts: readonly number[];
  /** One figure for each of the table's measures. */
  readonly figures: readonly Figure[];
}

/** One table of a sheet, in the same form whichever way round it was typed. */
export interface Table {
  readonly area: Area;
  readonly layout: Layout;
  /** What the words above the table say; null when they name no period. */
  readonly period: Period | null;
  /** The words above the table, top to bottom. */
  readonly title: readonly string[];
  readonly measures: readonly Measure[];
  readonly lines: readonly Line[];
}

/** Everything recognised in a workbook. */
export interface Recognition {
  readonly tables: readonly Table[];
  /** The rosters the workbook's units belong to; empty where its own names are all there is. */
  readonly rosters: readonly Roster[];
  /** Those of the earlier periods, by window (`windowKey`): units merge over time. */
  readonly rostersBefore: ReadonlyMap<string, readonly Roster[]>;
  /** What recognising itself found: columns and units that need an answer, sheets skipped. */
  readonly findings: readonly Finding[];
}
