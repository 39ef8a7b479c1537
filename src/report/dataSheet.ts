import { cellAddress, quotedSheet } from "../domain/address";
import type { CellRef } from "../domain/cell";
import type { PlanCell, SheetPlan } from "../domain/sheetPlan";
import type { Submission } from "../domain/submission";
import { levelWord, listText } from "../i18n/listText";
import { periodName } from "../i18n/reportText";
import { indicators, indicatorById } from "../plans/indicators";
import { block, newDraft } from "./draft";
import { landscape } from "./frame";
import type { ReportMaterial } from "./material";
import { outlineOf, superiorsOf } from "./outline";

const text = listText.data;
const widths = [140, 130, 80, 130, 72, 72, 90, 300, 72, 66, 150];
const last = widths.length - 1;
const [from, to, value] = [4, 5, 9];

/**
 * "Dữ liệu": one Excel table with a row for every figure reported, for PivotTable and Power Query: no sums, no merged
 * cells, no links (the source cell has a column of its own), no blanks but for days of a period that nothing names.
 * null when there are no figures.
 */
export function dataSheet({ submission }: ReportMaterial): SheetPlan | null {
  const lines = linesOf(submission);
  if (lines.length === 0) return null;
  const draft = newDraft(widths);
  text.heads.forEach((head, column) => draft.text(0, column, head));
  lines.forEach((cells, index) => cells.forEach((cell, column) => draft.put(index + 1, column, cell)));
  const bottom = lines.length;
  draft.style(block(0, 0, bottom, last), { size: 11, vertical: "Center" });
  draft.style(block(0, 0, 0, last), { bold: true, horizontal: "Center" });
  draft.style(block(1, from, bottom, to), { numberFormat: "dd/mm/yyyy", horizontal: "Center" });
  draft.style(block(1, value, bottom, value), { numberFormat: "#,##0", horizontal: "Right" });
  return draft.plan(text.sheet, landscape({ first: 0, last: 0 }), { table: block(0, 0, bottom, last) });
}

/** Units in the order of the tables, each with its figures in the order reports list them. */
function linesOf(submission: Submission): PlanCell[][] {
  const { columns, period } = submission;
  const superiors = superiorsOf(submission);
  const known = indicators.flatMap(({ id }) => (columns.has(id) ? [id] : []));
  const ids = [...known, ...[...columns.keys()].filter((id) => indicatorById(id) === undefined)];
  const days = period === null ? [blankCell, blankCell] : [day(period.from), day(period.to)];
  return outlineOf(submission).flatMap((line) => {
    if (line.kind !== "unit") return [];
    const superior = superiors.get(line.position);
    const unit = [
      words(line.name),
      words(superior ?? text.noSuperior),
      words(levelWord(line.name, superior !== undefined)),
      words(period === null ? text.noPeriod : periodName(period)),
      ...days,
    ];
    return ids.flatMap((id) => {
      const column = columns.get(id);
      const figure = column?.values[line.position] ?? NaN;
      if (Number.isNaN(figure)) return [];
      const source = column?.at[line.position] ?? null;
      const indicator = indicatorById(id);
      return [
        [
          ...unit,
          words(id),
          words(indicator?.short ?? id),
          words(indicator?.unit ?? text.noUnitOfMeasure),
          { kind: "number", value: figure } as const,
          source === null ? blankCell : words(placeOf(source)),
        ],
      ];
    });
  });
}

const blankCell: PlanCell = { kind: "blank" };

function words(text: string): PlanCell {
  return { kind: "text", text };
}

/** 'Sheet'!D12 */
function placeOf(source: CellRef): string {
  return `${quotedSheet(source.sheet)}!${cellAddress(source)}`;
}

/** A day as Excel counts them, from the ISO date. */
function day(iso: string): PlanCell {
  return { kind: "number", value: Date.parse(iso) / 86_400_000 + 25_569 };
}
