import type { Finding } from "../../domain/finding";
import type { Table } from "../../domain/table";
import { foldMarks } from "../../read/text";
import { range } from "../tables/grid";
import { parseUnitName, unitLevelOf } from "./unitName";
import type { Words } from "../words";

/** A form with its sheet for itself. */
interface Form {
  readonly table: Table;
  readonly name: string;
  /** The ward it names. */
  readonly named: string;
}

/**
 * Forms alone on their sheets that name another ward than the sheet does: one was copied from the other. A name
 * without a type is a ward's where other sheets are named so after the wards of their forms.
 */
export function namedOtherwise(tables: readonly Table[], words: Words): Finding[] {
  const alone = new Map<string, boolean>();
  for (const { area } of tables) alone.set(area.sheet, !alone.has(area.sheet));
  const forms = tables.flatMap((table): Form[] => {
    const [line] = table.lines;
    if (table.layout !== "unit-form" || line === undefined || alone.get(table.area.sheet) !== true) return [];
    const named = wardKey(line.name, words);
    return named === null ? [] : [{ table, name: line.name, named }];
  });
  const areNamedAfterWards = forms.some(
    ({ table, named, name }) => name !== table.area.sheet && keyOfSheet(table.area.sheet) === named,
  );
  return forms.flatMap(({ table, named, name }): Finding[] => {
    const { area, lines } = table;
    const sheet = wardKey(area.sheet, words);
    const isOther = sheet === null ? areNamedAfterWards && isOtherName(area.sheet, named) : sheet !== named;
    if (!isOther) return [];
    const unit = lines[0]?.unit?.name ?? name;
    return [{ code: "unit-sheet-mismatch", severity: "warning", at: area, unit, name, page: area.sheet }];
  });
}

/** Sheets' names are often typed without marks. */
function wardKey(text: string, words: Words): string | null {
  const { type, key } = parseUnitName(text);
  return words.isUnit(text) && (type === null || unitLevelOf(type) === "ward") ? foldMarks(key) : null;
}

function keyOfSheet(sheet: string): string {
  return foldMarks(parseUnitName(sheet).key);
}

/** Neither the ward's name with something about it ("Tân An Q1", "Biểu TanAn"), nor short for it ("T.An", "TA"). */
function isOtherName(sheet: string, named: string): boolean {
  const key = keyOfSheet(sheet);
  if (/\d/.test(key) || sheetWords.test(key) || parseUnitName(sheet).type !== null) return false;
  const own = lettersOf(key);
  const wards = lettersOf(named);
  if (own === "" || own.includes(wards) || wards.includes(own)) return false;
  const beginnings = named.split(/[^a-z]+/).map((word) => {
    const all = range(1, word.length + 1).map((length) => word.slice(0, length));
    return `(?:${all.join("|")})`;
  });
  return !new RegExp(`^${beginnings.join("")}$`).test(own);
}

function lettersOf(key: string): string {
  return key.replace(/[^a-z]/g, "");
}

/** What sheets are called that are named after no ward. */
const sheetWords =
  /\b(?:sheet|trang tinh|trang|phieu|bieu|mau|form|bang|phu luc|pl|bao cao|bc|tong hop|th|so lieu|du lieu|data|don vi|dv|copy|ban sao|nhap|moi|cu)\b/;
