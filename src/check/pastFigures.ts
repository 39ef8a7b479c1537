import { figure } from "../compute/unitCoverage";
import type { Finding } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import type { Submission } from "../domain/submission";

export interface PlacedFigure {
  readonly id: IndicatorId;
  readonly value: number;
  readonly at: Finding["at"];
  readonly unit: string;
}

/** All figures that were reported, with their cells. */
export function eachFigure({ units, columns }: Submission): PlacedFigure[] {
  return [...columns].flatMap(([id, { values, at }]) =>
    units.flatMap(({ name }, position): PlacedFigure[] => {
      const value = values[position] ?? NaN;
      return Number.isNaN(value) ? [] : [{ id, value, at: at[position] ?? null, unit: name }];
    }),
  );
}

/** Looks up what a unit reported in another period; null when it did not. */
export function figuresByUnit(submission: Submission): (id: IndicatorId, unit: string) => number | null {
  const positions = new Map(submission.units.map(({ name }, position) => [name, position]));
  return (id, unit) => {
    const position = positions.get(unit);
    return position === undefined ? null : figure(submission, id, position);
  };
}
