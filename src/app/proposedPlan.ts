import type { Plan } from "../domain/target";
import { plans } from "../plans/plans";
import { foldMarks } from "../read/text";
import { agencyFrom } from "../recognise/settings/agencyText";
import type { Assessment } from "./assess";

/** The plan that fits the workbook's place and year best; null when none does. The clerk decides. */
export function proposedPlan({ recognition, submission }: Assessment): Plan | null {
  const place = fold(agencyFrom(recognition).place);
  const year = submission.period?.year;
  return plans.find((plan) => plan.year === year && place !== "" && fold(plan.place) === place) ?? null;
}

function fold(text: string): string {
  return foldMarks(text).toLowerCase();
}
