import type { Coverage } from "../domain/result";

/**
 * The least number of people reached that exceeds the bar. "Above 80 %" is strict and people are whole:
 * 81 of 100, 9 of 10, 5 of 6.
 */
export function leastAbove(managed: number, abovePermille: number): number {
  return Math.floor((managed * abovePermille) / 1000) + 1;
}

/** Decided on integers, so no rounding can change a verdict: 80 of 100 misses "above 80 %". */
export function exceeds(reached: number, managed: number, abovePermille: number): boolean {
  return 1000 * reached > abovePermille * managed;
}

/** The coverage of `managed` people of whom `reached` were reached; null when that has not been reported. */
export function coverageOf(reached: number | null, managed: number, abovePermille: number): Coverage {
  if (managed === 0) return { reached, managed, rate: null, status: "noSubjects", shortfall: 0 };
  if (reached === null) return { reached, managed, rate: null, status: "noData", shortfall: 0 };
  const met = exceeds(reached, managed, abovePermille);
  const shortfall = met ? 0 : leastAbove(managed, abovePermille) - reached;
  return { reached, managed, rate: reached / managed, status: met ? "met" : "missed", shortfall };
}

/** The coverage when only bounds of the number reached are known. The shortfall is the most it can be. */
export function estimatedCoverage(low: number, high: number, managed: number, abovePermille: number): Coverage {
  if (managed === 0) return coverageOf(null, 0, abovePermille);
  const { shortfall } = coverageOf(low, managed, abovePermille);
  return { reached: null, managed, low, high, rate: null, status: "estimated", shortfall };
}
