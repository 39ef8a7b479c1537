import type { CellRef } from "../domain/cell";
import type { Finding } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import type { Figure, Layout, Line } from "../domain/table";
import type { Unit } from "../domain/unit";

/** A figure column while it is being filled. */
export interface Column {
  readonly values: Float64Array;
  readonly at: (CellRef | null)[];
  /** The layout of the table each figure came from. */
  readonly from: (Layout | null)[];
}

export interface UnitLine {
  readonly line: Line;
  readonly unit: Unit;
}

export function emptyColumn(length: number): Column {
  return {
    values: new Float64Array(length).fill(NaN),
    at: new Array<CellRef | null>(length).fill(null),
    from: new Array<Layout | null>(length).fill(null),
  };
}

/**
 * Adds a table's lines to the columns. A unit that stands twice in one table is always said, for one of the lines
 * may be another unit's. In different tables it is said when most of a line's figures were given before, unless
 * the table repeats most of its units: then it is a summary or a copy. A form is no repetition of a list. A copied sheet's
 * form is always said.
 */
export function takeTable(
  lines: readonly UnitLine[],
  layout: Layout,
  indicators: readonly (IndicatorId | null)[],
  positionOf: (unit: Unit) => number | undefined,
  columns: ReadonlyMap<IndicatorId, Column>,
): Finding[] {
  const first = new Map<number, CellRef>();
  const taken = lines.flatMap(({ line, unit }) => {
    const position = positionOf(unit);
    if (position === undefined) return [];
    const before = first.get(position) ?? null;
    if (before === null) first.set(position, line.at);
    const original = isForm(layout) ? copied(line, position, columns) : null;
    return [{ line, unit, before: before ?? original, ...takeLine(line, unit, layout, indicators, position, columns) }];
  });
  const isSummary = layout !== "unit-form" && taken.filter(({ repeats }) => repeats !== null).length * 2 > taken.length;
  return taken.flatMap(({ line, unit, before, repeats, conflicts }) => {
    const other = before ?? (isSummary || conflicts.length > 0 ? null : repeats);
    if (other === null) return conflicts;
    const { name } = unit;
    return [{ code: "duplicate-unit", severity: "warning", at: line.at, unit: name, name, other }, ...conflicts];
  });
}

interface Taken {
  readonly conflicts: readonly Finding[];
  /** Where the line's figures stood before in a table of the same kind, when most of them did. */
  readonly repeats: CellRef | null;
}

function takeLine(
  line: Line,
  unit: Unit,
  layout: Layout,
  indicators: readonly (IndicatorId | null)[],
  position: number,
  columns: ReadonlyMap<IndicatorId, Column>,
): Taken {
  const conflicts: Finding[] = [];
  const repeated: CellRef[] = [];
  let reported = 0;
  line.figures.forEach((figure, index) => {
    const id = indicators[index] ?? null;
    const column = id === null ? undefined : columns.get(id);
    if (id === null || column === undefined) return;
    if (figure.value !== null) reported++;
    const before = column.at[position] ?? null;
    if (before === null) {
      column.at[position] = figure.value === null && figure.problem === null ? null : figure.at;
      column.values[position] = figure.value ?? NaN;
      column.from[position] = layout;
    } else if (figure.value !== null) {
      if (isForm(column.from[position]) === isForm(layout)) repeated.push(before);
      const known = column.values[position] ?? NaN;
      if (known === figure.value || Number.isNaN(known)) return;
      conflicts.push(conflict(figure, figure.value, unit, id, before, known));
      column.values[position] = NaN;
    }
  });
  const isRepeat = repeated.length > 1 && repeated.length * 2 > reported;
  return { conflicts, repeats: isRepeat ? (repeated[0] ?? null) : null };
}

/** Where the form of sheet "Xuân An" gave figures, for one that its copy "Xuân An (2)" names. */
function copied({ name }: Line, position: number, columns: ReadonlyMap<IndicatorId, Column>): CellRef | null {
  const original = name.replace(/\s*\(\d{1,2}\)$/, "");
  if (original === name) return null;
  const places = [...columns.values()].map(({ at }) => at[position] ?? null);
  return places.find((at) => at?.sheet === original) ?? null;
}

function isForm(layout: Layout | null | undefined): boolean {
  return layout === "unit-form";
}

function conflict(
  { at }: Figure,
  value: number,
  unit: Unit,
  indicator: IndicatorId,
  other: CellRef,
  otherValue: number,
): Finding {
  return { code: "conflicting-values", severity: "error", at, unit: unit.name, indicator, value, other, otherValue };
}
