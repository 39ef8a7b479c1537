import type { Sheet } from "../../domain/cell";
import type { Period } from "../../domain/period";
import { atOnce } from "../../domain/slices";
import { isCountedNoun } from "../../read/figureWords";
import { formUnit, namedForm } from "../forms/formUnit";
import { bottomOf, cellAt, filledColumns, isColumnNumber, range, refAt, textAt } from "../tables/grid";
import { findIndicatorBlocks, type IndicatorBlock } from "../forms/indicatorBlock";
import { headsMeasures } from "../headings/measureColumn";
import { periodFromTexts } from "../titles/periodText";
import type { RawMeasure, RawTable, TableShape } from "../tables/rawTable";
import { withEntries, withUnitEntries } from "./templateProbe";
import { titlesAbove } from "../titles/title";
import { unitColumnsTable } from "../tables/unitColumns";
import { unitFormTable } from "../forms/unitForm";
import { findUnitRows } from "../tables/unitRows";
import { says, type Words } from "../words";

export interface TemplateTables {
  readonly tables: readonly RawTable[];
  /** Columns and rows beside those of the tables: plans, other periods, what nobody knows. */
  readonly others: readonly RawMeasure[];
}

/**
 * The tables of a form that is still blank, as `findTables` finds them once it is filled in. A column of values headed
 * by another period than `period` is none to fill in.
 */
export function templateTables(sheet: Sheet, words: Words, period: Period | null): TemplateTables {
  const rowTables = atOnce(findUnitRows(withUnitEntries(sheet, words), words)).map(withoutUnheaded);
  const isTaken = (row: number, column: number): boolean =>
    rowTables.some(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  const blocks = findIndicatorBlocks(sheet, words, isTaken).filter(({ entries }) => entries.length > 0);
  const read = blocks.map((block) => blockTable(sheet, words, block, period));
  const shapes = [...rowTables, ...read.flatMap(({ table }) => table ?? [])];
  const titles = titlesAbove(
    sheet,
    shapes.map(({ area }) => area),
  );
  const tables = shapes.map((shape, index): RawTable => {
    const { lines = [], own = [] } = titles[index] ?? {};
    return shape.layout === "unit-form" ? namedForm(shape, lines, formUnit(words, own)) : { ...shape, title: lines };
  });
  return { tables, others: read.flatMap(({ others }) => others) };
}

/** A column without a heading asks for nothing. */
function withoutUnheaded({ measures, lines, ...shape }: TableShape): TableShape {
  const isHeaded = (_: unknown, index: number): boolean => (measures[index]?.path ?? []).length > 0;
  return {
    ...shape,
    measures: measures.filter(isHeaded),
    lines: lines.map((line) => ({ ...line, cells: line.cells.filter(isHeaded) })),
  };
}

function blockTable(
  sheet: Sheet,
  words: Words,
  block: IndicatorBlock,
  period: Period | null,
): { readonly table: TableShape | null; readonly others: readonly RawMeasure[] } {
  const filled = withEntries(sheet, new Map(block.entries.map(({ row }) => [row, block.column])));
  const columns = unitColumnsTable(filled, words, block);
  const rows = otherRows(sheet, block);
  if (columns !== null) return { table: columns, others: rows };
  const form = unitFormTable(filled, words, block);
  const found = form.kind === "form" ? form.table : null;
  const values = found?.lines[0]?.cells[0]?.column ?? null;
  const isOther = block.head !== null && values !== null && namesOther(textAt(sheet, block.head, values), period);
  const [table, taken] = isOther ? [null, null] : [found, values];
  return { table, others: [...otherColumns(sheet, words, block, taken), ...rows] };
}

/** Headed columns of a form that are neither its figures nor labels such as "Đơn vị tính". */
function otherColumns(
  sheet: Sheet,
  words: Words,
  { head, column, right }: IndicatorBlock,
  taken: number | null,
): RawMeasure[] {
  if (head === null) return [];
  return range(column + 1, right).flatMap((at) => {
    const text = textAt(sheet, head, at);
    const isLabel = plainLabels.some((label) => says(words, text, label)) || headsMeasures(sheet, words, head, at);
    return at === taken || text === "" || isLabel ? [] : [{ path: [text], at: refAt(sheet, head, at) }];
  });
}

/** "Tháng 6" over the figures of a form while half a year is reported on. */
function namesOther(heading: string, period: Period | null): boolean {
  if (period === null) return false;
  const named = periodFromTexts([heading]) ?? periodFromTexts([`${heading} ${period.year}`]);
  const isSame = named?.kind === period.kind && named.year === period.year;
  return named !== null && !isSame && /\d|quý|\b[IVX]+\b/i.test(heading);
}

const plainLabels = ["ordinal", "unitCode", "unitOfMeasure", "note"] as const;

/** Rows among or right below the entries that are numbered or say what is counted, and name nothing known. */
function otherRows(sheet: Sheet, { column, left, right, entries }: IndicatorBlock): RawMeasure[] {
  const named = new Set(entries.map(({ row }) => row));
  const first = entries[0]?.row ?? 0;
  const others: RawMeasure[] = [];
  for (let row = first; row < bottomOf(sheet) && textAt(sheet, row, column) !== ""; row++) {
    const isNumbered = filledColumns(sheet, row, left, column).some((at) => isColumnNumber(cellAt(sheet, row, at)));
    const isCounted = range(column + 1, right).some((at) => isCountedNoun(textAt(sheet, row, at)));
    if (named.has(row) || !isNumbered || !isCounted) continue;
    others.push({ path: [textAt(sheet, row, column)], at: refAt(sheet, row, column) });
  }
  return others;
}
