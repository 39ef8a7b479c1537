import type { Sheet } from "../../domain/cell";
import type { Roster, Unit } from "../../domain/unit";
import { foldPlain } from "../../read/text";
import { bottomOf, cellAt, rightOf, textAt } from "../tables/grid";
import { matchHeader } from "../headings/header";

/** The sheet in which a clerk keeps the units that report: its name, whatever the case. */
export function isRosterSheet(sheet: Pick<Sheet, "name">): boolean {
  return fold(sheet.name) === "don vi";
}

/** Whether the sheet of that name also holds figures of the units: some row of it heads a column of an indicator. */
export function holdsIndicators({ rows }: Sheet): boolean {
  return rows.some((row) => row.some((cell) => cell.kind === "text" && matchHeader([cell.text]).kind === "indicator"));
}

/**
 * The roster a clerk keeps in the workbook's own sheet "Đơn vị": a column of names, and if wanted columns of codes
 * ("Mã"), of other spellings separated by ";" ("Tên khác") and of the superior ("Trực thuộc"). One roster for each superior.
 */
export function ownRosters(sheet: Sheet): Roster[] {
  for (let row = sheet.top; row < bottomOf(sheet); row++) {
    const heads = Array.from({ length: rightOf(sheet) - sheet.left }, (_, index) => sheet.left + index);
    const names = heads.find((column) => saysLabel(textAt(sheet, row, column), "unitName"));
    if (names === undefined) continue;
    const columns = {
      names,
      codes: heads.find((column) => saysLabel(textAt(sheet, row, column), "unitCode")),
      aliases: heads.find((column) => fold(textAt(sheet, row, column)) === "ten khac"),
      parents: heads.find((column) => ["truc thuoc", "cap tren"].includes(fold(textAt(sheet, row, column)))),
    };
    return rostersBelow(sheet, row + 1, columns);
  }
  return [];
}

interface Columns {
  readonly names: number;
  readonly codes: number | undefined;
  readonly aliases: number | undefined;
  readonly parents: number | undefined;
}

function rostersBelow(sheet: Sheet, from: number, columns: Columns): Roster[] {
  const byParent = new Map<string, Unit[]>();
  for (let row = from; row < bottomOf(sheet); row++) {
    const name = textAt(sheet, row, columns.names);
    if (name === "") continue;
    const code = columns.codes === undefined ? "" : codeAt(sheet, row, columns.codes);
    const aliases =
      columns.aliases === undefined
        ? []
        : textAt(sheet, row, columns.aliases)
            .split(/\s*;\s*/)
            .filter((alias) => alias !== "");
    const parent = columns.parents === undefined ? "" : textAt(sheet, row, columns.parents);
    const unit: Unit = { code: code === "" ? null : code, name, ...(aliases.length > 0 ? { aliases } : {}) };
    byParent.set(parent, [...(byParent.get(parent) ?? []), unit]);
  }
  return [...byParent].map(([parent, units]) => ({
    id: `workbook:${parent}`,
    parent,
    units,
    validFrom: null,
    validTo: null,
  }));
}

/** Codes lose their leading zeros where Excel took them for numbers: ward codes have five digits. */
function codeAt(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell.kind === "number" ? String(cell.value).padStart(5, "0") : textAt(sheet, row, column);
}

function saysLabel(text: string, of: "unitName" | "unitCode"): boolean {
  if (text === "") return false;
  const match = matchHeader([text]);
  return match.kind === "label" && match.of === of;
}

function fold(text: string): string {
  return foldPlain(text).trim();
}
