import { managedTogether, standardCoverage } from "../../plans/coverage";
import type { ColumnMatch } from "./displacedHeadings";

/**
 * What headings mean once it is minded that addicts and users may stand in one column only: where the table does not
 * tell them apart it is a figure, else a sum that is checked. "Tổng số quản lý" does not say who is managed; beside the
 * people reached, or their rate, it is those.
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function managedInOne(
  matches: readonly ColumnMatch[],
  valuesOf: (index: number) => readonly (number | null)[],
): readonly ColumnMatch[] {
  const { managed, reached } = standardCoverage;
  const given = new Set(matches.flatMap((match) => (match.kind === "indicator" ? [match.id] : [])));
  const isRated =
    given.has(reached) || matches.some((match) => match.kind === "derived" && match.of === "coverageRate");
  if (managed.every((id) => given.has(id))) return matches;
  return matches.map((match, index) => {
    if (match.kind !== "derived") return match;
    const isMeant = match.of === "addictsAndUsers" || (match.of === "managed" && isRated);
    const holdsFigures = (): boolean => valuesOf(index).some((value) => value !== null);
    return isMeant && holdsFigures() ? { kind: "indicator", id: managedTogether } : match;
  });
}
