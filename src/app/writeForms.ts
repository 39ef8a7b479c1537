import type { IndicatorId } from "../domain/indicator";
import type { Period } from "../domain/period";
import type { SheetPlan } from "../domain/sheetPlan";
import type { ExcelRun } from "../excel/session";
import { writeSheets } from "../excel/writeSheets";
import { indicatorById, indicators } from "../plans/indicators";
import { listForm, unitForm } from "../report/formSheets";
import type { Assessment, Setting } from "./assess";
import { checkWorkbook } from "./checkWorkbook";
import { idsOf } from "../domain/target";

/** What the clerk wants the wards to fill in. */
export interface FormWish {
  /** One sheet with a row for every unit, or a sheet for each. */
  readonly layout: "list" | "each";
  readonly period: Period;
}

/**
 * Adds empty forms for the units of the workbook, all of them or none, and says the sheets' names; none when the
 * workbook has no units. Their codes make what comes back exact.
 */
export async function writeForms(run: ExcelRun, setting: Setting, wish: FormWish): Promise<readonly string[]> {
  const plans = formsFor(await checkWorkbook(run, setting), wish);
  return plans.length === 0 ? [] : writeSheets(run, plans);
}

function formsFor(assessment: Assessment, { layout, period }: FormWish): readonly SheetPlan[] {
  const { submission, recognition } = assessment;
  const roster = recognition.rosters.flatMap(({ units }) => units);
  const units = roster.length > 0 ? roster : submission.units;
  const contents = { period, indicators: askedFor(assessment) };
  if (units.length === 0) return [];
  return layout === "list" ? [listForm(units, contents)] : units.map((unit) => unitForm(unit, contents));
}

/** What the coverage and the plan need, and what the wards report today; in the catalogue's order, own columns last. */
function askedFor({ coverage, plan, submission }: Assessment): readonly IndicatorId[] {
  const { managed, reached, services } = coverage;
  const needed = (plan?.targets ?? []).flatMap(({ goal }) => idsOf(goal));
  const wanted = new Set([...managed, reached, ...services, ...needed, ...submission.columns.keys()]);
  const own = [...wanted].filter((id) => indicatorById(id) === undefined);
  return [...indicators.map(({ id }) => id).filter((id) => wanted.has(id)), ...own];
}
