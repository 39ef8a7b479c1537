import type { IndicatorId } from "../../src/domain/indicator";
import { beginsYear, type Period } from "../../src/domain/period";
import { isCountedOnce } from "./countedOnce";
import type { Dice } from "./dice";
import type { MeasureSpec } from "./measures";

const pairs = [
  ["Kế hoạch", "Thực hiện"],
  ["KH", "TH"],
  ["Chỉ tiêu", "Kết quả"],
  ["Chỉ tiêu giao", "Thực hiện"],
  ["Kỳ trước", "Kỳ này"],
  ["Cùng kỳ năm trước", "Thực hiện"],
] as const;
const rates = ["Tỷ lệ %", "Tỷ lệ (%)", "Đạt %", "Tỷ lệ"];

/** Below an indicator's heading what was planned, or was before, what was done, and perhaps their rate. */
export function planColumns(dice: Dice, id: IndicatorId, own: string, period: Period): MeasureSpec[] {
  // Whom the year counts once and "Kỳ này" tells must be asked; "TNV > TH" may be volunteers trained ("tập huấn").
  const isAsked = isCountedOnce(id) && !beginsYear(period);
  const unclear = isAsked ? "Kỳ này" : /^(?:TNV|CB)/.test(id) ? "TH" : null;
  const [other, done] = dice.pick(pairs.filter(([, text]) => text !== unclear));
  const columns: MeasureSpec[] = [
    { path: [own, other], id: null, extra: "aside" },
    { path: [own, done], id, extra: null },
  ];
  return dice.chance(40) ? [...columns, { path: [own, dice.pick(rates)], id: null, extra: "rateAside" }] : columns;
}
