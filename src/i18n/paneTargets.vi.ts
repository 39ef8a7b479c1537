import type { TargetStatus } from "../domain/result";
import { count } from "./display";
import { goalText, targetNote, targetText } from "./targetText";

const { status, pace }: { readonly status: Readonly<Record<TargetStatus, string>>; readonly pace: string } = targetText;

/** The words of the plan's targets on the pane's results screen. `paneTargets.en.ts` has the same keys. */
export const paneTargetsVi = {
  heading: "Chỉ tiêu kế hoạch",
  met: (met: number, all: number) => `Đạt ${count(met)}/${count(all)} chỉ tiêu`,
  status,
  ofStatus: (status: string, targets: number) => `${status}: ${count(targets)} chỉ tiêu`,
  goal: goalText,
  note: targetNote,
  planned: (goal: string) => `Kế hoạch: ${goal}`,
  actual: (actual: string) => `Thực hiện: ${actual}`,
  unreported: "Thực hiện: chưa có số liệu",
  share: (part: number, whole: number, rate: string) => `${count(part)}/${count(whole)} (${rate})`,
  ofPlan: (actual: string, rate: string) => `${actual} (${rate} kế hoạch)`,
  holders: (holding: number, all: number, rate: string) => `${count(holding)}/${count(all)} nơi đạt (${rate})`,
  amount: (number: number, unit: string) => `${count(number)} ${unit}`.trim(),
  unit: (unit: string) => unit,
  short: (amount: string) => `còn thiếu ${amount}`,
  shortAtMost: (amount: string) => `thiếu tối đa ${amount}`,
  excess: (amount: string) => `vượt ${amount}`,
  lastYear: (before: string, change: string) => `Cùng kỳ năm trước: ${before}; ${change}`,
  /** Where what is compared is not the number told above. */
  lastYearOf: (scope: string, before: string, now: string, change: string) =>
    `Cùng kỳ năm trước, ${scope}: ${before}; nay ${now}, ${change}`,
  periodAlone: "riêng kỳ này",
  overUnits: (units: number) => `tính trên ${count(units)} đơn vị có cùng số liệu ở cả hai năm`,
  more: (amount: string) => `tăng ${amount}`,
  fewer: (amount: string) => `giảm ${amount}`,
  asMany: "không tăng, không giảm",
  pace,
  remarks: "Lưu ý về kế hoạch",
  remark: (ids: string, note: string) => `${ids}: ${note}`,
};
