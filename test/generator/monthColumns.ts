import type { IndicatorId } from "../../src/domain/indicator";
import type { Period } from "../../src/domain/period";
import { indicatorById } from "../../src/plans/indicators";
import type { Dice } from "./dice";
import type { MeasureSpec } from "./measures";

/** Below the heading of what adds up its months, perhaps with their sum; null where the period is a month itself. */
export function monthColumns(dice: Dice, id: IndicatorId, own: string, { from, to }: Period): MeasureSpec[] | null {
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  if (first === last || indicatorById(id)?.overTime !== "flow") return null;
  const word = dice.pick(["T", "Tháng ", "tháng "]);
  const months = Array.from({ length: last - first + 1 }, (_, index): MeasureSpec => {
    return { path: [own, `${word}${first + index}`], id: null, extra: "foreign", partOf: id };
  });
  return dice.chance(60)
    ? [...months, { path: [own, dice.pick(["Cộng", "Tổng số", "Tổng cộng"])], id, extra: null }]
    : months;
}
