import type { Sheet } from "../../domain/cell";
import { windowKey } from "../../domain/period";
import type { Submission } from "../../domain/submission";
import type { Template, TemplateMeasure, TemplateText, Unfilled } from "../../domain/template";
import type { Roster } from "../../domain/unit";
import type { SheetSnapshot } from "../../domain/workbook";
import { refAt } from "../tables/grid";
import type { Knowledge } from "../knowledge";
import { periodFromTexts } from "../titles/periodText";
import { type MeasureOf, readPlaceholders } from "./placeholders";
import type { RawTable } from "../tables/rawTable";
import { ask } from "../headings/meanings";
import { type OpenCell, templateFields } from "./templateFields";
import { templateSubjects } from "./templateSubjects";
import { templateTables } from "./templateTables";
import { type Words, wordsOf } from "../words";

/**
 * Understands a form to be filled in: tables with units in rows or columns, indicators down the side with a column of
 * values (the totals'), and placeholders in braces. Only blank cells and placeholders are ever asked for: a cell with a
 * text, a figure or a formula, even one that shows nothing, is the form's own. Units are known by exactly their names.
 */
export function readTemplate(
  form: SheetSnapshot,
  sheet: Sheet,
  submission: Submission,
  rosters: readonly Roster[],
  knowledge: Knowledge,
): Template {
  const known = rosters.length > 0 ? rosters.flatMap(({ units }) => units) : [];
  const words = wordsOf([...submission.units, ...submission.missing, ...known]);
  const subjects = templateSubjects(submission, rosters);
  const measureOf: MeasureOf = (path, at) => measureFrom(ask({ path, at }, words, knowledge));
  const { tables, others } = templateTables(sheet, words, submission.period);
  const openCell = openCells(form);
  const read = tables.map((table) => templateFields(table, openCell, subjects, measureOf, submission));
  const texts = textsOf(form).map(({ text, ...cell }) => readPlaceholders(text, cell, subjects, measureOf));
  const asked: Pick<Template, "fields" | "texts"> = {
    fields: read.flatMap(({ fields }) => fields),
    texts: texts.flatMap(({ text }) => text ?? []),
  };
  const unfilled = [
    ...tables.flatMap((table) => otherPeriod(table, submission)),
    ...read.flatMap((table) => table.unfilled),
    ...others.map(({ path, at }): Unfilled => ({ at, why: { kind: "unclearHeading", header: path.join(" > ") } })),
    ...texts.flatMap((text) => text.unfilled),
  ];
  const isSilent = asked.fields.length + asked.texts.length + unfilled.length === 0;
  const nothing: Unfilled = { at: null, why: { kind: "nothingAsked", sheet: form.name } };
  return { sheet: form.name, ...asked, unfilled: isSilent ? [nothing] : unfilled };
}

function measureFrom(match: ReturnType<Words["path"]>): TemplateMeasure | null {
  if (match.kind === "indicator") return { kind: "indicator", id: match.id };
  if (match.kind !== "derived" || match.of === "other") return null;
  return match.of === "coverageRate" ? { kind: "rate" } : { kind: "managed" };
}

/** The number format of a cell that is free to be filled in; null for any other. */
function openCells({ top, left, formulas, numberFormats }: SheetSnapshot): OpenCell {
  return ({ row, column }) => {
    const content = formulas[row - top]?.[column - left];
    return content === "" ? (numberFormats[row - top]?.[column - left] ?? "") : null;
  };
}

/** Texts as typed, line breaks and all, without those that formulas show. */
function textsOf({ name, top, left, values, formulas, numberFormats }: SheetSnapshot): Omit<TemplateText, "marks">[] {
  const sheet = { name, top, left, rows: [] };
  return values.flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      const isTyped = typeof text === "string" && formulas[row]?.[column] === text;
      const format = numberFormats[row]?.[column] ?? "";
      return isTyped && text !== "" ? [{ at: refAt(sheet, top + row, left + column), text, format }] : [];
    }),
  );
}

function otherPeriod({ title }: RawTable, { period }: Submission): Unfilled[] {
  const named = periodFromTexts(title.map(({ text }) => text));
  const first = title.find(({ text }) => periodFromTexts([text]) !== null) ?? title[0];
  if (named === null || period === null || first === undefined || windowKey(named) === windowKey(period)) return [];
  return [{ at: first.at, why: { kind: "otherPeriod", period: named } }];
}
