import { compute } from "../compute/compute";
import type { Coverage } from "../domain/result";
import { reportText } from "../i18n/reportText";
import type { Assessment } from "./assess";

/** How many people had been reached over all units by the same day a year before; null where the workbook does not hold it. */
export function coverageLastYear({ lastYear, coverage }: Assessment): Coverage | null {
  return lastYear === null ? null : compute(lastYear, coverage, reportText.total).total.coverage;
}
