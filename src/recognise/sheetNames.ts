import type { Finding } from "../domain/finding";
import type { Table } from "../domain/table";
import { foldMarks } from "../read/text";
import { parseUnitName, unitLevelOf } from "./unitName";
import type { Words } from "./words";

/** Forms alone on their sheets that name another ward than the sheet does: one was copied from the other. */
export function namedOtherwise(tables: readonly Table[], words: Words): Finding[] {
  const alone = new Map<string, boolean>();
  for (const { area } of tables) alone.set(area.sheet, !alone.has(area.sheet));
  return tables.flatMap(({ area, layout, lines }): Finding[] => {
    const [line] = lines;
    if (layout !== "unit-form" || line === undefined || alone.get(area.sheet) !== true) return [];
    const named = wardKey(line.name, words);
    const sheet = wardKey(area.sheet, words);
    if (named === null || sheet === null || named === sheet) return [];
    const unit = line.unit?.name ?? line.name;
    return [{ code: "unit-sheet-mismatch", severity: "warning", at: area, unit, name: line.name, page: area.sheet }];
  });
}

/** Sheets' names are often typed without marks. */
function wardKey(text: string, words: Words): string | null {
  const { type, key } = parseUnitName(text);
  return words.isUnit(text) && (type === null || unitLevelOf(type) === "ward") ? foldMarks(key) : null;
}
