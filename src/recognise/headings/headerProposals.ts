import type { IndicatorId } from "../../domain/indicator";
import { indicators } from "../../plans/indicators";
import type { Concept } from "../../plans/vocabulary";
import { type Form, formsNear, type Heading } from "./headerForms";

const mostProposals = 5;
/** Proposals that share much less than the best are noise. */
const farthestBehind = 4;

/** Concepts so many headings hold that sharing them says nothing. */
const common: ReadonlySet<Concept> = new Set<Concept>([
  "people",
  "total",
  "received",
  "current",
  "past",
  "new",
  "inside",
  "sent",
  "managed",
  "commune",
  "partOf",
  "cumulative",
  "active",
  "support",
  "year",
  "plan",
]);

/** The order of the indicators decides between equals. */
const order: ReadonlyMap<IndicatorId, number> = new Map(indicators.map(({ id }, index) => [id, index]));

/** The indicators that share most with any of the readings, best first, at most five. */
export function proposalsFor(headings: readonly Heading[]): IndicatorId[] {
  const scores = new Map<IndicatorId, number>();
  for (const heading of headings) {
    const concepts = new Set([heading.own, ...heading.groups].flatMap((part) => [...part]));
    for (const form of formsNear(heading)) {
      const score = form.meaning.kind === "indicator" ? scoreOf(form, concepts) : null;
      if (form.meaning.kind !== "indicator" || score === null) continue;
      scores.set(form.meaning.id, Math.max(score, scores.get(form.meaning.id) ?? -Infinity));
    }
  }
  const best = Math.max(...scores.values());
  return [...scores]
    .filter(([, score]) => score >= best - farthestBehind)
    .toSorted(([idA, a], [idB, b]) => b - a || (order.get(idA) ?? 0) - (order.get(idB) ?? 0))
    .slice(0, mostProposals)
    .map(([id]) => id);
}

/** Shared concepts count for, missing and strange ones against; null when nothing telling is shared. */
function scoreOf({ needs, above }: Form, concepts: ReadonlySet<Concept>): number | null {
  let shared = 0;
  let missing = 0;
  for (const need of needs) {
    if (!concepts.has(need)) missing++;
    else if (!common.has(need)) shared++;
  }
  if (shared === 0) return null;
  let strange = 0;
  for (const concept of concepts) if (!above.has(concept) && !common.has(concept)) strange++;
  return 3 * shared - 2 * missing - 2 * strange;
}
