import type { Submission } from "../domain/submission";
import type { Unit } from "../domain/unit";

/**
 * The submission with the units that reported earlier in its year and stand in none of its tables: without a list of
 * units nothing else tells that they are missing, and what they did before would be gone from the year's sums unseen.
 * A period told by other units altogether, such as districts instead of wards, says nothing of who is missing.
 */
export function withUnitsOfTheYear(current: Submission, earlier: readonly Submission[]): Submission {
  const known = new Set([...current.units, ...current.missing].map(keyOf));
  const gone = new Map<string, Unit>();
  for (const { period, units } of earlier) {
    if (period === null || period.year !== current.period?.year) continue;
    const absent = units.filter((unit) => !known.has(keyOf(unit)));
    if (2 * absent.length < units.length) for (const unit of absent) gone.set(keyOf(unit), unit);
  }
  return gone.size === 0 ? current : { ...current, missing: [...current.missing, ...gone.values()] };
}

function keyOf({ code, name }: Unit): string {
  return code ?? name;
}
