import type { IndicatorId } from "../../src/domain/indicator";
import { beginsYear, type Period } from "../../src/domain/period";
import { standardCoverage } from "../../src/plans/coverage";
import { indicatorById } from "../../src/plans/indicators";
import type { Dice } from "./dice";
import type { MeasureSpec, MeasureWishes } from "./measures";
import { monthColumns } from "./monthColumns";
import { isCountedOnce } from "./countedOnce";
import { capitalised, ownTime, sinceNewYear, thisTime } from "./ownTime";
import { planColumns } from "./planColumns";

/** The column of an indicator, perhaps among others of the plan or another time. */
export function columnsOf(dice: Dice, id: IndicatorId, own: string, wishes: MeasureWishes): MeasureSpec[] {
  const { period, foreign, times } = wishes;
  if (times && dice.chance(30)) return [{ path: [inOwnTime(dice, id, own, period)], id, extra: null }];
  const others = foreign && dice.chance(20) ? dice.pick(ways)(dice, id, own, period) : null;
  return others ?? [{ path: [own], id, extra: null }];
}

type Way = (dice: Dice, id: IndicatorId, own: string, period: Period) => MeasureSpec[] | null;
const ways: readonly Way[] = [planColumns, overTime, monthColumns];

/** The heading with the table's own period in it, as far as it says no time of its own. */
function inOwnTime(dice: Dice, id: IndicatorId, own: string, period: Period): string {
  if (saysTime.test(own) || (id === standardCoverage.reached && !beginsYear(period))) return own;
  // Of people counted once in a year "trong kỳ" must be asked, unless the year begins with it.
  const isNamed = isStock(id) || (isCountedOnce(id) && !beginsYear(period));
  const time = isNamed || dice.chance(50) ? ownTime(dice, period) : thisTime(dice, period);
  return dice.chance(20) ? `${capitalised(time)}: ${own}` : `${own} ${dice.pick([time, `(${time})`, `- ${time}`])}`;
}

const saysTime = /kỳ|lũy|năm|mới/iu;

function isStock(id: IndicatorId): boolean {
  return indicatorById(id)?.overTime === "stock" && id !== standardCoverage.reached;
}

/**
 * "Trong kỳ | Lũy kế": whom a year counts once are told by the latter. Of what adds up the former is the figure of the
 * period, and what the latter is must be asked.
 */
function overTime(dice: Dice, id: IndicatorId, own: string, period: Period): MeasureSpec[] | null {
  if (isStock(id) || beginsYear(period) || saysTime.test(own)) return null;
  const isOnce = isCountedOnce(id);
  const part = dice.chance(70) ? thisTime(dice, period) : ownTime(dice, period);
  const sum = sinceNewYear(dice, period);
  const inOne = dice.chance(25);
  const path = (time: string): string[] => (inOne ? [`${own} ${time.toLowerCase()}`] : [own, capitalised(time)]);
  const pair: MeasureSpec[] = [
    { path: path(part), id: isOnce ? null : id, extra: isOnce ? "aside" : null },
    { path: path(sum), id: isOnce ? id : null, extra: isOnce ? null : "foreign" },
  ];
  return dice.chance(20) ? pair.toReversed() : pair;
}
