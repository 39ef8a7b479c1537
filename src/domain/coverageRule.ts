import type { IndicatorId } from "./indicator";

/** What counts as reached, out of whom, and above which share. */
export interface CoverageRule {
  /** The bar in permille, to be exceeded: 800 for "trên 80 %". */
  readonly abovePermille: number;
  /** People reached by at least one service, each counted once. */
  readonly reached: IndicatorId;
  /** Disjoint stocks that together are the people managed (Luật Phòng, chống ma túy 73/2021/QH14, Điều 23). */
  readonly managed: readonly IndicatorId[];
  /** The same people as plans name them, however the tables at hand count them. */
  readonly managedInPlans: readonly IndicatorId[];
  /** Services a person may have had; one person may stand under several of them. */
  readonly services: readonly IndicatorId[];
}
