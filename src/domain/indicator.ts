/** "NN_HSQL", "DV_TONG", …: the trade's own abbreviations, listed in `plans/indicators.ts`. */
export type IndicatorId = string;

/** How figures add up over time: a stock takes the last one, flows are summed, a cumulative figure already is the sum. */
export type OverTime = "stock" | "flow" | "cumulative";

export interface Indicator {
  readonly id: IndicatorId;
  /** Official wording. */
  readonly name: string;
  /** A column head. */
  readonly short: string;
  /** What is counted: người, điểm, đội, … */
  readonly unit: string;
  readonly overTime: OverTime;
}
