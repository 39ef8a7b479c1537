import type { IndicatorId } from "../../src/domain/indicator";
import { standardCoverage } from "../../src/plans/coverage";
import { indicatorById } from "../../src/plans/indicators";

/** People who are new in a year only once. */
export function isCountedOnce(id: IndicatorId): boolean {
  return id === standardCoverage.reached || indicatorById(id)?.overTime === "cumulative";
}
