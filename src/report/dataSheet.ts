import { cellAddress, quotedSheet } from "../domain/address";
import type { CellRef } from "../domain/cell";
import type { IndicatorId } from "../domain/indicator";
import type { PlanCell, SheetPlan } from "../domain/sheetPlan";
import type { Slices } from "../domain/slices";
import type { Submission } from "../domain/submission";
import { levelWord, listText } from "../i18n/listText";
import { periodName } from "../i18n/names";
import { indicators, indicatorById } from "../plans/indicators";
import { block, type Draft, newDraft } from "./draft";
import { figureFormat } from "./figureFormat";
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
export function* dataSheet({ submission }: ReportMaterial): Slices<SheetPlan | null> {
  const draft = newDraft(widths);
  text.heads.forEach((head, column) => draft.text(0, column, head));
  const { bottom, amounts } = yield* drawLines(draft, submission);
  if (bottom === 0) return null;
  draft.style(block(0, 0, bottom, last), { size: 11, vertical: "Center" });
  draft.style(block(0, 0, 0, last), { bold: true, horizontal: "Center" });
  draft.style(block(1, from, bottom, to), { numberFormat: "dd/mm/yyyy", horizontal: "Center" });
  draft.style(block(1, value, bottom, value), { numberFormat: figureFormat([]), horizontal: "Right" });
  for (const { row, figure } of amounts) {
    draft.style(block(row, value, row, value), { numberFormat: figureFormat([figure]) });
  }
  return draft.plan(text.sheet, landscape({ first: 0, last: 0 }), { table: block(0, 0, bottom, last) });
}

interface Drawn {
  readonly bottom: number;
  readonly amounts: readonly { readonly row: number; readonly figure: number }[];
}

/** Units in the order of the tables, each with its figures in the order reports list them. Says the last row drawn, and which are no whole numbers. */
function* drawLines(draft: Draft, submission: Submission): Slices<Drawn> {
  const { columns, period } = submission;
  const superiors = superiorsOf(submission);
  const measures = measuresOf(submission);
  const days = period === null ? [blankCell, blankCell] : [day(period.from), day(period.to)];
  const amounts: { row: number; figure: number }[] = [];
  let row = 0;
  for (const line of outlineOf(submission)) {
    if (line.kind !== "unit") continue;
    const superior = superiors.get(line.position);
    const unit = [
      words(line.name),
      words(superior ?? text.noSuperior),
      words(levelWord(line.name, superior !== undefined)),
      words(period === null ? text.noPeriod : periodName(period)),
      ...days,
    ];
    for (const { id, cells } of measures) {
      const column = columns.get(id);
      const figure = column?.values[line.position] ?? NaN;
      if (Number.isNaN(figure)) continue;
      const source = column?.at[line.position] ?? null;
      const place = source === null ? blankCell : words(placeOf(source));
      row++;
      if (!Number.isInteger(figure)) amounts.push({ row, figure });
      [...unit, ...cells, { kind: "number", value: figure } as const, place].forEach((cell, at) =>
        draft.put(row, at, cell),
      );
    }
    yield;
  }
  return { bottom: row, amounts };
}

/** What is said of each indicator beside its figure: its id, its name, what it counts. */
function measuresOf({ columns }: Submission): { readonly id: IndicatorId; readonly cells: readonly PlanCell[] }[] {
  const known = indicators.flatMap(({ id }) => (columns.has(id) ? [id] : []));
  const ids = [...known, ...[...columns.keys()].filter((id) => indicatorById(id) === undefined)];
  return ids.map((id) => {
    const indicator = indicatorById(id);
    return { id, cells: [words(id), words(indicator?.short ?? id), words(indicator?.unit ?? text.noUnitOfMeasure)] };
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
