import type { IndicatorId } from "../../domain/indicator";
import type { HeaderMatch } from "./header";

/** Whether the clerk is still to be asked what a heading means. */
export function isOpen(match: HeaderMatch | undefined): boolean {
  return match?.kind === "unknown" || match?.kind === "ambiguous";
}

/** What a heading names, or may name most of all; none where nothing is near. */
export function likeliest(match: HeaderMatch): readonly IndicatorId[] {
  if (match.kind === "indicator") return [match.id];
  return match.kind === "ambiguous" ? match.proposals.slice(0, 1) : [];
}
