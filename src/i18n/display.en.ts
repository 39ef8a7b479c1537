import type { Period, PeriodKind } from "../domain/period";
import { count, date, percent } from "./display";

/** A number as English texts print it: "1,234", "2.5". */
export function countEn(value: number): string {
  return swapMarks(count(value));
}

/** "86.3" for a share of "86,3": the same digits, so that no language rounds across the bar. */
export function percentEn(part: number, whole: number, barPermille: number): string {
  return swapMarks(percent(part, whole, barPermille));
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "5 Jul 2024" */
export function dateEn(iso: string): string {
  const [day = "", month = "", year = ""] = date(iso).split("/");
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** "First half of 2024", "Q3 2019" */
export function periodEn({ kind, year }: Pick<Period, "kind" | "year">): string {
  return `${periodNames[kind]} ${year}`;
}

/** "1 person", "12 people" */
export function countOf(value: number, one: string, many: string): string {
  return `${countEn(value)} ${value === 1 ? one : many}`;
}

function swapMarks(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === "," ? "." : ","));
}

const periodNames: Readonly<Record<PeriodKind, string>> = {
  m01: "January",
  m02: "February",
  m03: "March",
  m04: "April",
  m05: "May",
  m06: "June",
  m07: "July",
  m08: "August",
  m09: "September",
  m10: "October",
  m11: "November",
  m12: "December",
  q1: "Q1",
  q2: "Q2",
  q3: "Q3",
  q4: "Q4",
  half1: "First half of",
  half2: "Second half of",
  nineMonths: "First nine months of",
  year: "Year",
};
