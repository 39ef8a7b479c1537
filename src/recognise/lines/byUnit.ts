import { foldTone } from "../../read/text";
import { parseUnitName } from "../units/unitName";

/** What one row of a table tells, and of whom. */
export interface Told<Unit, Value> {
  /** null for the sum of all. */
  readonly name: string | null;
  readonly unit: Unit;
  /** What is counted. */
  readonly path: readonly string[];
  readonly value: Value;
}

/** What all rows tell of one unit. */
export interface OfUnit<Unit, Value> {
  readonly name: string | null;
  readonly unit: Unit;
  readonly valueOf: (path: readonly string[]) => Value | undefined;
}

/**
 * What is told row by row, unit by unit, in the order in which they are first named. What is told of a unit twice begins
 * another line of it, so that nothing is dropped unseen.
 */
export function byUnit<Unit, Value>(rows: readonly Told<Unit, Value>[]): readonly OfUnit<Unit, Value>[] {
  const lines = new Map<string, { readonly first: Told<Unit, Value>; readonly values: Map<string, Value> }[]>();
  for (const row of rows) {
    const [unit, part] = [row.name === null ? "" : unitKey(row.name), partKey(row.path)];
    const ofUnit = lines.get(unit) ?? [];
    const open = ofUnit.find(({ values }) => !values.has(part));
    if (open === undefined) lines.set(unit, [...ofUnit, { first: row, values: new Map([[part, row.value]]) }]);
    else open.values.set(part, row.value);
  }
  return [...lines.values()].flat().map(({ first: { name, unit }, values }) => ({
    name,
    unit,
    valueOf: (path) => values.get(partKey(path)),
  }));
}

/** Those that are counted, each once, with the first row that tells it. */
export function distinctPaths<Row extends { readonly path: readonly string[] }>(rows: readonly Row[]): readonly Row[] {
  const first = new Map(rows.toReversed().map((row) => [partKey(row.path), row]));
  return rows.filter((row) => first.get(partKey(row.path)) === row);
}

/** One for all spellings of a name that surely mean the same. */
function unitKey(name: string): string {
  const { type, key } = parseUnitName(name);
  return `${type ?? ""} ${foldTone(key)}`;
}

function partKey(path: readonly string[]): string {
  return foldTone(path.join("\n"));
}
