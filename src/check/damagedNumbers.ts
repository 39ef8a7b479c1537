import type { Figure, Line } from "../domain/table";

/** One entry of an indicator's column, wherever in the workbook it stands. */
export interface Entry {
  readonly line: Line;
  readonly figure: Figure;
}

/**
 * What an English Excel makes of "1.100" is 1.1, and of "2.000" it is 2: a column of such figures is told by its
 * fractions, which become like the figures around them when multiplied by 1000. Gives the number meant for
 * each figure that may be damaged: surely where it is a fraction, perhaps where it is whole.
 */
export function damagedNumbers(column: readonly Entry[]): ReadonlyMap<Figure, number> {
  const fractions = column.flatMap(({ line, figure }) => {
    const meant = meantBy(figure);
    return meant === null ? [] : [{ line, figure, meant }];
  });
  const units = column.filter(({ line }) => line.role === "unit");
  const hasThousands = units.some(({ figure }) => (figure.value ?? 0) >= thousand);
  // Money has decimals of its own: they are damaged only where no sum in thousands has any.
  const mayBeOwn = fractions.some(({ figure }) => figure.value !== null);
  if (mayBeOwn && (!hasThousands || fractions.some(({ figure }) => (figure.value ?? 0) >= thousand))) return new Map();
  const isProved =
    hasThousands ||
    fractions.some(({ meant }) => meant % 10 !== 0) ||
    (fractions.length > 1 && fractions.length * 2 > column.filter(({ figure }) => figure.value !== 0).length);
  if (fractions.length === 0 || !isProved) return new Map();
  const damaged = new Map(fractions.map(({ figure, meant }) => [figure, meant] as const));
  // Where others are typed in full, or the total comes out, a small whole number is what it says.
  if (hasThousands || addsUp(column, damaged)) return damaged;
  const usual = median(fractions.filter(({ line }) => line.role === "unit").map(({ meant }) => meant));
  for (const { figure } of units) {
    const value = figure.value ?? 0;
    if (value > 0 && value < usual / farthest && value * thousand <= usual * farthest) {
      damaged.set(figure, value * thousand);
    }
  }
  return damaged;
}

const thousand = 1000;
/** Units of one district differ by less than this factor. */
const farthest = 20;

/** The whole number a fraction of at most three decimals may have been; null for anything else. */
function meantBy({ value, problem }: Figure): number | null {
  const fraction = problem?.code === "fraction" ? problem.value : value;
  if (fraction === null || fraction < 1 || Number.isInteger(fraction)) return null;
  const meant = Math.round(fraction * thousand);
  return Math.abs(fraction * thousand - meant) < 1e-6 ? meant : null;
}

/** Whether a stated total bears out that only the fractions are damaged. */
function addsUp(column: readonly Entry[], damaged: ReadonlyMap<Figure, number>): boolean {
  const valueOf = (figure: Figure): number => damaged.get(figure) ?? figure.value ?? 0;
  const sum = column.reduce((total, { line, figure }) => total + (line.role === "unit" ? valueOf(figure) : 0), 0);
  return column.some(({ line, figure }) => line.role === "total" && valueOf(figure) === sum);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
