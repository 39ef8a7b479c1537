import { isPlainSheetName } from "./formUnit";
import type { RawTable } from "../tables/rawTable";
import { parseUnitName, unitLevelOf } from "../units/unitName";
import type { Words } from "../words";

/**
 * The tables, with forms named as they show beside each other whose they are: the letterhead of the district over a
 * ward's form names the ward's superior, and a sheet with any name is no ward where the other forms name theirs, or a
 * list tells the wards.
 */
export function withFormNames<T extends { readonly table: RawTable }>(placed: readonly T[], words: Words): T[] {
  const forms = placed.filter(({ table }) => table.layout === "unit-form").map(({ table }) => table);
  const titled = forms.filter((form) => !isNamedBySheet(form));
  const lists = placed.flatMap(({ table }) => (table.layout === "unit-form" ? [] : table.lines));
  const named = [...titled.flatMap(({ lines }) => lines), ...lists.filter(({ isTotal }) => !isTotal)];
  const keys = new Set(named.map(({ name }) => keyOf(name)));
  const letterheads = new Map<string, Set<string>>();
  for (const form of titled.filter((each) => isAboveWards(nameOf(each)))) {
    const key = keyOf(nameOf(form));
    letterheads.set(key, (letterheads.get(key) ?? new Set<string>()).add(form.area.sheet));
  }
  const ownerOf = (form: RawTable): string => {
    const [name, { sheet }] = [nameOf(form), form.area];
    if (isNamedBySheet(form)) {
      return keys.size === 0 || words.isUnit(sheet) || keys.has(keyOf(sheet)) ? name : "";
    }
    const isShared = (letterheads.get(keyOf(name))?.size ?? 0) > 1;
    const isLetterhead = isAboveWards(name) && (isWard(sheet) || (isShared && !isPlainSheetName(sheet)));
    return isLetterhead ? sheet : name;
  };
  return placed.map((entry) => {
    const { table } = entry;
    if (table.layout !== "unit-form" || ownerOf(table) === nameOf(table)) return entry;
    return { ...entry, table: { ...table, lines: table.lines.map((line) => ({ ...line, name: ownerOf(table) })) } };
  });
}

function nameOf({ lines }: RawTable): string {
  return lines[0]?.name ?? "";
}

function isNamedBySheet(form: RawTable): boolean {
  return nameOf(form) !== "" && nameOf(form) === form.area.sheet;
}

function isAboveWards(name: string): boolean {
  const { type, key } = parseUnitName(name);
  return type !== null && unitLevelOf(type, key) !== "ward";
}

function isWard(name: string): boolean {
  const { type } = parseUnitName(name);
  return type !== null && unitLevelOf(type) === "ward";
}

function keyOf(name: string): string {
  return parseUnitName(name).key;
}
