import type { Sheet } from "../../domain/cell";
import { isNumberRow } from "../headings/columnNumbers";
import { isComparison } from "../headings/comparison";
import { done, saysOfEntries, tellsTime } from "./formHeading";
import { hasFigures, range, textAt } from "../tables/grid";
import { headingPaths } from "../headings/headings";
import type { IndicatorBlock } from "./indicatorBlock";
import { saysSinceNewYear } from "../headings/headingTime";
import { latestOf } from "./latestColumn";
import { isProperName } from "../units/unitName";
import { says, saysTotal, type Words } from "../words";

/** A column of figures in a form, with what heads it, outermost first. */
export interface FormColumn {
  readonly at: number;
  readonly path: readonly string[];
}

/** Which columns of a form hold the period's figures. */
export interface FormColumns {
  /** Usually one; several of which only one can be meant, or none. */
  readonly values: readonly FormColumn[];
  /** "Lũy kế từ đầu năm" beside the period's own column. */
  readonly sinceNewYear: FormColumn | null;
  /** Columns beside a plain "Số liệu" of which nobody says what they are: "Công an xác nhận", "Đính chính". */
  readonly unknown: readonly FormColumn[];
}

/**
 * The column headed "Số liệu", "Thực hiện" or the like, even where it is still blank; else every column with figures
 * that no heading gives to a plan, another period or a part of the people.
 */
export function formColumns(sheet: Sheet, words: Words, block: IndicatorBlock): FormColumns {
  const { head, entries } = block;
  const isFilled = ({ at }: FormColumn): boolean => entries.some(({ row }) => hasFigures(sheet, row, at, at + 1));
  const all = headedColumns(sheet, block);
  if (head === null) return { values: all.filter(isFilled), sinceNewYear: null, unknown: [] };
  const sums = all.filter((each) => isFilled(each) && isSum(each));
  const sinceNewYear = sums.length === 1 ? (sums[0] ?? null) : null;
  const against = all.filter(({ path }) => !path.slice(0, -1).some(isSetAgainst));
  const values = against.filter(({ path }) => says(words, done(path.at(-1) ?? ""), "value"));
  if (values.length > 0) {
    const unknown = against.filter((each) => isFilled(each) && saysUnknown(words, each));
    return { values: values.some(isFilled) ? values.filter(isFilled) : values.slice(0, 1), sinceNewYear, unknown };
  }
  const open = counting(words, against.filter(isFilled));
  // What a total adds up may be units, one of which is typed as no name is.
  const isTotal =
    open.length === 1 &&
    open.every(({ path }) => saysTotal(words, path.at(-1) ?? "")) &&
    against.some(({ path }) => isProperName(path.at(-1) ?? ""));
  const unknown = isTotal ? against.filter((each) => isFilled(each) && saysUnknown(words, each)) : [];
  // "Lũy kế" alone is all there is.
  return { values: open.length === 0 && sinceNewYear !== null ? [sinceNewYear] : open, sinceNewYear, unknown };
}

/** Of filled columns without a plain "Số liệu" those that may be meant. */
function counting(words: Words, filled: readonly FormColumn[]): readonly FormColumn[] {
  const lowest = ({ path }: FormColumn): string => path.at(-1) ?? "";
  const open = filled.filter((each) => words.heading(lowest(each)).kind !== "label" && !isComparison(lowest(each)));
  const plain = open.filter((each) => lowest(each) !== "" && saysOfEntries(words, lowest(each)) === "nothing");
  // "Số người | Số lượt", "Đầu kỳ | Tăng | Giảm | Cuối kỳ": one counts, the others say that they are something else.
  if (plain.length === 1 && open.every((each) => plain.includes(each) || isElse(words, lowest(each)))) return plain;
  // "Tổng số | Nữ", "Thường trú | Tạm trú | Tổng số": the total counts, unless it adds up times.
  const totals = filled.filter((each) => saysTotal(words, lowest(each)));
  if (totals.length === 1 && !open.some((each) => tellsTime(lowest(each)))) return totals;
  const latest = totals.length > 0 ? null : latestOf(filled.filter(({ path }) => !path.some(saysSinceNewYear)));
  if (latest !== null) return [latest];
  // "Thực hiện 6 tháng" may be set against it too, or be all there is.
  const results = filled.filter((each) => /^thực hiện/iu.test(lowest(each)));
  return [open, totals, results].find(({ length }) => length > 0) ?? [];
}

function saysUnknown(words: Words, { path }: FormColumn): boolean {
  const lowest = path.at(-1) ?? "";
  return lowest !== "" && saysOfEntries(words, lowest) === "unknown";
}

function isElse(words: Words, text: string): boolean {
  return saysOfEntries(words, text) === "telling" && !tellsTime(text);
}

function isSetAgainst(text: string): boolean {
  return isComparison(text) && !/^thực hiện/iu.test(text);
}

/** "Lũy kế", "Lũy kế 3 tháng"; not "Lũy kế so với kế hoạch (%)". */
function isSum({ path }: FormColumn): boolean {
  return path.some(saysSinceNewYear) && !path.some((text) => /%|tỷ lệ|so với|kế hoạch/iu.test(text));
}

/** The columns right of the names with their headings, which may stand in several rows down to the first entry. */
function headedColumns(sheet: Sheet, { column, left, right, head, entries }: IndicatorBlock): FormColumn[] {
  const columns = range(column + 1, right);
  const first = entries[0]?.row ?? 0;
  const below = head === null ? [] : range(head + 1, first).filter((row) => textAt(sheet, row, column) === "");
  const rows = below.filter((row) => !isNumberRow(sheet, row, column, left, right));
  const paths = headingPaths(sheet, head === null ? [] : [head, ...rows], columns);
  return columns.map((at, index) => ({ at, path: paths[index] ?? [] }));
}
