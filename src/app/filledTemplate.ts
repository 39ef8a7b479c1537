import type { Unfilled } from "../domain/template";
import type { SheetSnapshot } from "../domain/workbook";
import type { FilledCopy } from "../excel/fillTemplate";
import { copyName } from "../i18n/templateText";
import { readSheet } from "../read/readSheet";
import { readTemplate } from "../recognise/settings/template";
import { fillTemplate } from "../report/template";
import type { Assessment } from "./assess";
import { plannedIds } from "./planInForce";
import { materialOf } from "./sheetsOf";

export interface FilledTemplate {
  /** null when no form has been chosen, or none of it can be filled in. */
  readonly copy: FilledCopy | null;
  /** Places stand in the form itself. */
  readonly unfilled: readonly Unfilled[];
}

/** The agency's own form with the report's figures in it, ready to be written. */
export function filledTemplate(assessment: Assessment): FilledTemplate {
  const { template } = assessment;
  if (template === null) return { copy: null, unfilled: [] };
  const { sheet, form } = template;
  if (form === null) return { copy: null, unfilled: [{ at: null, why: { kind: "noSheet", sheet } }] };
  if (form.isProtected) return { copy: null, unfilled: [{ at: null, why: { kind: "protected", sheet } }] };
  return fill(form, assessment);
}

function fill(form: SheetSnapshot, assessment: Assessment): FilledTemplate {
  const { submission, recognition, memory, plan } = assessment;
  const { rosters } = recognition;
  const { answers } = memory;
  const knowledge = { rosters, answers, planned: plannedIds(plan), template: form.name, areas: new Map() };
  const template = readTemplate(form, readSheet(form).sheet, submission, rosters, knowledge);
  const filling = fillTemplate(template, materialOf(assessment));
  const isBlank = filling.cells.length === 0;
  return { copy: isBlank ? null : { name: copyName(form.name), form, filling }, unfilled: filling.unfilled };
}

/** What is unfilled, with its places in the copy once that is written: the last of the sheets. */
export function unfilledAmong(sheets: readonly string[], { copy, unfilled }: FilledTemplate): readonly Unfilled[] {
  const written = sheets.at(-1);
  if (copy === null || written === undefined) return unfilled;
  return unfilled.map(({ at, why }) => ({ at: at === null ? null : { ...at, sheet: written }, why }));
}
