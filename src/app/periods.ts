import type { Finding } from "../domain/finding";
import { type Period, windowKey } from "../domain/period";
import type { Recognition } from "../domain/table";
import {
  haveSameUnits,
  isApart,
  isOfFew,
  isThinner,
  mostUnits,
  type PeriodShare,
  periodShares,
  reportedOn,
  unitsIn,
} from "../recognise/titles/reportPeriod";

/** The periods the tables name, by the day they end, up to the one reported on. */
export function periodsOf(recognition: Recognition): readonly Period[] {
  const shares = periodShares(recognition);
  const last = reportedOn(recognition, shares);
  return last === null ? [] : shares.slice(0, shares.indexOf(last) + 1).map(({ period }) => period);
}

/** What the clerk should know about them: that none is named, that tables are of other ones, that days are in none. */
export function onPeriods(
  recognition: Recognition,
  period: Period | null,
  gaps: readonly { readonly from: string; readonly to: string }[],
): Finding[] {
  const shares = periodShares(recognition);
  const reported = period === null ? null : (shares.find((share) => isSame(share.period, period)) ?? null);
  return [
    ...(reported === null
      ? [noPeriod]
      : [...loneTables(recognition, shares, reported), ...otherPeriods(recognition, shares, reported)]),
    ...gaps.map(({ from, to }): Finding => ({ code: "period-gap", severity: "warning", at: null, from, to })),
  ];
}

const noPeriod: Finding = { code: "no-period", severity: "error", at: null };

/** The tables reported on where most units, or most figures, are of another period: it may be a slip in the title. */
function loneTables(recognition: Recognition, shares: readonly PeriodShare[], reported: PeriodShare): Finding[] {
  const most = mostUnits(shares);
  const isFew = most !== null && isOfFew(recognition, reported, most);
  const fuller = isFew ? most : shares.findLast((other) => isThinner(reported, other) && other.holdsBase);
  const { period } = reported;
  if (fuller === undefined) return [];
  return reported.tables.map(({ area }) => ({
    code: "lone-period",
    severity: "warning",
    at: area,
    period,
    others: fuller.period,
  }));
}

/** A table of units that have no figure in the period reported on may be of it; one of a later period is left out. */
function otherPeriods(recognition: Recognition, shares: readonly PeriodShare[], reported: PeriodShare): Finding[] {
  const isLater = new Set(shares.slice(shares.indexOf(reported) + 1).map((share) => windowKey(share.period)));
  return recognition.tables.flatMap((table): Finding[] => {
    const { period, area: at } = table;
    if (period === null || isSame(period, reported.period)) return [];
    const isLone = isApart(unitsIn(table), reported) && haveSameUnits(recognition, period, reported.period);
    if (isLone) return [{ code: "lone-period", severity: "warning", at, period, others: reported.period }];
    return [{ code: "other-period", severity: isLater.has(windowKey(period)) ? "warning" : "info", at, period }];
  });
}

function isSame(a: Period, b: Period): boolean {
  return windowKey(a) === windowKey(b);
}
