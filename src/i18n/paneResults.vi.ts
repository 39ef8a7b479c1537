import { count } from "./display";
import { unitNames } from "./lastYearText";

/** The words of the pane's results screen. `paneResults.en.ts` has the same keys. */
export const paneResultsVi = {
  rate: "Tỷ lệ chung",
  above: (permille: number) => `Vượt ${count(permille / 10)}%`,
  notAbove: (permille: number) => `Chưa vượt ${count(permille / 10)}%`,
  between: (low: string, high: string) => `${low} – ${high}`,
  estimated: "Chỉ ước tính được",
  noSubjects: "Không có đối tượng",
  noData: "Chưa đủ số liệu để tính",
  reached: (reached: number, managed: number) => `${count(reached)}/${count(managed)} người được tiếp cận dịch vụ`,
  reachedBetween: (low: number, high: number, managed: number) =>
    `Khoảng ${count(low)}–${count(high)} trên ${count(managed)} người được tiếp cận dịch vụ`,
  share: (reached: number, managed: number, rate: string) => `${rate} (${count(reached)}/${count(managed)} người)`,
  lastYear: (before: string, more: number) => `Cùng kỳ năm trước: ${before}; nay ${change(more)}.`,
  lastYearOfShared: (units: number, before: string, now: string, more: number, leftOut: readonly string[]) =>
    `Cùng kỳ năm trước, tính trên ${count(units)} đơn vị có cùng số liệu ở cả hai năm: ${before}; nay các đơn vị này có ${now}, ${change(more)}. Không tính ${unitNames(leftOut)}.`,
  unitLastYear: (reached: number, managed: number, more: number) =>
    `Cùng kỳ năm trước ${count(reached)}/${count(managed)} người; nay ${change(more)}.`,
  overUnits: (units: number, words: string) =>
    `Tính trên ${count(units)} đơn vị có cùng số liệu ở cả hai năm: ${words}`,
  notCompared: "Không so sánh với cùng kỳ năm trước vì không đủ đơn vị có cùng số liệu ở cả hai năm.",
  unitsMet: (met: number, all: number) => `${count(met)}/${count(all)} đơn vị đạt`,
  partial: (counted: number, all: number) => `Tính trên ${count(counted)}/${count(all)} đơn vị có số liệu.`,
  bar: (permille: number) => `Vạch đứng là ${count(permille / 10)}%; bằng đúng mức này là chưa đạt.`,
  ofPeople: (reached: number, managed: number) => `${count(reached)}/${count(managed)} người`,
  short: (people: number) => `Thiếu ${count(people)} người`,
  shortAtMost: (people: number) => `Thiếu tối đa ${count(people)} người`,
  missed: (number: number) => `Chưa đạt: ${count(number)} đơn vị`,
  met: (number: number) => `Đạt: ${count(number)} đơn vị`,
  estimatedUnits: (number: number) => `Chỉ ước tính được: ${count(number)} đơn vị`,
  noSubjectsUnits: (number: number) => `Không có đối tượng: ${count(number)} đơn vị`,
  noDataUnits: (number: number) => `Chưa đủ số liệu: ${count(number)} đơn vị`,
  missingUnits: (number: number) => `Chưa có trong sổ: ${count(number)} đơn vị`,
  inGroup: (number: number) => `Xem ${count(number)} đơn vị`,
  groups: (number: number) => `Đơn vị cấp trên: ${count(number)}`,
};

function change(more: number): string {
  return more === 0 ? "bằng số người đó" : `${more > 0 ? "tăng" : "giảm"} ${count(Math.abs(more))} người`;
}
