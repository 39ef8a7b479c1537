import { figure, unitReach } from "../compute/unitCoverage";
import type { CellRef } from "../domain/cell";
import type { Finding } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import type { Submission } from "../domain/submission";
import type { Rule } from "./rule";

/**
 * More people reached than managed, or people reached where nobody is managed: one of the figures is wrong. Those of
 * earlier periods are held against this one's.
 */
export const reachedAboveManaged: Rule = {
  name: "reached against managed",
  find: ({ submission, earlier, coverage }) =>
    [submission, ...earlier].flatMap((period) =>
      period.units.flatMap(({ name }, position): Finding[] => {
        const { managed, reached } = unitReach(period, coverage, position);
        if (managed === null || reached === null || reached <= managed) return [];
        const base = { severity: "error", at: at(period, coverage.reached, position), unit: name } as const;
        return [
          managed === 0
            ? { ...base, code: "zero-base", reached }
            : { ...base, code: "rate-over-100", reached, managed },
        ];
      }),
    ),
};

/** Reached out of whom: without all of those managed there is no rate, and somebody has to say so. */
export const incompleteBase: Rule = {
  name: "people reached without all people managed",
  find: ({ recognition, submission: { columns }, coverage }) => {
    const missing = coverage.managed.filter((id) => !columns.has(id));
    if (missing.length === 0 || !columns.has(coverage.reached)) return [];
    const heading = recognition.tables
      .flatMap(({ measures }) => measures)
      .find(({ meaning }) => meaning.kind === "indicator" && meaning.id === coverage.reached);
    return [{ code: "incomplete-base", severity: "warning", at: heading?.at ?? null, missing }];
  },
};

/** No count without doubles: the rate is only known within bounds. */
export const estimatedReach: Rule = {
  name: "reach known only within bounds",
  find: ({ submission, coverage }) =>
    submission.units.flatMap(({ name }, position): Finding[] => {
      const { managed, bounds } = unitReach(submission, coverage, position);
      if (managed === null || managed === 0 || bounds === null) return [];
      const service = coverage.services.find((id) => figure(submission, id, position) !== null);
      const place = service === undefined ? null : at(submission, service, position);
      return [{ code: "estimated-reach", severity: "warning", at: place, unit: name, ...bounds, managed }];
    }),
};

function at(submission: Submission, id: IndicatorId, position: number): CellRef | null {
  return submission.columns.get(id)?.at[position] ?? null;
}
