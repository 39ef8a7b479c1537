import type { CellRef, Sheet } from "../domain/cell";
import { isComparison } from "./comparison";
import { hasFigures, range, refAt, textAt } from "./grid";
import type { IndicatorBlock } from "./indicatorBlock";
import type { RawTable, TableShape } from "./rawTable";
import type { TitleLine } from "./title";
import { parseUnitName, unitLevelOf } from "./unitName";
import { says, type Words } from "./words";

/** A form for one unit. `doubt` holds the cells of columns of which one must be the figures'. */
export interface FormReading {
  /** Its one line has no name yet: see `namedForm`. */
  readonly table: TableShape | null;
  readonly doubt: readonly CellRef[];
}

export function unitFormTable(sheet: Sheet, words: Words, block: IndicatorBlock): FormReading {
  const { column, left, right, top, entries, head } = block;
  const columns = valueColumns(sheet, words, block);
  const [value] = columns;
  const last = entries.at(-1);
  if (value === undefined || last === undefined) return { table: null, doubt: [] };
  if (columns.length > 1) return { table: null, doubt: columns.map((at) => refAt(sheet, head ?? top, at)) };
  const cells = entries.map(({ row }) => refAt(sheet, row, value));
  const line = { name: "", at: refAt(sheet, top, column), ordinal: "", code: "", superior: "", isTotal: false, cells };
  const headed = range(value + 1, right).findLast((at) => head !== null && textAt(sheet, head, at) !== "");
  const area = { sheet: sheet.name, top, left, bottom: last.row, right: headed ?? value };
  const measures = entries.map(({ row, path }) => ({ path, at: refAt(sheet, row, column) }));
  return { table: { area, layout: "unit-form", measures, lines: [line] }, doubt: [] };
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
  return columns.filter((at) => {
    const text = textAt(sheet, head, at);
    return isFilled(at) && words.heading(text).kind !== "label" && !isComparison(text);
  });
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
