import type { Area, Sheet } from "../domain/cell";
import { foldMarks } from "../read/text";
import { isComparison } from "./comparison";
import { hasFigures, range, refAt, textAt } from "./grid";
import type { IndicatorBlock } from "./indicatorBlock";
import { mentionsIn } from "./periodMentions";
import type { RawTable, TableShape } from "./rawTable";
import type { TitleLine } from "./title";
import { parseUnitName, unitLevelOf } from "./unitName";
import { says, saysTotal, type Words } from "./words";

/** A form for one unit, or why its figures cannot be told. */
export type FormReading =
  /** Its one line has no name yet: see `namedForm`. */
  | { readonly kind: "form"; readonly table: TableShape }
  /** Several columns of which only one can be the figures', where they stand and what heads them. */
  | { readonly kind: "doubt"; readonly area: Area; readonly figures: Area; readonly columns: readonly string[] }
  | { readonly kind: "none" };

export function unitFormTable(sheet: Sheet, words: Words, block: IndicatorBlock): FormReading {
  const { column, left, right, top, entries, head } = block;
  const columns = valueColumns(sheet, words, block);
  const [value] = columns;
  const last = entries.at(-1);
  if (value === undefined || last === undefined) return { kind: "none" };
  if (columns.length > 1) {
    const headings = columns.map((at) => (head === null ? "" : textAt(sheet, head, at))).filter((text) => text !== "");
    const area = { sheet: sheet.name, top, left, bottom: last.row, right: columns.at(-1) ?? value };
    return { kind: "doubt", area, figures: { ...area, left: value }, columns: headings };
  }
  const cells = entries.map(({ row }) => refAt(sheet, row, value));
  const line = { name: "", at: refAt(sheet, top, column), ordinal: "", code: "", superior: "", isTotal: false, cells };
  const headed = range(value + 1, right).findLast((at) => head !== null && textAt(sheet, head, at) !== "");
  const area = { sheet: sheet.name, top, left, bottom: last.row, right: headed ?? value };
  const measures = entries.map(({ row, path }) => ({ path, at: refAt(sheet, row, column) }));
  return { kind: "form", table: { area, layout: "unit-form", measures, lines: [line] } };
}

/** The form's entries below what heads its figures, where that says more than "Số liệu". */
export function underHeading(sheet: Sheet, form: TableShape, { head }: IndicatorBlock): TableShape {
  const value = form.lines[0]?.cells[0];
  const group = head === null || value === undefined ? [] : groupHeading(textAt(sheet, head, value.column));
  return { ...form, measures: form.measures.map(({ path, at }) => ({ path: [...group, ...path], at })) };
}

/** The form with the unit that its title names, else its sheet. */
export function namedForm(
  words: Words,
  form: TableShape,
  title: readonly TitleLine[],
  own: readonly TitleLine[],
): RawTable {
  const named = formUnit(words, own);
  const lines = form.lines.map((line) => ({ ...line, name: named?.text ?? form.area.sheet, at: named?.at ?? line.at }));
  return { ...form, lines, title };
}

/**
 * The column headed "Số liệu", "Thực hiện" or the like, even where it is still blank; else every column with figures
 * that no heading gives to a plan or another period.
 */
function valueColumns(sheet: Sheet, words: Words, { column, right, head, entries }: IndicatorBlock): number[] {
  const columns = range(column + 1, right);
  const isFilled = (at: number): boolean => entries.some(({ row }) => hasFigures(sheet, row, at, at + 1));
  if (head === null) return columns.filter(isFilled);
  const values = columns.filter((at) => says(words, textAt(sheet, head, at), "value"));
  if (values.length > 0) return values.some(isFilled) ? values.filter(isFilled) : values.slice(0, 1);
  const filled = columns.filter(isFilled).map((at) => ({ at, text: textAt(sheet, head, at) }));
  const open = filled.filter(({ text }) => words.heading(text).kind !== "label" && !isComparison(text));
  // "Tổng số | Nữ": where all other columns are set against it or parts of it, the total counts.
  const totals = filled.filter(({ text }) => saysTotal(words, text));
  // "Thực hiện 6 tháng" may be set against it too, or be all there is.
  const done = filled.filter(({ text }) => /^thực hiện/iu.test(text));
  const counting = [open, totals, done].find(({ length }) => length > 0) ?? [];
  return counting.map(({ at }) => at);
}

/**
 * "TH quý I/2024", "Ước cả năm", "Số lượt" over the figures say of every entry what the table's title may not; else
 * none. Reports are due before their period ends, so that its last days are estimated in all of them.
 */
function groupHeading(text: string): readonly string[] {
  const folded = foldMarks(text).toLowerCase();
  const { mentions, bareYears } = mentionsIn(folded);
  const isTelling = mentions.length + bareYears.length > 0 || /\bluot\b/.test(folded);
  return isTelling ? [text.replace(/^(?:TH|KQ|ước(?: thực hiện| TH)?)(?!\p{L})/iu, "Thực hiện")] : [];
}

/** "Đơn vị báo cáo: Phường …" before any other unit in the title, a ward before its superior, and the nearest of them. */
function formUnit(words: Words, title: readonly TitleLine[]): TitleLine | null {
  const candidates = title.toReversed().flatMap(({ text, at }) => {
    const labelled = /^[^:]{2,30}:\s*(.+)$/u.exec(text)?.[1];
    if (labelled !== undefined && words.isUnit(labelled)) return [{ text: labelled, at, rank: 0 }];
    if (!words.isUnit(text)) return [];
    const { type } = parseUnitName(text);
    return [{ text, at, rank: type === null || unitLevelOf(type) === "ward" ? 1 : 2 }];
  });
  return candidates.toSorted((a, b) => a.rank - b.rank)[0] ?? null;
}
