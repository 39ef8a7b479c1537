import { assertNever } from "../domain/assertNever";
import type { TargetStatus } from "../domain/result";
import type { Goal, TargetNote } from "../domain/target";
import type { IndicatorId } from "../domain/indicator";
import { indicatorById, indicatorName } from "../plans/indicators";
import { count, date, list } from "./display";

/** The words of "Bảng 2", the progress of a plan's targets. */
export const targetText = {
  sheet: "Bảng 2",
  title: "BẢNG 2. TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU KẾ HOẠCH",
  heads: [
    "STT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Kế hoạch năm",
    "Thực hiện trong kỳ",
    "Lũy kế từ đầu năm",
    "Cùng kỳ năm trước",
    "% so với kế hoạch",
    "% so với cùng kỳ",
    "Đánh giá",
  ],
  numbers: ["A", "B", "C", "(1)", "(2)", "(3)", "(4)", "(5)=(3)/(1)", "(6)=(3)/(4)", "(7)"],
  status: {
    met: "Đạt",
    onTrack: "Đúng tiến độ",
    behind: "Chậm tiến độ",
    missed: "Chưa đạt",
    noSubjects: "Không có đối tượng",
    noData: "Chưa đủ số liệu",
    notMeasured: "Không đo được bằng số liệu",
  } satisfies Record<TargetStatus, string>,
  shortfall: (verdict: string, people: number, unit: string) => `${verdict}, còn thiếu ${count(people)} ${unit}`,
  shortAtMost: (verdict: string, people: number, unit: string) => `${verdict}, thiếu tối đa ${count(people)} ${unit}`,
  aboveRange: (verdict: string, things: number, unit: string) =>
    `${verdict}, vượt mức cao nhất ${count(things)} ${unit}`.trim(),
  excess: (verdict: string, things: number, unit: string) => `${verdict}, vượt ${count(things)} ${unit}`,
  ofTarget: (id: string, note: string) => `${id}: ${note}`,
  pace: "“Đúng tiến độ”, “Chậm tiến độ” là cảnh báo sớm của công cụ, so với phần thời gian đã qua của năm; không có văn bản nào quy định mức này.",
  plan: (document: string) => `Theo ${document}`,
} as const;

/** What the plan asks for, as a table cell says it: "Trên 80%", "300 - 400". */
export function goalText(goal: Goal): string {
  switch (goal.kind) {
    case "rateAbove":
      return `Trên ${count(goal.permille / 10)}%`;
    case "rateAtLeast":
      return `Từ ${count(goal.permille / 10)}%`;
    case "everyone":
      return "100%";
    case "countAtLeast":
    case "cumulative":
      return count(goal.count);
    case "countAtMost":
      return goal.count === 0 ? "Không để phát sinh" : `Không quá ${count(goal.count)}`;
    case "range":
      return `${count(goal.from)} - ${count(goal.to)}`;
    case "maintain":
      return goal.count === null ? "Duy trì" : `Duy trì ${count(goal.count)}`;
    case "maintainAndAdd":
      return `${count(goal.keep)} + ${count(goal.add)}`;
    case "shareOfUnits":
      return shareText(goal);
    case "percentOfBase":
      return `${count(goal.permille / 10)}%`;
    case "perUnit":
      return `Mỗi ${typeof goal.per === "string" ? "đơn vị" : goal.per.map(thingName).join(", ")} từ ${count(goal.atLeast)}`;
    case "qualitative":
      return "";
    default:
      return assertNever(goal);
  }
}

/** Of units it says so; schools of schools are a rate like others. */
function shareText({ permille, base }: Extract<Goal, { readonly kind: "shareOfUnits" }>): string {
  const rate = `${count(permille / 10)}%`;
  if (base === "units") return `${rate} đơn vị`;
  return permille === 1000 ? rate : `Từ ${rate}`;
}

/** "tình nguyện viên", of an indicator's name. */
function thingName(id: IndicatorId): string {
  const name = indicatorById(id)?.name ?? id;
  return name.replace(/^Số /, "").replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase("vi"));
}

/** What the clerk should know beside a target's figures. */
export function targetNote(note: TargetNote): string {
  switch (note.code) {
    case "units-left-out":
      return `${count(note.units)} đơn vị chưa đủ số liệu nên chưa tính vào.`;
    case "not-in-tables":
      return `Không bảng nào có cột ${list(note.indicators.map(indicatorName), "hoặc")}.`;
    case "base-not-frozen":
      return `Văn bản không chốt số gốc; tạm tính trên số hiện nay (${count(note.base)} người).`;
    case "estimated":
      return `Chỉ biết số người được tiếp cận trong khoảng ${count(note.low)}–${count(note.high)}.`;
    case "above-base":
      return `Số đạt được lớn hơn mẫu số ${count(note.by)}; cần kiểm tra lại.`;
    case "above-range":
      return `Kết quả lớn hơn mức cao nhất của chỉ tiêu, chênh ${count(note.by)}.`;
    case "rows-as-groups":
      return "Bảng số liệu chỉ có một cấp; mỗi dòng được coi là một đơn vị cấp trên.";
    case "added-not-counted":
      return "Phần thêm mới chưa được đếm riêng đủ ở các đơn vị nên chỉ xét tổng số.";
    case "part-of-year":
      return `Chỉ có số phát sinh từ ngày ${date(note.from)}; phần trước đó của năm không có trong sổ.`;
    case "more-than-one":
      return `${count(note.units)} đơn vị ghi số lớn hơn 1; mỗi đơn vị chỉ tính là một.`;
    default:
      return assertNever(note);
  }
}
