import type { Sheet } from "../../domain/cell";
import { byUnit, distinctPaths } from "../lines/byUnit";
import { bottomOf, refAt } from "../tables/grid";
import type { TableShape } from "../tables/rawTable";
import type { IndicatorEntry } from "./indicatorEntries";

/** A form whose entries say whose they are, as the table of those units; any other as it is. */
export function unitSections(sheet: Sheet, form: TableShape, entries: readonly IndicatorEntry[]): TableShape {
  if (!entries.some(({ of }) => of !== undefined)) return form;
  const cells = form.lines[0]?.cells ?? [];
  const rows = form.measures.flatMap((measure, index) => {
    const [unit, value] = [entries[index]?.of, cells[index]];
    return unit === undefined || value === undefined ? [] : [{ ...measure, name: unit.name, unit, value }];
  });
  const measures = distinctPaths(rows);
  const lines = byUnit(rows).map(({ name, unit, valueOf }) => ({
    name: name ?? "",
    at: refAt(sheet, unit.row, unit.column),
    ordinal: "",
    code: "",
    superior: "",
    isTotal: name === null,
    cells: measures.map(({ path, value }) => valueOf(path) ?? { ...value, row: bottomOf(sheet) }),
  }));
  return { ...form, layout: "units-in-rows", measures: measures.map(({ path, at }) => ({ path, at })), lines };
}
