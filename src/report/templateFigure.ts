import type { CoverageRule } from "../domain/coverageRule";
import type { PlanCell } from "../domain/sheetPlan";
import type { UnitResult } from "../domain/result";
import type { TemplateQuestion, UnfilledReason } from "../domain/template";
import { count, percent, printsTruly, rateDecimals } from "../i18n/display";
import type { ReportMaterial } from "./material";
import { numberLook } from "./numberFormat";

/** What a question of a form comes to. */
export type TemplateFigure =
  | { readonly kind: "count"; readonly cell: Extract<PlanCell, { readonly kind: "number" }> }
  | { readonly kind: "rate"; readonly part: number; readonly whole: number }
  | { readonly kind: "none"; readonly why: UnfilledReason };

/** A figure not reported is none; a rate is one only where it goes with the people the form counts as managed. */
export function templateFigure(question: TemplateQuestion, material: ReportMaterial): TemplateFigure {
  const { measure, name, header } = question;
  const line = lineOf(question, material);
  const none = { kind: "none", why: { kind: "noFigure", name, header } } as const;
  if (line === undefined) return none;
  switch (measure.kind) {
    case "indicator":
      return material.submission.columns.has(measure.id)
        ? (reported(question, measure.id, line, material) ?? none)
        : { kind: "none", why: { kind: "noColumn", header } };
    case "managed": {
      const managed = managedIn(line, material.rule);
      return managed === null ? none : { kind: "count", cell: { kind: "number", value: managed } };
    }
    case "rate": {
      const { coverage } = line;
      if (coverage === null || coverage.reached === null || coverage.managed === 0) return none;
      return coverage.managed === managedIn(line, material.rule)
        ? { kind: "rate", part: coverage.reached, whole: coverage.managed }
        : { kind: "none", why: { kind: "partialRate", name } };
    }
  }
}

/** How many of the units have reported what a total asks for, and of how many; null for anything else. */
export function basisOf(
  { subject, measure }: TemplateQuestion,
  { submission: { columns, units, missing } }: ReportMaterial,
): { readonly counted: number; readonly all: number } | null {
  if (subject.kind !== "total" || measure.kind !== "indicator") return null;
  const values = columns.get(measure.id)?.values ?? new Float64Array();
  return {
    counted: values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + 1), 0),
    all: units.length + missing.length,
  };
}

/** The content of a cell under its own number format, or why a figure cannot stand there. */
export function contentUnder(
  figure: Exclude<TemplateFigure, { readonly kind: "none" }>,
  format: string,
  abovePermille: number,
): PlanCell | UnfilledReason {
  const look = numberLook(format);
  if (look.kind === "text") return { kind: "textFormat" };
  if (figure.kind === "count") return figure.cell;
  const { part, whole } = figure;
  if (look.kind === "general") {
    return { kind: "formula", formula: `=ROUND(100*${part}/${whole},${rateDecimals(part, whole, abovePermille)})` };
  }
  if (!printsTruly(part, whole, abovePermille, look.decimals))
    return { kind: "coarseFormat", part, whole, abovePermille };
  return { kind: "formula", formula: look.kind === "percent" ? `=${part}/${whole}` : `=100*${part}/${whole}` };
}

/** A figure within a text, as Vietnamese documents print it. */
export function shownFigure(figure: Exclude<TemplateFigure, { readonly kind: "none" }>, abovePermille: number): string {
  return figure.kind === "count" ? count(figure.cell.value) : `${percent(figure.part, figure.whole, abovePermille)}%`;
}

function lineOf({ subject }: TemplateQuestion, { results }: ReportMaterial): UnitResult | undefined {
  switch (subject.kind) {
    case "unit":
      return results.units[subject.position];
    case "group":
      return results.groups[subject.group];
    case "total":
      return results.total;
  }
}

function reported(
  { subject }: TemplateQuestion,
  id: string,
  line: UnitResult,
  { submission }: ReportMaterial,
): TemplateFigure | null {
  const value = line.values[id] ?? null;
  if (value === null) return null;
  const source = subject.kind === "unit" ? (submission.columns.get(id)?.at[subject.position] ?? null) : null;
  return { kind: "count", cell: { kind: "number", value, ...(source !== null && { source }) } };
}

function managedIn({ values }: UnitResult, { managed }: CoverageRule): number | null {
  return managed.reduce<number | null>((sum, id) => {
    const value = values[id] ?? null;
    return sum === null || value === null ? null : sum + value;
  }, 0);
}
