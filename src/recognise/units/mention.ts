import type { Line } from "../../domain/table";
import type { ResolvedTable } from "../resolveTable";
import { parseUnitName, type UnitType } from "./unitName";

/** What one line says about its unit; null is what it leaves open. */
export interface Mention {
  readonly line: Line;
  readonly from: ResolvedTable;
  readonly name: string;
  readonly key: string;
  /** Typed without a single Vietnamese letter. */
  readonly bare: boolean;
  readonly type: UnitType | null;
  readonly superior: string | null;
  readonly code: string | null;
}

/**
 * The superior is that of the line's own name, the group it stands in, what a column of superiors says, or the
 * district the sheet is named after.
 */
export function mentionIn(from: ResolvedTable, line: Line, district: string | null): Mention | null {
  if (line.role !== "unit" || line.unit === null) return null;
  const { key, type, within, bare } = parseUnitName(line.unit.name);
  const group = line.group === null ? null : (from.table.lines[line.group]?.unit?.name ?? null);
  const superior = within ?? group ?? from.superiors.get(line) ?? district;
  return { line, from, name: line.unit.name, key, bare, type, superior, code: line.unit.code };
}

/** Whether nothing but the name parts two lines. */
export function agree(a: Mention, b: Mention): boolean {
  const isSame = (one: string | null, other: string | null): boolean => one === null || other === null || one === other;
  return (
    isSame(a.type, b.type) &&
    isSame(a.code, b.code) &&
    isSame(a.superior && parseUnitName(a.superior).key, b.superior && parseUnitName(b.superior).key)
  );
}
