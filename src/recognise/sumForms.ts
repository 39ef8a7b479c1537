import { foldMarks } from "../read/text";
import type { RawTable } from "./rawTable";
import { parseUnitName, unitLevelOf } from "./unitName";

/**
 * The tables, with forms that add up those of the wards for what they are: the district's own among its wards', and one
 * on a sheet "Tổng hợp". Their figures are a sum to check, never one unit more.
 */
export function withSumForms<T extends { readonly table: RawTable }>(placed: readonly T[]): T[] {
  const forms = placed.filter(({ table }) => table.layout === "unit-form");
  const hasWards = placed.some(({ table }) => table.lines.some(({ name }) => levelOf(name) === "ward"));
  return placed.map((entry) => {
    const [line, ...others] = entry.table.lines;
    if (entry.table.layout !== "unit-form" || line === undefined || forms.length < 2) return entry;
    const level = levelOf(line.name);
    const isSum = line.name === "" ? namesSum(entry.table.area.sheet) : hasWards && level !== null && level !== "ward";
    return isSum ? { ...entry, table: { ...entry.table, lines: [{ ...line, isTotal: true }, ...others] } } : entry;
  });
}

function levelOf(name: string): ReturnType<typeof unitLevelOf> | null {
  const { type, key } = parseUnitName(name);
  return type === null ? null : unitLevelOf(type, key);
}

function namesSum(sheet: string): boolean {
  return /^\W*(?:tong|toan|th\b)/.test(foldMarks(sheet).toLowerCase());
}
