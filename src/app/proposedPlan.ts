import type { Plan } from "../domain/target";
import { plans } from "../plans/plans";
import { foldPlain } from "../read/text";
import { agencyFrom } from "../recognise/settings/agencyText";
import type { Assessment } from "./assess";

/** The plan that fits the workbook's place and year best; null when none does. The clerk decides. */
export function proposedPlan({ recognition, submission }: Assessment): Plan | null {
  const place = foldPlain(agencyFrom(recognition).place);
  const year = submission.period?.year;
  return plans.find((plan) => plan.year === year && place !== "" && foldPlain(plan.place) === place) ?? null;
}
