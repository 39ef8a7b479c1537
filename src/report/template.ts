import type { PlanCell } from "../domain/sheetPlan";
import type {
  Template,
  TemplateField,
  TemplateFilling,
  TemplateSetting,
  TemplateText,
  Unfilled,
  UnfilledReason,
} from "../domain/template";
import { periodName, periodWindow } from "../i18n/names";
import type { ReportMaterial } from "./material";
import { basisOf, contentUnder, shownFigure, templateFigure } from "./templateFigure";

interface Answer {
  readonly content: PlanCell | null;
  readonly why: readonly UnfilledReason[];
}

/**
 * What goes into a copy of the agency's form, cell by cell, and what could not be told. A figure is written as the form's
 * format shows it; where that cannot be done truly the cell stays blank. A text keeps the words around its placeholders,
 * and the placeholders that cannot be told.
 */
export function fillTemplate(template: Template, material: ReportMaterial): TemplateFilling {
  const byUnits = new Set(
    template.fields.flatMap(({ subject, measure }) => (subject.kind === "unit" ? [JSON.stringify(measure)] : [])),
  );
  const answers = [
    ...template.fields.map((field) => ({
      at: field.at,
      ...fieldAnswer(field, material, byUnits.has(JSON.stringify(field.measure))),
    })),
    ...template.texts.map((text) => ({ at: text.at, ...textAnswer(text, material) })),
  ];
  const cells = answers.flatMap(({ at: { row, column }, content }) =>
    content === null ? [] : [{ row, column, content }],
  );
  const unfilled = answers.flatMap(({ at, why }) => why.map((reason): Unfilled => ({ at, why: reason })));
  return { sheet: template.sheet, cells, unfilled: [...template.unfilled, ...once(unfilled)] };
}

/** `isByUnit`: the form has the figure of each unit too, where those missing are told one by one. */
function fieldAnswer(field: Omit<TemplateField, "at">, material: ReportMaterial, isByUnit: boolean): Answer {
  const figure = templateFigure(field, material);
  if (figure.kind === "none") return { content: null, why: [figure.why] };
  const content = contentUnder(figure, field.format, material.rule.abovePermille);
  if (isReason(content)) return { content: null, why: [content] };
  const basis = isByUnit ? null : basisOf(field, material);
  const isPartial = basis !== null && basis.counted < basis.all;
  return { content, why: isPartial ? [{ kind: "partialTotal", header: field.header, ...basis }] : [] };
}

function isReason(content: PlanCell | UnfilledReason): content is UnfilledReason {
  return content.kind === "textFormat" || content.kind === "coarseFormat";
}

function textAnswer({ text, format, marks }: TemplateText, material: ReportMaterial): Answer {
  const [only] = marks;
  if (only !== undefined && typeof only.asks === "object" && text.trim() === only.mark) {
    const answer = fieldAnswer({ ...only.asks, format }, material, false);
    if (answer.content !== null || answer.why.every(({ kind }) => kind !== "textFormat")) return answer;
  }
  const why: UnfilledReason[] = [];
  let filled = text;
  for (const { mark, asks } of marks) {
    if (typeof asks === "string") {
      const told = settingText(asks, material);
      if (told === "") why.push({ kind: "untold", mark });
      else filled = filled.replaceAll(mark, () => told);
      continue;
    }
    const figure = templateFigure(asks, material);
    if (figure.kind === "none") why.push(figure.why);
    else filled = filled.replaceAll(mark, () => shownFigure(figure, material.rule.abovePermille));
  }
  return { content: filled === text ? null : { kind: "text", text: filled }, why };
}

function settingText(setting: TemplateSetting, { agency, submission: { period } }: ReportMaterial): string {
  switch (setting) {
    case "period":
      return period === null ? "" : periodName(period);
    case "window":
      return period === null ? "" : periodWindow(period).replace(/^\(|\)$/g, "");
    case "year":
      return period === null ? "" : String(period.year);
    case "agency":
      return agency.name;
    default:
      return agency[setting];
  }
}

/** A column the workbook does not have is told once, at the first cell that asks for it. */
function once(unfilled: readonly Unfilled[]): Unfilled[] {
  const told = new Set<string>();
  return unfilled.filter(({ why }) => {
    if (why.kind !== "noColumn") return true;
    const isNew = !told.has(why.header);
    told.add(why.header);
    return isNew;
  });
}
