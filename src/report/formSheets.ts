import type { IndicatorId } from "../domain/indicator";
import type { Period } from "../domain/period";
import type { Block, EntryPlan, SheetPlan } from "../domain/sheetPlan";
import type { Unit } from "../domain/unit";
import { formText as text } from "../i18n/formText";
import { indicatorById, isMoney } from "../plans/indicators";
import { block, type Draft, type DraftPage, newDraft } from "./draft";
import { landscape } from "./frame";

/** What a form asks for. */
export interface FormContents {
  readonly period: Period;
  readonly indicators: readonly IndicatorId[];
}

/** Rows and columns of a form's upper part. */
const titleRow = 0;
const headRow = 4;

/** One sheet for all units: a row each, a column for every indicator. Everything but the figures is locked. */
export function listForm(units: readonly Unit[], { period, indicators }: FormContents): SheetPlan {
  const draft = newDraft([34, 62, 150, ...indicators.map(() => 74), 110]);
  const last = indicators.length + 3;
  drawTop(draft, last, [text.period(period)]);
  const heads = [text.ordinal, text.unitCode, text.unitName, ...indicators.map(labelOf), text.note];
  heads.forEach((head, column) => draft.text(headRow, column, head));
  units.forEach(({ code, name }, index) => {
    const row = headRow + 1 + index;
    draft.text(row, 0, String(index + 1));
    draft.text(row, 1, code ?? "");
    draft.text(row, 2, name);
  });
  const bottom = headRow + units.length;
  drawGrid(draft, bottom, last);
  draft.height(headRow, 110);
  const figures = block(headRow + 1, 3, bottom, last - 1);
  draft.style(figures, { horizontal: "Right", numberFormat: "#,##0" });
  const { counts, amounts } = entriesOf(indicators, (index) => block(headRow + 1, 3 + index, bottom, 3 + index));
  for (const own of amounts) draft.style(own, { numberFormat: "General" });
  return draft.plan(text.list, landscape({ first: headRow, last: headRow }), {
    role: "setting",
    entry: { counts, amounts, texts: [block(headRow + 1, last, bottom, last)] },
  });
}

/** A sheet for one unit, to be handed out by itself: a row for every indicator. */
export function unitForm({ name }: Unit, { period, indicators }: FormContents): SheetPlan {
  const draft = newDraft([34, 300, 62, 74, 110]);
  const last = 4;
  drawTop(draft, last, [text.unit(name), text.period(period)]);
  const heads = [text.ordinal, text.indicator, text.measure, text.value, text.note];
  heads.forEach((head, column) => draft.text(headRow, column, head));
  indicators.forEach((id, index) => {
    const row = headRow + 1 + index;
    draft.text(row, 0, String(index + 1));
    draft.text(row, 1, labelOf(id));
    draft.text(row, 2, indicatorById(id)?.unit ?? "");
    draft.height(row, labelOf(id).length > 55 ? 34 : 18);
  });
  const bottom = headRow + indicators.length;
  drawGrid(draft, bottom, last);
  const figures = block(headRow + 1, 3, bottom, 3);
  draft.style(figures, { horizontal: "Right", numberFormat: "#,##0" });
  const { counts, amounts } = entriesOf(indicators, (index) => block(headRow + 1 + index, 3, headRow + 1 + index, 3));
  for (const own of amounts) draft.style(own, { numberFormat: "General" });
  drawSigners(draft, bottom + 2);
  return draft.plan(text.sheetOf(name), portrait, {
    role: "setting",
    entry: { counts, amounts, texts: [block(headRow + 1, last, bottom, last)] },
  });
}

const portrait: DraftPage = {
  orientation: "Portrait",
  margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
  titleRows: { first: headRow, last: headRow },
};

/** The cells for counts and those for money, indicators that stand side by side in one block. */
function entriesOf(
  indicators: readonly IndicatorId[],
  cellsOf: (index: number) => Block,
): Pick<EntryPlan, "counts" | "amounts"> {
  const runs: { isAmount: boolean; cells: Block }[] = [];
  indicators.forEach((id, index) => {
    const [own, before] = [cellsOf(index), runs.at(-1)];
    if (before?.isAmount === isMoney(id)) before.cells = { ...before.cells, bottom: own.bottom, right: own.right };
    else runs.push({ isAmount: isMoney(id), cells: own });
  });
  const having = (amount: boolean): Block[] =>
    runs.flatMap(({ isAmount, cells }) => (isAmount === amount ? [cells] : []));
  return { counts: having(false), amounts: having(true) };
}

/** A column of the clerk's own has no code: its heading is its name. */
function labelOf(id: IndicatorId): string {
  const indicator = indicatorById(id);
  return indicator === undefined ? id : text.coded(indicator.name, id);
}

function drawTop(draft: Draft, last: number, lines: readonly string[]): void {
  [text.title, ...lines].forEach((line, index) => {
    const row = titleRow + index;
    draft.text(row, 0, line);
    draft.merge(block(row, 0, row, last));
    draft.style(block(row, 0, row, last), { size: index === 0 ? 14 : 13, bold: true, horizontal: "Center" });
  });
  draft.text(headRow - 1, 0, text.hint);
  draft.merge(block(headRow - 1, 0, headRow - 1, last));
  draft.style(block(headRow - 1, 0, headRow - 1, last), { size: 11, italic: true, wrap: true, vertical: "Center" });
  draft.height(headRow - 1, 34);
}

function drawGrid(draft: Draft, bottom: number, last: number): void {
  draft.style(block(headRow, 0, bottom, last), { size: 12, wrap: true, grid: true, vertical: "Center" });
  draft.style(block(headRow, 0, headRow, last), { bold: true, horizontal: "Center", fill: "#F2F2F2" });
  draft.style(block(headRow + 1, 0, bottom, 0), { horizontal: "Center" });
}

function drawSigners(draft: Draft, row: number): void {
  const sides = [
    { left: 0, right: 1, title: text.filledBy },
    { left: 2, right: 4, title: text.head },
  ];
  for (const { left, right, title } of sides) {
    draft.text(row, left, title);
    draft.merge(block(row, left, row, right));
    draft.style(block(row, left, row, right), { size: 12, bold: true, horizontal: "Center" });
  }
}
