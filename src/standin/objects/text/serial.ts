const day = 86_400_000;

/** A date of the calendar; months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Excel's number for a date: 1 is 1 January 1900 and, by an old mistake that files rely on, 60 is a
 * 29 February 1900 that never was. Null for a date outside 1900–9999 or one the calendar does not have.
 */
export function serialOf({ year, month, day: dayOfMonth }: CalendarDate, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const check = new Date(time);
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== dayOfMonth) return null;
  if (year < (date1904 ? 1904 : 1900) || year > 9999) return null;
  if (date1904) return Math.round((time - Date.UTC(1904, 0, 1)) / day);
  const serial = Math.round((time - Date.UTC(1899, 11, 31)) / day);
  return serial >= 60 ? serial + 1 : serial;
}

/** The date of a serial number; the part of the day is left out. Null below 0 and beyond 9999. */
export function dateOf(serial: number, date1904: boolean): (CalendarDate & { readonly weekday: number }) | null {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > 2_958_465) return null;
  if (!date1904 && whole === 60) return { year: 1900, month: 2, day: 29, weekday: 3 };
  const days = date1904 ? whole : whole > 60 ? whole - 1 : whole;
  const date = new Date((date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31)) + days * day);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}
