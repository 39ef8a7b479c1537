import { carryOver, type GoneUnit } from "../compute/carryOver";
import type { CellRef } from "../domain/cell";
import type { Finding } from "../domain/finding";
import { type Period, windowKey } from "../domain/period";
import type { Submission } from "../domain/submission";
import type { Recognition } from "../domain/table";
import type { Memory } from "../domain/workbook";
import { successions } from "../plans/rosters/successors";
import { gather } from "../recognise/gather";

/**
 * The figures of the periods before the one reported on, oldest first, by the units of today; with what has to be
 * asked about units that are no more.
 */
export function earlierPeriods(
  recognition: Recognition,
  current: Submission,
  periods: readonly Period[],
  { heirs }: Memory,
): { readonly earlier: readonly Submission[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const earlier = periods.map((period) => {
    const since = recognition.rostersBefore.get(windowKey(period)) ?? recognition.rosters;
    const { submission: past, findings: joining } = gather(recognition, period);
    findings.push(...joining);
    const { submission, open } = carryOver(past, current, { since, until: recognition.rosters }, successions, heirs);
    findings.push(...open.map((gone) => askAbout(gone, placeOf(recognition, gone, period))));
    return submission;
  });
  return { earlier, findings };
}

function askAbout({ unit, date, parts }: GoneUnit, at: CellRef | null): Finding {
  const { name, code } = unit;
  const names = parts.map((part) => part.name);
  return { code: "unit-gone", severity: "error", at, unit: name, name, former: code ?? "", date, parts: names };
}

/** Where the period's tables name the unit. */
function placeOf({ tables }: Recognition, { unit }: GoneUnit, period: Period): CellRef | null {
  const own = tables.filter((table) => table.period !== null && windowKey(table.period) === windowKey(period));
  const line = own.flatMap(({ lines }) => lines).find((each) => each.unit?.code === unit.code);
  return line?.at ?? null;
}
