import type { IndicatorId, OverTime } from "../domain/indicator";
import { type Period, yearStart } from "../domain/period";
import type { FigureColumn, Submission } from "../domain/submission";

export interface YearToDate {
  readonly submission: Submission;
  /**
   * Windows (ISO dates) between the year's beginning and the cut-off that no period covers: sums of flows lack them.
   * None where there was nothing to sum: then the period of `submission` says since when its flows are. Periods of the
   * other calendar overlap those of this one by half a month, so they are never added.
   */
  readonly gaps: readonly { readonly from: string; readonly to: string }[];
}

/**
 * The figures from the year's beginning to the end of the period reported on. Flows add up over periods that do not
 * overlap; stocks and cumulative figures, and people counted once, are the last period's: they must be given, never summed.
 * A unit that left out a flow in one of the periods has no sum.
 */
export function yearToDate(
  current: Submission,
  earlier: readonly Submission[],
  overTime: (id: IndicatorId) => OverTime,
): YearToDate {
  const { period } = current;
  if (period === null) return { submission: current, gaps: [] };
  const parts = chain(current, period, earlier);
  const begin = parts[0]?.period?.from ?? period.from;
  const yearBegin = yearStart(period);
  const isCut = earlier.some(
    (past) => past.period?.year === period.year && past.period.calendar !== period.calendar && past.period.to < begin,
  );
  const gaps = parts.length === 1 && !isCut ? [] : gapsOf(parts, yearBegin);
  const columns = new Map(
    [...current.columns].map(([id, column]) => [
      id,
      overTime(id) === "flow" ? added(id, column, current, parts) : column,
    ]),
  );
  return { submission: { ...current, columns, period: { ...period, from: begin } }, gaps };
}

/** Periods of the same year before the current one that do not overlap it or each other, oldest first, the current last. */
function chain(current: Submission, period: Period, earlier: readonly Submission[]): readonly Submission[] {
  const parts = [current];
  let begin = period.from;
  const candidates = earlier.filter(
    (past) => past.period?.year === period.year && past.period.calendar === period.calendar,
  );
  for (;;) {
    const before = candidates
      .filter((past) => past.period !== null && past.period.to < begin)
      .toSorted(
        (a, b) =>
          (b.period?.to ?? "").localeCompare(a.period?.to ?? "") ||
          (a.period?.from ?? "").localeCompare(b.period?.from ?? ""),
      )[0];
    if (before?.period === undefined || before.period === null) return parts;
    parts.unshift(before);
    begin = before.period.from;
  }
}

function added(id: IndicatorId, column: FigureColumn, current: Submission, parts: readonly Submission[]): FigureColumn {
  const earlier = parts.slice(0, -1).map((part) => {
    const positions = new Map(part.units.map((unit, position) => [unit.code ?? unit.name, position]));
    return { values: part.columns.get(id)?.values, positions };
  });
  const values = column.values.map((value, position) => {
    const unit = current.units[position];
    const past = earlier.map(({ values: figures, positions }) => {
      const at = unit === undefined ? undefined : positions.get(unit.code ?? unit.name);
      return at === undefined ? NaN : (figures?.[at] ?? NaN);
    });
    return past.reduce((sum, figure) => sum + figure, value);
  });
  return { values, at: column.at };
}

function gapsOf(parts: readonly Submission[], yearBegin: string): { from: string; to: string }[] {
  const gaps: { from: string; to: string }[] = [];
  let open = yearBegin;
  for (const { period } of parts) {
    if (period === null) continue;
    if (period.from > open) gaps.push({ from: open, to: shifted(period.from, -1) });
    open = shifted(period.to, 1);
  }
  return gaps;
}

function shifted(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}
