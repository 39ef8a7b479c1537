import type { Period, PeriodKind } from "../domain/period";
import { date } from "./display";

/** What the official sheets and the pane call all units together. */
export const totalName = "Tổng cộng";

const periodNames: Readonly<Record<PeriodKind, string>> = {
  m01: "Tháng 01",
  m02: "Tháng 02",
  m03: "Tháng 3",
  m04: "Tháng 4",
  m05: "Tháng 5",
  m06: "Tháng 6",
  m07: "Tháng 7",
  m08: "Tháng 8",
  m09: "Tháng 9",
  m10: "Tháng 10",
  m11: "Tháng 11",
  m12: "Tháng 12",
  q1: "Quý I",
  q2: "Quý II",
  q3: "Quý III",
  q4: "Quý IV",
  half1: "6 tháng đầu năm",
  half2: "6 tháng cuối năm",
  nineMonths: "9 tháng đầu năm",
  year: "Năm",
};

/** "6 tháng đầu năm 2024", "Quý III năm 2019". */
export function periodName({ kind, year }: Pick<Period, "kind" | "year">): string {
  const name = periodNames[kind];
  return /[Nn]ăm$/.test(name) ? `${name} ${year}` : `${name} năm ${year}`;
}

/** "(từ ngày 01/01/2024 đến ngày 30/6/2024)": printed on every sheet, since two calendars are in use. */
export function periodWindow({ from, to }: Pick<Period, "from" | "to">): string {
  return `(từ ngày ${date(from)} đến ngày ${date(to)})`;
}
