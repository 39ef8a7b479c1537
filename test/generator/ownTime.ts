import { beginsYear, type Period } from "../../src/domain/period";
import type { Dice } from "./dice";

/** How headings name the period their table is of. */
export function ownTime(dice: Dice, period: Period): string {
  return dice.pick(namesOf(period));
}

/** How headings name the period without saying which it is. */
export function thisTime(dice: Dice, { kind }: Period): string {
  const own = /^q\d$/.test(kind) ? ["trong quý", "quý này"] : /^m\d\d$/.test(kind) ? ["trong tháng", "tháng này"] : [];
  return dice.pick(["trong kỳ", "trong kỳ báo cáo", "kỳ này", ...own]);
}

/** How headings name the year so far, where the period is not all of it. */
export function sinceNewYear(dice: Dice, period: Period): string {
  const own = beginsYear(period) ? [] : (named.get(period.kind) ?? []);
  return dice.pick(["Lũy kế", "Lũy kế từ đầu năm", "Cộng dồn", "Từ đầu năm đến nay", "LK từ đầu năm", ...own]);
}

const named: ReadonlyMap<string, readonly string[]> = new Map([
  ["q2", ["6 tháng đầu năm", "6 tháng"]],
  ["q3", ["9 tháng đầu năm", "9 tháng"]],
  ["q4", ["Cả năm"]],
  ["half2", ["Cả năm"]],
]);

function namesOf({ kind, year }: Period): readonly string[] {
  const quarter = /^q(\d)$/.exec(kind)?.[1];
  if (quarter !== undefined) {
    const roman = ["", "I", "II", "III", "IV"][Number(quarter)] ?? "";
    return [`quý ${roman}`, `quý ${roman}/${year}`, `quý ${quarter}`, `quý ${roman} năm ${year}`];
  }
  const month = /^m(\d\d)$/.exec(kind)?.[1];
  if (month !== undefined) return [`tháng ${Number(month)}`, `tháng ${month}/${year}`, `T${Number(month)}/${year}`];
  switch (kind) {
    case "half1":
      return ["6 tháng đầu năm", "6 tháng", `6 tháng đầu năm ${year}`, `6T/${year}`];
    case "half2":
      return ["6 tháng cuối năm", `6 tháng cuối năm ${year}`];
    case "nineMonths":
      return ["9 tháng", "9 tháng đầu năm", `9 tháng năm ${year}`];
    default:
      return ["cả năm", `cả năm ${year}`, `năm ${year}`];
  }
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
