import type { Culture } from "./culture";
import { serialOf } from "./serial";

/** What Excel makes of a text that looks like a date or a time: a number, and the format it gives the cell. */
export interface TypedNumber {
  readonly value: number;
  readonly format: string;
}

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a date or time as Excel does when it is typed into a cell of format General; null when it is none.
 * "1/6" is a day of the current year. "31/12/2026" is a date only where the day comes first.
 */
export function typedDate(text: string, culture: Culture, today: Date, date1904: boolean): TypedNumber | null {
  const parts = text.trim().split(/[/\-.\s,]+/);
  if (/^\d{1,2}:\d{2}/.test(text.trim())) return typedTime(text.trim());
  if (!/^[\dA-Za-z][\dA-Za-z/\-\s,]*$/.test(text.trim())) return null;
  const dated = (year: number, month: number, day: number, format: string): TypedNumber | null => {
    const value = serialOf({ year, month, day }, date1904);
    return value === null ? null : { value, format };
  };
  const monthAt = parts.findIndex((part) => /^[A-Za-z]{3,}$/.test(part));
  if (monthAt >= 0) return withMonthName(parts, monthAt, today, dated);
  if (!/^\d+([/-]\d+){1,2}$/.test(text.trim())) return null;
  const [first = NaN, second = NaN, third] = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : NaN));
  const isYearFirst = /^\d{4}$/.test(parts[0] ?? "");
  if (third !== undefined) {
    if (isYearFirst) return dated(first, second, third, "m/d/yyyy");
    const [month, day] = culture.dateOrder === "mdy" ? [first, second] : [second, first];
    return dated(fullYear(third), month, day, "m/d/yyyy");
  }
  if (isYearFirst) return dated(first, second, 1, "mmm-yy");
  if (/^\d{4}$/.test(parts[1] ?? "")) return dated(second, first, 1, "mmm-yy");
  const [month, day] = culture.dateOrder === "mdy" ? [first, second] : [second, first];
  return dated(today.getFullYear(), month, day, "d-mmm") ?? dated(fullYear(second), first, 1, "mmm-yy");
}

/** "5-Jan", "Jan-2024", "5 January 2024", "January 5, 2024". */
function withMonthName(
  parts: readonly string[],
  monthAt: number,
  today: Date,
  dated: (year: number, month: number, day: number, format: string) => TypedNumber | null,
): TypedNumber | null {
  const name = (parts[monthAt] ?? "").toLowerCase();
  const month = monthNames.findIndex((short) => name === short || longNames[short] === name) + 1;
  const numbers = parts.filter((_, index) => index !== monthAt);
  if (month === 0 || monthAt > 1 || numbers.length > 2 || numbers.some((part) => !/^\d{1,4}$/.test(part))) return null;
  const [first = "", last = ""] = numbers;
  if (numbers.length === 2) return dated(fullYear(Number(last)), month, Number(first), "d-mmm-yy");
  const isYear = first.length === 4 || Number(first) > 31;
  return isYear
    ? dated(fullYear(Number(first)), month, 1, "mmm-yy")
    : dated(today.getFullYear(), month, Number(first), "d-mmm");
}

const longNames: Readonly<Record<string, string>> = {
  jan: "january",
  feb: "february",
  mar: "march",
  apr: "april",
  jun: "june",
  jul: "july",
  aug: "august",
  sep: "september",
  oct: "october",
  nov: "november",
  dec: "december",
};

function typedTime(text: string): TypedNumber | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])[Mm])?$/.exec(text);
  if (!match) return null;
  const [, hours = "", minutes = "", seconds, half] = match;
  const isAfternoon = half?.toLowerCase() === "p";
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59 || (half !== undefined && Number(hours) > 12)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const format =
    value >= 1 ? "[h]:mm:ss" : `h:mm${seconds === undefined ? "" : ":ss"}${half === undefined ? "" : " AM/PM"}`;
  return { value, format };
}

/** Two digits: 00–29 are this century, 30–99 the last, as Excel and Windows have it. */
const fullYear = (year: number): number => (year < 30 ? 2000 + year : year < 100 ? 1900 + year : year);
