import { count, firstOf } from "./display";

/** What the report says about a comparison with the year before that could not be made over everything. */
export const lastYearText = {
  /** Under "Bảng 2". `now` is what the compared units have this year. */
  ofSharedUnits: (units: number, now: string, leftOut: readonly string[]) =>
    `Cột (4) chỉ tính ${count(units)} đơn vị có cùng số liệu ở cả hai năm (năm nay các đơn vị này có ${now}), không tính ${unitNames(leftOut)}; vì vậy không tính cột (6).`,
  nothingShared: "Không so sánh với cùng kỳ năm trước vì không đủ đơn vị có cùng số liệu ở cả hai năm.",
  ofPeriodAlone: (ids: readonly string[]) =>
    `Cột (4) của chỉ tiêu ${ids.join(", ")} là số riêng của kỳ này năm trước, so với cột (2); sổ không có số liệu từ cùng ngày của năm trước nên không tính cột (6).`,
  /** In the report's text. */
  leftOut: (leftOut: readonly string[]) =>
    `So sánh với cùng kỳ năm trước không tính ${unitNames(leftOut)}, vì không có cùng số liệu ở cả hai năm.`,
} as const;

/** Units that are left out, the first few by name. */
export function unitNames(names: readonly string[]): string {
  return firstOf(names, "và", (others) => `${count(others)} đơn vị khác`);
}
