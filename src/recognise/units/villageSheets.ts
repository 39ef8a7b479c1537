import type { Finding } from "../../domain/finding";
import type { IndicatorId } from "../../domain/indicator";
import type { Line, Table } from "../../domain/table";
import type { Unit } from "../../domain/unit";
import { parseUnitName, unitLevelOf } from "./unitName";
import { around } from "../lines/unreadLines";

interface Named {
  readonly table: Table;
  readonly line: Line;
}

/** A unit stands in so many lists at most before its figures are known well enough. */
const mostNamed = 50;

/**
 * Lists of names without a type on a sheet named after a unit of another list that gives what they add up to, or below a
 * ward's form: they are its parts, and would be counted beside it.
 */
export function villageSheets(tables: readonly Table[]): Finding[] {
  const units = new Map<string, Named[]>();
  for (const table of tables) {
    for (const line of table.lines) {
      if (line.role !== "unit" || line.unit === null) continue;
      const { key } = parseUnitName(line.unit.name);
      const named = units.get(key) ?? [];
      units.set(key, named);
      if (named.length < mostNamed) named.push({ table, line });
    }
  }
  const forms = tables.filter(({ layout, lines }) => layout === "unit-form" && lines.some(({ unit }) => isWard(unit)));
  const isBelowForm = ({ area }: Table): boolean =>
    forms.some((form) => form.area.sheet === area.sheet && form.area.bottom < area.top);
  return tables.flatMap((table): Finding[] => {
    const parts = table.lines.filter(({ role, unit }) => role === "unit" && unit !== null);
    if (parts.length < 2 || parts.some(({ name }) => parseUnitName(name).type !== null)) return [];
    const named = units.get(parseUnitName(table.area.sheet).key) ?? [];
    const others = named.filter((whole) => whole.table.area.sheet !== table.area.sheet && isOfTime(table, whole.table));
    const sums = others.length > 0 ? sumsOf(table, parts) : new Map<IndicatorId, number>();
    const isWhole = others.some((whole) => areMet(sums, sumsOf(whole.table, [whole.line])));
    const at = isWhole || isBelowForm(table) ? around(parts.map((line) => line.at)) : null;
    return at === null ? [] : [{ code: "villages-for-units", severity: "warning", at, count: parts.length }];
  });
}

function isWard(unit: Unit | null): boolean {
  const { type } = parseUnitName(unit?.name ?? "");
  return type !== null && unitLevelOf(type) === "ward";
}

function isOfTime({ period }: Table, other: Table): boolean {
  return period?.from === other.period?.from && period?.to === other.period?.to;
}

/** In most of the indicators both give. */
function areMet(sums: ReadonlyMap<IndicatorId, number>, whole: ReadonlyMap<IndicatorId, number>): boolean {
  const stated = [...whole].filter(([id, value]) => value !== 0 && sums.has(id));
  return stated.filter(([id, value]) => sums.get(id) === value).length * 2 > stated.length;
}

function sumsOf({ measures }: Table, lines: readonly Line[]): ReadonlyMap<IndicatorId, number> {
  const sums = new Map<IndicatorId, number>();
  measures.forEach(({ meaning }, index) => {
    if (meaning.kind !== "indicator") return;
    const values = lines.flatMap(({ figures }) => figures[index]?.value ?? []);
    if (values.length > 0)
      sums.set(
        meaning.id,
        values.reduce((sum, value) => sum + value, 0),
      );
  });
  return sums;
}
