import { dateOf } from "./serial";

const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** True for a section with day, month, year or time letters outside quotes. */
export const isDateFormat = (section: string): boolean =>
  /[dmyhs]/i.test(section.replace(/"[^"]*"|\\.|_.|\*./g, "")) &&
  !/[0#?]/.test(section.replace(/"[^"]*"|\\.|s\.0+/gi, ""));

/** A serial number under a date or time format; "#" for what no calendar has, as Excel fills such a cell. */
export function displayDate(serial: number, section: string, date1904: boolean): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const carried = seconds === 86_400 ? Math.floor(serial) + 1 : Math.floor(serial);
  const date = dateOf(carried, date1904);
  if (!date) return "#".repeat(8);
  const time = seconds === 86_400 ? 0 : seconds;
  const tokens = [...section.matchAll(/"[^"]*"|\\.|_.|\*.|\[[hms]+\]|AM\/PM|A\/P|y+|m+|d+|h+|s+|./giu)].map(
    ([token]) => token,
  );
  const hasHalf = tokens.some((token) => /^A/i.test(token) && token.includes("/"));
  return tokens
    .map((token, index) => {
      const letter = token.charAt(0).toLowerCase();
      if (letter === "[") return elapsed(token, serial);
      if (/^A(M\/P|\/P)/i.test(token)) return time < 43_200 ? "AM" : "PM";
      switch (letter) {
        case "y":
          return token.length > 2 ? String(date.year).padStart(4, "0") : String(date.year % 100).padStart(2, "0");
        case "d":
          return token.length > 2 ? named(weekdays[date.weekday] ?? "", token.length) : digits(date.day, token.length);
        case "h":
          return digits(hasHalf ? Math.floor(time / 3600) % 12 || 12 : Math.floor(time / 3600), token.length);
        case "s":
          return digits(time % 60, token.length);
        case "m":
          return isMinutes(tokens, index)
            ? digits(Math.floor(time / 60) % 60, token.length)
            : token.length > 2
              ? named(months[date.month - 1] ?? "", token.length)
              : digits(date.month, token.length);
        case '"':
          return token.slice(1, -1);
        case "\\":
          return token.slice(1);
        case "_":
          return " ";
        case "*":
          return "";
        default:
          return token;
      }
    })
    .join("");
}

const digits = (value: number, length: number): string => String(value).padStart(Math.min(length, 2), "0");
const named = (name: string, length: number): string =>
  length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;

/** "m" after hours or before seconds counts minutes. */
function isMinutes(tokens: readonly string[], index: number): boolean {
  const isPart = (token: string): boolean => /^(y+|m+|d+|h+|s+|\[[hms]+\])$/i.test(token);
  const before = tokens.slice(0, index).findLast(isPart);
  const after = tokens.slice(index + 1).find(isPart);
  return /^\[?h/i.test(before ?? "") || /^s/i.test(after ?? "");
}

function elapsed(token: string, serial: number): string {
  const unit = { h: 24, m: 1440, s: 86_400 }[token.charAt(1).toLowerCase()] ?? 24;
  return digits(Math.floor(Number((serial * unit).toFixed(6))), token.length - 2);
}
