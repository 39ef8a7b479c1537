import type { Area, Sheet } from "../domain/cell";
import type { Finding } from "../domain/finding";
import { range } from "./grid";
import { findIndicatorBlocks } from "./indicatorBlock";
import { leftOver } from "./leftOver";
import { personalColumns } from "./personalColumns";
import type { RawTable } from "./rawTable";
import { titlesAbove } from "./title";
import { unitColumnsTable } from "./unitColumns";
import { type FormReading, namedForm, unitFormTable } from "./unitForm";
import { findUnitRows } from "./unitRows";
import type { Words } from "./words";

export interface TablesOfSheet {
  readonly tables: readonly RawTable[];
  /** What the sheet holds besides: forms whose figures cannot be told, personal data, figures in no table. */
  readonly findings: readonly Finding[];
}

/** Every table of a sheet, top to bottom. Units down the side are looked for first; what they take is not looked at again. */
export function findTables(sheet: Sheet, words: Words): TablesOfSheet {
  const rowTables = findUnitRows(sheet, words);
  const doubts: Doubt[] = [];
  const isTaken = within(rowTables.map(({ area }) => area));
  const others = findIndicatorBlocks(sheet, words, isTaken).flatMap((block) => {
    const columns = unitColumnsTable(sheet, words, block);
    if (columns !== null) return [columns];
    const form = unitFormTable(sheet, words, block);
    if (form.kind === "doubt") doubts.push(form);
    return form.kind === "form" ? [form.table] : [];
  });
  const shapes = [...rowTables, ...others].toSorted((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  const areas = shapes.map(({ area }) => area);
  const titles = titlesAbove(sheet, areas);
  const tables = shapes.map((shape, index): RawTable => {
    const { lines = [], own = [] } = titles[index] ?? {};
    return shape.layout === "unit-form" ? namedForm(words, shape, lines, own) : { ...shape, title: lines };
  });
  const isTold = within([...areas, ...doubts.map(({ area }) => area)]);
  const personal = personalColumns(sheet, words, isTold);
  const headings = personal.flatMap(({ at }) => (at !== null && "row" in at ? [at] : []));
  return {
    tables,
    findings: [...doubts.map(severalColumns), ...personal, ...leftOver(sheet, words, isTold, headings)],
  };
}

type Doubt = Extract<FormReading, { readonly kind: "doubt" }>;

function severalColumns({ figures, columns }: Doubt): Finding {
  return { code: "form-columns", severity: "error", at: figures, columns };
}

/** Whether a cell lies in one of the areas. */
function within(areas: readonly Area[]): (row: number, column: number) => boolean {
  const byRow = new Map<number, Area[]>();
  for (const area of areas) {
    for (const row of range(area.top, area.bottom + 1)) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  return (row, column) => byRow.get(row)?.some(({ left, right }) => column >= left && column <= right) ?? false;
}
