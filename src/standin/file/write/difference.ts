import type { CellModel, ConditionalFormatModel, SheetModel, StyleModel, WorkbookModel } from "../../model";
import { styleKey } from "./styleNumbers";
import { tableHeaders } from "./tablesXml";

/** What of a sheet has to be written. Found by comparing with the file itself, so that nothing else is touched. */
export interface SheetDifference {
  readonly cells: ReadonlyMap<number, ReadonlySet<number>>;
  /** Rows with another height or hidden otherwise. */
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  readonly merges: boolean;
  readonly conditionalFormats: boolean;
  readonly dataValidations: boolean;
  readonly hyperlinks: boolean;
  readonly page: boolean;
  readonly panes: boolean;
  readonly view: boolean;
  readonly tabColor: boolean;
  readonly sizes: boolean;
  readonly baseStyle: boolean;
  readonly protection: boolean;
  readonly tables: boolean;
  readonly charts: boolean;
  readonly notes: boolean;
}

/**
 * The sheets' new names by their old ones in lower case; null for a sheet that is gone. Formulas of the
 * workbook follow by themselves; the charts in the file have to be told.
 */
export function renamings(before: WorkbookModel, model: WorkbookModel): Map<string, string | null> {
  const names = new Map(
    model.sheets.flatMap(({ originalName, name }) => (originalName === null ? [] : [[originalName, name] as const])),
  );
  const taken = new Set(model.sheets.map(({ name }) => name.toLowerCase()));
  const renamed = new Map<string, string | null>();
  for (const { name: old } of before.sheets) {
    const now = names.get(old) ?? null;
    // Where a new sheet has taken the old name, a chart means the new one.
    if (now !== old && !taken.has(old.toLowerCase())) renamed.set(old.toLowerCase(), now);
  }
  return renamed;
}

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

export function differenceOf(before: SheetModel, sheet: SheetModel, plain: StyleModel): SheetDifference {
  const view = ({ showGridlines, showHeadings }: SheetModel): unknown => [showGridlines, showHeadings];
  const sizes = ({ defaultColumnWidth, defaultRowHeight }: SheetModel): unknown => [
    defaultColumnWidth,
    defaultRowHeight,
  ];
  const tables = (given: SheetModel): unknown => given.tables.map((table) => [table, tableHeaders(given, table)]);
  return {
    cells: changedCells(before, sheet, plain),
    rows: changedKeys(before.rows, sheet.rows),
    columns: changedKeys(before.columns, sheet.columns),
    merges: differs(before.merges, sheet.merges),
    conditionalFormats: differs(before.conditionalFormats.map(outline), formatsToWrite(before, sheet).map(outline)),
    dataValidations: differs(before.dataValidations, sheet.dataValidations),
    hyperlinks: differs(links(before), links(sheet)),
    page: differs(before.page, sheet.page),
    panes: differs(before.freeze, sheet.freeze),
    view: differs(view(before), view(sheet)),
    tabColor: before.tabColor.toUpperCase() !== sheet.tabColor.toUpperCase(),
    sizes: differs(sizes(before), sizes(sheet)),
    baseStyle: lookOf(before.baseStyle ?? plain) !== lookOf(sheet.baseStyle ?? plain),
    protection: differs(before.protection, sheet.protection),
    notes: differs([...before.customProperties], [...sheet.customProperties]),
    tables: differs(tables(before), tables(sheet)),
    charts: sheet.charts.some(({ fromFile }) => !fromFile) || before.charts.length !== sheet.charts.length,
  };
}

const outline = ({ id, areas, fromFile, stopIfTrue }: ConditionalFormatModel): unknown => [
  id,
  areas,
  fromFile,
  stopIfTrue,
];

/**
 * The formats of a sheet, those of the file that have been changed counted as new. Rules of a kind we
 * cannot write stay the file's.
 */
export function formatsToWrite(before: SheetModel | null, sheet: SheetModel): ConditionalFormatModel[] {
  const known = new Map(before?.conditionalFormats.map((format) => [format.id, format]));
  const content = ({ areas, rule, stopIfTrue }: ConditionalFormatModel): unknown => [
    areas,
    Object.entries(rule).sort(),
    stopIfTrue,
  ];
  return sheet.conditionalFormats.map((format) => {
    if (format.rule.type === "Foreign") return { ...format, fromFile: true };
    const old = format.fromFile ? known.get(format.id) : undefined;
    const same = old !== undefined && !differs(content(old), content(format));
    return same ? format : { ...format, fromFile: false };
  });
}

export const hasDifference = (difference: SheetDifference): boolean =>
  Object.values(difference).some((part: unknown) =>
    part instanceof Map || part instanceof Set ? part.size > 0 : part === true,
  );

function changedCells(before: SheetModel, sheet: SheetModel, plain: StyleModel): Map<number, Set<number>> {
  const changed = new Map<number, Set<number>>();
  for (const row of new Set([...before.cells.keys(), ...sheet.cells.keys()])) {
    const old = before.cells.get(row);
    const now = sheet.cells.get(row);
    for (const column of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
      // Where there is no cell, the place looks as its row, its column or the sheet does.
      const ground = before.rows.get(row)?.style ?? before.columns.get(column)?.style ?? before.baseStyle ?? plain;
      if (sameCell(old?.get(column), now?.get(column), ground)) continue;
      const line = changed.get(row) ?? new Set();
      changed.set(row, line.add(column));
    }
  }
  return changed;
}

const keys = new WeakMap<CellModel["style"], string>();

function lookOf(style: CellModel["style"]): string {
  const known = keys.get(style) ?? styleKey(style);
  keys.set(style, known);
  return known;
}

function sameCell(a: CellModel | undefined, b: CellModel | undefined, ground: StyleModel): boolean {
  if (a === undefined) {
    return b === undefined || (b.value === "" && b.formula === null && lookOf(b.style) === lookOf(ground));
  }
  return (
    b !== undefined &&
    a.value === b.value &&
    a.isError === b.isError &&
    a.formula === b.formula &&
    (a.style === b.style || lookOf(a.style) === lookOf(b.style))
  );
}

function changedKeys(before: ReadonlyMap<number, object>, now: ReadonlyMap<number, object>): Set<number> {
  const all = new Set([...before.keys(), ...now.keys()]);
  const text = (value: object | undefined): string =>
    JSON.stringify(
      Object.entries(value ?? {})
        .filter(([, part]) => part !== false && part !== undefined)
        .sort(),
    );
  return new Set([...all].filter((key) => text(before.get(key)) !== text(now.get(key))));
}

const links = ({ cells }: SheetModel): unknown =>
  [...cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, { hyperlink }]) => (hyperlink === null ? [] : [[row, column, hyperlink]])),
  );
