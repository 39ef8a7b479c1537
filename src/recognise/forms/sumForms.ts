import { foldPlain } from "../../read/text";
import { namesAll } from "./formsInOrder";
import type { RawTable } from "../tables/rawTable";
import { parseUnitName, unitLevelOf } from "../units/unitName";

/**
 * The tables, with forms that add up those of the wards for what they are: the district's own among its wards', one
 * titled "Toàn huyện", and one on a sheet "Tổng hợp". Their figures are a sum to check, never one unit more.
 */
export function withSumForms<T extends { readonly table: RawTable }>(placed: readonly T[]): T[] {
  const isWards = ({ table: { layout, lines } }: T): boolean =>
    layout === "unit-form" && lines.some(({ name }) => levelOf(name) === "ward");
  const hasWards = placed.some(isWards);
  return placed.map((entry) => {
    const [line, ...others] = entry.table.lines;
    if (entry.table.layout !== "unit-form" || line === undefined || placed.length < 2) return entry;
    const level = levelOf(line.name);
    const isAboveWards = hasWards && level !== null && level !== "ward";
    const isSum = namesAll(line.name) || (line.name === "" ? namesSum(entry.table.area.sheet) : isAboveWards);
    return isSum ? { ...entry, table: { ...entry.table, lines: [{ ...line, isTotal: true }, ...others] } } : entry;
  });
}

function levelOf(name: string): ReturnType<typeof unitLevelOf> | null {
  const { type, key } = parseUnitName(name);
  return type === null ? null : unitLevelOf(type, key);
}

function namesSum(sheet: string): boolean {
  return /^\W*(?:tong|toan|th\b)/.test(foldPlain(sheet));
}
