import type { CellRef } from "../../domain/cell";
import type { TemplateMeasure, TemplateQuestion, TemplateSetting, TemplateText, Unfilled } from "../../domain/template";
import { templateMeasures, templateSettings } from "../../plans/templateWords";
import { cleanText } from "../../read/text";
import { fold } from "./settingTable";
import type { TemplateSubjects } from "./templateSubjects";

const placeholder = /\{\{([^{}]*)\}\}/g;

/** What a heading asks for; null when it names nothing for sure. */
export type MeasureOf = (path: readonly string[], at: CellRef) => TemplateMeasure | null;

export interface ReadText {
  /** null for a cell without a placeholder that is understood. */
  readonly text: TemplateText | null;
  readonly unfilled: readonly Unfilled[];
}

/**
 * A cell with placeholders such as "{{kỳ}}", "{{NN_HSQL}}" or "{{Xuân An: NN_HSQL}}". One that names no unit asks for the
 * total; one that is not understood stays as it is typed.
 */
export function readPlaceholders(
  text: string,
  cell: Pick<TemplateText, "at" | "format">,
  subjects: TemplateSubjects,
  measureOf: MeasureOf,
): ReadText {
  const { at } = cell;
  const unfilled: Unfilled[] = [];
  const marks = [...text.matchAll(placeholder)].flatMap(([mark, inner = ""]) => {
    const asks = settingOf(inner) ?? questionOf(cleanText(inner), at, subjects, measureOf);
    if (typeof asks !== "object" || !("kind" in asks)) return [{ mark, asks }];
    unfilled.push({ at, why: asks.kind === "unknownMark" ? { kind: "unknownMark", mark } : asks });
    return [];
  });
  return { text: marks.length === 0 ? null : { ...cell, text, marks }, unfilled };
}

function settingOf(inner: string): TemplateSetting | null {
  return templateSettings.find(({ names }) => names.some((name) => fold(name) === fold(inner)))?.setting ?? null;
}

type Doubt = { readonly kind: "unknownMark" } | Extract<Unfilled["why"], { kind: "unknownUnit" | "notReported" }>;

function questionOf(
  inner: string,
  at: CellRef,
  subjects: TemplateSubjects,
  measureOf: MeasureOf,
): TemplateQuestion | Doubt {
  const [, unit, asked] = /^([^:]+):\s*(.+)$/u.exec(inner) ?? [];
  const header = asked ?? inner;
  const measure = workedOut(header) ?? measureOf([header], at) ?? measureOf([`[${header.toUpperCase()}]`], at);
  if (measure === null) return { kind: "unknownMark" };
  if (unit === undefined) return { subject: { kind: "total" }, measure, name: "", header };
  const named = subjects.any(unit);
  switch (named.kind) {
    case "known":
      return { subject: named.subject, measure, name: unit, header };
    case "notReported":
      return { kind: "notReported", name: unit };
    default:
      return { kind: "unknownUnit", name: unit, proposals: named.proposals };
  }
}

function workedOut(header: string): TemplateMeasure | null {
  const is = (names: readonly string[]): boolean => names.some((name) => fold(name) === fold(header));
  if (is(templateMeasures.managed)) return { kind: "managed" };
  return is(templateMeasures.rate) ? { kind: "rate" } : null;
}
