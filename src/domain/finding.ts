import type { Area, CellRef } from "./cell";
import type { IndicatorId } from "./indicator";
import type { Period } from "./period";
import type { GoalPart } from "./target";

/** An error stops the report until it is mended or set aside on purpose; a warning can be accepted; an info only tells. */
export type Severity = "error" | "warning" | "info";

/**
 * What is wrong or worth knowing, as facts. The sentence is made in `i18n` from the code and these fields,
 * so tests compare values and never sentences.
 */
export type FindingFact =
  | { readonly code: "missing-unit"; readonly name: string }
  /** The unit stands in most tables that should hold all units, but not in this one. */
  | { readonly code: "unit-not-in-table"; readonly name: string }
  | { readonly code: "duplicate-unit"; readonly name: string; readonly other: CellRef }
  | {
      readonly code: "conflicting-values";
      readonly indicator: IndicatorId;
      readonly value: number;
      readonly other: CellRef;
      readonly otherValue: number;
    }
  | { readonly code: "unknown-unit"; readonly name: string; readonly proposals: readonly string[] }
  /** An earlier period's unit that is no more; `parts` are the units that took in some of it, where a source says. */
  | {
      readonly code: "unit-gone";
      readonly name: string;
      readonly former: string;
      readonly date: string;
      readonly parts: readonly string[];
    }
  /** The code beside a name is another unit's; `proposals` are the units of the name and of the code. */
  | {
      readonly code: "unit-code-mismatch";
      readonly name: string;
      readonly unitCode: string;
      readonly proposals: readonly string[];
    }
  /** A form names one ward and the sheet it stands on, `page`, another. */
  | { readonly code: "unit-sheet-mismatch"; readonly name: string; readonly page: string }
  | { readonly code: "unmapped-column"; readonly header: string; readonly proposals: readonly IndicatorId[] }
  | { readonly code: "ambiguous-column"; readonly header: string; readonly proposals: readonly IndicatorId[] }
  /** Figures without a heading stand near: it is not sure which figures this one is about. */
  | { readonly code: "displaced-heading"; readonly header: string }
  /** A form with several columns of which only one can be the period's; `columns` are their headings. */
  | { readonly code: "form-columns"; readonly columns: readonly string[] }
  | { readonly code: "not-a-number"; readonly shown: string }
  | { readonly code: "formula-error"; readonly shown: string }
  | { readonly code: "negative"; readonly value: number }
  | { readonly code: "fraction"; readonly value: number }
  | { readonly code: "locale-damaged-number"; readonly value: number; readonly meant: number }
  | { readonly code: "date-in-count"; readonly serial: number }
  | { readonly code: "total-mismatch"; readonly indicator: IndicatorId; readonly stated: number; readonly sum: number }
  | {
      readonly code: "parts-mismatch";
      readonly whole: number;
      readonly sum: number;
      readonly parts: readonly IndicatorId[];
    }
  | {
      readonly code: "part-exceeds-whole";
      readonly part: IndicatorId;
      readonly partValue: number;
      readonly whole: IndicatorId;
      readonly wholeValue: number;
    }
  /** Parts nobody can be in two of, more together than their whole. */
  | {
      readonly code: "parts-exceed-whole";
      readonly whole: IndicatorId;
      readonly wholeValue: number;
      readonly sum: number;
      readonly parts: readonly IndicatorId[];
    }
  | { readonly code: "rate-over-100"; readonly reached: number; readonly managed: number }
  /** A rate typed in the table that its own figures do not make; `stated` as typed. */
  | { readonly code: "rate-mismatch"; readonly stated: string; readonly reached: number; readonly managed: number }
  | { readonly code: "estimated-reach"; readonly low: number; readonly high: number; readonly managed: number }
  | {
      readonly code: "control-total-mismatch";
      readonly indicator: IndicatorId;
      readonly control: number;
      readonly sum: number;
    }
  | {
      readonly code: "cumulative-decrease";
      readonly indicator: IndicatorId;
      readonly before: number;
      readonly now: number;
    }
  | { readonly code: "outlier"; readonly indicator: IndicatorId; readonly value: number; readonly usual: number }
  | { readonly code: "same-as-previous"; readonly name: string }
  /** A table whose title says it holds what is planned; it is not read as figures. */
  | { readonly code: "plan-table"; readonly title: string }
  /** A table whose title says it holds an earlier period's figures without naming the period; it is not read. */
  | { readonly code: "past-table"; readonly title: string }
  /** A list of nothing but villages, read as units; `count` is how many. */
  | { readonly code: "villages-for-units"; readonly count: number }
  /** A list of one ward's villages gives the ward's figures in its sum; `count` is how many villages. */
  | { readonly code: "villages-of-ward"; readonly ward: string; readonly count: number }
  /** A table whose title says it is an estimate or a forecast, beside results; it is not read. */
  | { readonly code: "estimate-table"; readonly title: string }
  /** A table whose words say that it shows how to fill in such tables, beside those that are; it is not read. */
  | { readonly code: "example-table"; readonly title: string }
  /** A table whose title names a time that is no period, or one of an unknown year, beside tables of known periods. */
  | { readonly code: "unclear-period"; readonly title: string }
  /** A table whose title says that its figures are of something else than its headings, or of a part of the people; it is not read. */
  | { readonly code: "other-subject"; readonly title: string }
  /** The title of a table names one period, and the sheet it stands on, `page`, another. */
  | { readonly code: "period-sheet-mismatch"; readonly period: Period; readonly page: string }
  /** Numbers in no table that could be read; `count` is how many. */
  | { readonly code: "unread-figures"; readonly count: number }
  /** Only a range of the sheet is read, as the clerk has chosen; `leftOut`: where tables stand that are not. */
  | { readonly code: "area-chosen"; readonly leftOut: readonly string[] }
  /** The range `chosen` on the sheet leaves out figures that go on from it; `count` is how many. */
  | { readonly code: "figures-beside-area"; readonly chosen: string; readonly count: number }
  | { readonly code: "area-without-table" }
  | { readonly code: "personal-data"; readonly header: string }
  | { readonly code: "legacy-font"; readonly font: string }
  | { readonly code: "hidden-sheet-skipped"; readonly name: string }
  | { readonly code: "hidden-rows-included"; readonly count: number }
  | { readonly code: "external-link"; readonly file: string }
  | { readonly code: "zero-base"; readonly reached: number }
  | { readonly code: "no-table" }
  /** Targets of one year, figures of another. `planYear` null: the sheet "Chỉ tiêu" does not say its year. */
  | { readonly code: "plan-other-year"; readonly planYear: number | null; readonly year: number }
  | { readonly code: "target-unreadable"; readonly name: string; readonly part: GoalPart }
  /** Quotas of a target the plan does not have, or that counts nothing. `target`: its id as typed. */
  | { readonly code: "quota-without-target"; readonly target: string }
  | { readonly code: "quota-twice"; readonly target: string; readonly name: string; readonly other: CellRef }
  | { readonly code: "quota-sum"; readonly target: string; readonly planned: number; readonly sum: number }
  /** The sheet of quotas lacks the columns by which its rows are read. */
  | { readonly code: "quota-sheet-unreadable"; readonly heads: readonly string[] }
  | { readonly code: "no-period" }
  | { readonly code: "period-gap"; readonly from: string; readonly to: string }
  /** Forms of a period for which nobody has reported yet. */
  | { readonly code: "not-filled-in"; readonly period: Period | null }
  | { readonly code: "other-period"; readonly period: Period }
  /** The period of a table is not that of the other units' tables, or of most figures, which are of `others`. */
  | { readonly code: "lone-period"; readonly period: Period; readonly others: Period }
  | { readonly code: "incomplete-unit"; readonly name: string; readonly missing: readonly IndicatorId[] }
  /** The tables say who was reached, and of the people managed lack `missing`. */
  | { readonly code: "incomplete-base"; readonly missing: readonly IndicatorId[] };

export type FindingCode = FindingFact["code"];

export type Finding = FindingFact & {
  readonly severity: Severity;
  /** The cell or range it concerns; null when it concerns the workbook. */
  readonly at: CellRef | Area | null;
  /** The unit it concerns, in the roster's spelling. */
  readonly unit?: string;
};
