import type { Culture } from "./culture";

/** A number, and the format Excel gives a General cell when it is typed this way; null for none. */
export interface NumberEntry {
  readonly value: number;
  readonly format: string | null;
}

/** Reads "05", "1,234.50", "12%", "1.5E3", "(7)", "0 1/2" as Excel does when they are typed; null when it is text. */
export function typedNumber(text: string, culture: Culture): NumberEntry | null {
  const fraction = /^(-?)(\d+) (\d{1,2})\/(\d{1,2})$/.exec(text);
  if (fraction && Number(fraction[4]) !== 0) {
    const value = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { value: fraction[1] === "-" ? -value : value, format: fraction[4]?.length === 2 ? "# ??/??" : "# ?/?" };
  }
  const bracketed = /^\((.+)\)$/.exec(text);
  const body = (bracketed?.[1] ?? text).trim();
  const isPercent = body.endsWith("%") || body.startsWith("%");
  const read = unsigned(body.replace(/^%|%$/g, "").trim(), culture);
  if (read === null || (bracketed && (read.value < 0 || /^[+-]/.test(body)))) return null;
  const value = bracketed ? -read.value : read.value;
  if (isPercent) return { value: Number((value / 100).toPrecision(15)), format: read.decimals > 0 ? "0.00%" : "0%" };
  if (read.scientific) return { value, format: "0.00E+00" };
  return { value, format: read.grouped ? (read.decimals > 0 ? "#,##0.00" : "#,##0") : null };
}

interface Reading {
  readonly value: number;
  readonly grouped: boolean;
  readonly decimals: number;
  readonly scientific: boolean;
}

/** Separators between thousands must stand at thousands: "1,1" is text, not 11. */
function unsigned(text: string, culture: Culture): Reading | null {
  const group = escaped(culture.group);
  const shape = new RegExp(
    `^([+-]?)(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${escaped(culture.decimal)}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?$`,
  ).exec(text);
  const [, sign = "", whole = "", decimals = "", exponent] = shape ?? [];
  if (!shape || whole + decimals === "") return null;
  const digits = `${sign}${whole.replaceAll(culture.group, "") || "0"}.${decimals || "0"}e${exponent ?? "0"}`;
  const value = Number(digits);
  if (!Number.isFinite(value)) return null;
  return {
    value: Number(value.toPrecision(15)),
    grouped: whole.includes(culture.group),
    decimals: decimals.length,
    scientific: exponent !== undefined,
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
