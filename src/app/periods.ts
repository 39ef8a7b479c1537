import type { Finding } from "../domain/finding";
import type { Period } from "../domain/period";
import type { Recognition } from "../domain/table";

/** The periods the tables name, by the day they end; the last one is reported on. */
export function periodsOf({ tables }: Recognition): readonly Period[] {
  const byWindow = new Map(
    tables.flatMap(({ period }) => (period === null ? [] : [[`${period.from} ${period.to}`, period] as const])),
  );
  return [...byWindow.values()].toSorted((a, b) => a.to.localeCompare(b.to) || b.from.localeCompare(a.from));
}

/** What the clerk should know about them: that none is named, that tables are of other ones, that days are in none. */
export function onPeriods(
  recognition: Recognition,
  period: Period | null,
  gaps: readonly { readonly from: string; readonly to: string }[],
): Finding[] {
  return [
    ...(period === null ? [noPeriod] : otherPeriods(recognition, period)),
    ...gaps.map(({ from, to }): Finding => ({ code: "period-gap", severity: "warning", at: null, from, to })),
  ];
}

const noPeriod: Finding = { code: "no-period", severity: "error", at: null };

function otherPeriods({ tables }: Recognition, reportedOn: Period): Finding[] {
  return tables.flatMap(({ period, area }): Finding[] =>
    period === null || (period.from === reportedOn.from && period.to === reportedOn.to)
      ? []
      : [{ code: "other-period", severity: "info", at: area, period }],
  );
}
